// Bulletins out of files that were never fetched by the tool: read, and settled as the store would settle them.
import { BulletinError } from '../errors.ts'
import type { ExportBulletin, PageOutcome } from '../export/input.ts'
import type { Packs } from '../packs.ts'
import type { Result } from '../pipeline.ts'
import { triedBulletin } from '../pipeline.ts'
import { paragraphDigests } from '../store/content.ts'
import { settled } from '../store/editions.ts'
import { givenPages } from '../batch/pages.ts'

export interface GivenBulletins {
  readonly bulletins: readonly ExportBulletin[]
  /** What became of each page. */
  readonly pages: readonly PageOutcome[]
  /** What a reader of the files must know of them. */
  readonly notes: readonly string[]
}

/** Reads the pages behind the arguments; one that can't be read is told, and the others go on. A page given twice counts once. */
export async function givenBulletins(files: readonly string[], packs: Packs): Promise<GivenBulletins> {
  const read = new Map<string, Result>()
  const pages: PageOutcome[] = []
  for await (const given of givenPages(files)) {
    const result = 'error' in given ? given.error : triedBulletin(given.page, packs)
    if (result instanceof BulletinError)
      pages.push({ url: given.name, outcome: 'failed', code: result.code, message: result.message }) // prettier-ignore
    else {
      pages.push({ url: given.name, outcome: 'kept', code: null, message: null })
      read.set(result.reading.bulletin.id, result)
    }
  }
  const candidates = [...read.values()].map(candidateOf).sort((a, b) => (a.id < b.id ? -1 : 1))
  const bulletins = settled(candidates).map(({ bulletin: { reading }, edition, counted }) => {
    const bulletin = { ...reading.bulletin, edition, counted }
    return { reading: { ...reading, bulletin }, times: new Map(), withdrawn: null }
  })
  return { bulletins, pages, notes: [...unreadNote(pages), ...translationsNote(bulletins)] }
}

function candidateOf({ document, reading }: Result) {
  const { bulletin, issues: _issues, rejected: _rejected, ...lists } = reading
  const facts = Object.values(lists).reduce((sum, list) => sum + list.length, 0)
  const { id, edition, period, language } = bulletin
  return { id, own_edition: edition, period: period ?? '', language, facts, paragraphs: paragraphDigests(document), reading } // prettier-ignore
}

function unreadNote(pages: readonly PageOutcome[]): string[] {
  const failed = pages.filter(({ outcome }) => outcome === 'failed')
  if (failed.length === 0) return []
  return [`Of ${pages.length} pages ${failed.length} could not be read, and are missing here: ${failed.map(({ url }) => url).join(', ')}.`] // prettier-ignore
}

// Files do not tell their publisher, so nobody knows whether they are translations of one another.
function translationsNote(bulletins: readonly ExportBulletin[]): string[] {
  const number = translationsIn(bulletins)
  if (number === 0) return []
  return [`${number} bulletins are of the same periods in several languages and are all counted, since files do not tell their publisher: where they are translations of one another, totals count them twice. To choose: --lang.`] // prettier-ignore
}

function translationsIn(bulletins: readonly ExportBulletin[]): number {
  const counted = bulletins.map(({ reading }) => reading.bulletin).filter((one) => one.counted && one.period !== null)
  const periods = [...Map.groupBy(counted, ({ period }) => period).values()]
  return periods
    .filter((copies) => new Set(copies.map(({ language }) => language)).size > 1)
    .reduce((sum, copies) => sum + copies.length, 0)
}
