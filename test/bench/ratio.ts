// How figures are told in tables: as ratios, with two digits.
import type { Figures } from './subject.ts'

/** The figures of a subject; null where it took too long, undefined where it was not measured. */
export type Ask = (id: string) => Figures | null | undefined

/** As a share of the speed of the jump floor. */
export function speed(figures: Figures | null | undefined): number {
  const floor = over(figures?.['jump'], figures?.['floorLetters'])
  return over(floor, perLetter(figures))
}

/** Milliseconds a letter. */
export function perLetter(figures: Figures | null | undefined): number {
  return over(figures?.['ms'], figures?.['letters'])
}

/** NaN where one of them is not known. */
export function over(a: number | undefined, b: number | undefined): number {
  return (a ?? NaN) / (b ?? NaN)
}

/** Two digits that count; a dash for what is not known. */
export function digits(value: number): string {
  if (Number.isNaN(value)) return '–'
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)))
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
