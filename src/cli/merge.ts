import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { BulletinError } from '../errors.ts'
import { EXIT } from './exit.ts'
import type { JobOptions } from './job.ts'
import { print } from './print.ts'

/** `bulletins merge`: of JSON Lines of shards, in the order of the shards, those of one run over all, on standard output; of stores, one store. */
export async function mergeCommand(given: readonly string[], options: JobOptions): Promise<number> {
  const stores = given.filter(isStore)
  if (stores.length === given.length) return (await import('./merging.ts')).mergeStores(given, options)
  if (stores.length > 0)
    throw new BulletinError('usage', `Expected JSON Lines or stores, got both, in ${given.join(' ')}`)
  const { joinedLines } = await import('../batch/join.ts')
  for (const chunk of joinedLines(given)) await print(chunk)
  return EXIT.ok
}

const DATABASE = 'SQLite format 3\0'

function isStore(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined || stat.isDirectory()) return stat !== undefined
  const head = Buffer.alloc(DATABASE.length)
  const file = openSync(path, 'r')
  try {
    return readSync(file, head) === DATABASE.length && head.toString('latin1') === DATABASE
  } finally {
    closeSync(file)
  }
}
