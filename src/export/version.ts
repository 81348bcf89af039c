// The version of the tool, for what files say of who made them.
import { readFileSync } from 'node:fs'

/** As in package.json. */
export const { version: VERSION } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string }
