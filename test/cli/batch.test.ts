import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/fetch/archive.ts'
import { readWarc } from '../../src/fetch/warc-read.ts'
import { bulletins } from './command.ts'

const LAUNCHER = fileURLToPath(new URL('../../bin/bulletins.cjs', import.meta.url))
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']

const pageOf = (month: string): string =>
  `<html><body><h1>Monitoring of violations of freedom of speech in Kazakhstan. ${month} 2026</h1>` +
  `<p>1. On ${month} 12 the city court of Taraz fined blogger Askar Belov 20 MCI under Article 488 of the Code of Administrative Offences.</p></body></html>`

let folder: string
let warc: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  mkdirSync(join(folder, 'pages'))
  for (const [at, month] of MONTHS.entries()) writeFileSync(join(folder, 'pages', `${at}.html`), pageOf(month))
  writeFileSync(join(folder, 'pages', '3.html'), '')
  const archive = openArchive(join(folder, 'archive'), { write: true })
  for (const [at, month] of MONTHS.entries()) {
    const answer = { durationMs: 1, tls: null, ip: null, sent: [], status: 200, reason: 'OK', received: [['Content-Type', 'text/html']] as const } // prettier-ignore
    const exchange = { ...answer, url: `https://example.kz/${at}`, at: `2026-0${at + 1}-02T10:20:30.123Z`, wire: Buffer.from(pageOf(month)) } // prettier-ignore
    await archive.write(exchange, { source: 'test', publisher: 'Test Monitor', role: 'bulletin' })
  }
  await archive.close()
  warc = archive.files()[0] ?? ''
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (args: readonly string[], input?: Buffer) => bulletins(['extract', ...args], { cwd: folder, ...(input && { input }) }) // prettier-ignore

const codesIn = (stdout: string): string[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { error?: { code: string } }).error?.code ?? 'read')

describe('extract', () => {
  it('by several threads prints the bytes of one, and merge makes them of shards', async () => {
    const one = await run(['pages', warc, 'missing.html', '--jobs', '1'])
    expect(codesIn(one.stdout).filter((code) => code !== 'read')).toEqual(['page-empty', 'file-unreadable'])
    expect(one.code).toBe(3)
    expect(await run(['pages', warc, 'missing.html', '--jobs', '3'])).toEqual(one)
    for (const index of [0, 1, 2]) {
      const { stdout } = await run(['pages', warc, 'missing.html', '--shard', `${index}/3`])
      writeFileSync(join(folder, `${index}.jsonl`), stdout)
    }
    const merged = await bulletins(['merge', '0.jsonl', '1.jsonl', '2.jsonl'], { cwd: folder })
    const taken = 'merged    19 pages: 0.jsonl as 0/3, 1.jsonl as 1/3, 2.jsonl as 2/3\n'
    expect(merged).toEqual({ code: 0, stdout: one.stdout, stderr: taken })
    const wrong = await bulletins(['merge', '1.jsonl', '0.jsonl', '2.jsonl'], { cwd: folder })
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toMatch(/^bulletins: usage: Expected all shards, whole and in their order/u)
  })

  it('reads WARC from standard input, packed or not; a damaged record costs itself alone', async () => {
    const bytes = readFileSync(warc)
    const filed = await run([warc])
    expect(codesIn(filed.stdout)).toEqual(MONTHS.map(() => 'read'))
    expect(await run(['--warc', '-'], bytes)).toEqual(filed)
    expect(await run(['--warc', '-', '--format', 'jsonl'], gunzipSync(bytes))).toEqual(filed)
    const [, response] = [...readWarc(warc)]
    bytes[(response as { place: { offset: number } }).place.offset + 80]! ^= 0xff
    const damaged = await run(['--warc', '-'], bytes)
    expect(codesIn(damaged.stdout)).toEqual(['warc-damaged', ...MONTHS.slice(1).map(() => 'read')])
    expect(damaged.stdout.split('\n').slice(1)).toEqual(filed.stdout.split('\n').slice(1))
    expect(damaged.code).toBe(3)
  })

  it('ends quietly where its reader has had enough', async () => {
    const shell = (script: string) =>
      new Promise<{ code: string; stderr: string }>((resolve) => {
        const args = ['-c', script, process.execPath, LAUNCHER, ...Array.from({ length: 40 }, () => 'pages')]
        execFile('bash', args, { cwd: folder }, (_error, stdout, stderr) => resolve({ code: stdout, stderr }))
      })
    const script = '"$0" "$1" extract --jobs $J "${@:2}" 2> >(grep -v page-empty >&2) | head -n 2 > /dev/null; echo "${PIPESTATUS[0]}"' // prettier-ignore
    expect(await shell(script.replace('$J', '1'))).toEqual({ code: '0\n', stderr: '' })
    expect(await shell(script.replace('$J', '2'))).toEqual({ code: '0\n', stderr: '' })
  })

  it('says what is wrong with its options', async () => {
    const usages = [['pages', '--shard', '3/3'], ['pages', '--jobs', '0'], ['--warc'], ['pages', '--format', 'csv']]
    for (const args of usages) {
      const { code, stdout, stderr } = await run(args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/(?:usage: Expected .*, in (?:--shard|--jobs|the command line)|allowed choices are jsonl)/iu) // prettier-ignore
    }
  })
})
