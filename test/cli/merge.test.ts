// What several machines fetched and read, merged, is what one run over all of it leaves: file by file, byte by byte.
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exportCommand } from '../../src/cli/export.ts'
import { extractCommand } from '../../src/cli/extract.ts'
import { mergeCommand } from '../../src/cli/merge.ts'
import { verifyCommand } from '../../src/cli/verify.ts'
import { openArchive } from '../../src/fetch/archive.ts'
import { readWarc } from '../../src/fetch/warc-read.ts'
import { takeLock } from '../../src/store/lock.ts'
import { bulletins } from './command.ts'

let folder: string
let said: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  said = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    said += String(words)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** A capture: on which machine, of which address, which text (null: it is gone). They come one a minute. */
interface Capture {
  readonly machine: number
  readonly page: number
  readonly version: number | null
}

const MONTHS = ['January', 'February', 'March', 'April']

function textOf({ page, version }: Capture): string {
  const month = MONTHS[page % MONTHS.length] ?? 'May'
  return (
    `<html><body><h1>Monitoring of violations of freedom of speech in Kazakhstan. ${month} 2026</h1>` +
    `<p>1. On ${month} 12 the city court of Taraz fined blogger Askar Belov ${20 + (version ?? 0)} MCI under Article 488 of the Code of Administrative Offences.</p>` +
    `<p>2. On ${month} 14 the editor Dana Omarova was detained in Almaty at a rally and released after three hours.</p></body></html>`
  )
}

const place = (...names: readonly string[]): string => join(folder, ...names)

async function capture(captures: readonly Capture[], from = 0): Promise<void> {
  for (const [at, one] of captures.entries()) {
    const archive = openArchive(place(String(one.machine), 'archive'), { write: true })
    const answer = { durationMs: 1, tls: null, ip: null, sent: [], status: one.version === null ? 404 : 200, reason: '', received: [['Content-Type', 'text/html']] as const } // prettier-ignore
    const time = new Date(Date.UTC(2026, 5, 1, 0, from + at)).toISOString()
    const exchange = { ...answer, url: `https://example.kz/${one.page}`, at: time, wire: Buffer.from(textOf(one)) }
    await archive.write(exchange, { source: `s${one.page % 2}`, publisher: 'Test Monitor', role: 'bulletin' })
    await archive.close()
  }
}

const JOB = { log: 'text', failOn: 'new', quiet: true } as const

async function extracted(machine: string): Promise<void> {
  expect(await extractCommand([], { ...JOB, out: place(machine) })).toBe(0)
}

/** The archive that one machine would have written: the records of all, in the order of their time. */
function writeAsOne(machines: readonly string[]): void {
  const records = machines.flatMap((machine) => {
    const file = place(machine, 'archive', 'bulletins-00001.warc.gz')
    const bytes = readFileSync(file)
    return [...readWarc(file)].flatMap((item) => ('damage' in item || item.type === 'warcinfo' ? [] : [{ date: item.date ?? '', bytes: bytes.subarray(item.place.offset, item.end) }])) // prettier-ignore
  })
  records.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
  mkdirSync(place('one', 'archive'), { recursive: true })
  writeFileSync(place('one', 'archive', 'bulletins-00001.warc.gz'), Buffer.concat(records.map(({ bytes }) => bytes)))
}

async function filesOf(machine: string): Promise<Map<string, string>> {
  const out = place(`files of ${machine}`)
  rmSync(out, { recursive: true, force: true })
  expect(await exportCommand([], { out, db: place(machine, 'bulletins.db'), formats: ['csv', 'jsonl'] })).toBe(0)
  const names = readdirSync(out, { recursive: true }).map(String).filter((name) => name !== 'run.json' && statSync(join(out, name)).isFile()) // prettier-ignore
  return new Map(names.sort().map((name) => [name, readFileSync(join(out, name), 'utf8')]))
}

const merged = (machines: readonly string[]) => mergeCommand(machines.map((one) => place(one)), { ...JOB, out: place('all') }) // prettier-ignore

const FIRST: readonly Capture[] = [
  { machine: 0, page: 0, version: 1 },
  { machine: 1, page: 1, version: 1 },
  { machine: 1, page: 0, version: 2 }, // edited between the captures of the two machines
  { machine: 0, page: 0, version: 3 },
  { machine: 0, page: 1, version: null },
  { machine: 1, page: 1, version: 2 },
  { machine: 0, page: 2, version: 1 },
  { machine: 0, page: 2, version: null },
]

