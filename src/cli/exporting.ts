// The last step of a job: the store as files.
import { demoSources } from '../sources/index.ts'
import type { Bulletins, CsvLocale, ExportedFile, Format, RunAccount } from '../export/input.ts'
import type { ReviewedBulletins } from '../review/laid.ts'
import type { Change, Store } from '../store/store.ts'
import { sparingly } from './v8.ts'
import { say } from './print.ts'
import { checkHead } from './review-head.ts'
import type { SelectionOptions } from './selection.ts'
import { selectionOf } from './selection.ts'
import type { Setting } from './setting.ts'
import { templateIn } from './template.ts'

/** Options of what is written, and how. */
export interface ExportOptions extends SelectionOptions {
  readonly formats?: readonly Format[]
  readonly names?: boolean
  readonly csvLocale?: CsvLocale
  /** A file. */
  readonly template?: string
}

interface Exporting {
  readonly setting: Setting
  readonly run: RunAccount
  /** That the bulletins came from. */
  readonly store?: Store
  readonly options: ExportOptions
  /** What a reader of the files must know of how they came together. */
  readonly notes?: readonly string[]
  /** Where to say what a person should know; standard error where it is left out. */
  readonly warn?: (words: string) => void
}

/** Writes what a store holds, as files of the formats (all where none is named), into the output folder. Throws `export-limit`. */
export async function exportStore(store: Store, exporting: Exporting): Promise<readonly ExportedFile[]> {
  const { bulletinsIn } = await import('../export/index.ts')
  const bulletins = await bulletinsIn(store)
  const work = async () => exportBulletins(bulletins, await listOf(store.changes()), { ...exporting, store })
  return bulletins.facts.length > FEW ? sparingly(work) : work()
}

/** So few bulletins need little memory by themselves. */
const FEW = 500

/** The same with bulletins that are in no store. */
export async function exportBulletins(
  bulletins: Bulletins,
  changes: readonly Change[],
  { setting, run, store, options, notes = [], warn = onStandardError }: Exporting,
): Promise<readonly ExportedFile[]> {
  const selection = selectionOf(options, setting.packs)
  const { ACCURACY, exportAll, FORMATS, keepEdited } = await import('../export/index.ts')
  const reviewed = await reviewedBulletins(bulletins, changes, { setting, ...(store && { store }), warn })
  const input = {
    bulletins: reviewed.bulletins,
    changes: [...changes, ...reviewed.changes],
    reviews: reviewed.judged,
    sources: [...setting.sources, ...demoSources.filter(({ id }) => !setting.sources.some((one) => one.id === id))],
    index: setting.packs.jurisdiction.index,
    rates: setting.packs.jurisdiction.rates,
    jurisdiction: setting.packs.jurisdiction,
    languages: setting.packs.languages,
    accuracy: ACCURACY,
    run,
    notes,
    names: options.names ?? true,
    csvLocale: options.csvLocale ?? 'en',
    ...(selection === undefined ? {} : { selection }),
    ...(options.template === undefined ? {} : { template: templateIn(options.template) }),
  }
  const formats = options.formats ?? FORMATS
  const imported = new Set(reviewed.judged.map(({ review }) => review.file_sha256))
  const kept = formats.includes('xlsx') ? keepEdited(setting.output, imported) : null
  if (kept !== null) warn(`somebody has edited ${setting.output}/bulletins.xlsx: it is kept as ${kept}; bulletins import-review reads it`) // prettier-ignore
  return exportAll(input, setting.output, formats)
}

function onStandardError(words: string): void {
  say(`bulletins: ${words}`)
}

/** The bulletins as reviewers left them. Throws `review-damaged`. */
async function reviewedBulletins(
  bulletins: Bulletins,
  changes: readonly Change[],
  {
    setting: { reviews, packs },
    store,
    warn,
  }: Pick<Exporting, 'setting' | 'store'> & { warn: (words: string) => void },
): Promise<ReviewedBulletins> {
  const { readJournal, tornWords } = await import('../review/journal.ts')
  const { reviewedIn } = await import('../review/laid.ts')
  const journal = readJournal(reviews)
  if (store !== undefined) await checkHead(store, journal, reviews)
  const torn = tornWords(reviews, journal)
  if (torn !== null) warn(torn)
  return reviewedIn(bulletins, journal.reviews, { means: packs, changes })
}

/** Writes `run.json` alone: of a job that writes no other file. */
export async function writeAccount(store: Store, run: RunAccount, { output }: Setting): Promise<void> {
  const { writeRun } = await import('../export/index.ts')
  writeRun(run, run.changed.length > 0 ? await listOf(store.changes()) : [], output)
}

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
