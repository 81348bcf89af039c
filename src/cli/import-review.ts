import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BulletinError, causeWords } from '../errors.ts'
import { keepEdited } from '../export/file/kept-workbook.ts'
import { givenSheets } from '../export/read-back/given-workbook.ts'
import { storedBulletins } from '../export/material/stored.ts'
import { currentOf } from '../review/current.ts'
import type { Signature } from '../review/decision.ts'
import type { Imported } from '../review/import.ts'
import { importReviews } from '../review/import.ts'
import type { Journal } from '../review/journal.ts'
import { appendReviews, readJournal, tornWords } from '../review/journal.ts'
import { NEEDED, partedSheets } from '../review/sheets.ts'
import { recordKey } from '../review/take.ts'
import { EXIT } from './exit.ts'
import { alone, openHeld } from './held.ts'
import { say } from './print.ts'
import { checkHead, rememberHead } from './review-head.ts'
import { changesOf } from './reviewed.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

export interface ImportReviewOptions extends SettingOptions {
  readonly reviewer?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

const MOST_BYTES = 100 * 1024 * 1024

/** `bulletins import-review FILE`: reads a reviewer's decisions from the workbook into the journal; exit code 3 where some were refused. */
export async function importReviewCommand(file: string, options: ImportReviewOptions): Promise<number> {
  const setting = await settingOf(options)
  const reviewer = reviewerOf(options, setting)
  const bytes = bytesOf(file)
  const signed = { at: new Date().toISOString(), reviewer, file: basename(file), file_sha256: createHash('sha256').update(bytes).digest('hex') } // prettier-ignore
  return alone(setting, async () => {
    const journal = readJournal(setting.reviews)
    const torn = tornWords(setting.reviews, journal)
    if (torn !== null) say(`bulletins: ${torn}`)
    const imported = await importedFrom(bytes, file, { setting, journal, signed })
    const isNew = imported.decisions.length > 0
    if (isNew && options.dryRun !== true) {
      appendReviews(setting.reviews, journal, imported.decisions)
      await rememberHead(setting, readJournal(setting.reviews))
    }
    process.stdout.write(
      options.json === true ? `${JSON.stringify(accountOf(imported))}\n` : wordsOf(imported, options),
    )
    if (imported.refused.length > 0 && options.dryRun !== true) keepRefused(file, setting)
    return imported.refused.length > 0 ? EXIT.failed : EXIT.ok
  })
}

// The next export writes over a workbook that was read in: what was refused of it would be gone.
function keepRefused(file: string, { output }: Setting): void {
  const own = join(output, 'bulletins.xlsx')
  if (!existsSync(own) || realpathSync(own) !== realpathSync(file)) return
  const kept = keepEdited(output, new Set())
  if (kept !== null) say(`bulletins: the next export writes over ${own}: with what was refused it is kept as ${kept}`) // prettier-ignore
}

function reviewerOf({ reviewer }: ImportReviewOptions, { config }: Setting): string {
  const name = (reviewer ?? config.reviewer ?? '').trim()
  if (name !== '' && name.length <= 200) return name
  throw new BulletinError('usage', `Expected the name of who reviewed, got ${JSON.stringify(name)}, in --reviewer (or "reviewer" of the configuration)`) // prettier-ignore
}

function bytesOf(file: string): Buffer {
  try {
    const { size } = statSync(file)
    if (size > MOST_BYTES) throw new BulletinError('usage', `Expected a workbook of at most ${MOST_BYTES} bytes, got ${size}, in ${file}`) // prettier-ignore
    return readFileSync(file)
  } catch (error) {
    if (error instanceof BulletinError) throw error
    throw new BulletinError('file-unreadable', `Expected a workbook, got ${causeWords(error)}, in ${file}`, {
      cause: error,
    })
  }
}

interface Around {
  readonly setting: Setting
  readonly journal: Journal
  readonly signed: Signature
}

async function importedFrom(bytes: Buffer, file: string, { setting, journal, signed }: Around): Promise<Imported> {
  const sheets = givenSheets(bytes, file, NEEDED)
  const { read, refused } = partedSheets(sheets)
  if (read.length + refused.length === 0) throw new BulletinError('usage', `Expected a sheet with the columns ${NEEDED.join(', ')}, got none, in ${file}`) // prettier-ignore
  const store = await openHeld(setting)
  try {
    await checkHead(store, journal, setting.reviews)
    const changes = await changesOf(store, new Set(journal.reviews.map(({ bulletin }) => bulletin)))
    const current = currentOf(await storedBulletins(store), journal.reviews, setting.packs, changes)
    const reviews = Map.groupBy(journal.reviews, ({ kind, record }) => recordKey(kind, record))
    return importReviews(sheets, signed, { current, reviews, means: setting.packs, reviewer: signed.reviewer, file: signed.file }) // prettier-ignore
  } finally {
    await store.close()
  }
}

function accountOf({ decisions, known, refused, notes, passed, rows }: Imported): object {
  const taken = decisions.map(({ id, kind, record, status, field, value, was, note }) => ({ id, kind, record, status, field, value, was, note })) // prettier-ignore
  return { rows, taken, known, refused, notes, passed }
}

function wordsOf(
  { decisions, known, refused, notes, passed, rows }: Imported,
  { dryRun = false }: ImportReviewOptions,
): string {
  const told = decisions.map(({ kind, record, status, field, value, was }) => {
    const change = field === null ? '' : `  ${field}: ${JSON.stringify(was)} → ${JSON.stringify(value)}`
    return `taken    ${kind} ${record}  ${status}${change}`
  })
  const not = refused.map(({ sheet, row, id, reason }) => `refused  ${sheet} row ${row}  ${id}  ${reason}`)
  const left = notes.map((note) => `look at  ${note}`)
  const unread = passed.map(({ sheet, reason }) => `not read ${sheet}  ${reason}`)
  const nothing = decisions.length === 0 && refused.length === 0
  const sum = nothing
    ? `nothing new in ${rows} rows${known > 0 ? `: ${known} decisions are known already` : ''}`
    : `${decisions.length} decisions taken, ${known} known already, ${refused.length} refused, in ${rows} rows`
  const hint = decisions.length === 0 ? '' : dryRun ? '; nothing was written (--dry-run)' : '; bulletins export (or the next run) shows them' // prettier-ignore
  return [...told, ...not, ...left, ...unread, `${sum}${hint}`].map((line) => `${line}\n`).join('')
}