describe('merged stores', () => {
  it('of whatever captures, on however many machines', async () => {
    const one = fc.record({ machine: fc.integer({ min: 0, max: 2 }), page: fc.integer({ min: 0, max: 2 }), version: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 5 }) }) // prettier-ignore
    const cases = fc.array(one, { minLength: 2, maxLength: 9 }).filter((list) => list.some(({ version }) => version !== null)) // prettier-ignore
    await fc.assert(
      fc.asyncProperty(cases, async (captures) => {
        for (const name of readdirSync(folder)) rmSync(place(name), { recursive: true })
        await capture(captures)
        const machines = [...new Set(captures.map(({ machine }) => String(machine)))].sort()
        for (const machine of machines) await extracted(machine)
        writeAsOne(machines)
        await extracted('one')
        expect(await merged(machines)).toBe(0)
        expect(await filesOf('all')).toEqual(await filesOf('one'))
      }),
      { numRuns: 6, endOnFailure: true, examples: [[[...FIRST]]] },
    )
  }, 120_000)

  it('can be verified and explained, and merged again when they have grown', async () => {
    await capture(FIRST)
    for (const machine of ['0', '1']) await extracted(machine)
    expect(await mergeCommand([place('0'), place('1')], { ...JOB, quiet: false, out: place('all') })).toBe(0)
    expect(said).toMatch(/^merged {4}\S+: \d bulletins? more than before$/mu)
    const before = await filesOf('all')
    expect(await merged(['1', '0', '0'])).toBe(0)
    expect(await filesOf('all')).toEqual(before)
    await capture([{ machine: 1, page: 3, version: 1 }, { machine: 0, page: 0, version: 4 }], 60) // prettier-ignore
    for (const machine of ['0', '1']) await extracted(machine)
    expect(await merged(['0', '1'])).toBe(0)
    writeAsOne(['0', '1'])
    await extracted('one')
    expect(await filesOf('all')).toEqual(await filesOf('one'))
    expect(await verifyCommand({ out: place('all'), quiet: true }), said).toBe(0)
    const { code, stdout } = await bulletins(['explain', 'https://example.kz/0', '--out', place('all')])
    expect([code, stdout.includes('24 MCI')]).toEqual([0, true])
  }, 120_000)

  it('tell what came, and nothing of reading where nothing was left to read', async () => {
    await capture([{ machine: 0, page: 0, version: 1 }, { machine: 1, page: 1, version: 1 }]) // prettier-ignore
    for (const machine of ['0', '1']) await extracted(machine)
    expect(await mergeCommand([place('0'), place('1')], { ...JOB, quiet: false, out: place('all') })).toBe(0)
    expect(said.split('\n').map((line) => line.split(' ', 1)[0])).toEqual(['merged', 'merged', 'in', 'bulletins', ''])
  })

  it.each([
    ['the same as the next one: no edit', 1, /^read {6}0 new bulletins, 1 the same as before\n/mu],
    ['another than the next one: an edit', 2, /^read {6}0 new bulletins, 1 edited\n/mu],
  ])('of what came first and was read last: %s', async (_name, version, read) => {
    await capture([
      { machine: 1, page: 0, version },
      { machine: 0, page: 0, version: 1 },
    ])
    for (const machine of ['0', '1']) await extracted(machine)
    expect(await mergeCommand([place('0'), place('1')], { ...JOB, quiet: false, out: place('all') })).toBe(0)
    expect(said).toMatch(read)
  })

  it('that were broken off with kill -9 are gone on with', async () => {
    await capture(FIRST)
    for (const machine of ['0', '1']) await extracted(machine)
    let killed = 0
    for (const wait of [250, 350, 450, 550, 650]) {
      const onStart = (child: ChildProcess): unknown => setTimeout(() => child.kill('SIGKILL'), wait)
      const { code } = await bulletins(['merge', place('0'), place('1'), '--out', place('all')], { onStart })
      if (code === null) killed++
    }
    expect(await merged(['0', '1'])).toBe(0)
    writeAsOne(['0', '1'])
    await extracted('one')
    expect(await filesOf('all')).toEqual(await filesOf('one'))
    expect(await verifyCommand({ out: place('all'), quiet: true }), said).toBe(0)
    expect(killed).toBeGreaterThan(0)
  }, 120_000)

  it('keep what was damaged apart, and say it', async () => {
    await capture(FIRST)
    for (const machine of ['0', '1']) await extracted(machine)
    expect(await merged(['0', '1'])).toBe(0)
    const file = place('0', 'archive', 'bulletins-00001.warc.gz')
    const bytes = readFileSync(file)
    bytes[bytes.length - 20]! ^= 0xff
    writeFileSync(file, bytes)
    await expect(merged(['0'])).rejects.toMatchObject({ code: 'warc-damaged' })
    expect(readdirSync(place('all', 'archive'), { recursive: true }).filter((name) => String(name).endsWith('.draft'))).toEqual([]) // prettier-ignore
  })

  it('refuse what is no store, what is being written, and the one they are put into', async () => {
    await capture(FIRST.slice(0, 1))
    await extracted('0')
    mkdirSync(place('empty'))
    await expect(merged(['empty'])).rejects.toMatchObject({ code: 'usage' })
    await expect(mergeCommand([place('0')], { ...JOB, out: place('0') })).rejects.toMatchObject({ code: 'usage' })
    writeFileSync(place('lines.jsonl'), '{}\n')
    await expect(merged(['0', 'lines.jsonl'])).rejects.toMatchObject({ code: 'usage' })
    await expect(merged(['0', 'nowhere'])).rejects.toMatchObject({ code: 'file-unreadable', message: expect.stringContaining('nowhere') as string }) // prettier-ignore
    await expect(mergeCommand([place('0'), 'postgres://me:Hidden1@host/db'], JOB)).rejects.toThrow(
      /^(?!.*Hidden1).*on a server/u,
    )
    const lines = [place('lines.jsonl'), place('lines.jsonl')]
    await expect(mergeCommand(lines, JOB)).rejects.toMatchObject({ code: 'usage' })
    await expect(mergeCommand(['/dev/null'], JOB)).rejects.toMatchObject({ code: 'usage' }) // as a pipe: nothing that can be read twice
    const lock = takeLock(place('0', 'bulletins.db.lock'))
    await expect(merged(['0'])).rejects.toMatchObject({ code: 'store-locked' })
    lock.release()
    expect(existsSync(place('all'))).toBe(false) // not even an empty store
    mkdirSync(place('bare', 'archive'), { recursive: true })
    await expect(verifyCommand({ out: place('bare'), quiet: true })).rejects.toMatchObject({ code: 'usage' }) // nothing is no proof
  })
})
