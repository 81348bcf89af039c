// The controls over the tables. They do nothing without the script, which shows them.
import { compare } from '../material/entry.ts'
import type { ExportInput } from '../input.ts'
import type { ListName } from '../labels/index.ts'
import { VALUE_LISTS, labelOfValue } from '../labels/index.ts'
import { LIBERTY_KIND, incidentFacts, sanctionFacts } from './facts.ts'
import type { Facts } from './facts.ts'
import { LANGUAGES, escaped, inAll } from './html.ts'
import { numberText } from '../labels/number.ts'
import type { Plan } from './plan.ts'
import type { Words } from './words.ts'
import { WORDS } from './words.ts'

/** The form, and the line that tells how many rows are shown. */
export function filterForm(plan: Plan, sources: ExportInput['sources']): string {
  const facts = [...allFacts(plan)]
  const months = namesOf(facts, ({ from, to }) => [from, to].flatMap((day) => (day === null ? [] : [day.slice(0, 7)])))
  const publisher = new Map(sources.map((source) => [source.id, source.publisher]))
  const controls = [
    `<label class="search"><span>${inAll(({ search }) => search)}</span><input type="search" name="q" autocomplete="off"></label>`,
    select('from', ({ from }) => from, plain(months)),
    select('to', ({ to }) => to, plain(months)),
    select('category', ({ category }) => category, listed('category', namesOf(facts, ({ category }) => (category === null ? [] : [category])))),
    select('place', ({ place }) => place, plain(namesOf(facts, ({ places }) => places))),
    select('article', ({ article }) => article, plain(namesOf(facts, ({ articles }) => articles))),
    select('kind', ({ kind }) => kind, [...liberty(facts), ...listed('kind', partsOf(facts, 0))]),
    select('against', ({ whom }) => whom, listed('against', partsOf(facts, 1))),
    select('language', ({ language }) => language, listed('language', namesOf(facts, ({ language }) => [language]))),
    select('source', ({ source }) => source, namesOf(facts, ({ source }) => [source]).map((id) => option(id, `${id} (${publisher.get(id) ?? ''})`.replace(' ()', '')))),
    check('counted', ({ onlyCounted }) => onlyCounted),
    check('totals', ({ onlyTotals }) => onlyTotals),
    check('low', ({ onlyLow }) => onlyLow),
    `<button type="reset">${inAll(({ clear }) => clear)}</button>`,
  ].join('\n') // prettier-ignore
  const note = inAll(({ filterNote, filterNoteNameless }) => (plan.names ? filterNote : filterNoteNameless))
  return `<form id="filters" role="search" hidden>\n${controls}\n<p class="note">${note}</p></form>\n${status(plan)}${sums()}`
}

/** Where the script tells what the penalties that are shown come to; it is nowhere added up without regard to kind and side. */
export function sums(): string {
  const left = LANGUAGES.map((language) => `<i lang="${language}">${escaped(WORDS[language].notAdded('{n}')).replace('{n}', '<b></b>')}</i>`)
  return `<ul class="sums"></ul><p class="not-added" hidden>${left.join('')}</p>\n`
} // prettier-ignore

/** How many rows of a table are shown, above it. */
export function countOf(table: 'incidents' | 'sanctions', count: number): string {
  const words = LANGUAGES.map((language) => {
    const number = numberText(count, language)
    return `<i lang="${language}">${escaped(WORDS[language].shownOf('{n}', number)).replace('{n}', `<b data-shown="${table}">${number}</b>`)}</i>`
  })
  return `<p class="shown">${words.join('')}</p>\n`
}

/** A line of `sums`, for the script to fill. */
export function sumTemplate(): string {
  return `<template id="sum"><li>${inAll((words) => words.sumOf)}</li></template>\n`
}

/** How many rows are shown: told aloud when it changes. */
function status({ incidents, sanctions }: Plan): string {
  const lines = LANGUAGES.map((language) => {
    const [some, others] = [numberText(incidents.length, language), numberText(sanctions.length, language)]
    const shown = escaped(WORDS[language].shown('{i}', some, '{s}', others))
    const unsure = escaped(WORDS[language].unsure('{i}', '{s}'))
    return {
      shown: `<i lang="${language}">${counting(shown, '', some, others)}</i>`,
      unsure: `<i lang="${language}">${counting(unsure, 'unsure-', '0', '0')}</i>`,
    }
  })
  const [shown, unsure] = [lines.map((line) => line.shown).join(''), lines.map((line) => line.unsure).join('')]
  return `<div role="status"><p id="shown">${shown}</p><p id="unsure" hidden>${unsure}</p></div>\n`
}

/** Words with places in them for the script to put numbers. */
function counting(words: string, name: string, incidents: string, sanctions: string): string {
  return words
    .replace('{i}', `<b data-shown="${name}incidents">${incidents}</b>`)
    .replace('{s}', `<b data-shown="${name}sanctions">${sanctions}</b>`)
}

function* allFacts({ incidents, sanctions }: Plan): Generator<Facts> {
  for (const incident of incidents) yield incidentFacts(incident, [])
  for (const sanction of sanctions) yield sanctionFacts(sanction)
}

function namesOf(facts: Iterable<Facts>, namesIn: (facts: Facts) => readonly string[]): string[] {
  const names = new Set<string>()
  for (const one of facts) for (const name of namesIn(one)) names.add(name)
  return [...names].sort(compare)
}

function partsOf(facts: Iterable<Facts>, part: 0 | 1): string[] {
  return namesOf(facts, ({ penalties }) => penalties.map((name) => name.split('/')[part] ?? ''))
}

/** One choice for all kinds that deprive of liberty. */
function liberty(facts: Iterable<Facts>): string[] {
  if (!partsOf(facts, 0).includes(LIBERTY_KIND)) return []
  return [option(LIBERTY_KIND, WORDS.en.liberty, LANGUAGES.map((language) => ` data-${language}="${escaped(WORDS[language].liberty)}"`).join(''))] // prettier-ignore
}

function select(name: string, words: (words: Words) => string, options: readonly string[]): string {
  const any = LANGUAGES.map((language) => ` data-${language}="${escaped(WORDS[language].any)}"`).join('')
  return `<label><span>${inAll(words)}</span><select name="${name}"><option value=""${any}>${escaped(WORDS.en.any)}</option>${options.join('')}</select></label>`
}

function check(name: string, words: (words: Words) => string): string {
  return `<label class="check"><input type="checkbox" name="${name}" value="1"><span>${inAll(words)}</span></label>`
}

function option(value: string, text: string, more = ''): string {
  return `<option value="${escaped(value)}"${more}>${escaped(text)}</option>`
}

function plain(names: readonly string[]): string[] {
  return names.map((name) => option(name, name))
}

/** Options of a closed list, in its order; the script puts the words of the language that is shown. */
function listed(list: ListName, names: readonly string[]): string[] {
  const there = new Set(names)
  return Object.keys(VALUE_LISTS[list]).filter((value) => there.has(value)).map((value) => {
    const words = LANGUAGES.map((language) => ` data-${language}="${escaped(labelOfValue(list, value, language))}"`).join('')
    return option(value, labelOfValue(list, value, 'en'), words)
  }) // prettier-ignore
}
