// What is called wrong leaves the totals, with all that hangs on it; what it had pushed out of them comes back.
import { describe, expect, it } from 'vitest'
import type { ExportBulletin } from '../../src/export/input.ts'
import type { Context } from '../../src/export/material/entry.ts'
import { isInTotals, standingOf } from '../../src/export/count/sanction.ts'
import { sanctionsOf } from '../../src/export/material/sanctions.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { packs } from '../../src/packs.ts'
import { applyReviews } from '../../src/review/apply.ts'
import { inputOf, Maker, tenge } from '../export/reading.ts'
import { decided } from './decided.ts'
import { contextsOf, selectedFrom, withoutNames } from '../export/contexts.ts'

function reviewed(bulletin: ExportBulletin, ...wrong: string[]): ExportBulletin[] {
  const reviews = wrong.map((id) => decided(bulletin, id, { status: 'wrong' }))
  return [...applyReviews([bulletin], reviews, { means: packs, changes: [] }).bulletins]
}

type Made = (bulletins: readonly ExportBulletin[]) => readonly Context[]

/** Standing of each sanction, with a star where totals count it. */
function standings(bulletins: readonly ExportBulletin[], made: Made = contextsOf): Record<string, string> {
  return Object.fromEntries(made(bulletins).flatMap(sanctionsOf).map((one) => [one.record.id, `${standingOf(one)}${isInTotals(one) ? ' *' : ''}`])) // prettier-ignore
}

function finesIn(bulletins: readonly ExportBulletin[]): unknown[] {
  const summary = tablesOf(contextsOf(bulletins), inputOf(bulletins)).find(({ name }) => name === 'summary')
  const at = (name: string): number => summary?.columns.findIndex((column) => column.name === name) ?? -1
  return [...(summary?.rows ?? [])]
    .filter((row) => row[at('section')] === 'by month' && row[at('standing')] === 'in totals')
    .map((row) => row[at('tenge_min')])
}

const CHAIN = 'Fined 10,000. On appeal 20,000. Upheld 30,000.'

function chain(): ExportBulletin {
  return new Maker({ name: 'chain', text: CHAIN })
    .incident('i-1', CHAIN)
    .sanction('1', 'i-1', 'Fined 10,000', tenge(10_000))
    .sanction('2', 'i-1', 'On appeal 20,000', { ...tenge(20_000), supersedes: 'f-1' })
    .sanction('3', 'i-1', 'Upheld 30,000', { ...tenge(30_000), stage: 'upheld', supersedes: 'f-2' }).bulletin
}

describe('a sanction that took the place of another', () => {
  it.each<[string[], Record<string, string>]>([
    [[], { 'f-1': 'superseded', 'f-2': 'superseded', 'f-3': 'current *' }],
    [['f-3'], { 'f-1': 'superseded', 'f-2': 'current *', 'f-3': 'refuted' }],
    [['f-2'], { 'f-1': 'superseded', 'f-2': 'refuted', 'f-3': 'current *' }],
    [['f-2', 'f-3'], { 'f-1': 'current *', 'f-2': 'refuted', 'f-3': 'refuted' }],
  ])('called wrong (%j) gives it back', (wrong, all) => {
    expect(standings(reviewed(chain(), ...wrong))).toEqual(all)
  })
})

const ALL = { from: null, to: null, categories: [], places: [], articles: [], languages: [], sources: [] }
const TWO = 'One fined 10,000. Two fined 20,000.'

function nested(): ExportBulletin {
  return new Maker({ name: 'two', text: TWO })
    .incident('i-1', TWO)
    .incident('i-2', 'Two fined 20,000.', { parent: 'i-1', number: '1.1', category: 'other' })
    .article('l-1', 'i-1', 'One', { article: '99' })
    .sanction('1', 'i-1', 'One fined 10,000', tenge(10_000))
    .sanction('2', 'i-2', 'Two fined 20,000', { ...tenge(20_000), articles: ['l-1'] }).bulletin
}

describe('an incident that is called wrong', () => {
  it('takes its sanctions with it, but not those of an item that is part of it', () => {
    expect(standings(reviewed(nested(), 'i-1'))).toEqual({ 'f-1': 'refuted', 'f-2': 'current *' })
    expect(standings(reviewed(nested(), 'i-2'))).toEqual({ 'f-1': 'current *', 'f-2': 'refuted' })
    expect([nested(), ...['i-1', 'i-2'].flatMap((id) => reviewed(nested(), id))].map((one) => finesIn([one]))).toEqual([[30_000], [20_000], [10_000]]) // prettier-ignore
  })

  it('takes its mentions with it: what is cited in it stands nowhere', () => {
    const citedIn = (contexts: readonly Context[]): unknown[] => {
      const penalties = tablesOf(contexts, inputOf([])).find(({ name }) => name === 'penalties')
      const column = penalties?.columns.findIndex(({ name }) => name === 'articles') ?? -1
      return [...(penalties?.rows ?? [])].map((row) => row[column])
    }
    const narrow = { ...ALL, categories: ['other'] }
    expect(citedIn(contextsOf([nested()]))).toEqual([null, 'CC2014:99'])
    expect(citedIn(contextsOf(reviewed(nested(), 'i-1')))).toEqual([null, null])
    expect(citedIn(selectedFrom(contextsOf(reviewed(nested(), 'i-1')), narrow))).toEqual([null])
  })

  it('does so in a selection and in an export without names', () => {
    const bulletins = reviewed(nested(), 'i-1')
    const all = { 'f-1': 'refuted', 'f-2': 'current *' }
    expect(standings(bulletins, (given) => selectedFrom(contextsOf(given), { ...ALL, from: '2021-01-01' }))).toEqual(
      all,
    )
    expect(standings(bulletins, (given) => withoutNames(contextsOf(given), inputOf(given)).contexts)).toEqual(all)
  })
})
