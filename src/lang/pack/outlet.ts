import type { Language } from '../../model.ts'

export interface OutletWords {
  /** Words that make an outlet of the name beside them, before or behind it ("newspaper", "news agency"). */
  readonly triggers: readonly string[]
  /** Triggers that count only before a quoted name ("agency", "account"). */
  readonly leaders: readonly string[]
  /** People of an outlet: behind its name, or before it with one of `joints` ("reporter of X"). */
  readonly staff: readonly string[]
  /** Those who make or read other things too: only before a quoted name, with one of `joints` ("author of «X»"). */
  readonly makers: readonly string[]
  readonly joints: readonly string[]
  /** Between a person and the outlet that person works for: "NAME of the weekly X". */
  readonly membership: readonly string[]
  /** Before a quoted name: "published in", "an interview to". */
  readonly citing: readonly string[]
  /** Last words of a name that make an outlet of it ("News", "Vestnik"); `tellingFirst`: first words ("Radio"). */
  readonly telling: readonly string[]
  readonly tellingFirst: readonly string[]
  /** Beside a quoted name that is then no outlet ("LLP", "advertising agency"). */
  readonly things: readonly string[]
  /** Right before a name that is then no outlet, but what outlets are published on ("platform"). */
  readonly platforms: readonly string[]
  /** What may stand between a trigger and the name. */
  readonly articles: readonly string[]
  /** Outlets whose names are words of the language: only beside a trigger or in quotes. */
  readonly ambiguous: readonly string[]
  /** Ends of addresses of the internet, and addresses that are no outlet's. */
  readonly domains: readonly string[]
  readonly notOutlets: readonly string[]
  /** Languages whose names of outlets stand in texts of this one too. */
  readonly borrowed: readonly Language[]
}
