import type { Row } from '../row.ts'
import { faultRows } from './fault.ts'

/** All rows of the conformance suite. */
export const ROWS: readonly Row[] = [...faultRows]
