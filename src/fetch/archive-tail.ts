// The end of the archive: the file that grows, and the digest of all that stands in it.
import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, readSync, readdirSync, statSync, truncateSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readWarc } from './warc-read.ts'
import { MEMBER_HEAD } from './warc-record.ts'
import type { Sealed } from './warc-run.ts'
import { warcinfo } from './warc-write.ts'

export interface Tail {
  /** Appends, and waits until the disk has it. Gives the file and the byte at which it begins there. */
  append(bytes: Buffer): Promise<{ readonly file: string; readonly offset: number }>
  /** What was written to since this was last asked, as it stands now. */
  unsealed(): readonly Sealed[]
  close(): Promise<void>
}

interface Growing {
  readonly file: string
  readonly stream: FileHandle
  readonly hash: Hash
  size: number
}

/** The tail of a folder, or of one series in it. A file that has grown beyond `fileBytes` is followed by a new one. */
export function openTail(folder: string, fileBytes: number, userAgent: string, series = ''): Tail {
  let growing: Growing | null = null
  const touched = new Map<string, Sealed>()

  const put = async (into: Growing, bytes: Buffer): Promise<void> => {
    try {
      await into.stream.appendFile(bytes)
      await into.stream.datasync()
    } catch (error) {
      await into.stream.truncate(into.size) // a full disk leaves no half record behind
      throw error
    }
    into.size += bytes.length
    into.hash.update(bytes)
    const file = basename(into.file)
    touched.set(file, { file, bytes: into.size, sha256: into.hash.copy().digest('hex') })
  }
  const current = async (): Promise<Growing> => {
    if (growing !== null && growing.size < fileBytes) return growing
    await growing?.stream.close()
    const file = nextFile(folder, fileBytes, series)
    growing = { file, stream: await open(file, 'a'), hash: hashOf(file), size: statSync(file).size }
    if (growing.size === 0) await put(growing, warcinfo(basename(file), userAgent, new Date().toISOString()))
    return growing
  }
  return {
    async append(bytes) {
      const into = await current()
      const offset = into.size
      await put(into, bytes)
      return { file: into.file, offset }
    },
    unsealed() {
      const files = [...touched.values()]
      touched.clear()
      return files
    },
    async close() {
      await growing?.stream.close()
      growing = null
    },
  }
}

// A series is what one writer writes: the one that is alone has no name, each worker has his own.
const NAME = /^bulletins-(?:(?<series>[a-z0-9][a-z0-9-]*)-)?(?<number>\d+)\.warc\.gz$/u

/** The series that a file belongs to, by its name. */
export function seriesOf(path: string): string {
  return NAME.exec(basename(path))?.groups?.series ?? ''
}

/** The files of an archive, or of one series of it, by series and number. */
export function filesIn(folder: string, series?: string): string[] {
  const numbered = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry
    const number = NAME.exec(name)?.groups?.number
    const isWanted = series === undefined || seriesOf(name) === series
    return number === undefined || entry.isDirectory() || !isWanted
      ? []
      : [{ series: seriesOf(name), number: Number(number), path: join(folder, name) }]
  })
  return numbered
    .sort((a, b) => (a.series === b.series ? a.number - b.number : a.series < b.series ? -1 : 1))
    .map(({ path }) => path)
}

function nextFile(folder: string, fileBytes: number, series: string): string {
  const last = filesIn(folder, series).at(-1)
  if (last !== undefined && statSync(last).size < fileBytes && isOurs(last)) return last
  const number = last === undefined ? 1 : Number(NAME.exec(basename(last))?.groups?.number) + 1
  return join(folder, `bulletins-${series === '' ? '' : `${series}-`}${String(number).padStart(5, '0')}.warc.gz`)
}

// What somebody else put there under such a name is not written to.
function isOurs(file: string): boolean {
  if (statSync(file).size === 0) return true
  for (const item of readWarc(file, { verify: false })) return !('damage' in item) && item.type === 'warcinfo'
  return false
}

/** Cuts off a write that a crash broke, and gives the number of its bytes. `from`: a byte at which a record begins, before which all was seen to be whole. */
export function cutTornEnd(file: string, from = 0): number {
  const torn = tornAt(file, from)
  if (torn === null) return 0
  const { size } = statSync(file)
  truncateSync(file, torn)
  return size - torn
}

/** Where a write begins that a crash broke; null where there is none. Only a record that the end of the file cuts is such a write; other damage is evidence, and stays. */
export function tornAt(file: string, from = 0): number | null {
  let torn: number | null = null
  if (!isOurs(file) && statSync(file).size > MEMBER_HEAD.length) return null
  for (const item of readWarc(file, { offset: from, verify: false }))
    torn = 'damage' in item && item.cut ? item.offset : null
  return torn
}

const WINDOW = 1 << 20

/** The digest of a file so far; `marks` are given it as it stands behind so many bytes. Never the whole file in memory. */
export function hashOf(path: string, marks: ReadonlyMap<number, (sha256: string) => void> = new Map()): Hash {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  const stops = [...marks.keys()].sort((a, b) => a - b)
  try {
    const window = Buffer.allocUnsafe(WINDOW)
    for (let at = 0; ;) {
      const stop = stops.find((one) => one > at)
      const got = readSync(file, window, 0, Math.min(WINDOW, (stop ?? Infinity) - at), at)
      if (got === 0) return hash
      hash.update(window.subarray(0, got))
      at += got
      marks.get(at)?.(hash.copy().digest('hex'))
    }
  } finally {
    closeSync(file)
  }
}
