import { tryMixture } from '../mixture.ts'
import type { Row } from '../row.ts'
import { archiveRows } from './archive.ts'
import { commandRows } from './command.ts'
import { discoverRows } from './discover.ts'
import { faultRows } from './fault.ts'
import { guardRows } from './guard.ts'
import { laneRows } from './lane.ts'
import { robotsRows } from './robots.ts'

const mixtures = [1, 2, 3].map((seed): Row => ({
  point: 'all',
  site: `has all faults of pages at once (seed ${seed})`,
  wanted: 'all that is good is fetched, all that is bad is said',
  check: (lab) => tryMixture(lab, seed),
}))

/** All rows of the conformance suite. */
export const ROWS: readonly Row[] = [
  ...faultRows,
  ...guardRows,
  ...robotsRows,
  ...laneRows,
  ...discoverRows,
  ...archiveRows,
  ...commandRows,
  ...mixtures,
]
