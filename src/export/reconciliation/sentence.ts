// The sentence that a figure stands in: what its label leaves open can be read there.
import type { LanguagePack } from '../../lang/pack.ts'
import { sentencesOf } from '../../text/sentence.ts'
import type { StatisticRecord } from '../../records.ts'

/** So far (UTF-16 units) is looked for its ends; a sentence that goes on is cut there. */
const REACH = 1000

/** It, as it stands on the page; null where the text is left out. */
export function sentenceAround(
  { start, end }: StatisticRecord,
  text: string,
  { sentence }: Pick<LanguagePack, 'sentence'>,
): string | null {
  if (text === '') return null
  const above = text.lastIndexOf('\n', start - 1) + 1
  const below = text.indexOf('\n', end)
  const line = { start: Math.max(above, start - REACH), end: Math.min(below < 0 ? text.length : below, end + REACH) }
  const found = sentencesOf(text, line, [{ start, end }], new Set(sentence.abbreviations))
  const own = found.find((one) => one.start <= start && start < one.end) ?? line
  return text.slice(own.start, own.end).toWellFormed()
}
