import { existsSync } from 'node:fs'
import { BulletinError } from '../errors.ts'
import type { RunAccount } from '../export/input.ts'
import { EXIT } from './exit.ts'
import type { ExportOptions } from './exporting.ts'
import { exportBulletins, exportStore } from './exporting.ts'
import { givenBulletins } from './given-bulletins.ts'
import { alone, openHeld } from './held.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

type Options = Omit<SettingOptions, 'source'> & ExportOptions

/** `bulletins export`: the store as files; or pages from disk, as the same files. */
export async function exportCommand(files: readonly string[], options: Options): Promise<number> {
  if (files.length > 0) return exportPages(files, await pagesSetting(options), options)
  const setting = await exportSetting(options)
  return alone(setting, () => exported(setting, options))
}

// `--source` is no choice among what is configured, but among what the store holds. A folder without a store gets the files of the usual one.
async function exportSetting({ source: _source, ...options }: Options & SettingOptions): Promise<Setting> {
  const setting = await settingOf(options)
  if (options.out === undefined || options.db !== undefined || existsSync(setting.database)) return setting
  const { out: _out, ...usual } = options
  return { ...setting, database: (await settingOf(usual)).database }
}

// The files of a store must not be written over with those of some pages.
async function pagesSetting({ source: _source, ...options }: Options & SettingOptions): Promise<Setting> {
  const setting = await settingOf(options)
  if (!existsSync(setting.database)) return setting
  throw new BulletinError('usage', `Expected a folder of their own for the files of these pages, got one with a store, in ${setting.output}: name another with --out`) // prettier-ignore
}

async function exported(setting: Setting, options: ExportOptions): Promise<number> {
  const store = await openHeld(setting)
  try {
    const files = await exportStore(store, { setting, run: accountOf(), options })
    sayWritten(files.length, setting)
    if (options.names === false && existsSync(setting.archive)) {
      process.stderr.write(`bulletins: the archive and the store in ${setting.output} hold all names: to pass the folder on, name another with --out\n`) // prettier-ignore
    }
    return EXIT.ok
  } finally {
    await store.close()
  }
}

async function exportPages(given: readonly string[], setting: Setting, options: ExportOptions): Promise<number> {
  const { bulletins, pages, translations } = await givenBulletins(given, setting.packs)
  const failed = pages.filter(({ outcome }) => outcome === 'failed')
  for (const { code, message } of failed) process.stderr.write(`bulletins: ${code ?? ''}: ${message ?? ''}\n`)
  if (bulletins.length === 0) throw new BulletinError('usage', `Expected bulletins, got none, in ${given.join(' ')}`)
  if (translations > 0) {
    process.stderr.write(`bulletins: ${translations} bulletins of the same periods in several languages are all counted, since files do not tell their publisher: if they are translations, choose with --lang\n`) // prettier-ignore
  }
  const files = await exportBulletins(bulletins, [], { setting, run: { ...accountOf(), pages }, options })
  sayWritten(files.length, setting)
  return failed.length > 0 ? EXIT.failed : EXIT.ok
}

function accountOf(): RunAccount {
  const now = new Date().toISOString()
  return { command: 'export', started: now, ended: now, fetched: [], pages: [], changed: [] }
}

function sayWritten(files: number, { output }: Setting): void {
  process.stderr.write(`written   ${files} files in ${output}\n`)
}
