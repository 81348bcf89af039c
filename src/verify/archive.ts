// Is the archive what was written? Each record by its checksums and digests, and all bytes by the seals that each run left behind them.
import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import type { SealedBytes } from '../fetch/archive-seals.ts'
import { archiveName } from '../fetch/archive-parts.ts'
import { enterSeal, leftUnsealed } from '../fetch/archive-seals.ts'
import { hashOf, seriesOf } from '../fetch/archive-tail.ts'
import { headerOf } from '../fetch/headers.ts'
import type { WarcItem, WarcRecord } from '../fetch/warc-read.ts'
import { readWarc } from '../fetch/warc-read.ts'
import { MEMBER_HEAD, storedMember } from '../fetch/warc-record.ts'
import type { Sealed, SealNote } from '../fetch/warc-run.ts'
import { runNoteOf } from '../fetch/warc-run.ts'
import type { Verdict } from './verdict.ts'

interface Seal {
  /** It names all that stands before it in its file. Only one at the head of a file, behind the line that says who wrote it, need not. */
  readonly whole: boolean
  readonly where: string
  readonly id: string
  readonly note: SealNote
}

/** A verdict for each record of these WARC files, then one for each seal, then one for what no seal vouches for. */
export function* verifyArchive(files: readonly string[]): Generator<Verdict> {
  const seals: Seal[] = []
  const sealed: SealedBytes = new Map()
  const ids = new Set<string>()
  const isThere = everywhere(files, ids)
  for (const file of files) {
    let before = 0
    for (const item of readWarc(file)) {
      const verdict = verdictOf(item, file, ids, isThere)
      if (!('damage' in item)) {
        ids.add(item.place.recordId)
        const note = runNoteOf(item)
        if (note?.event === 'seal') {
          seals.push({ where: verdict.where, id: verdict.id, note, whole: before <= 1 || sealsUpTo(note, item) })
          enterSeal(sealed, note, item)
        }
      }
      yield verdict
      before++
    }
  }
  yield* verifySeals(files, seals)
  // A run that was killed leaves no seal; the next one that writes seals what it left.
  for (const { file, bytes } of leftUnsealed(files, [], sealed)) {
    const rest = bytes - (sealed.get(file) ?? 0)
    yield {
      kind: 'unsealed',
      id: file,
      where: `its last ${rest} bytes, vouched for by their own digests alone`,
      faults: [],
    }
  }
}

// What one worker repeats another may have archived, whose series is read later.
function everywhere(files: readonly string[], seen: ReadonlySet<string>): (id: string) => boolean {
  const isOne = new Set(files.map(seriesOf)).size <= 1
  let all: ReadonlySet<string> | null = null
  return (id) => seen.has(id) || (!isOne && (all ??= new Set(idsIn(files))).has(id))
}

function* idsIn(files: readonly string[]): Generator<string> {
  for (const file of files)
    for (const item of readWarc(file, { verify: false })) if (!('damage' in item)) yield item.place.recordId
}

function sealsUpTo({ files }: SealNote, { place }: WarcRecord): boolean {
  return files.some(({ file, bytes }) => file === basename(place.file) && bytes === place.offset)
}

function verdictOf(item: WarcItem, file: string, ids: ReadonlySet<string>, isThere: (id: string) => boolean): Verdict {
  const offset = 'damage' in item ? item.offset : item.place.offset
  const where = `${archiveName(file)} at byte ${offset}`
  if ('damage' in item)
    return { kind: 'warc', id: `${archiveName(file)}#${offset}`, where, faults: [item.damage.message] }
  return { kind: `warc-${item.type}`, id: item.place.recordId, where, faults: faultsOf(item, ids, isThere) }
}

function faultsOf(record: WarcRecord, ids: ReadonlySet<string>, isThere: (id: string) => boolean): string[] {
  const { place, end, fields, type } = record
  const faults: string[] = []
  const raw = bytesAt(place.file, place.offset, end - place.offset)
  // `3`: what an older version of the tool wrote, as zlib on Unix does
  const head = raw.subarray(0, MEMBER_HEAD.length)
  if (!head.equals(MEMBER_HEAD) && !(head.at(-1) === 3 && head.subarray(0, -1).equals(MEMBER_HEAD.subarray(0, -1))))
    faults.push('its gzip header is not the one that this tool writes')
  if (ids.has(place.recordId)) faults.push('its id is that of another record')
  if (runNoteOf(record)?.event === 'seal' && !isStored(raw)) faults.push('a seal that is packed otherwise than it was')
  const refers = type === 'revisit' ? headerOf(fields, 'warc-refers-to') : null
  if (refers !== null && !isThere(refers)) faults.push(`it repeats the record ${refers}, which is not there`)
  if (type === 'response' && headerOf(fields, 'warc-payload-digest') === null) faults.push('it has no digest')
  return faults
}

// Bit by bit what `storedMember` makes of the text that stands in it.
function isStored(raw: Buffer): boolean {
  const plain = raw.subarray(MEMBER_HEAD.length + 5, -8)
  return plain.length <= 65_535 && storedMember(plain).equals(raw)
}

function bytesAt(path: string, offset: number, length: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
  } finally {
    closeSync(file)
  }
}

function* verifySeals(files: readonly string[], seals: readonly Seal[]): Generator<Verdict> {
  const found = digestsOf(files, seals.flatMap(({ note }) => note.files)) // prettier-ignore
  for (const { where, id, note, whole } of seals) {
    const gaps = whole ? [] : ['it does not vouch for all that stands before it']
    const faults = note.files.flatMap(({ file, bytes, sha256 }) => {
      const got = found.get(`${file} ${bytes}`)
      if (got === sha256) return []
      const what = got === undefined ? `is shorter, or not there` : `are not the bytes that were sealed`
      return [`the first ${bytes} bytes of ${file} ${what} on ${note.at}`]
    })
    yield { kind: 'seal', id, where, faults: [...gaps, ...faults] }
  }
}

/** SHA-256 of the beginnings of files, by `file bytes`. Each file is read once. */
function digestsOf(files: readonly string[], wanted: readonly Sealed[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const path of files) {
    const file = basename(path)
    const marks = new Map(
      wanted
        .filter((one) => one.file === file)
        .map(({ bytes }) => [bytes, (sha256: string) => void found.set(`${file} ${bytes}`, sha256)]),
    )
    hashOf(path, marks)
  }
  return found
}
