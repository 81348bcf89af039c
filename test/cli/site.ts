// A site on loopback that a test can break and mend, and a configuration that names it as the only source.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Source } from '../../src/sources/source.ts'
import { sources as builtIn } from '../../src/sources/index.ts'
import type { Handler, Hostile } from '../faults/server.ts'
import { html, listing, serve, sourceOf } from '../faults/server.ts'
import { bulletins, type Ended, type Given } from './command.ts'

export interface Site {
  readonly server: Hostile
  readonly out: string
  /** The file of the configuration. */
  readonly config: string
  /** What the site answers, by path; may be changed between runs. */
  readonly handlers: Record<string, Handler>
  /** Writes the configuration anew, with these changes. */
  configure(changes: Partial<Source>): void
  /** Runs a verb on it. */
  run(args: readonly string[], given?: Given): Promise<Ended>
  close(): Promise<void>
}

/** A page of a monthly bulletin with two incidents. */
export function bulletinPage(month: string): Handler {
  return html(
    `<html><body><h1>Monitoring of violations of freedom of speech in Kazakhstan. ${month} 2026</h1>` +
      `<p>1. On ${month} 12 the city court of Taraz fined blogger Askar Belov 20 MCI under Article 488, Part 1 of the Code of Administrative Offences.</p>` +
      `<p>2. On ${month} 14 the editor Dana Omarova was detained in Almaty at a rally and released after three hours.</p></body></html>`,
  )
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June']

/** A site whose list names so many bulletins; `changes`, of the source, by the site's address. */
export async function openSite(count: number, changes: (url: string) => Partial<Source> = () => ({})): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  const handlers: Record<string, Handler> = {}
  const paths = Array.from({ length: count }, (_, at) => `/b/${at + 1}`)
  handlers['/list'] = listing(...paths)
  for (const [at, path] of paths.entries()) handlers[path] = bulletinPage(MONTHS[at % MONTHS.length] ?? 'May')
  const server = await serve(handlers)
  const config = join(folder, 'bulletins.config.json')
  const limits = { attempts: 1, backoffMs: 1 }
  const configure = (more: Partial<Source>): void => {
    const source = { ...sourceOf(server.host, changes(server.url)), ...more }
    writeFileSync(config, JSON.stringify({ sources: [source], disabled: builtIn.map(({ id }) => id), limits }))
  }
  configure({})
  return {
    server,
    handlers,
    out: join(folder, 'out'),
    config,
    configure,
    run: ([verb = '', ...args], given = {}) =>
      bulletins([verb, '--config', config, '--out', join(folder, 'out'), ...args], { cwd: folder, ...given }),
    async close() {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
