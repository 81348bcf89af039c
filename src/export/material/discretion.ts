// An export without names: what persons are called, and every text that might tell it, is left out of the records before any file
// is made of them. Free texts go whole, for no rule knows every name; short expressions (a date, an article, a sum) go where a word
// of theirs is like a known name.
import { basename } from 'node:path'
import type { RejectedRecord } from '../../records.ts'
import { namelessReview, namelessRow } from '../../review/discretion.ts'
import type { Change } from '../../store/store.ts'
import type { Context } from './entry.ts'
import { contextWith } from './entry.ts'
import type { ExportInput } from '../input.ts'
import { likenessOf, openLikeness } from './name-likeness.ts'

/** Columns that may be blank in such an export, though the schema wants them filled. */
export const BLANKED: ReadonlySet<string> = new Set([
  'url',
  'quote',
  'headline',
  'title',
  'label',
  'name',
  'message',
  'record',
  'reason',
])

/** Leaves names out of bulletins as they pass by, and at last out of what is told of all. */
export interface Discretion {
  /** The bulletin without names of persons and without full texts. */
  nameless(context: Context): Context
  /** What is told beside the bulletins, without the names that stood in those that passed. */
  told<I extends Pick<ExportInput, 'changes' | 'reviews' | 'run'>>(input: I): I
}

/** A discretion that knows no name yet. */
export function openDiscretion(): Discretion {
  const known = openLikeness()
  const masked = <T>(value: T): T => withAddresses(value, (text) => known.isIn(text))
  return {
    nameless(context) {
      const names = bearersIn(context)
      known.add(names)
      return nameless(context, likenessOf(names))
    },
    told: (input) => ({
      ...input,
      changes: input.changes.map(blankChange),
      reviews: (input.reviews ?? []).map((one) => masked(namelessReview(one))),
      run: masked(input.run),
    }),
  }
}

// Of the whole bulletin: who is spoken of where a selection looks away is named there all the same.
function bearersIn({ unredacted: reading }: Context): string[] {
  const bearers = [...reading.incidents, ...reading.penalties, ...reading.sanctions].flatMap(({ people }) => people)
  return [
    ...new Set([...reading.people.map(({ name }) => name), ...reading.people.map(({ quote }) => quote), ...bearers]),
  ]
}

type Records = Omit<Context['reading'], 'bulletin'>

function nameless(context: Context, isName: (text: string) => boolean): Context {
  const { reading, timesOf, idOf, reviewOf } = context
  const whole = new Map<object, object>()
  const made = <R extends object>(list: readonly R[], blank: (record: R) => R): R[] =>
    list.map((record) => {
      const without = blank(record)
      whole.set(without, record)
      return without
    })
  const safe = (text: string): string => (isName(text) ? '' : text)
  const quoted = <R extends { readonly quote: string }>(record: R): R => ({ ...record, quote: safe(record.quote) })
  const records: Records = {
    incidents: made(reading.incidents, (one) => ({ ...one, headline: '', text: '', people: [], outlets: one.outlets.filter((name) => !isName(name)) })),
    dates: made(reading.dates, quoted),
    articles: made(reading.articles, quoted),
    amounts: made(reading.amounts, quoted),
    penalties: made(reading.penalties, (one) => ({ ...one, quote: '', people: [] })),
    sanctions: made(reading.sanctions, (one) => ({ ...one, people: [] })),
    people: [],
    outlets: made(reading.outlets, (one) => ({ ...quoted(one), name: safe(one.name) })),
    places: made(reading.places, quoted),
    statistics: made(reading.statistics, (one) => ({ ...quoted(one), label: safe(one.label) })),
    issues: made(reading.issues, (one) => ({ ...one, quote: '', message: '' })),
    rejected: made<RejectedRecord>(reading.rejected, (one) => ({ ...one, reason: '', record: {} })),
  } // prettier-ignore
  const record = { ...context.record, title: null, text: '', url: shortened(context.record.url, isName) }
  whole.set(record, context.record)
  const remade = contextWith(context, {
    record,
    reading: { ...records, bulletin: record },
    timesOf: (one) => timesOf(whole.get(one) ?? one),
    idOf: (one) => idOf(whole.get(one) ?? one),
    reviewOf: (one) => namelessRow(reviewOf(whole.get(one) ?? one)),
  })
  return {
    ...remade,
    articles: new Map(records.articles.map((one) => [one.id, one])),
    penalties: new Map(records.penalties.map((one) => [one.id, one])),
  }
}

function blankChange(change: Change): Change {
  return { ...change, before: null, after: null }
}

/** An address that says a name (`/news/askar-belov-fined`) is cut to its site. Of a file the name alone is told (a folder may be somebody's), where it says none. */
function shortened(address: string, isName: (text: string) => boolean): string {
  const url = URL.parse(address)
  if (url === null || url.origin === 'null') return isName(basename(address)) ? '' : basename(address)
  return isName(readable(url)) ? `${url.origin}/` : address
}

function readable({ pathname, search, hash }: URL): string {
  const path = pathname + search + hash
  try {
    return decodeURIComponent(path)
  } catch {
    return path // «%» that stands for itself
  }
}

const ADDRESS = /https?:\/\/[^\s"<>]+/gu
/** Codes and other words of the tool have neither blanks nor dots nor slashes; addresses, paths and sentences do. */
const TOLD = /[\s./\\]/u

function withAddresses<T>(value: T, isName: (text: string) => boolean): T {
  return JSON.parse(JSON.stringify(value), (key, one: unknown) => {
    if (typeof one !== 'string' || key === 'command' || !TOLD.test(one)) return one
    const cut = one.replace(ADDRESS, (address) => shortened(address, isName))
    return isName(cut.replace(ADDRESS, '')) ? '' : cut
  }) as T
}
