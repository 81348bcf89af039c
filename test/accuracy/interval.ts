// Drawing pages anew (the scorer's interval) says 1.00–1.00 of a few cases that are all right, which nobody should believe.
// Wilson's interval of the cases themselves says how far such a figure can be trusted; the wider end of both is told.
import type { Figure } from '../../src/score/index.ts'

const Z = 1.96

/** 95 % interval of F1: drawn pages and cases together. */
export function interval({ f1, low, high, gold, found }: Figure): { readonly low: number; readonly high: number } {
  const n = (gold + found) / 2
  if (n === 0) return { low, high }
  const centre = (f1 + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n)
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((f1 * (1 - f1)) / n + Z ** 2 / (4 * n ** 2))
  return { low: Math.min(low, Math.max(0, centre - half)), high: Math.max(high, Math.min(1, centre + half)) }
}
