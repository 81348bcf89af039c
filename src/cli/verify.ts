import { existsSync } from 'node:fs'
import { BulletinError } from '../errors.ts'
import { openArchive } from '../fetch/archive.ts'
import { readJournal } from '../review/journal.ts'
import { demoSources } from '../sources/index.ts'
import { isServer } from '../store/address.ts'
import type { Verdict } from '../verify/index.ts'
import { verify } from '../verify/index.ts'
import type { Store } from '../store/store.ts'
import { EXIT } from './exit.ts'
import { holdsStore, openHeld, undisturbed } from './held.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

export interface VerifyOptions extends SettingOptions {
  readonly quiet?: boolean
  readonly json?: boolean
}

/** `bulletins verify`: a line for each record that was checked, pass or FAIL with the reason; exit code 3 where one failed. */
export async function verifyCommand(options: VerifyOptions): Promise<number> {
  const setting = await settingOf(options)
  if (!existsSync(setting.archive)) {
    const how = isServer(setting.database) ? 'the files of all who wrote to the store, copied there' : '`bulletins run` makes one' // prettier-ignore
    throw new BulletinError('usage', `Expected an archive (${how}), got no such folder, in ${setting.archive}`)
  }
  return undisturbed(setting, () => checked(setting, options))
}

async function checked(setting: Setting, options: VerifyOptions): Promise<number> {
  const counts = new Map<string, { passed: number; failed: number }>()
  for await (const verdict of verdictsOf(setting)) {
    const count = counts.get(verdict.kind) ?? { passed: 0, failed: 0 }
    counts.set(verdict.kind, count)
    const passed = verdict.faults.length === 0
    if (passed) count.passed++
    else count.failed++
    if (!passed || options.quiet !== true)
      await print(options.json === true ? JSON.stringify(verdict) : wordsOf(verdict))
  }
  if (counts.size === 0)
    throw new BulletinError('usage', `Expected something that was kept, got an archive without a record, in ${setting.archive}`) // prettier-ignore
  const failed = [...counts.values()].some((count) => count.failed > 0)
  if (failed || options.quiet !== true) process.stderr.write(summaryOf(counts, setting))
  return failed ? EXIT.failed : EXIT.ok
}

async function* verdictsOf(setting: Setting): AsyncGenerator<Verdict> {
  const sources = [...setting.sources, ...demoSources.filter(({ id }) => !setting.sources.some((one) => one.id === id))]
  const store = await storeOf(setting)
  if (store instanceof BulletinError) {
    yield { kind: 'store', id: setting.database, where: setting.output, faults: [store.message] }
  }
  if (existsSync(setting.reviews)) yield journalVerdict(setting.reviews)
  const archive = openArchive(setting.archive)
  try {
    yield* verify({ archive, store: store instanceof BulletinError ? null : store, sources, packs: setting.packs })
  } finally {
    await archive.close()
    if (!(store instanceof BulletinError)) await store?.close()
  }
}

/** Is the chain of the journal of reviews whole? */
function journalVerdict(path: string): Verdict {
  try {
    const { reviews, torn } = readJournal(path)
    const faults = torn > 0 ? [`its last ${torn} bytes are a line that a crash broke: the next import cuts it off`] : []
    return { kind: 'reviews', id: `${reviews.length} decisions`, where: path, faults }
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    return { kind: 'reviews', id: 'journal', where: path, faults: [error.message] }
  }
}

/** The store; null where there is none; why it can't be opened, which is no reason not to look at the archive. */
async function storeOf(setting: Setting): Promise<Store | BulletinError | null> {
  if (!holdsStore(setting)) return null
  try {
    return await openHeld(setting)
  } catch (error) {
    if (error instanceof BulletinError) return error
    throw error
  }
}

function wordsOf({ kind, id, where, faults }: Verdict): string {
  if (faults.length === 0) return `pass  ${kind} ${id}  ${where}`
  return [`FAIL  ${kind} ${id}  ${where}`, ...faults.map((fault) => `      ${fault}`)].join('\n')
}

function summaryOf(
  counts: ReadonlyMap<string, { passed: number; failed: number }>,
  { database, archive }: Setting,
): string {
  const lines = [...counts].map(
    ([kind, { passed, failed }]) => `${kind.padEnd(16)} ${passed} passed, ${failed} failed\n`,
  )
  const failed = [...counts.values()].reduce((sum, count) => sum + count.failed, 0)
  const passed = [...counts.values()].reduce((sum, count) => sum + count.passed, 0)
  const alone = holdsStore({ database }) ? '' : ` (no store in ${database}: the archive alone)`
  return `${lines.join('')}verified  ${archive}: ${passed} passed, ${failed} failed${alone}\n`
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
