// What would be too much for memory is put aside on the disk until it is wanted: lists that grow with the bulletins. Of each list some
// hundred kilobytes are in memory, so a small export never writes any.
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { BulletinError } from '../../errors.ts'
import { makeFolder } from '../../folder.ts'

/** Items in the order in which they came. Can be walked as often as wanted; what is added meanwhile is not promised to be seen. */
export interface ScratchList<T> extends Iterable<T> {
  readonly length: number
  push(item: T): void
}

export interface Scratch {
  /** A new list of items that JSON can hold; `sizeOf` tells the characters of one, roughly. */
  list<T>(sizeOf: (item: T) => number): ScratchList<T>
  /** Puts away one item that JSON can hold; gives what brings it back, as often as wanted. */
  keep<T>(item: T): () => T
  /** Lets go of the file: the lists can't be walked any more. */
  close(): void
}

/** So many characters of a list are in memory, the last ones. */
const IN_MEMORY = 1 << 18
/** So many characters of items that are kept one by one are in memory, the first ones. */
const KEPT = 1 << 22
/** What an item costs beside its characters. */
const ITEM = 64

interface Place {
  readonly at: number
  readonly bytes: number
}

/** Lists whose file is made in a folder when the first of them gets too long; null: all stay in memory. Throws `disk-failed` where what was put aside is gone. */
export function openScratch(folder: string | null): Scratch {
  let file: number | null = null
  let [end, kept] = [0, 0]
  const put = (bytes: Buffer): Place => {
    file ??= opened(folder ?? '')
    const place = { at: end, bytes: bytes.length }
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, end + at)
    end += bytes.length
    return place
  }
  const take = ({ at, bytes }: Place): Buffer => {
    const buffer = Buffer.allocUnsafe(bytes)
    for (let read = 0; read < bytes;) {
      const got = readSync(file ?? -1, buffer, read, bytes - read, at + read)
      if (got === 0) throw new BulletinError('disk-failed', `Expected the rows that were put aside, got the end of them, in ${folder ?? ''}`) // prettier-ignore
      read += got
    }
    return buffer
  }
  return {
    keep<T>(item: T) {
      const text = JSON.stringify(item)
      kept += text.length
      if (folder === null || kept < KEPT) return () => JSON.parse(text) as T
      const place = put(Buffer.from(text))
      return () => JSON.parse(take(place).toString()) as T
    },
    list: (sizeOf) => listOn({ put, take, most: folder === null ? Infinity : IN_MEMORY }, sizeOf),
    close() {
      const open = file
      file = null
      if (open !== null) closeSync(open)
    },
  }
}

// Without a name from the beginning: nobody else can write to it, and whatever ends the program leaves nothing behind.
function opened(folder: string): number {
  makeFolder(folder)
  const path = join(folder, `rows-${randomBytes(6).toString('hex')}.tmp`)
  const file = openSync(path, 'wx+')
  rmSync(path)
  return file
}

interface Disk {
  readonly put: (bytes: Buffer) => Place
  readonly take: (place: Place) => Buffer
  readonly most: number
}

function listOn<T>({ put, take, most }: Disk, sizeOf: (item: T) => number): ScratchList<T> {
  const places: Place[] = []
  let last: T[] = []
  let size = 0
  let length = 0
  return {
    get length() {
      return length
    },
    push(item) {
      last.push(item)
      length++
      size += sizeOf(item) + ITEM
      if (size < most) return
      places.push(put(Buffer.from(JSON.stringify(last))))
      last = []
      size = 0
    },
    *[Symbol.iterator]() {
      for (const place of places) yield* JSON.parse(take(place).toString()) as T[]
      yield* last
    },
  }
}
