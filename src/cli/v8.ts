// What V8 is told of the work that comes. The flags are as they were behind it: main.ts says why.
import { setFlagsFromString } from 'node:v8'

/** Flags, and as they are where nobody sets them. */
type Flags = Readonly<Record<string, readonly [set: number, usual: number]>>

// What a page leaves behind lives shortly. V8 lets the space for that grow to 130 MB a thread, and the one for what lives longer to several
// times what is in it, before it looks what can go: less than it saves in time, where pages are many.
const SPARING: Flags = { 'semi-space-growth-factor': [1, 2], 'heap-growing-percent': [20, 0] }

// What runs often is compiled once more, and better, in threads beside: what a few pages run often has not paid for that when they are read.
const HASTY: Flags = { 'invocation-count-for-maglev': [2000, 400], 'invocation-count-for-turbofan': [12_000, 3000] }

/** Does work on many pages with little memory: half of it, for a tenth of the time. */
export function sparingly<T>(work: () => Promise<T>): Promise<T> {
  return under(SPARING, work)
}

/** Does work on a few pages, some 50 ms of the processor sooner. */
export function hastily<T>(work: () => Promise<T>): Promise<T> {
  return under(HASTY, work)
}

async function under<T>(flags: Flags, work: () => Promise<T>): Promise<T> {
  const all = Object.entries(flags)
  for (const [flag, [set]] of all) setFlagsFromString(`--${flag}=${set}`)
  try {
    return await work()
  } finally {
    for (const [flag, [, usual]] of all) setFlagsFromString(`--${flag}=${usual}`)
  }
}
