import { existsSync } from 'node:fs'
import { BulletinError } from '../errors.ts'
import { explainPage } from '../explain/page.ts'
import type { Held } from '../explain/record.ts'
import { explainRecord } from '../explain/record.ts'
import type { Mark } from '../explain/sentence.ts'
import { bracketed, coloured } from '../explain/sentence.ts'
import type { Page } from '../model.ts'
import type { Result } from '../pipeline.ts'
import { readBulletin } from '../pipeline.ts'
import type { Store } from '../store/store.ts'
import { EXIT } from './exit.ts'
import { openHeld } from './held.ts'
import { givenPages } from '../batch/pages.ts'
import { reviewLines } from './reviewed.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

export interface ExplainOptions extends SettingOptions {
  readonly at?: number
  readonly unread?: boolean
  readonly blocks?: boolean
}

/** `bulletins explain FILE|URL|ID`: where every value of a page, or of one record, came from. */
export async function explainCommand(what: string, options: ExplainOptions): Promise<number> {
  if (Number.isNaN(options.at)) throw new BulletinError('usage', 'Expected a whole number, got another text, in --at')
  const setting = await settingOf(options)
  const mark: Mark = process.stdout.isTTY && process.env.NO_COLOR === undefined ? coloured : bracketed
  const isPage = what === '-' || existsSync(what)
  const lines = isPage ? explainFiles(what, setting, options, mark) : explainStored(what, setting, options, mark)
  for await (const line of lines) process.stdout.write(`${line}\n`)
  return EXIT.ok
}

async function* explainFiles(
  what: string,
  { packs }: Setting,
  options: ExplainOptions,
  mark: Mark,
): AsyncGenerator<string> {
  for await (const given of givenPages([what])) {
    if ('error' in given) throw given.error
    yield* explainPage(readBulletin(given.page, packs), packs, { ...options, mark })
  }
}

async function* explainStored(
  what: string,
  setting: Setting,
  options: ExplainOptions,
  mark: Mark,
): AsyncGenerator<string> {
  const store = await openHeld(setting)
  try {
    const bulletin = await store.findBulletin(what)
    if (bulletin !== null) {
      const { result } = await pageOf(bulletin.record.id, store, setting)
      yield* explainPage(result, setting.packs, { ...options, mark })
    } else {
      const held = await heldOf(what, store, setting)
      yield* explainRecord(held, setting.packs, mark)
      yield* await reviewLines(store, setting, held.stored)
    }
  } finally {
    await store.close()
  }
}

async function heldOf(id: string, store: Store, setting: Setting): Promise<Held> {
  const stored = await store.findRecord(id)
  const bulletin = stored === null ? null : await store.findBulletin(stored.bulletin)
  if (stored === null || bulletin === null) {
    const message = `Expected a file, or the address or id of something in the store, got ${id}, in ${setting.database}`
    throw new BulletinError('usage', message)
  }
  return { stored, bulletin: bulletin.record, ...(await pageOf(stored.bulletin, store, setting)) }
}

/** The page of a stored bulletin, read anew. Throws `warc-damaged` where the archive doesn't have it any more. */
async function pageOf(
  bulletin: string,
  store: Store,
  { archive: folder, sources, packs }: Setting,
): Promise<Pick<Held, 'place' | 'map'> & { readonly result: Result }> {
  const evidence = await store.evidence(bulletin)
  if (evidence === null) {
    throw new BulletinError('store-damaged', `Expected the place of its page, got none, for bulletin ${bulletin}`)
  }
  const { openArchive } = await import('../fetch/archive.ts')
  const archive = openArchive(folder)
  try {
    const page: Page = archive.page(evidence.place, sources)
    return { ...evidence, result: readBulletin(page, packs) }
  } finally {
    await archive.close()
  }
}
