import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { BulletinError } from '../errors.ts'
import { isServer } from '../store/address.ts'
import { EXIT } from './exit.ts'
import type { JobOptions } from './job.ts'
import { openLog } from './log.ts'
import { plural } from './plural.ts'
import { print } from './print.ts'

/** `bulletins merge`: of JSON Lines of shards, in the order of the shards, those of one run over all, on standard output; of stores, one store. */
export async function mergeCommand(given: readonly string[], options: JobOptions): Promise<number> {
  refuseAbsent(given)
  const stores = given.filter(isStore)
  if (stores.length === given.length) return (await import('./merging.ts')).mergeStores(given, options)
  if (stores.length > 0)
    throw new BulletinError('usage', `Expected JSON Lines or stores, got both, in ${given.join(' ')}`)
  refuseDoubtful(given)
  const { joinedLines } = await import('../batch/join.ts')
  let lines = 0
  for (const chunk of joinedLines(given)) {
    lines += lineEnds(chunk)
    await print(chunk)
  }
  // No line says of which shard it is: whether these are all of them, the person alone can tell.
  const taken = given.map((path, at) => `${path} as ${at}/${given.length}`).join(', ')
  openLog(options).say('merged', `merged    ${plural(lines, 'page')}: ${taken}`, { lines, shards: given })
  return EXIT.ok
}

// An address may hold a password: it is not told.
function refuseAbsent(given: readonly string[]): void {
  if (given.some(isServer))
    throw new BulletinError('usage', 'Expected stores in files, got one on a server (others can be put into it: --db), in the command line') // prettier-ignore
  const absent = given.find((path) => !existsSync(path))
  if (absent !== undefined)
    throw new BulletinError('file-unreadable', `Expected a store or JSON Lines of a shard, got nothing there, in ${absent}`) // prettier-ignore
}

// Shards are read twice, first for their lengths: of a pipe nothing would be left. One shard twice would pass for two of one length.
function refuseDoubtful(given: readonly string[]): void {
  const pipe = given.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === false)
  if (pipe !== undefined) throw new BulletinError('usage', `Expected files of lines, got no regular file, in ${pipe}`)
  const twice = given.find((path, index) => given.indexOf(path) < index)
  if (twice !== undefined) throw new BulletinError('usage', `Expected each shard once, got it twice, in ${twice}`)
}

const LINE_END = 10

function lineEnds(bytes: Buffer): number {
  let ends = 0
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) ends++
  return ends
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
