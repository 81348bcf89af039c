// The top of the page: what it is, what is counted, how to check it, what is left out.
import { compare } from '../material/entry.ts'
import type { ExportInput } from '../input.ts'
import type { Language } from '../../model.ts'
import { labelOfColumn, labelOfValue } from '../labels/index.ts'
import { daysOf } from '../material/reference.ts'
import { latest, usedSources } from '../material/provenance.ts'
import { escaped, inAll, jumpTo, linkOf } from './html.ts'
import { numberText } from '../labels/number.ts'
import type { Plan } from './plan.ts'
import type { Words } from './words.ts'

/** Title and words about the page. */
export function pageHead(plan: Plan, input: Pick<ExportInput, 'sources' | 'selection' | 'notes'>): string {
  return `<header>
<h1>${inAll(({ title }) => title)}</h1>
<p class="lead">${inAll(({ about, aboutNameless }) => (plan.names ? about : aboutNameless))}</p>
<p>${inAll((words) => periodsOf(plan, words))}${asOf(plan)}</p>
${selected(input.selection)}${noted(input.notes)}${leftOut(plan)}${contents()}
<div class="notes">
${note(({ checkHead }) => checkHead, ({ check, checkNameless }) => (plan.names ? check : checkNameless))}
${note(({ countedHead }) => countedHead, ({ counted }) => counted)}
${note(({ accuracyHead }) => accuracyHead, ({ accuracy }) => accuracy)}
${note(({ peopleHead }) => peopleHead, ({ realPeople, noNames }) => (plan.names ? realPeople : noNames))}
</div>
<h2>${inAll(({ sources }) => sources)}</h2>
<ul class="sources">${usedSources(plan.heads, input.sources).map(sourceItem).join('')}</ul>
</header>
` // prettier-ignore
}

function note(head: (words: Words) => string, text: (words: Words) => string): string {
  return `<div><h2>${inAll(head)}</h2><p>${inAll(text)}</p></div>`
}

function periodsOf({ heads }: Plan, words: Words): string {
  const days = heads.map(({ record }) => daysOf(record.period))
  const from = days.flatMap((day) => (day.from === null ? [] : [day.from])).sort(compare)[0]
  const to = days.flatMap((day) => (day.to === null ? [] : [day.to])).sort(compare).at(-1) // prettier-ignore
  return from === undefined || to === undefined ? words.noPeriods : words.periods(from, to)
}

function asOf({ heads }: Plan): string {
  const time = latest(heads)
  return time === null ? '' : ` ${inAll((words) => words.asOf(`${time.slice(0, 16).replace('T', ' ')} UTC`))}`
}

function contents(): string {
  const entries = [
    jumpTo(
      'charts',
      inAll(({ charts }) => charts),
    ),
    jumpTo(
      'incidents',
      inAll(({ incidents }) => incidents),
    ),
    jumpTo(
      'sanctions',
      inAll(({ sanctions }) => sanctions),
    ),
    jumpTo(
      'bulletins',
      inAll(({ bulletins }) => bulletins),
    ),
  ]
  return `<nav><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul></nav>`
}

function sourceItem({ id, publisher, licence, listings }: ExportInput['sources'][number]): string {
  const addresses = listings.map(({ url }) => linkOf(url, escaped(url))).join(', ')
  return `<li><b>${escaped(publisher)}</b> <span class="dim">${escaped(id)}</span> ${addresses}<br>${inAll((words) => words.licence)}: ${escaped(licence)}</li>`
}

function noted(notes: ExportInput['notes'] = []): string {
  return notes.length === 0
    ? ''
    : `<div class="warn">${notes.map((one) => `<p lang="en">${escaped(one)}</p>`).join('')}</div>\n`
}

/** What was asked for, in words. */
function selected(selection: ExportInput['selection']): string {
  if (selection === undefined) return ''
  return `<div class="warn"><p>${inAll((words, language) => `${words.selected} ${askedFor(selection, words, language)}.`)}</p></div>\n`
}

function askedFor(selection: NonNullable<ExportInput['selection']>, words: Words, language: Language): string {
  const { from, to, categories, places, articles, languages, sources } = selection
  const asked: (readonly [string, readonly string[]])[] = [
    [labelOfColumn('incidents', 'date_from', language), from === null ? [] : [`≥ ${from}`]],
    [labelOfColumn('incidents', 'date_to', language), to === null ? [] : [`≤ ${to}`]],
    [words.category, categories.map((category) => labelOfValue('category', category, language))],
    [words.place, places],
    [words.article, articles],
    [words.language, languages.map((one) => labelOfValue('language', one, language))],
    [words.source, sources],
  ]
  return asked.filter(([, values]) => values.length > 0).map(([name, values]) => `${name}: ${values.join(', ')}`).join('; ')
} // prettier-ignore

/** What did not fit, with its numbers. */
function leftOut({ texts, bulletins, incidents, sanctions, all, names }: Plan): string {
  const lines = [
    line(names ? texts.size : all.bulletins, all.bulletins, (words) => words.leftTexts),
    line(incidents.length, all.incidents, (words) => words.leftIncidents),
    line(sanctions.length, all.sanctions, (words) => words.leftSanctions),
    line(bulletins.length, all.bulletins, (words) => words.leftBulletins),
  ].filter((item) => item !== '')
  if (lines.length === 0) return ''
  return `<div class="warn"><p>${inAll((words) => words.leftOut)}</p><ul>${lines.join('')}</ul><p>${inAll(({ leftWhere }) => leftWhere)}</p></div>\n`
}

function line(shown: number, all: number, say: (words: Words) => (shown: string, all: string) => string): string {
  return shown === all
    ? ''
    : `<li>${inAll((words, language) => say(words)(numberText(shown, language), numberText(all, language)))}</li>`
}
