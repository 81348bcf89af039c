// What a source is: data about one site that publishes bulletins. All of it can be written as JSON (bulletins.config.json).
import type { Language } from '../model.ts'

/** A page that lists bulletins, in one language. */
export interface Listing {
  readonly url: string
  /** Language of the bulletins it lists, where that is certain. */
  readonly language?: Language
}

export interface SourcePoliteness {
  /** Least rest of the host after each answer, in seconds. Robots' Crawl-delay and a slow server only lengthen it. */
  readonly delaySeconds: number
  /** The rest is at least so many times as long as the last answer took: a slow server is asked more slowly. */
  readonly delayFactor: number
}

/** An address of which it is known that it holds no bulletin: it is reported, but is no failure of a run. */
export interface KnownFailure {
  readonly url: string
  readonly why: string
}

export interface Source {
  /** Lower-case letters, digits and hyphens. Stands in every record, so it never changes. */
  readonly id: string
  /** Who publishes the bulletins. Sources of one publisher (its languages) bear the same name: editions hang on it. */
  readonly publisher: string
  readonly languages: readonly Language[]
  /** The hosts (with their port, where it is not the usual one) that may be asked. The first is the canonical one. */
  readonly hosts: readonly string[]
  readonly listings: readonly Listing[]
  /** Sitemaps that name its bulletins: addresses, or `robots` for those that robots.txt announces. */
  readonly sitemaps?: 'robots' | readonly string[]
  /** Feeds (RSS, Atom) that name its newest bulletins. */
  readonly feeds?: readonly string[]
  /** Day on which somebody saw that these addresses answer (`YYYY-MM-DD`); null: untested. */
  readonly tested?: string | null
  /** RegExp source: path and query of further pages of a listing; null where a listing has one page. */
  readonly paging: string | null
  /** RegExp source: path and query of a bulletin. */
  readonly links: string
  /** CSS selector of the element that holds the bulletin: a hint, the reader manages without. */
  readonly body?: string
  readonly politeness: SourcePoliteness
  /** A page is asked again after so many days (with its validators: an unchanged one costs no transfer). */
  readonly recheckDays: number
  readonly knownFailures: readonly KnownFailure[]
  /** Fewer bulletins than `minBulletins` in the listings, or more than `maxBulletins`, mean that something is broken. */
  readonly expectations: { readonly minBulletins: number; readonly maxBulletins?: number }
  /** What may be done with the texts, as far as the publisher says so. */
  readonly licence: string
  /** How often it publishes, in words, and after how many days without a new bulletin it counts as silent. */
  readonly schedule: { readonly rhythm: string; readonly silentDays: number }
  /** True where its hosts may lie in a private network (a mirror of one's own; the demo). */
  readonly privateNetwork?: boolean
}
