// The folder a run leaves: whole files, the same bytes everywhere, described as they are.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GUARDED, UNGUARDED } from '../../src/export/csv/formula-guard.ts'
import { exportAll, FORMATS } from '../../src/export/index.ts'
import { bulletinsIn } from '../../src/export/material/stored.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { openStore } from '../../src/store/open.ts'
import type { Change } from '../../src/store/store.ts'
import { sample } from '../store/pages.ts'
import { Maker, RUN, everyKind, inputOf } from './reading.ts'
import { parseCsv } from './rfc4180.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-export-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const ALL = FORMATS
// CSV twice, and Parquet.
const TABLES = tablesOf([], inputOf([])).length

function filesIn(from: string): string[] {
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .sort()
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema?: {
    readonly fields: readonly { name: string; type: string; constraints?: { enum?: string[]; required?: boolean } }[]
    readonly primaryKey?: readonly string[]
    readonly foreignKeys?: readonly { fields: string[]; reference: { resource?: string; fields: string[] } }[]
  }
  readonly formulaGuard?: object
}

function resources(): Resource[] {
  return (JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: Resource[] }).resources
}

function column(resource: Resource, name: string): string[] {
  const [header, ...rows] = parseCsv(readFileSync(join(folder, resource.path), 'utf8').replace(/^\uFEFF/u, ''))
  return rows.map((row) => row[header!.indexOf(name)] ?? '')
}

