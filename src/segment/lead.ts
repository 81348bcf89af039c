// Figures told in the prose of an intro: "By our count 11 activists were detained this week; four ended up in jail."
import { sentencesOf } from '../text/sentence.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { Line } from './line.ts'

// Two words of a name behind other words: a sentence that tells of somebody.
const NAME = /\p{Ll},? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u

/** The sentences of an intro's lines that count what happened; those in a row of one line are one stretch. */
export function leadFigures(lines: readonly Line[], lexicon: Lexicon): Draft[] {
  return lines.flatMap((line) => stretchesOf(line, lexicon))
}

function stretchesOf(line: Line, lexicon: Lexicon): Draft[] {
  const offset = line.end - line.text.length
  const found: Draft[] = []
  const sentences = sentencesOf(line.text, { start: 0, end: line.text.length }, [], lexicon.abbreviations)
  for (const [at, { start, end }] of sentences.entries()) {
    const text = line.text.slice(start, end)
    const folded = line.folded.slice(start, end)
    const last = found.at(-1)
    const follows = at > 0 && last !== undefined && last.end === offset + (sentences[at - 1]?.end ?? 0)
    if (countsInProse(folded, text, lexicon) || (follows && goesOn(folded, lexicon))) {
      if (follows) found[found.length - 1] = { ...last, end: offset + end }
      else
        found.push({ role: 'statistics', mark: 'lead', start: offset + start, end: offset + end, headline: null, children: [] }) // prettier-ignore
    }
  }
  return found
}

/** Somebody recorded something in numbers; or a number of things or of people, on no day and with no name. */
export function countsInProse(
  folded: string,
  text: string,
  { recording, leadCount, figureAny, scopeStart, measured, day, makers }: Lexicon,
): boolean {
  if (recording.test(folded) && figureAny.test(folded)) return true
  const counted = leadCount.test(folded) || (scopeStart.test(folded) && measured.test(folded))
  const ofMakers = makers.test(folded) && !scopeStart.test(folded)
  return counted && !day.test(folded) && !NAME.test(text) && !ofMakers
}

// "Of these, 12 ended in fines.", "Since January there have been 83."
function goesOn(folded: string, { figureAny, ofThem, scopeStart, measured, day }: Lexicon): boolean {
  const leans = (ofThem.test(folded) || scopeStart.test(folded)) && figureAny.test(folded)
  return (leans || measured.test(folded)) && !day.test(folded)
}
