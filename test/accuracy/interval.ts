// Drawing pages anew (the scorer's interval) says 1.00–1.00 of a few cases that are all right, which nobody should believe.
// Wilson's interval of the cases themselves says how far such a figure can be trusted; the wider end of both is told.
import type { Figure } from '../../src/score/index.ts'
import { wilson } from '../../src/score/wilson.ts'

/** 95 % interval of F1: drawn pages and cases together. */
export function interval({ f1, low, high, gold, found }: Figure): { readonly low: number; readonly high: number } {
  const cases = wilson(f1, (gold + found) / 2)
  return { low: Math.min(low, cases.low), high: Math.max(high, cases.high) }
}
