// The journal of reviews: a line of JSON a decision, each with the digest of the line before, so that a line that was changed or taken
// out later shows. It lies beside the archive, not in the store, which can be deleted: people's work can't be made again.
import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { BulletinError } from '../errors.ts'
import { makeFolder } from '../folder.ts'
import { schemaFault } from '../record/validate.ts'
import type { ReviewRecord } from '../records.ts'

/** What stands in a journal. */
export interface Journal {
  readonly reviews: readonly ReviewRecord[]
  /** Digest of its last line, or null where it has none. */
  readonly last: string | null
  /** Bytes of whole lines. */
  readonly bytes: number
  /** Bytes behind them: of a line that a crash broke. */
  readonly torn: number
}

/** What to tell of a line that a crash broke; null where there is none. */
export function tornWords(path: string, { torn }: Pick<Journal, 'torn'>): string | null {
  return torn === 0
    ? null
    : `the last ${torn} bytes of ${path} are a line that a crash broke, which does not count: if it was a decision, read its workbook again (import-review)`
}

/** A decision as it is made, before it is written. */
export type Decision = Omit<ReviewRecord, 'previous'>

/** Reads a journal; an empty one where there is no such file. Throws `review-damaged`: nothing that people decided is silently dropped. */
export function readJournal(path: string): Journal {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const end = bytes.lastIndexOf(10) + 1
  const lines = end === 0 ? [] : bytes.toString('utf8', 0, end - 1).split('\n')
  const reviews: ReviewRecord[] = []
  let last: string | null = null
  for (const [index, line] of lines.entries()) {
    reviews.push(checked(line, last, `${path} line ${index + 1}`))
    last = digestOf(line)
  }
  return { reviews, last, bytes: end, torn: bytes.length - end }
}

function checked(line: string, previous: string | null, where: string): ReviewRecord {
  const value = parsed(line, where)
  const fault = schemaFault('review', value)
  if (fault !== null) throw damaged(`a decision`, `one where ${fault}`, where)
  const review = value as ReviewRecord
  if (review.previous !== previous)
    throw damaged('the digest of the line before', 'another: a line was changed, taken out or put in', where)
  return review
}

function parsed(line: string, where: string): object {
  let value: unknown = null
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw damaged('a line of JSON', cause instanceof Error ? cause.message : String(cause), where)
  }
  if (typeof value !== 'object' || value === null) throw damaged('a decision', String(value), where)
  return value
}

function damaged(expected: string, got: string, where: string): BulletinError {
  return new BulletinError('review-damaged', `Expected ${expected}, got ${got}, in ${where}`)
}

/**
 * Appends decisions, and waits until the disk has them: all, or (where the disk is full) none. A line that a crash broke is cut off.
 * `journal`: what stands there now.
 */
export function appendReviews(path: string, { bytes, last }: Journal, decisions: readonly Decision[]): void {
  let previous = last
  const lines = decisions.map((decision) => {
    const line = JSON.stringify({ ...decision, previous })
    previous = digestOf(line)
    return `${line}\n`
  })
  makeFolder(dirname(path))
  const file = openSync(path, 'a')
  try {
    ftruncateSync(file, bytes)
    writeAll(file, Buffer.from(lines.join('')), bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function writeAll(file: number, text: Buffer, bytes: number): void {
  try {
    for (let at = 0; at < text.length;) at += writeSync(file, text, at)
  } catch (error) {
    ftruncateSync(file, bytes)
    throw error
  }
}

function digestOf(line: string): string {
  return createHash('sha256').update(line).digest('hex')
}
