// The configuration, and the packs with what it adds to them.
import { existsSync } from 'node:fs'
import { BulletinError } from '../errors.ts'
import type { Packs } from '../packs.ts'
import { packs, withIndexValues, withRates } from '../packs.ts'
import type { Config } from '../sources/config.ts'
import { readConfig } from '../sources/config.ts'

const CONFIG_FILE = 'bulletins.config.json'

/** The configuration in the file that was named (it must be there), or in the usual one. Throws `config-invalid`. */
export async function configurationOf(path: string | undefined): Promise<Config> {
  if (path !== undefined && !existsSync(path)) {
    throw new BulletinError('config-invalid', `Expected a configuration, got no such file, in ${path}`)
  }
  return readConfig(path ?? CONFIG_FILE)
}

/** The packs of the tool with the values of the index and the rates that the configuration adds. */
export function packsOf({ index = [], rates = [] }: Config): Packs {
  return withRates(withIndexValues(packs, index), rates)
}
