// Pages from disk or standard input, one after the other: each is opened when it is asked for.
import { createReadStream, statSync } from 'node:fs'
import { BulletinError, causeWords } from '../errors.ts'
import type { ArchivedPage } from '../fetch/warc-page.ts'
import type { Page } from '../model.ts'
import type { Named } from './names.ts'
import { namesOf } from './names.ts'
import { bytesOf, unreadable } from './page-file.ts'
import type { Shard } from './shard.ts'
import { WHOLE } from './shard.ts'

/** A page to be read, or why it could not be opened. `share`: how much of all that was given lies before its end, from 0 to 1; null where nobody knows. */
export type Given = { readonly name: string; readonly share: number | null } & (
  { readonly page: Page } | { readonly error: BulletinError }
)

export interface Giving {
  /** What is named itself is WARC, whatever its name. */
  readonly warc?: boolean
  readonly shard?: Shard
}

/** The pages behind the arguments, in the order given; of a shard, its own alone. */
export function givenPages(args: readonly string[], giving: Giving = {}): AsyncGenerator<Given> {
  return openPages(args, giving).pages
}

/** The same, and about how many they will be; null where nobody knows. */
export function openPages(
  args: readonly string[],
  { warc = false, shard = WHOLE }: Giving = {},
): { readonly expected: number | null; readonly pages: AsyncGenerator<Given> } {
  const all = args.flatMap((arg) => [...namesOf(arg, warc)])
  const work = workOf(all)
  return { expected: work.pages === null ? null : work.pages / shard.of, pages: pagesOf(all, work, shard) }
}

async function* pagesOf(all: readonly Named[], work: Work, shard: Shard): AsyncGenerator<Given> {
  let number = 0
  const isMine = (): boolean => number++ % shard.of === shard.index
  for (const named of all) {
    const share = work.begin(named)
    if (named.form === 'warc') yield* warcPages(named.name, share, isMine)
    else if (isMine()) yield { ...(await opened(named)), share: share(1) }
  }
}

// As much as most records take: more of it is fetched where one is longer.
const WARC_CHUNK = 1 << 16

// What a page of an archive takes there, packed: by it, files and archives are told in one measure.
const PACKED_PAGE = 8192

interface Work {
  /** About how many pages it is; null where nobody knows. */
  readonly pages: number | null
  /** Tells, of what is begun one after the other, which share of all work lies before a part of it. */
  readonly begin: (named: Named) => (part: number) => number | null
}

function workOf(all: readonly Named[]): Work {
  const known = all.every(({ name }) => name !== '-')
  const whole = known ? all.reduce((sum, named) => sum + weightOf(named), 0) : 0
  let before = 0
  return {
    pages: known ? whole : null,
    begin(named) {
      const [from, weight] = [before, known ? weightOf(named) : 0]
      before += weight
      return (part) => (known ? (from + weight * part) / whole : null)
    },
  }
}

function weightOf({ name, form }: Named): number {
  if (form !== 'warc') return 1
  return Math.max(1, sizeOf(name) / PACKED_PAGE)
}

// Of a pipe or a device the system tells none, or one that says nothing.
function sizeOf(name: string): number {
  try {
    const stat = name === '-' ? null : statSync(name)
    return stat?.isFile() === true ? stat.size : 0
  } catch {
    return 0 // said when it is opened
  }
}

async function opened({ name, form }: Named): Promise<{ name: string } & ({ page: Page } | { error: BulletinError })> {
  if (form === 'none') return { name, error: unreadable('no page in it', name) }
  try {
    return { name, page: pageOf(name, await bytesOf(name)) }
  } catch (cause) {
    if (cause instanceof BulletinError) return { name, error: cause }
    return { name, error: unreadable(causeWords(cause), name, cause) }
  }
}

/** A page as it lies on disk: nothing is known of it but its name. */
function pageOf(name: string, bytes: Uint8Array): Page {
  const url = name === '-' ? 'stdin:' : name.replaceAll('\\', '/')
  return { source: 'file', publisher: null, url, bytes, contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} } // prettier-ignore
}

async function* warcPages(
  name: string,
  share: (part: number) => number | null,
  isMine: () => boolean,
): AsyncGenerator<Given> {
  const size = sizeOf(name)
  let found = 0
  try {
    for await (const item of itemsOf(name, size)) {
      found++
      if (!isMine()) continue
      const offset = 'page' in item ? item.place.offset : item.offset
      const done = share(size > 0 ? Math.min(1, offset / size) : 1) // of a file packed as one, offsets are of what was in it
      if ('page' in item) yield { name: item.page.url, page: item.page, share: done }
      else yield { name: `${name}#${item.offset}`, error: item.error, share: done }
    }
  } catch (cause) {
    if (cause instanceof BulletinError || !isSystemError(cause)) throw cause
    found++
    if (isMine()) yield { name, error: unreadable(causeWords(cause), name, cause), share: share(1) }
  }
  if (found === 0 && isMine()) yield { name, error: unreadable('no page in it', name), share: share(1) }
}

async function* itemsOf(name: string, size: number): AsyncGenerator<ArchivedPage> {
  const { pagesOfStream } = await import('../fetch/warc-page.ts')
  if (name === '-') yield* pagesOfStream(process.stdin, 'standard input')
  else yield* pagesOfStream(createReadStream(name, { highWaterMark: WARC_CHUNK }), name, size > 0 ? size : undefined)
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause
}
