// datapackage.json by its official profile, and the files by datapackage.json alone.
import { Ajv } from 'ajv'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExportInput } from '../../src/export/index.ts'
import { exportAll, FORMATS } from '../../src/export/index.ts'
import { Maker, everyKind, inputOf } from './reading.ts'
import type { ResourceDescriptor, Typed } from './table-schema.ts'
import { readResource } from './table-schema.ts'

const PROFILE = new URL('../../fixtures/profiles/datapackage-2.0.json', import.meta.url)

interface Package {
  readonly $schema: string
  readonly resources: readonly ResourceDescriptor[]
}

// Its keywords beside those of JSON Schema are for people.
const ajv = new Ajv({ strict: false, allErrors: true })
ajv.addFormat('uri', (text) => URL.canParse(text))
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)))
ajv.addFormat('email', /^[^\s@]+@[^\s@]+$/u)
ajv.addFormat('textarea', true)
ajv.addFormat('markdown', true)
const validate = ajv.compile(JSON.parse(readFileSync(PROFILE, 'utf8')) as object)

const dashes = new Maker({ name: 'dashes', text: '- Оқиға: «=1+1»\n\t+7 «@»; 1,5' }).incident('i-dash', '- Оқиға: «=1+1»', { headline: "'=x", places: ['a; b', 'c'], people: ['-Ә'] }).bulletin // prettier-ignore

const CASES: Readonly<Record<string, Partial<ExportInput>>> = {
  'of all': {},
  'with commas for decimals': { csvLocale: 'ru' },
  'without names': { names: false },
  'of a part': { selection: { from: null, to: null, categories: ['other'], places: [], articles: [], languages: [], sources: [] } }, // prettier-ignore
}

describe.each(Object.entries(CASES))('an export %s', (_name, more) => {
  let folder: string
  let described: Package
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bulletins-package-'))
    await exportAll(inputOf([everyKind(), dashes], more), folder, FORMATS)
    described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Package
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const tables = () => described.resources.filter(({ format, schema }) => format === 'csv' && schema !== undefined)
  const read = (resource: ResourceDescriptor) => readResource(readFileSync(join(folder, resource.path), 'utf8'), resource) // prettier-ignore

  it('fits the profile of Data Package 2.0', () => {
    expect(validate(described), ajv.errorsText(validate.errors?.slice(0, 5))).toBe(true)
  })

  it('has rows that fit their fields and constraints', () => {
    expect(tables().length).toBeGreaterThan(30)
    for (const resource of tables()) expect(read(resource).faults, resource.name).toEqual([])
  })

  it('says the same in both flavours of CSV', () => {
    const flavours = tables().filter(({ formulaGuard }) => formulaGuard !== undefined)
    expect(flavours.map(({ path }) => path.split('/')[0])).toEqual(flavours.map(() => 'csv-excel'))
    for (const resource of flavours) {
      const plain = described.resources.find(({ name }) => name === resource.name.replace(/-excel$/u, ''))!
      expect(read(resource).rows, resource.name).toEqual(read(plain).rows)
    }
  })

  it('has keys that are one row each, and references that lead to one', () => {
    const rows = new Map(tables().map((resource) => [resource.name, objects(resource, read(resource).rows)]))
    for (const { name, schema } of tables()) {
      const keys = rows.get(name)!.map((row) => schema?.primaryKey?.map((key) => row[key]).join('\n'))
      if (schema?.primaryKey !== undefined) expect(new Set(keys).size, name).toBe(keys.length)
      for (const { fields: [from = ''], reference } of schema?.foreignKeys ?? []) {
        const ids = new Set(rows.get(reference.resource ?? name)!.map(({ id }) => id))
        for (const row of rows.get(name)!) if (row[from] !== null) expect(ids, `${name}.${from}`).toContain(row[from])
      }
    }
  }) // prettier-ignore

  it('describes every file, each under a name of its own, with its length', () => {
    const { resources } = described
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    for (const { path, bytes, name } of resources) {
      expect(name).toMatch(/^[a-z\d_-]+$/u)
      expect(statSync(join(folder, path)).size, path).toBe(bytes)
    }
    const named = resources.map(({ path }) => path)
    expect(named).toEqual(expect.arrayContaining(['bulletins.sqlite', 'metadata.json', 'parquet/fines.parquet', 'bulletins.xlsx'])) // prettier-ignore
  })

  it('calls every column in three languages, once', () => {
    for (const { name, path, schema } of tables()) {
      const described = schema?.fieldsDescribedIn
      expect(described, name).toBe(path.startsWith('csv/') ? undefined : name.replace(/-excel$/u, ''))
      for (const { name: column, title, titles, description } of schema?.fields ?? []) {
        const words = [title, titles?.ru, titles?.kk, description]
        const wanted: unknown = described === undefined ? expect.any(String) : undefined
        expect(words, `${name}.${column}`).toEqual(words.map(() => wanted))
      }
    }
  })
})

function objects({ schema }: ResourceDescriptor, rows: readonly Typed[][]): Record<string, Typed>[] {
  const names = schema?.fields.map(({ name }) => name) ?? []
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [names[index] ?? '', cell])))
}

describe('the profile', () => {
  it('refuses what is no package', () => {
    expect(validate({})).toBe(false)
    expect(validate({ resources: [] })).toBe(false)
    expect(validate({ resources: [{ name: 'x', path: 'x', schema: { fields: [{ name: 'x', type: 'nothing' }] } }] })).toBe(false) // prettier-ignore
  })
})
