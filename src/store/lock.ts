// One run at a time writes. The lock is one of the operating system's, held through a tiny database file:
// it ends with the process that holds it, however that ends, so a dead run never stands in the way.
import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { BulletinError } from '../errors.ts'
import { makeFolder } from '../folder.ts'

export interface Lock {
  release(): void
}

/** Takes the lock of a store. Throws `store-locked` where another run holds it, `disk-failed` where no file can be made there. */
export function takeLock(path: string): Lock {
  makeFolder(dirname(path))
  const database = lockedFile(path)
  return { release: () => database.close() }
}

/** As `takeLock`, where there is no store that the file of the lock could lie beside: the file goes with the lock. */
export function takePassingLock(path: string): Lock {
  makeFolder(dirname(path))
  for (;;) {
    const before = fileAt(path) ?? madeFile(path)
    const database = lockedFile(path)
    // Who had it may have taken the file away after it was opened here: then nobody else sees what is locked.
    if (before !== null && fileAt(path) === before) {
      const release = (): void => {
        if (fileAt(path) === before) rmSync(path)
        database.close()
      }
      return { release }
    }
    database.close()
  }
}

// One that is there is not opened: to close it again would let go a lock of this process.
function madeFile(path: string): bigint | null {
  closeSync(openSync(path, 'a'))
  return fileAt(path)
}

/** Which file it is that has this name now; null where none has. */
function fileAt(path: string): bigint | null {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino ?? null
}

function lockedFile(path: string): DatabaseSync {
  const database = openFile(path)
  try {
    // In exclusive mode the lock of the first write is kept until the file is closed. The number of the process is left
    // in a place of the file's head that can be read past the lock.
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    database.exec(`PRAGMA user_version = ${process.pid}; COMMIT`)
  } catch (cause) {
    database.close()
    if (!(cause instanceof Error) || !/locked|busy/iu.test(cause.message)) throw cause
    throw new BulletinError(
      'store-locked',
      `Expected no other run, got one (process ${holderOf(path)}) that holds the lock, in ${path}`,
      { cause },
    )
  }
  return database
}

// SQLite does not tell which file it was.
function openFile(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path)
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : String(cause)
    throw new BulletinError('disk-failed', `Expected a file that can be written, got ${got}, in ${path}`, { cause })
  }
}

// Bytes 60-63 of the file format: the user version.
function holderOf(path: string): string {
  const head = Buffer.alloc(64)
  const file = openSync(path, 'r')
  try {
    return readSync(file, head, 0, 64, 0) === 64 ? String(head.readUInt32BE(60)) : 'unknown'
  } finally {
    closeSync(file)
  }
}
