// Where a command works and with what: the options and the configuration, put together.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BulletinError, causeWords } from '../errors.ts'
import type { Packs } from '../packs.ts'
import type { Config } from '../sources/config.ts'
import { sourcesOf } from '../sources/config.ts'
import { ROOT } from '../root.ts'
import { demoSources } from '../sources/index.ts'
import type { Source } from '../sources/source.ts'
import { isServer, partedAddress } from '../store/address.ts'
import { configurationOf, packsOf } from './configuration.ts'

/** Options that say where and with what; as commander gives them. */
export interface SettingOptions {
  readonly config?: string
  readonly out?: string
  readonly db?: string
  readonly source?: readonly string[]
  readonly demo?: boolean
  /** The reason for not obeying robots.txt. */
  readonly ignoreRobots?: string
}

export interface Setting {
  readonly config: Config
  /** All that are configured (or the demo's). */
  readonly sources: readonly Source[]
  /** Those that were asked for; all where none was named. */
  readonly chosen: readonly Source[]
  readonly demo: boolean
  /** The reason for not obeying robots.txt, or null. */
  readonly ignoreRobots: string | null
  readonly output: string
  readonly archive: string
  /** A path, or the address of a server, never with its password. */
  readonly database: string
  /** Of the server, or null. */
  readonly password: string | null
  /** The journal of reviews, beside the store (of one on a server, beside the files): people's work, which outlives it. */
  readonly reviews: string
  readonly packs: Packs
}

/** Folder of the demo site. */
export const SITE = fileURLToPath(new URL('fixtures/site', ROOT))

/** Version of the tool, from its package. */
export function version(): string {
  const text = readFileSync(new URL('package.json', ROOT), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** Reads the configuration and puts the options over it. Throws `config-invalid`, and `usage` for a source that isn't there. */
export async function settingOf(options: SettingOptions): Promise<Setting> {
  const config = await configurationOf(options.config)
  const demo = options.demo === true
  const sources = demo ? demoSources : sourcesOf(config)
  const usual = demo ? {} : config // where the real ones are, the demo has no place
  const output = options.out ?? usual.output ?? 'output'
  const database = options.db ?? usual.database ?? join(output, 'bulletins.db')
  return {
    config,
    sources,
    chosen: chosenOf(sources, options.source ?? []),
    demo,
    ignoreRobots: reasonOf(options.ignoreRobots),
    output,
    archive: join(output, 'archive'),
    ...storeAt(database, output, usual),
    packs: packsOf(config),
  }
}

/** A store and what lies beside it: decisions go with what they are on, wherever the files are written. Throws `usage` for no address. */
export function storeAt(
  given: string,
  output: string,
  { output: usual = 'output' }: Config,
): Pick<Setting, 'database' | 'password' | 'reviews'> {
  const { database, password } = partedAddress(given)
  const [own, common] = [output, usual].map((folder) => join(folder, REVIEWS)) as [string, string]
  // A server has no folder: they are with the files, or (of files that are written elsewhere for once) where they usually are.
  const onServer = existsSync(own) || !existsSync(common) ? own : common
  const reviews = isServer(database) ? onServer : join(dirname(database), REVIEWS)
  return { database, password: password ?? passwordInFile(), reviews }
}

const REVIEWS = 'reviews.jsonl'

// What stands in a command line, or in the environment, other programs can read.
function passwordInFile(): string | null {
  const { BULLETINS_DB_PASSWORD_FILE: file } = process.env
  if (file === undefined) return null
  try {
    return readFileSync(file, 'utf8').trimEnd()
  } catch (cause) {
    throw new BulletinError('config-invalid', `Expected a file with a password, got ${causeWords(cause)}, in BULLETINS_DB_PASSWORD_FILE`, { cause }) // prettier-ignore
  }
}

// It stands in the report and in the archive, where the owner of the site may read it one day.
function reasonOf(reason: string | undefined): string | null {
  if (reason === undefined) return null
  const words = reason.trim()
  if (/\p{L}{2}/u.test(words)) return words
  throw new BulletinError('usage', `Expected a reason in words, got ${JSON.stringify(reason)}, in --ignore-robots`)
}

function chosenOf(sources: readonly Source[], ids: readonly string[]): readonly Source[] {
  if (ids.length === 0) return sources
  return ids.map((id) => {
    const source = sources.find((one) => one.id === id)
    if (source !== undefined) return source
    const known = sources.map((one) => one.id).join(', ')
    throw new BulletinError('usage', `Expected one of the sources ${known}, got ${id}, in --source`)
  })
}
