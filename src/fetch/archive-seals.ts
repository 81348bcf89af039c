// Up to which byte seals vouch for the files of an archive.
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { hashOf } from './archive-tail.ts'
import type { WarcRecord } from './warc-read.ts'
import type { Sealed, SealNote } from './warc-run.ts'

/** By the name of a file: how many of its bytes are sealed, or are a seal themselves. */
export type SealedBytes = Map<string, number>

/** Enters a seal and the record that it stands in. */
export function enterSeal(
  sealed: SealedBytes,
  { files }: SealNote,
  { place, end }: Pick<WarcRecord, 'place' | 'end'>,
): void {
  const raise = (file: string, bytes: number): void => {
    sealed.set(file, Math.max(bytes, sealed.get(file) ?? 0))
  }
  for (const { file, bytes } of files) raise(file, bytes)
  raise(basename(place.file), end)
}

/** What a run that was killed left without a seal in files that nobody writes to any more. */
export function leftUnsealed(files: readonly string[], written: readonly Sealed[], sealed: SealedBytes): Sealed[] {
  return files.flatMap((path) => {
    const [file, bytes] = [basename(path), statSync(path).size]
    if (written.some((one) => one.file === file) || bytes <= (sealed.get(file) ?? 0)) return []
    return [{ file, bytes, sha256: hashOf(path).digest('hex') }]
  })
}
