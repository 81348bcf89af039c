// The floors: no figure may fall below what it was. `npm run floors` checks; `npm run floors -- --update` raises them to today's
// figures (it refuses to lower one, unless told --allow-regression).
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Accuracy, SetName } from './accuracy.ts'
import { measureAccuracy, rowOf } from './accuracy.ts'

const FILE = new URL('floors.json', import.meta.url)
const SLACK = 0.005 // of a figure told with two digits
const ENOUGH = 60 // cases of one language from which its own figure is held; the pooled one always is

/** Lowest F1 allowed, by set and row. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The figures that fell below their floor, in words. */
export function fallen(accuracy: Accuracy, floors: Floors): string[] {
  return Object.entries(floors).flatMap(([set, rows]) =>
    Object.entries(rows).flatMap(([row, floor]) => {
      const f1 = accuracy[set as SetName].get(row)?.f1 ?? 0
      return f1 + SLACK < floor ? [`${set}, ${row}: expected at least ${floor.toFixed(2)}, got ${f1.toFixed(3)}`] : []
    }),
  )
}

/** Floors as high as today's figures, and never lower than before (unless `lower`). */
export function raised(accuracy: Accuracy, floors: Floors, lower: boolean): Floors {
  const sets = Object.entries(accuracy).map(([set, figures]) => {
    const held = [...figures].filter(
      ([row, { gold }]) => row === rowOf(row) || gold >= ENOUGH || floors[set]?.[row] !== undefined,
    )
    const rows = held.map(([row, { f1 }]) => {
      const today = Math.floor(f1 * 100) / 100
      return [row, lower ? today : Math.max(today, floors[set]?.[row] ?? 0)] as const
    })
    return [set, Object.fromEntries(rows)] as const
  })
  return Object.fromEntries(sets)
}

/** The floors of the repository. */
export function readFloors(): Floors {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Floors
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const accuracy = measureAccuracy()
  const floors = readFloors()
  const lower = process.argv.includes('--allow-regression')
  const low = fallen(accuracy, floors)
  if (process.argv.includes('--update') && (lower || low.length === 0))
    writeFileSync(FILE, `${JSON.stringify(raised(accuracy, floors, lower), null, 2)}\n`)
  else for (const line of low) process.stderr.write(`${line}\n`)
  if (low.length === 0) process.stdout.write('All figures are at their floors or above.\n')
  process.exitCode = low.length > 0 && !lower ? 1 : 0
}
