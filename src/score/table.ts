import type { Figure } from './figure.ts'

const KEY = 44

/** Figures as a table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const head = `${'measure'.padEnd(KEY)} gold found  hits  precision recall   F1    95 % of F1`
  return [head, ...figures.map(lineOf)].map((line) => `${line}\n`).join('')
}

function lineOf({ key, gold, found, hits, precision, recall, f1, low, high }: Figure): string {
  const counts = `${pad(gold, 4)} ${pad(found, 5)} ${pad(hits, 5)}`
  return `${key.padEnd(KEY)} ${counts}   ${share(precision)}    ${share(recall)}  ${share(f1)}  ${share(low)}..${share(high)}`
}

function pad(count: number, width: number): string {
  return String(count).padStart(width)
}

function share(value: number): string {
  return value.toFixed(3)
}
