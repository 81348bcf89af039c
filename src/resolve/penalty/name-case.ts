// What stands behind a name: its ending, as far as it is declined, and the words that follow.
import { nearby } from '../../text/nearby.ts'
import { nameContext } from '../../extract/person-context.ts'
import { nameReader } from '../../extract/person-reading.ts'
import type { Mention, PersonDraft, Span } from '../../model.ts'
import { oncePer } from '../../text/once.ts'
import type { Context } from '../context.ts'

const LOOK = 100

/** A mention of a person. */
export type Printed = Pick<PersonDraft, 'key'> & { readonly name?: string }

type Named = Span & { readonly name: string }

/** «ға 100 мың теңге төлейді» for «Асановаға 100 мың теңге төлейді», folded. */
export function behindName(context: Context, named: Named): string {
  const joined = joinedBehind(context, named)
  if (joined !== null) return behindName(context, joined)
  const { end } = named
  return nameEnding(context, named) + (context.document.folded.slice(end, end + LOOK).split('\n')[0] ?? '')
}

// «A мен B-ге»: of names joined by a word, the last alone is declined.
function joinedBehind(context: Context, { end }: Named): Named | null {
  const next = nearby(context.of('person'), { start: end, end: end + JOINED }, 0).find((one) => one.start >= end)
  if (next === undefined) return null
  const gap = context.document.folded.slice(end, next.start)
  const { joint } = context.language.penalty
  return /^ \p{L}/u.test(gap) && !gap.includes(',') && joint.test(gap) ? { ...next, name: next.value.name } : null
}

const JOINED = 8 // letters of the joining word

/** «ға» of «Асановаға», folded; '' where the name is not declined, or its ending stands behind its span. */
export function nameEnding(context: Context, { start, end, name }: Named): string {
  return endingOf(context, context.document.folded.slice(start, end), name.toLowerCase())
}

function endingOf({ language }: Context, quote: string, name: string): string {
  const [word, whole] = [lastWord(quote), lastWord(name)]
  if (word.length > whole.length && word.startsWith(whole)) return word.slice(whole.length)
  return word === whole ? (language.penalty.names?.ending.exec(word)?.[0] ?? '') : ''
}

function lastWord(text: string): string {
  return /[^ ]*$/u.exec(text)?.[0] ?? ''
}

/** Letters of the cases in which a person is printed there, by endings of the name and words beside it; '' where it may be any. `name`: who it is, where that is known. */
export function printedCases(context: Context, person: Printed): string {
  return casesOf(context)(person)
}

// Each penalty of an item asks for everybody named in it.
const casesOf = oncePer((context: Context) => {
  const mentions = new Map(context.of('person').map((one) => [one.key, one]))
  return oncePer(({ key, name }: Printed) => readCases(context, mentions.get(key), name))
})

function readCases(context: Context, mention: Mention<'person'> | undefined, name: string | undefined): string {
  const { document, language, jurisdiction } = context
  if (mention === undefined || !language.person.naming.inherits) return ''
  const readings = nameReader(language, jurisdiction)
    .read(mention.value)
    .filter(({ surname }) => name?.includes(surname) !== false)
  const own = readings.filter(({ score }) => score >= (readings[0]?.score ?? 0) - NEAR)
  const read = own.some(({ cases }) => cases === '')
    ? ''
    : [...new Set(own.flatMap(({ cases }) => Array.from(cases)))].join('')
  const beside = nameContext(language.person).casesBeside(document.text, mention)
  return narrowed(narrowed(read, mention.value.cases ?? ''), beside)
}

const NEAR = 2 // readings that are less likely by more are none

// What two tellings of a case have in common; the first where they contradict each other.
function narrowed(cases: string, more: string): string {
  if (cases === '' || more === '') return cases + more
  return (
    Array.from(cases)
      .filter((one) => more.includes(one))
      .join('') || cases
  )
}
