// JSON Lines of shards, joined: a line of each in turn, which is the order of the pages.
import { closeSync, openSync, readSync } from 'node:fs'
import { BulletinError, causeWords } from '../errors.ts'
import { byNumber } from './numbered.ts'

const WINDOW = 1 << 16
const LINE_END = 10
// What `extract` prints of a page, and in the place of one that it can't read
const BEGINNINGS = ['{"bulletin":', '{"file":']
const LONGEST_BEGINNING = 12

/** The bytes of one run over all pages, in chunks. `files`: one a shard, in the order of the shards. Throws `usage`, before the first chunk, where they are not all of it. */
export function* joinedLines(files: readonly string[]): Generator<Buffer> {
  refuseMisfit(files, files.map(countOf))
  refuseDisorder(files)
  const turns = files.map(linesIn)
  let chunk: Buffer[] = []
  let size = 0
  try {
    for (const line of inTurn(turns)) {
      chunk.push(line)
      size += line.length
      if (size < WINDOW) continue
      yield Buffer.concat(chunk)
      chunk = []
      size = 0
    }
    yield Buffer.concat(chunk)
  } finally {
    for (const lines of turns) lines.return()
  }
}

function* inTurn(turns: readonly Generator<Buffer, void>[]): Generator<Buffer> {
  for (let at = 0; ; at++) {
    const line = turns[at % turns.length]?.next()
    if (line === undefined || line.done === true) return
    yield line.value
  }
}

// What names can tell. Lines do not say which shard they are of: that of one run are to be the same bytes.
function refuseDisorder(files: readonly string[]): void {
  const ordered = byNumber(files)
  if (ordered === null || ordered.every((file, at) => file === files[at])) return
  throw new BulletinError('usage', `Expected all shards, whole and in their order (by the numbers of their names ${ordered.join(' ')}), got ${files.join(' ')}, in the command line`) // prettier-ignore
}

// What lengths can tell: a shard that is missing, cut, or named out of turn.
function refuseMisfit(files: readonly string[], counts: readonly number[]): void {
  const lines = counts.reduce((sum, count) => sum + count, 0)
  const fitting = files.map((_, at) => Math.ceil((lines - at) / files.length))
  if (counts.every((count, at) => count === fitting[at])) return
  throw new BulletinError(
    'usage',
    `Expected all shards, whole and in their order (of ${lines} lines ${fitting.join(', ')}), got ${counts.join(', ')} lines, in ${files.join(' ')}`,
  )
}

/** The number of lines; throws `file-unreadable` where the last one is cut, or it holds something else. */
function countOf(file: string): number {
  let lines = 0
  for (const line of linesIn(file)) {
    lines++
    const head = line.toString('latin1', 0, LONGEST_BEGINNING)
    const isOurs = BEGINNINGS.some((one) => head.startsWith(one))
    if (isOurs && line.at(-1) === LINE_END && line.at(-2) === 0x7d) continue
    throw new BulletinError(
      'file-unreadable',
      `Expected a whole line of \`bulletins extract\`, got another, in ${file} line ${lines}`,
    )
  }
  return lines
}

/** Lines with their ends, as bytes: what stands in them is nobody's business here. */
function* linesIn(path: string): Generator<Buffer, void> {
  const file = openFile(path)
  try {
    let open: Buffer[] = []
    for (let bytes = nextOf(file); bytes.length > 0; bytes = nextOf(file)) {
      let from = 0
      for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
        yield Buffer.concat([...open, bytes.subarray(from, end + 1)])
        open = []
        from = end + 1
      }
      if (from < bytes.length) open.push(bytes.subarray(from))
    }
    if (open.length > 0) yield Buffer.concat(open)
  } finally {
    closeSync(file)
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw new BulletinError('file-unreadable', `Expected JSON Lines of a shard, got ${causeWords(cause)}, in ${path}`, { cause }) // prettier-ignore
  }
}

function nextOf(file: number): Buffer {
  const bytes = Buffer.allocUnsafe(WINDOW)
  return bytes.subarray(0, readSync(file, bytes, 0, WINDOW, null))
}
