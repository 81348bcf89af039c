// The files of one export. They are written under temporary names, and take their own all at the end: where one can't be made,
// the old ones stay as they were.
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../folder.ts'
import type { ExportedFile } from '../input.ts'
import type { Writing, Written } from './write.ts'
import { openWriting, temporaryName, writePieces } from './write.ts'

/** What a limit of its format cost a file; told once its pieces are written. */
export interface Account {
  cutCells: number
  plainLinks: number
}

export interface Drafts {
  /** Writes a file from its pieces; `account` is read once they are written. `path` is relative to the folder, parted by `/`. */
  add(path: string, pieces: Iterable<string | Uint8Array>, account?: Readonly<Account>): void
  /** Begins a file that is written while others are; it is among the files once it is ended. */
  open(path: string): Pick<Writing, 'write'> & { end(): void }
  /** Has a file written by somebody else (a database, say) under the name that is given. */
  addFile(path: string, write: (temporary: string) => void): void
  /** The files so far, in the order in which they were added. */
  readonly files: readonly ExportedFile[]
  /** Gives them their names. */
  commit(): void
  /** Takes away what has no name yet. */
  discard(): void
}

/** Drafts in a folder, which is made where it is missing. */
export function openDrafts(folder: string): Drafts {
  const files: ExportedFile[] = []
  const waiting = new Set<string>()
  const begun = new Set<Writing>()
  const draft = (path: string, write: (temporary: string) => Written, account: Readonly<Account>): void => {
    const target = join(folder, path)
    waiting.add(target)
    const { bytes, sha256 } = write(temporaryName(target))
    files.push({ path, bytes, sha256, cutCells: account.cutCells, plainLinks: account.plainLinks })
  }
  return {
    files,
    add: (path, pieces, account = NO_LIMIT) => draft(path, (temporary) => writePieces(temporary, pieces), account),
    open(path) {
      const target = join(folder, path)
      waiting.add(target)
      const writing = openWriting(temporaryName(target))
      begun.add(writing)
      return {
        write: (piece) => writing.write(piece),
        end: () => void files.push({ path, ...writing.end(), ...NO_LIMIT }),
      }
    },
    addFile(path, write) {
      draft(path, (temporary) => writtenBy(write, temporary), NO_LIMIT)
    },
    commit() {
      for (const target of waiting) {
        renameSync(temporaryName(target), target)
        waiting.delete(target)
      }
    },
    discard() {
      for (const writing of begun) writing.close()
      for (const target of waiting) rmSync(temporaryName(target), { force: true })
      waiting.clear()
    },
  }
}

const NO_LIMIT: Account = { cutCells: 0, plainLinks: 0 }

function writtenBy(write: (temporary: string) => void, temporary: string): Written {
  makeFolder(dirname(temporary))
  rmSync(temporary, { force: true })
  write(temporary)
  return digestOf(temporary)
}

const BLOCK = 1 << 20

function digestOf(file: string): Written {
  const hash = createHash('sha256')
  const block = Buffer.alloc(BLOCK)
  const open = openSync(file, 'r+')
  try {
    let bytes = 0
    for (;;) {
      const read = readSync(open, block, 0, BLOCK, null)
      if (read === 0) break
      hash.update(block.subarray(0, read))
      bytes += read
    }
    fsyncSync(open)
    return { bytes, sha256: hash.digest('hex') }
  } finally {
    closeSync(open)
  }
}
