import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { openPages } from '../batch/pages.ts'
import { BulletinError } from '../errors.ts'
import type { ExportedFile, RunAccount } from '../export/input.ts'
import { isServer } from '../store/address.ts'
import { EXIT } from './exit.ts'
import type { ExportOptions } from './exporting.ts'
import { exportBulletins, exportStore } from './exporting.ts'
import type { GivenBulletins } from './given-bulletins.ts'
import { givenBulletins } from './given-bulletins.ts'
import { alone, holdsStore, openHeld, passing } from './held.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'
import { plural } from './plural.ts'
import { say } from './print.ts'
import { sparingly } from './v8.ts'

type Options = Omit<SettingOptions, 'source'> & ExportOptions

/** `bulletins export`: the store as files; or pages from disk, as the same files. */
export async function exportCommand(files: readonly string[], options: Options): Promise<number> {
  if (files.length > 0) {
    const setting = await pagesSetting(options)
    return passing(setting, () => exportPages(files, setting, options))
  }
  const setting = await exportSetting(options)
  return alone(setting, () => exported(setting, options))
}

// `--source` is no choice among what is configured, but among what the store holds. A folder without a store gets the files of the usual one.
async function exportSetting({ source: _source, ...options }: Options & SettingOptions): Promise<Setting> {
  const setting = await settingOf(options)
  if (options.out === undefined || options.db !== undefined || holdsStore(setting)) return setting
  const { out: _out, ...usual } = options
  const { database, password, reviews } = await settingOf(usual)
  return { ...setting, database, password, reviews }
}

// The files of a store must not be written over with those of some pages.
async function pagesSetting({ source: _source, ...options }: Options & SettingOptions): Promise<Setting> {
  const setting = await settingOf(options)
  // A server has no folder, its archive has.
  if (!existsSync(isServer(setting.database) ? setting.archive : setting.database)) return setting
  throw new BulletinError('usage', `Expected a folder of their own for the files of these pages, got one with a store, in ${setting.output}: name another with --out`) // prettier-ignore
}

async function exported(setting: Setting, options: ExportOptions): Promise<number> {
  const store = await openHeld(setting)
  try {
    // A store that was just made must not replace good files with empty ones.
    if ((await store.sources()).length === 0) throw new BulletinError('usage', `Expected bulletins (\`bulletins extract\` reads the archive), got none, in ${setting.database}`) // prettier-ignore
    const files = await exportStore(store, { setting, run: accountOf(), options })
    await sayWritten(files, setting, options, storeWords(setting))
    return EXIT.ok
  } finally {
    await store.close()
  }
}

// Where the folder has no store of its own, somebody may have mistyped it, and take these bulletins for others.
function storeWords({ database, output }: Setting): string {
  return resolve(database) === resolve(output, 'bulletins.db') ? '' : ` from ${database}`
}

// So few need little memory by themselves.
const FEW_PAGES = 100

async function exportPages(given: readonly string[], setting: Setting, options: ExportOptions): Promise<number> {
  const { openScratch } = await import('../export/index.ts')
  const { expected, pages } = openPages(given)
  const scratch = openScratch(setting.output)
  const work = async (): Promise<number> =>
    exportRead(given, await givenBulletins(pages, setting.packs, scratch), setting, options)
  try {
    return await (expected !== null && expected < FEW_PAGES ? work() : sparingly(work))
  } finally {
    scratch.close()
  }
}

async function exportRead(
  given: readonly string[],
  { bulletins, pages, notes }: GivenBulletins,
  setting: Setting,
  options: ExportOptions,
): Promise<number> {
  const failed = pages.filter(({ outcome }) => outcome === 'failed')
  for (const { code, message } of failed) say(`bulletins: ${code ?? ''}: ${message ?? ''}`)
  if (bulletins.facts.length === 0)
    throw new BulletinError('usage', `Expected bulletins, got none, in ${given.join(' ')}`)
  for (const note of notes) warn(note)
  const run = { ...accountOf(), pages }
  const files = await exportBulletins(bulletins, [], { setting, run, options, notes })
  await sayWritten(files, setting, options)
  return failed.length > 0 ? EXIT.failed : EXIT.ok
}

function accountOf(): RunAccount {
  const now = new Date().toISOString()
  return { command: 'export', started: now, ended: now, fetched: [], pages: [], changed: [] }
}

async function sayWritten(files: readonly ExportedFile[], { output, archive }: Setting, options: ExportOptions, from = ''): Promise<void> {
  const { othersIn, rowsOfRun } = await import('../export/index.ts')
  const rows = rowsOfRun(output)
  const told = options.template === undefined ? FACTS : Object.keys(rows).filter((name) => !ABOUT.has(name))
  const counts = told.map((name) => `${rows[name] ?? 0} ${name.replaceAll('_', ' ')}`)
  say(`written   ${plural(files.length, 'file')} in ${output}${from}: ${counts.join(', ')}`)
  if (told.every((name) => rows[name] === 0)) warn(`nothing fits: not one of these rows is in the files`)
  const others = othersIn(output, files)
  if (others.length > 0) warn(`${others.length} files in ${output} are of an earlier export, and were not written now: ${few(others)}`)
  if (options.names !== false) return
  const edited = readdirSync(output).filter((name) => name.startsWith('bulletins.edited-'))
  const named = [...(existsSync(archive) ? ['the archive', 'the store'] : []), ...edited]
  if (named.length > 0) warn(`${named.join(', ')} in ${output} hold all names: to pass the folder on, name another with --out`)
} // prettier-ignore

const FACTS = ['incidents', 'penalties']
// Of the rows of a template those that are no records are not told.
const ABOUT = new Set(['read_me', 'data_dictionary', 'codebook'])

const FEW = 5

function few(names: readonly string[]): string {
  return names.slice(0, FEW).join(', ') + (names.length > FEW ? ' …' : '')
}

function warn(words: string): void {
  say(`bulletins: ${words}`)
}
