// Sums that something was changed to: "cut from 18 mln to 11 mln" is no range, «снизил до 100 тысяч тенге» no bound.
import { fold } from '../text/fold.ts'
import type { AmountReader } from './amount-reader.ts'
import type { Match } from './extractor.ts'

const CLAUSE = 130

/** Whether a verb of change stands before the sum in its clause, or behind it (where a language puts its verbs last). */
export function isChanged({ text, start, end }: Match, { amount: { changes, reaching } }: AmountReader): boolean {
  const before = clausesOf(text.slice(Math.max(0, start - CLAUSE), start)).at(-1) ?? ''
  const after = reaching.length === 0 ? '' : (clausesOf(text.slice(end, end + CLAUSE))[0] ?? '')
  return (`${before} ${after}`.match(/\p{L}+/gu) ?? []).some((word) => changes.some((verb) => fits(word, verb)))
}

// not behind an abbreviation: «снизил с 5 млн. тенге до 500 тысяч тенге»
function clausesOf(text: string): string[] {
  return text.split(/[;\n]|[.!?](?=\s+["«“]?\p{Lu})/u).map(fold)
}

function fits(word: string, verb: string): boolean {
  return verb.endsWith('-') ? word.startsWith(verb.slice(0, -1)) : word === verb
}

/** Whether the bound of a sum tells what it was changed to. */
export function isReached(match: Match, reader: AmountReader): boolean {
  const bound = match.groups.most ?? match.groups.less ?? ''
  return reader.amount.reaching.includes(bound) && isChanged(match, reader)
}
