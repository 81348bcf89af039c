// What Fines and Penalties say of those who bear them and of the page, and what of the rule once a reviewer has decided.
import { describe, expect, it } from 'vitest'
import type { ExportBulletin } from '../../../src/export/input.ts'
import { tablesOf } from '../../../src/export/table/index.ts'
import type { Cell } from '../../../src/export/table/table.ts'
import type { PersonRecord } from '../../../src/records.ts'
import type { RowReview } from '../../../src/review/review.ts'
import { UNREVIEWED } from '../../../src/review/review.ts'
import { Maker, everyKind, inputOf } from '../reading.ts'
import { contextsOf } from '../contexts.ts'

function rowsOf(name: string, ...bulletins: ExportBulletin[]): Record<string, Cell>[] {
  const { columns, rows } = tablesOf(contextsOf(bulletins), inputOf(bulletins)).find((table) => table.name === name)!
  return [...rows].map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])))
}

function judged(given: ExportBulletin, id: string, status: RowReview['status']): ExportBulletin {
  const { reading } = given
  const record = [...reading.sanctions, ...reading.people, ...reading.dates].find((one) => one.id === id)!
  return { ...given, reviews: new Map([[record, { ...UNREVIEWED, status }]]) }
}

const TEXT = 'Aida Sarbaz. Aida Sarbaz, editor. Bolat Tasov. Dana Ospan. a fine'

function made(name = 'a'): Maker {
  const maker = new Maker({ name, text: TEXT })
  const person = (id: string, quote: string, who: string, role: PersonRecord['role']) =>
    maker.lists.people.push({ ...maker.mention(id, null, quote), name: who, role })
  person('p-2', 'Aida Sarbaz, editor', 'Aida Sarbaz', 'editor')
  person('p-1', 'Aida Sarbaz', 'Aida Sarbaz', 'journalist')
  person('p-3', 'Bolat Tasov', 'Bolat Tasov', 'editor')
  person('p-4', 'Dana Ospan', 'Dana Ospan', null)
  return maker
}

describe('the roles of those who bear a penalty', () => {
  it('are those of people of their names, each once; blank where none is told', () => {
    const { bulletin } = made()
      .sanction('1', null, 'a fine', { people: ['Aida Sarbaz', 'Bolat Tasov'] })
      .sanction('2', null, 'a fine', { people: ['Dana Ospan'] })
      .sanction('3', null, 'a fine', { people: ['Erlan Zhaqsy'] })
    const all = ['journalist; editor', null, null]
    for (const table of ['fines', 'penalties']) expect(rowsOf(table, bulletin).map((row) => row['roles'])).toEqual(all)
  })

  it('are not taken from other bulletins', () => {
    const other = new Maker({ name: 'b', text: TEXT }).sanction('1', null, 'a fine', { people: ['Bolat Tasov'] }).bulletin // prettier-ignore
    expect(rowsOf('fines', made().bulletin, other).map((row) => row['roles'])).toEqual([null])
  })

  it('leave out what a reviewer refuted', () => {
    const { bulletin } = made().sanction('1', null, 'a fine', { people: ['Aida Sarbaz'] })
    expect(rowsOf('fines', judged(bulletin, 'p-1', 'wrong'))[0]!['roles']).toBe('editor')
  })

  it('stand in the codebook', () => {
    const roles = rowsOf('codebook', made().bulletin).filter(({ list }) => list === 'role')
    expect(roles.map(({ value }) => value)).toContain('journalist')
    expect(roles.length).toBe(16)
  })
})

describe('the confidence of a row', () => {
  it('is blank once a reviewer found the row wrong or corrected it: it was measured of the rule', () => {
    const { bulletin } = made().sanction('1', null, 'a fine')
    const shown = (status: RowReview['status']) => rowsOf('fines', judged(bulletin, 'f-1', status))[0]!['confidence']
    expect((['unreviewed', 'confirmed', 'outdated', 'corrected', 'wrong'] as const).map(shown)).toEqual([0.9, 0.9, 0.9, null, null]) // prettier-ignore
    expect(rowsOf('people', judged(bulletin, 'p-1', 'wrong')).map((row) => row['confidence'])).toContain(null)
  })
})

it('publisher and title of the bulletin stand beside its address in what is cited', () => {
  for (const table of ['incidents', 'fines', 'penalties'])
    expect(rowsOf(table, everyKind())[0]).toMatchObject({ publisher: 'Test Monitor', bulletin_title: 'Bulletin all' })
})
