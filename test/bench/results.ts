// What a run of the bench leaves: output/bench.json, and, committed, test/bench/results.json, of which the tables of the README are made.
import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import type { Figures } from './subject.ts'

export interface Row {
  readonly id: string
  /** Null: it took longer than is waited for. A subject that is not installed has no row. */
  readonly figures: Figures | null
}

export interface Machine {
  readonly node: string
  readonly cores: number
  /** How many processes wanted a core at the beginning and at the end, over a minute. */
  readonly load: readonly number[]
}

export interface Results {
  readonly machine: Machine
  readonly rows: readonly Row[]
}

export const COMMITTED = new URL('results.json', import.meta.url)

/** Reads results from a file. */
export function readResults(file: URL = COMMITTED): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results
}

/** How many processes want a core right now. */
export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10
}

/** The facts of this machine that a figure depends on. */
export function machineOf(load: readonly number[]): Machine {
  return { node: process.version, cores: availableParallelism(), load }
}

/** The figures with four digits each: what more a clock says is noise. */
export function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(4))]))
}