describe('files', () => {
  it('are the same bytes on every run, in any locale and time zone', () => {
    const runs = [
      { TZ: 'Asia/Almaty', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
      { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ].map((env, index) => {
      const into = join(folder, String(index))
      const script = new URL('export.ts', import.meta.url).pathname
      const { status, stderr } = spawnSync(process.execPath, [script, into], { env: { ...process.env, ...env }, encoding: 'utf8' }) // prettier-ignore
      expect(stderr).toBe('')
      expect(status).toBe(0)
      return filesIn(into).filter((path) => path !== 'run.json').map((path) => `${path} ${sha256(join(into, path))}`) // prettier-ignore
    })
    expect(runs[0]!.length).toBe(2 + 3 * TABLES + 14 + 3)
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
  })

  it('are the same whatever the order of the bulletins', async () => {
    const bulletins = [everyKind(), new Maker({ name: 'a', text: 'x' }).bulletin, new Maker({ name: 'b', text: 'x' }).bulletin] // prettier-ignore
    const hashes = await Promise.all(
      [bulletins, bulletins.toReversed()].map(async (given, index) => {
        const files = await exportAll(inputOf(given), join(folder, String(index)), ALL)
        return files.filter(({ path }) => path !== 'run.json').map(({ path, sha256: hash }) => [path, hash])
      }),
    )
    expect(hashes[1]).toEqual(hashes[0])
  })

  it('are told as they were written', async () => {
    const files = await exportAll(inputOf([everyKind()]), folder, ALL)
    expect(files.map(({ path }) => path).sort()).toEqual(filesIn(folder))
    for (const file of files) expect(sha256(join(folder, file.path)), file.path).toBe(file.sha256)
  })

  it('are only those of the formats asked for', async () => {
    await exportAll(inputOf([everyKind()]), folder, ['xlsx'])
    expect(filesIn(folder)).toEqual(['bulletins.xlsx', 'datapackage.json', 'run.json'])
  })

  it('hold the clock in run.json alone', async () => {
    await exportAll(inputOf([everyKind()]), folder, ALL)
    const run = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as Record<string, unknown>
    expect(run).toMatchObject({
      started: RUN.started, outcomes: { failed: 1 }, issues: { unread: 2 }, rows: { incidents: 2, fines: 3, penalties: 4 },
      rejected: [{ bulletin: 'b-all', kind: 'date', reason: '/value must match' }],
    }) // prettier-ignore
    for (const path of filesIn(folder).filter((path) => path !== 'run.json')) {
      expect(readFileSync(join(folder, path), 'utf8'), path).not.toContain(RUN.started)
    }
  })
})

describe('a file', () => {
  it('stays as it was where an export fails', async () => {
    await exportAll(inputOf([everyKind()]), folder, ALL)
    const before = filesIn(folder).map((path) => [path, sha256(join(folder, path))])
    const broken = everyKind()
    const bad = { ...broken, reading: { ...broken.reading, amounts: [null as never] } }
    await expect(exportAll(inputOf([bad]), folder, ALL)).rejects.toThrow(TypeError)
    expect(filesIn(folder).map((path) => [path, sha256(join(folder, path))])).toEqual(before)
  })

  it('is not left half written where the disk refuses', async () => {
    mkdirSync(join(folder, 'bulletins.xlsx'))
    writeFileSync(join(folder, 'bulletins.xlsx', 'in-the-way'), '')
    await expect(exportAll(inputOf([everyKind()]), folder, ['xlsx'])).rejects.toThrow(
      /EISDIR|ENOTEMPTY|EEXIST|directory/u,
    )
    expect(filesIn(folder)).toEqual(['bulletins.xlsx/in-the-way'])
  })
})

describe('JSON Lines', () => {
  it('hold the records as they are', async () => {
    const { reading } = everyKind()
    const all: Readonly<Record<string, unknown>> = { ...reading }
    await exportAll(inputOf([everyKind()]), folder, ['jsonl'])
    const lines = (name: string) =>
      readFileSync(join(folder, 'jsonl', `${name}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as object) // prettier-ignore
    expect(lines('bulletins')).toEqual([reading.bulletin])
    expect(lines('incidents')).toEqual(reading.incidents)
    expect(new Set(lines('penalties'))).toEqual(new Set(reading.sanctions))
    expect(new Set(lines('penalty_mentions'))).toEqual(new Set(reading.penalties))
    expect(lines('issues')).toEqual(reading.issues.toReversed())
    expect(lines('rejected')).toEqual(reading.rejected)
    for (const name of ['articles', 'amounts', 'dates', 'people', 'outlets', 'places', 'statistics'] as const) {
      expect(new Set(lines(name)), name).toEqual(new Set(all[name] as object[]))
    }
  })
})

describe('datapackage.json', () => {
  beforeEach(async () => {
    await exportAll(inputOf([everyKind()]), folder, ALL)
  })

  it('describes every data file with its size and hash', () => {
    const described = resources()
    const data = filesIn(folder).filter((path) => path !== 'datapackage.json' && path !== 'run.json')
    expect(described.map(({ path }) => path).sort()).toEqual(data)
    expect(new Set(described.map(({ name }) => name)).size).toBe(described.length)
    for (const { path, bytes, hash } of described) {
      expect(readFileSync(join(folder, path)).length, path).toBe(bytes)
      expect(`sha256:${sha256(join(folder, path))}`, path).toBe(hash)
    }
  })

  it('describes the columns as they are, and keys that lead somewhere', () => {
    const byName = new Map(resources().map((resource) => [resource.name, resource]))
    for (const resource of byName.values()) {
      if (resource.schema === undefined || !resource.path.endsWith('.csv')) continue
      const { fields, primaryKey = [], foreignKeys = [] } = resource.schema
      const [header] = parseCsv(readFileSync(join(folder, resource.path), 'utf8').replace(/^\uFEFF/u, ''))
      expect(fields.map(({ name }) => name)).toEqual(header)
      for (const { name, constraints } of fields) {
        const cells = column(resource, name)
        if (constraints?.required === true) expect(cells, `${resource.name}.${name}`).not.toContain('')
        if (constraints?.enum) for (const cell of cells) expect(['', ...constraints.enum], `${resource.name}.${name}`).toContain(cell) // prettier-ignore
      }
      const keys = primaryKey.map((name) => column(resource, name))
      const rows = (keys[0] ?? []).map((_, row) => keys.map((cells) => cells[row]).join(' '))
      expect(new Set(rows).size, resource.name).toBe(rows.length)
      for (const { fields: [from = ''], reference } of foreignKeys) {
        const target = byName.get(reference.resource ?? resource.name)!
        const ids = new Set(['', ...column(target, 'id')])
        for (const id of column(resource, from)) expect(ids.has(id), `${resource.name}.${from} ${id}`).toBe(true)
      }
    }
  }) // prettier-ignore

  it('names its profile, its sources with their licence, and how to undo the guard', () => {
    const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Record<string, unknown>
    expect(described).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      created: '2021-04-02T10:00:00.000Z',
      sources: [{ title: 'Test Monitor', path: 'https://example.org/', licence: 'Quotation with the source named' }],
    })
    const guards = resources().filter(({ formulaGuard }) => formulaGuard !== undefined)
    expect(guards.every(({ path }) => path.startsWith('csv-excel/'))).toBe(true)
    expect(guards).toHaveLength(TABLES)
    expect(guards[0]?.formulaGuard).toMatchObject({ prefix: "'", guarded: GUARDED, unguard: UNGUARDED })
  })
})

describe('a file', () => {
  it('that a killed run left half written is written over, and nothing of it stays', async () => {
    const left = join(folder, 'jsonl', 'bulletins.jsonl.tmp')
    mkdirSync(dirname(left), { recursive: true })
    writeFileSync(left, 'half')
    await exportAll(inputOf([]), folder, ['jsonl'])
    expect(existsSync(left)).toBe(false)
  })
})

describe('the store', () => {
  it('feeds the tables, with its times', async () => {
    const store = await openStore(join(folder, 'bulletins.db'), { write: true })
    const pages = [
      { text: 'Fined 100 tenge.\nA claim for 200 tenge.', record: '<1>', retrieved: '2024-03-01T00:00:00.000Z' },
      { text: 'Fined 100 tenge.\nA claim for 300 tenge.', record: '<2>', retrieved: '2024-04-01T00:00:00.000Z' },
    ]
    for (const page of pages) {
      const { capture, read } = sample(page)
      await store.put(capture, read)
    }
    await store.settleEditions()
    const changes: Change[] = []
    for await (const change of store.changes()) changes.push(change)
    await exportAll({ ...inputOf([], { changes }), bulletins: await bulletinsIn(store) }, folder, ['csv'])
    await store.close()
    const table = (name: string) => resources().find((resource) => resource.name === name)!
    expect(column(table('amounts'), 'amount_min')).toEqual(['100', '300'])
    expect(column(table('amounts'), 'last_changed')).toEqual(['2024-03-01T00:00:00.000Z', '2024-04-01T00:00:00.000Z'])
    expect(column(table('bulletins'), 'last_changed')).toEqual(['2024-04-01T00:00:00.000Z'])
    expect(column(table('changes'), 'what')).toEqual(['changed'])
    expect(column(table('changes'), 'fields')).toEqual(['amount: 200 KZT or more → 300 KZT or more; quote: 200 → 300'])
    // An issue that is told twice has two ids, those that the store gives them.
    expect(new Set(column(table('issues'), 'id')).size).toBe(2)
  })
})
