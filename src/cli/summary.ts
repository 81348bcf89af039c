// What a person reads when a job is done.
import { join } from 'node:path'
import type { ExportedFile } from '../export/input.ts'
import { runChanges } from '../export/run-changes.ts'
import type { Change } from '../store/store.ts'
import type { Job } from './job.ts'
import type { ReadCounts } from './counts.ts'
import { plural } from './plural.ts'

/** What was fetched. */
export function sayFetched(job: Job): void {
  const { log, fetched } = job
  const sum = (count: (account: Job['fetched'][number]) => number): number =>
    fetched.reduce((total, account) => total + count(account), 0)
  const failures = fetched.flatMap((account) => account.failures)
  const counts = {
    pages: sum((account) => account.fetched.length),
    unchanged: sum(({ unchanged }) => unchanged),
    fresh: sum(({ fresh }) => fresh),
    left: sum(({ left }) => left),
    disallowed: sum(({ disallowed }) => disallowed.length),
    failed: failures.length,
    known: failures.filter(({ known }) => known !== null).length,
    requests: sum(({ requests }) => requests),
    bytes: sum(({ bytes }) => bytes),
  }
  const words = [
    `${plural(counts.pages, 'page')} new or changed`,
    `${counts.unchanged} unchanged`,
    ...(counts.fresh > 0 ? [`${counts.fresh} not asked again so soon`] : []),
    ...(counts.left > 0 ? [`${counts.left} left for the next run`] : []),
    ...(counts.disallowed > 0 ? [`${counts.disallowed} kept back by robots.txt`] : []),
    `${counts.failed} failed${counts.known > 0 ? ` (${counts.known} known)` : ''}`,
  ]
  log.say('fetched', `fetched   ${words.join(', ')}`, counts)
  for (const { source, parked } of fetched)
    if (parked !== null)
      log.say('parked', `          ${source} was left alone before the end: ${parked}`, { source, parked }, 'warn')
  sayMissing(job)
}

// What one index of a site names and another lacks: somebody forgot it, or took it out.
function sayMissing({ log, fetched }: Job): void {
  for (const { source, missing } of fetched) {
    const [first] = missing
    if (first === undefined) continue
    const words = `${source}: ${plural(missing.length, 'bulletin')} named by one of listing, sitemap and feed alone (first: ${first.url}, not in the ${first.notIn})`
    log.say('missing', `          ${words}`, { source, missing: missing.length, first: first.url })
  }
}

/** What was read. */
export function sayRead({ log, pages }: Job, counts: ReadCounts): void {
  const known = pages.filter(({ outcome, message }) => outcome === 'rejected' && message?.includes('; known: ')).length
  const words = [
    plural(counts.new, 'new bulletin'),
    ...(counts.revised > 0 ? [`${counts.revised} edited`] : []),
    ...(counts.reread > 0 ? [`${counts.reread} read anew by other rules`] : []),
    ...(counts.same > 0 ? [`${counts.same} the same as before`] : []),
    ...(counts.unread > 0 ? [`${counts.unread} without a bulletin${known > 0 ? ` (${known} known)` : ''}`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} damaged in the archive`] : []),
  ]
  log.say('read', `read      ${words.join(', ')}`, { ...counts, known })
}

/** What bulletins say otherwise than before: their pages were edited, or are gone or back. */
export async function sayChanged({ log, store, changed }: Job): Promise<void> {
  const byPage = changed.filter(({ cause }) => cause === 'page')
  if (byPage.length === 0) return
  const changes: Change[] = []
  for await (const change of store.changes()) changes.push(change)
  const found = runChanges(changes, byPage, () => null)
  const edits = found.filter((_, index) => byPage[index]?.at === null)
  const shifts = found.filter((_, index) => byPage[index]?.at !== null)
  const sum = (of: typeof found, what: Change['what']): number => of.reduce((total, change) => total + change[what], 0)
  const counts = { edited: edits.length, changed: sum(edits, 'changed'), added: sum(edits, 'added'), withdrawn: sum(edits, 'withdrawn'), gone: sum(shifts, 'withdrawn'), back: sum(shifts, 'added') } // prettier-ignore
  const words = [
    plural(counts.edited, 'bulletin'),
    `${plural(counts.changed, 'record')} changed`,
    `${counts.added} added`,
    `${counts.withdrawn} withdrawn`,
    ...(counts.gone > 0 ? [`${plural(counts.gone, 'bulletin')} gone from the site`] : []),
    ...(counts.back > 0 ? [`${plural(counts.back, 'bulletin')} back on it`] : []),
  ]
  log.say('edited', `edited    ${words.join(', ')} (sheet Changes)`, counts)
}

/** What the store holds. */
export async function sayHeld({ log, store }: Job): Promise<void> {
  const { sources, records } = await store.summary()
  const bulletins = sources.reduce((total, source) => total + source.bulletins, 0)
  const counted = sources.reduce((total, source) => total + source.counted, 0)
  const { incident = 0, sanction = 0, issue = 0, rejected = 0 } = records
  const words = [
    `${plural(bulletins, 'bulletin')} (${counted} counted, the others are copies)`,
    plural(incident, 'incident'),
    plural(sanction, 'sanction'),
    plural(issue, 'issue'),
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
  ]
  log.say('held', `in store  ${words.join(', ')}`, { bulletins, counted, records })
}

/** What was written. */
export function sayWritten({ log, setting }: Job, files: readonly ExportedFile[]): void {
  const [main, ...others] = [...files].sort(
    (a, b) => Number(b.path.endsWith('.xlsx')) - Number(a.path.endsWith('.xlsx')),
  )
  if (main === undefined) return
  const path = join(setting.output, main.path)
  log.say('written', `written   ${path} and ${plural(others.length, 'other file')}`, {
    files: files.length,
    workbook: path,
  })
  for (const { path: cut, cutCells } of files)
    if (cutCells > 0)
      log.say(
        'cut',
        `          ${plural(cutCells, 'cell')} of ${cut} cut at the limit of the format: the CSV has them whole`,
        { path: cut, cutCells },
      )
}
