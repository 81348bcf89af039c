// The version of the tool, for what files say of who made them.
import { readFileSync } from 'node:fs'
import { ROOT } from '../root.ts'

/** As in package.json. */
export const { version: VERSION } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  readonly version: string
}
