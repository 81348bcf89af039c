// The controls over the tables. They do nothing without the script, which shows them.
import { compare } from '../material/entry.ts'
import type { ExportInput } from '../input.ts'
import type { ListName } from '../labels/index.ts'
import { VALUE_LISTS, labelOfValue } from '../labels/index.ts'
import { incidentFacts, sanctionFacts } from './facts.ts'
import type { Facts } from './facts.ts'
import { LANGUAGES, escaped, inAll, numberText } from './html.ts'
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
    select('kind', ({ kind }) => kind, listed('kind', namesOf(facts, ({ kinds }) => kinds))),
    select('language', ({ language }) => language, listed('language', namesOf(facts, ({ language }) => [language]))),
    select('source', ({ source }) => source, namesOf(facts, ({ source }) => [source]).map((id) => option(id, `${id} (${publisher.get(id) ?? ''})`.replace(' ()', '')))),
    check('counted', ({ onlyCounted }) => onlyCounted),
    check('totals', ({ onlyTotals }) => onlyTotals),
    check('low', ({ onlyLow }) => onlyLow),
    `<button type="reset">${inAll(({ clear }) => clear)}</button>`,
  ].join('\n') // prettier-ignore
  return `<form id="filters" role="search" hidden>\n${controls}\n<p class="note">${inAll(({ filterNote }) => filterNote)}</p></form>\n${status(plan)}`
}

/** How many rows are shown: told aloud when it changes. */
function status({ incidents, sanctions }: Plan): string {
  const [some, others] = [numberText(incidents.length), numberText(sanctions.length)]
  const line = LANGUAGES.map((language) => {
    const words = escaped(WORDS[language].shown('{i}', some, '{s}', others))
    return `<i lang="${language}">${words.replace('{i}', `<b data-shown="incidents">${some}</b>`).replace('{s}', `<b data-shown="sanctions">${others}</b>`)}</i>`
  })
  return `<p role="status" id="shown">${line.join('')}</p>\n`
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
