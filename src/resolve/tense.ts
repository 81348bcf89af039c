// Whether the words around a date tell of something past or to come.
import type { Document, Mention, Span } from '../model.ts'
import { firstNumberFrom } from '../text/nearby.ts'
import { oncePer } from '../text/once.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Context } from './context.ts'
import type { Tense } from './year.ts'

interface Cues {
  readonly deadline: RegExp
  readonly behind: RegExp
  readonly future: RegExp
  readonly coming: RegExp
  readonly past: RegExp
  readonly ended: RegExp
}

const NONE = /\u{10FFFF}/u
const made = new WeakMap<LanguagePack, Cues>()

/** Tense of the clause that holds a date: a term ("until May 12") is to come. */
export function tenseOf({ document, language }: Context, { start, end }: Mention): Tense {
  const { deadline, behind, future, coming, past, ended } = cuesOf(language)
  if (deadline.test(document.folded.slice(Math.max(0, start - 32), start))) return 'term'
  if (behind.test(document.folded.slice(end, end + 16))) return 'term'
  const clause = clauseAround(document.folded, start, end)
  // "will be debated": a participle beside a word of the future is no past
  if (future.test(clause)) return past.test(clause) ? null : 'future'
  if (coming.test(clause)) {
    const rest = clause.replace(coming, ' ')
    return past.test(rest) || ended.test(rest) ? null : 'future'
  }
  return past.test(clause) || ended.test(clause) ? 'past' : null
}

/** True where no end of a sentence and of a line stands between the two. */
export function inSameSentence({ document }: Context, a: Span, b: Span): boolean {
  if (b.start - a.end > LONGEST_SENTENCE) return false
  const limit = b.start + 1
  if (document.text.slice(a.end, limit).includes('\n')) return false
  const { starts, ends } = stopsOf(document)
  return (ends[firstNumberFrom(starts, a.end)] ?? Infinity) > limit
}

// The ends of sentences, from their mark to the capital behind it: each pair of neighbours asks for those between the two.
const stopsOf = oncePer(({ text }: Document) => {
  const starts: number[] = []
  const ends: number[] = []
  for (const { index, 0: stop } of text.matchAll(/[.!?]["”»)]*\s+["“«(]*\p{Lu}/gu)) {
    starts.push(index)
    ends.push(index + stop.length)
  }
  return { starts, ends }
})

// Further apart than this, two things belong to no one statement, whatever the stops say.
const LONGEST_SENTENCE = 800

// A date that leads its sentence belongs to what follows its comma: "In June, he was detained".
const LEADING = 12

function clauseAround(folded: string, start: number, end: number): string {
  const before =
    folded
      .slice(Math.max(0, start - 160), start)
      .split(/[.!?] |[;\n]/u)
      .at(-1) ?? ''
  const after =
    folded.slice(end, end + 100).split(before.length < LEADING ? /[.!?] |[;\n]/u : /[.!?] |[;,\n]/u)[0] ?? ''
  return ` ${before} ${after} `
}

function cuesOf(language: LanguagePack): Cues {
  const known = made.get(language)
  if (known !== undefined) return known
  const { deadlines, deadlinesBehind, future, futureEndings, past, pastEndings } = language.date
  const alone = (words: readonly string[]): string => `(?<!\\p{L})${anyOf(words)}(?!\\p{L})`
  const cues = {
    deadline: deadlines.length === 0 ? NONE : patternOf(`(?<!\\p{L})${anyOf(deadlines)} $`, 'u'),
    behind: deadlinesBehind.length === 0 ? NONE : patternOf(`^ ${anyOf(deadlinesBehind)}`, 'u'),
    coming: futureEndings.length === 0 ? NONE : patternOf(`\\p{L}{2,}${anyOf(futureEndings)}(?!\\p{L})`, 'u'),
    future: future.length === 0 ? NONE : patternOf(alone(future), 'u'),
    past: past.length === 0 ? NONE : patternOf(alone(past), 'u'),
    ended: pastEndings.length === 0 ? NONE : patternOf(`\\p{L}${anyOf(pastEndings)}(?!\\p{L})`, 'u'),
  }
  made.set(language, cues)
  return cues
}
