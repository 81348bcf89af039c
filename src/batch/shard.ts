import { BulletinError } from '../errors.ts'

/** One of `of` equal parts of the pages: page k of those that were given belongs to shard k mod `of`. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** All pages. */
export const WHOLE: Shard = { index: 0, of: 1 }

/** Reads `i/n`. Throws `usage`. */
export function shardOf(text: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  if (shard.index < shard.of) return shard
  throw new BulletinError(
    'usage',
    `Expected i/n with i from 0 to n - 1 (0/4, 1/4, 2/4, 3/4), got ${JSON.stringify(text)}, in --shard`,
  )
}
