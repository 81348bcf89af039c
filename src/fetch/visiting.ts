import type { Source } from '../sources/source.ts'
import type { Archive } from './archive.ts'
import type { Asking } from './ask.ts'
import type { Client, Exchange } from './client.ts'
import type { Lanes } from './lane.ts'
import type { Limits } from './limits.ts'
import type { Rules } from './robots.ts'

/** With what the addresses of one source are visited in one run. */
export interface Visiting {
  readonly source: Source
  readonly archive: Archive
  readonly client: Client
  readonly lanes: Lanes
  readonly limits: Limits
  /** What was answered since then is not asked for again: a run that did not end is gone on with. Null: all is asked. */
  readonly since: string | null
  /** When this run began. */
  readonly started: string
  /** Why robots.txt is not obeyed; null where it is. */
  readonly ignoreRobots: string | null
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly signal?: AbortSignal
  readonly onRetry?: Asking['onRetry']
  readonly onWaited?: Asking['onWaited']
  /** Each answer, those after which was asked again too. */
  readonly onExchange?: (exchange: Exchange) => void
  /** What robots.txt of a host says, once a visit. */
  readonly onRules?: (url: string, rules: Rules) => void
}
