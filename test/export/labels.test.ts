// Every table, column and closed value has words in three languages.
import { describe, expect, it } from 'vitest'
import { VALUE_LISTS, columnLabels, labelOfColumn, labelOfTable, labelOfValue, listOfColumn, tableLabels, valueLabels } from '../../src/export/labels/index.ts' // prettier-ignore
import { tablesOf } from '../../src/export/table/index.ts'
import { everyKind, inputOf } from './reading.ts'
import { contextsOf } from './contexts.ts'

const bulletins = [everyKind()]
const tables = tablesOf(contextsOf(bulletins), inputOf(bulletins))

const CYRILLIC = /^\P{L}*(?:\p{Script=Cyrillic}|UTC|SHA-256|JSON)/u
const KAZAKH = /[әғқңөұүһі]/iu

describe('labels', () => {
  it('name every table', () => {
    expect(tables.filter(({ name }) => tableLabels(name) === null).map(({ name }) => name)).toEqual([])
    expect(labelOfTable('fines', 'kk')).toBe('Айыппұлдар')
    expect(labelOfTable('constructor', 'kk')).toBe('constructor')
  })

  it('name every column: a new one needs a line in src/export/labels/columns.ts', () => {
    const bare = tables.flatMap(({ name, columns }) =>
      columns.filter((column) => columnLabels(name, column.name) === null).map((column) => `${name}.${column.name}`),
    )
    expect(bare).toEqual([])
    expect(labelOfColumn('rejected', 'kind', 'ru')).toBe('Вид записи')
    expect(labelOfColumn('penalties', 'kind', 'ru')).toBe('Вид наказания')
  })

  it('tell the columns of one table apart', () => {
    for (const { name, columns } of tables)
      for (const language of ['en', 'ru', 'kk'] as const) {
        const words = columns.map((column) => labelOfColumn(name, column.name, language))
        expect(words.filter((word, index) => words.indexOf(word) !== index), `${name} ${language}`).toEqual([]) // prettier-ignore
      }
  })

  it('name every value of every closed list', () => {
    const bare = tables.flatMap(({ name, columns }) =>
      columns.flatMap((column) => {
        if (column.values === null) return []
        const list = listOfColumn(name, column.name)
        if (list === null) return [`${name}.${column.name}: no list`]
        return column.values.filter((value) => valueLabels(list, value) === null).map((value) => `${list}: ${value}`)
      }),
    )
    expect(bare).toEqual([])
    expect(labelOfValue('kind', 'fine', 'kk')).toBe('Айыппұл')
    expect(labelOfValue('kind', 'no such kind', 'kk')).toBe('no such kind')
  })

  it('tell the values of one list apart', () => {
    for (const [list, values] of Object.entries(VALUE_LISTS))
      for (const language of ['en', 'ru', 'kk'] as const) {
        const words = Object.values(values).map((value) => value[language])
        expect(new Set(words).size, `${list} ${language}`).toBe(words.length)
      }
  })

  it('are in the language they say, without blanks at the ends', () => {
    const all = [
      ...tables.flatMap(({ name, columns }) => [tableLabels(name)!, ...columns.map((column) => columnLabels(name, column.name)!)]),
      ...Object.values(VALUE_LISTS).flatMap((values) => Object.values(values)),
    ] // prettier-ignore
    for (const { en, ru, kk } of all) {
      expect(en).toMatch(/^[A-Z]\P{Script=Cyrillic}*$/u)
      expect([ru, kk].filter((word) => !CYRILLIC.test(word))).toEqual([])
      expect(ru).not.toMatch(KAZAKH)
      for (const word of [en, ru, kk]) expect(word).toBe(word.trim().replaceAll(/\s+/gu, ' '))
    }
    expect(all.filter(({ kk }) => KAZAKH.test(kk)).length).toBeGreaterThan(all.length / 2)
  })
})
