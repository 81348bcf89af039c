// The site of the fetching bench, in a thread of its own: so many pages of 12 KB, each other than the others.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { html, listing, serve } from '../faults/server.ts'

const page = readFileSync(new URL('../../fixtures/gold/dev/en-01.html', import.meta.url), 'utf8')
const paths = Array.from({ length: workerData as number }, (_, at) => `/b/${at}`)
const bodyOf = (path: string): string => `${page}<!-- ${createHash('sha256').update(path).digest('hex')} -->`
const server = await serve({
  '/robots.txt': html('User-agent: *\nDisallow: /private/'),
  '/list': listing(...paths),
  ...Object.fromEntries(paths.map((path) => [path, html(bodyOf(path))])),
})
parentPort?.postMessage(server.host)
