import type { FetchEvent } from './account.ts'
import type { Archive } from './archive.ts'
import type { Budget } from './budget.ts'
import type { Detours } from './guard.ts'
import type { Lanes } from './lane.ts'
import type { Limits } from './limits.ts'
import type { Network } from './network.ts'

/** With what a source is fetched. */
export interface FetchOptions {
  readonly archive: Archive
  /** As `userAgentOf` makes it: it names a person who can be written to. */
  readonly userAgent: string
  /** Shared by the sources of a run, so that two sources of one site take turns. */
  readonly lanes?: Lanes
  readonly limits?: Partial<Limits>
  /** Host names that are found elsewhere: the demo's, on its loopback port. */
  readonly detours?: Detours
  /** Told of every new or changed page once it is safe in the archive, and of all else that happens. */
  readonly onEvent?: (event: FetchEvent) => void
  readonly signal?: AbortSignal
  /** How many bulletins may be asked for; as many as there are where none is given. */
  readonly budget?: Budget
  /** Certificates and proxy; directly, with the certificates that Node brings, where none is given. */
  readonly network?: Network
  /** The reason for not obeying robots.txt, for the report; it is obeyed where none is given. */
  readonly ignoreRobots?: string
  /** Addresses that failed when they were last asked: they are asked after all others, so that dead links never stand in the way. */
  readonly failing?: ReadonlySet<string>
  /** True where the caller writes the note of the end (`noteEnd`) himself, when he has done with the pages: until then the run counts as under way. */
  readonly holdEnd?: boolean
  /** Milliseconds since 1970, for the age of pages; tests set it. */
  readonly now?: () => number
}
