// Bulletins out of files that were never fetched by the tool: read, and settled as the store would settle them.
import { BulletinError } from '../errors.ts'
import type { Scratch } from '../export/file/scratch.ts'
import type { Bulletins, ExportBulletin, PageOutcome } from '../export/input.ts'
import { inOrder } from '../export/material/bulletins.ts'
import type { Packs } from '../packs.ts'
import type { Result } from '../pipeline.ts'
import { triedBulletin } from '../pipeline.ts'
import { paragraphDigests } from '../store/content.ts'
import type { Settled } from '../store/editions.ts'
import { settled } from '../store/editions.ts'
import type { Given } from '../batch/pages.ts'

export interface GivenBulletins {
  readonly bulletins: Bulletins
  /** What became of each page. */
  readonly pages: readonly PageOutcome[]
  /** What a reader of the files must know of them. */
  readonly notes: readonly string[]
}

/** Reads the pages; one that can't be read is told, and the others go on. A page given twice counts once. What was read is put aside in `scratch`. */
export async function givenBulletins(
  all: AsyncIterable<Given>,
  packs: Packs,
  scratch: Pick<Scratch, 'keep'>,
): Promise<GivenBulletins> {
  const read = new Map<string, Candidate>()
  const pages: PageOutcome[] = []
  for await (const given of all) {
    const result = 'error' in given ? given.error : triedBulletin(given.page, packs)
    if (result instanceof BulletinError)
      pages.push({ url: given.name, outcome: 'failed', code: result.code, message: result.message }) // prettier-ignore
    else {
      pages.push({ url: given.name, outcome: 'kept', code: null, message: null })
      read.set(result.reading.bulletin.id, candidateOf(result, scratch))
    }
  }
  const bulletins = bulletinsOf([...read.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
  return { bulletins, pages, notes: [...unreadNote(pages), ...translationsNote(bulletins.facts)] }
}

/** What stays in memory of a bulletin. */
type Candidate = ReturnType<typeof candidateOf>

function candidateOf({ document, reading }: Result, scratch: Pick<Scratch, 'keep'>) {
  const { bulletin, issues: _issues, rejected: _rejected, ...lists } = reading
  const facts = Object.values(lists).reduce((sum, list) => sum + list.length, 0)
  const { id, edition, period, language, source } = bulletin
  const own = { id, own_edition: edition, period: period ?? '', language, source, facts }
  return { ...own, paragraphs: paragraphDigests(document), read: scratch.keep(reading) }
}

function bulletinsOf(candidates: readonly Candidate[]): Bulletins {
  const all = new Map(settled(candidates).map((one) => [one.bulletin.id, one]))
  const facts = [...all.values()].map(({ bulletin: { id, period, language, source, facts }, edition, counted }) => ({ id, period: period === '' ? null : period, language, source, edition, counted, facts })) // prettier-ignore
  return {
    facts: inOrder(facts),
    // eslint-disable-next-line @typescript-eslint/require-await -- others have to wait for a database
    async *load(ids) {
      for (const id of ids) {
        const one = all.get(id)
        if (one !== undefined) yield loadedOf(one)
      }
    },
  }
}

function loadedOf({ bulletin: { read }, edition, counted }: Settled<Candidate>): ExportBulletin {
  const reading = read()
  return { reading: { ...reading, bulletin: { ...reading.bulletin, edition, counted } }, times: new Map(), withdrawn: null } // prettier-ignore
}

function unreadNote(pages: readonly PageOutcome[]): string[] {
  const failed = pages.filter(({ outcome }) => outcome === 'failed')
  if (failed.length === 0) return []
  return [`Of ${pages.length} pages ${failed.length} could not be read, and are missing here: ${failed.map(({ url }) => url).join(', ')}.`] // prettier-ignore
}

// Files do not tell their publisher, so nobody knows whether they are translations of one another.
function translationsNote(facts: Bulletins['facts']): string[] {
  const number = translationsIn(facts)
  if (number === 0) return []
  return [`${number} bulletins are of the same periods in several languages and are all counted, since files do not tell their publisher: where they are translations of one another, totals count them twice. To choose: --lang.`] // prettier-ignore
}

function translationsIn(facts: Bulletins['facts']): number {
  const counted = facts.filter((one) => one.counted && one.period !== null)
  const periods = [...Map.groupBy(counted, ({ period }) => period).values()]
  return periods
    .filter((copies) => new Set(copies.map(({ language }) => language)).size > 1)
    .reduce((sum, copies) => sum + copies.length, 0)
}
