// The library: what other programs take from the package. The command line is src/cli.
import './old-node.ts'
export { BulletinError } from './errors.ts'
export type { Page, Reading } from './model.ts'
export { packs, withIndexValues, withRates } from './packs.ts'
export type { AddedIndexValue, AddedRate, Packs } from './packs.ts'
export { readBulletin, triedBulletin } from './pipeline.ts'
export type { Result } from './pipeline.ts'
export type * from './records.ts'
