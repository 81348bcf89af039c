// A quote in its sentence.
import type { Span } from '../model.ts'
import { sentencesOf } from '../text/sentence.ts'

/** How a quote is made to stand out. */
export type Mark = (quote: string) => string

export const bracketed: Mark = (quote) => `[${quote}]`
export const coloured: Mark = (quote) => `\u001b[1;33m${quote}\u001b[0m`

/** The text around a place. */
export interface Surroundings {
  readonly text: string
  /** Spans that no sentence is cut in: the mentions. */
  readonly whole: readonly Span[]
  readonly abbreviations: ReadonlySet<string>
}

/** The sentence (or sentences) that hold the span, with the quote marked. */
export function inSentence({ start, end }: Span, around: Surroundings, mark: Mark): string {
  const { text, abbreviations } = around
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: endOfLine(text, end) }
  const whole = around.whole.filter((span) => span.start < line.end && line.start < span.end)
  const touched = sentencesOf(text, line, whole, abbreviations).filter((one) => one.start < end && start < one.end)
  const from = Math.min(start, touched[0]?.start ?? start)
  const to = Math.max(end, touched.at(-1)?.end ?? end)
  const quote = `${text.slice(from, start)}${mark(text.slice(start, end))}${text.slice(end, to)}`
  return quote.replaceAll('\n', ' ⏎ ')
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed === -1 ? text.length : feed
}
