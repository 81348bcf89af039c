// Confidence is measured, not decoration: the precision of a rule on annotated pages (`npm run measure` writes precision.ts).
// A rule seen too seldom there gets the precision of its kind.
import { PRECISION } from './precision.ts'

// Fewer hits than this say nothing about one rule: a rule seen twice and right twice is not a rule of precision 1.
const ENOUGH = 8

type Measured = Readonly<Record<string, { readonly hits: number; readonly found: number }>>

/** Precision of a rule, 0..1, smoothed by one hit and one miss (Laplace); of its kind where the rule was seen seldom. */
export function confidenceOf(rule: string): number {
  return confidenceFrom(PRECISION, rule)
}

/** The same, from another measurement: by rule, and by kind. */
export function confidenceFrom(measured: Measured, rule: string): number {
  const own = measured[rule]
  if (own !== undefined && own.found >= ENOUGH) return smoothed(own)
  const kind = measured[rule.split('.')[0] ?? rule]
  return kind === undefined ? 0.5 : smoothed(kind)
}

function smoothed({ hits, found }: { readonly hits: number; readonly found: number }): number {
  return Math.round(((hits + 1) / (found + 2)) * 100) / 100
}
