// Each writer has a series of WARC files of his own: no two ever write to one file.
import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { BulletinError } from '../errors.ts'
import { makeFolder } from '../folder.ts'
import { takeLock } from '../store/lock.ts'

export interface Series {
  /** `machine-1f2e3d-1`: stands in the names of its files. */
  readonly name: string
  release(): void
}

// The lock of a file is its process's: whoever in the process as much as opens and closes the file lets it go.
const own = new Set<string>()

/** A series by its name; null where somebody writes it, be it this process. */
export function takenSeries(folder: string, name: string): Series | null {
  const path = join(folder, `${name}.lock`)
  if (own.has(path)) return null
  try {
    const lock = takeLock(path)
    own.add(path)
    const release = (): void => {
      lock.release()
      own.delete(path)
    }
    return { name, release }
  } catch (error) {
    if (error instanceof BulletinError && error.code === 'store-locked') return null
    throw error
  }
}

const MOST = 1000

/** The first series of this machine that nobody writes: that of a worker that is gone is gone on with. */
export function takeSeries(folder: string): Series {
  makeFolder(folder)
  const machine = hostname().toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, 40) || 'machine' // prettier-ignore
  const mark = markOf(folder)
  for (let number = 1; number <= MOST; number++) {
    const series = takenSeries(folder, `${machine}-${mark}-${number}`)
    if (series !== null) return series
  }
  throw new BulletinError(
    'store-locked',
    `Expected a series of files that nobody writes, got ${MOST} that are, in ${folder}`,
  )
}

// Machines may have one name, and a machine two folders: what each has written is brought together one day.
function markOf(folder: string): string {
  const path = join(folder, 'series.mark')
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, randomBytes(3).toString('hex'))
  try {
    linkSync(draft, path) // whole, and only where there is none
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(path, 'utf8')
}
