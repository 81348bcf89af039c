// bulletins.config.json: what a user adds to the tool. Checked against schemas/config.schema.json before anything else is done.
import { readFileSync } from 'node:fs'
import { BulletinError, causeWords } from '../errors.ts'
import { ROOT } from '../root.ts'
import { faultWords } from './config-faults.ts'
import { sources as builtIn } from './index.ts'
import type { Source } from './source.ts'

/** The configuration. The schema says the same, and a test holds them together. */
export interface Config {
  /** Mail address or page by which the owner of a site can reach you. */
  readonly contact?: string
  /** Path of the store. */
  readonly database?: string
  /** Folder of what a run leaves. */
  readonly output?: string
  /** Who reviews: signs what `import-review` reads. */
  readonly reviewer?: string
  /** Sources of one's own; one with the id of a built-in source takes its place. */
  readonly sources?: readonly Source[]
  /** Ids of built-in sources that are not fetched. */
  readonly disabled?: readonly string[]
  /** `Limits` of fetching that differ from the built-in ones. */
  readonly limits?: Readonly<Record<string, number>>
  /** Certificates and proxy (`NetworkConfig`). */
  readonly network?: { readonly ca?: readonly string[]; readonly proxy?: string }
  /** Values of the index (MCI) that the built-in table does not have yet. */
  readonly index?: readonly { readonly from: string; readonly value: number; readonly act: string }[]
  /** Yearly average rates of currencies that the built-in table does not have, or does not vouch for. */
  readonly rates?: readonly {
    readonly currency: string
    readonly year: number
    readonly value: number
    readonly source: string
  }[]
}

const SCHEMA = new URL('schemas/config.schema.json', ROOT)

/** The configuration in a file; an empty one where there is no such file. Throws `config-invalid`. */
export async function readConfig(path: string): Promise<Config> {
  const text = textOf(path)
  return text === null ? {} : checkedConfig(parsed(text, path), path)
}

/** The configuration, if it fits its schema. Throws `config-invalid`. */
export async function checkedConfig(value: unknown, where: string): Promise<Config> {
  // 60 ms, paid by those who have a configuration. A module of the old kind has no names of its own in the bundle: only `default`.
  const { default: ajv } = await import('ajv/dist/2020.js')
  const check = new ajv.Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile<Config>(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  )
  if (!check(value)) throw invalid(faultWords(check.errors ?? []), where)
  for (const source of value.sources ?? []) checkPatterns(source, where)
  return value
}

/** The sources of a configuration: the built-in ones and the user's own, by id. */
export function sourcesOf({ sources = [], disabled = [] }: Config): Source[] {
  const all = new Map([...builtIn, ...sources].map((source) => [source.id, source]))
  return [...all.values()].filter(({ id }) => !disabled.includes(id))
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new BulletinError(
      'config-invalid',
      `Expected a readable configuration, got ${causeWords(cause)}, in ${path}`,
      {
        cause,
      },
    )
  }
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(`no JSON (${causeWords(cause)})`, path)
  }
}

function checkPatterns({ id, links, paging }: Source, where: string): void {
  for (const pattern of [links, paging ?? '']) {
    try {
      new RegExp(pattern, 'u')
    } catch (cause) {
      throw invalid(`source ${id}: ${cause instanceof Error ? cause.message : String(cause)}`, where)
    }
  }
}

function invalid(fault: string, where: string): BulletinError {
  return new BulletinError('config-invalid', `Expected a valid configuration, got ${fault.trim()}, in ${where}`)
}
