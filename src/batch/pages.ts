// Pages from disk, one after the other: files, folders (their pages in name order), globs, standard input, WARC files.
import { existsSync, globSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BulletinError } from '../errors.ts'
import type { Page } from '../model.ts'

const PAGE = /\.(?:html?|txt|xhtml)$/iu
const WARC = /\.warc(?:\.gz)?$/iu
const GLOB = /[*?[\]{}]/u

/** A page to be read, or why it could not be opened. */
export type Given =
  { readonly name: string; readonly page: Page } | { readonly name: string; readonly error: BulletinError }

/** The pages behind the arguments, in the order given. Opened one at a time. */
export async function* givenPages(args: readonly string[]): AsyncGenerator<Given> {
  for (const arg of args) {
    const names = namesOf(arg)
    if (names.length === 0) yield { name: arg, error: unreadable('no page in it', arg) }
    for (const name of names) {
      if (WARC.test(name)) yield* warcPages(name)
      else yield await opened(name)
    }
  }
}

// What can't be looked at is left to `opened`, which says so in its place: one bad argument must not cost the others.
function namesOf(arg: string): string[] {
  if (arg === '-') return [arg]
  if (isFolder(arg)) {
    return pagesUnder(arg, '', [])
      .sort()
      .map((name) => join(arg, name))
  }
  if (GLOB.test(arg) && !existsSync(arg)) {
    const names = globSync(arg).sort()
    if (names.length > 0) return names
  }
  return [arg]
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false // not there, no permission, a link to itself: reading it will tell which
  }
}

/** Names below `root`; a folder that can't be read stands for itself. `above`: the real folders on the way, since links may lead back up. */
function pagesUnder(root: string, folder: string, above: readonly string[]): string[] {
  const path = join(root, folder)
  const real = entriesOf(path)
  if (real === null) return [folder]
  if (above.includes(real.path)) return []
  return real.names.flatMap((entry) => {
    const name = join(folder, entry)
    if (isFolder(join(root, name))) return pagesUnder(root, name, [...above, real.path])
    return PAGE.test(entry) || WARC.test(entry) ? [name] : []
  })
}

function entriesOf(path: string): { readonly path: string; readonly names: readonly string[] } | null {
  try {
    return { path: realpathSync(path), names: readdirSync(path) }
  } catch {
    return null // said when it is opened
  }
}

async function opened(name: string): Promise<Given> {
  try {
    return { name, page: pageOf(name, name === '-' ? await standardInput() : readFileSync(name)) }
  } catch (cause) {
    return { name, error: unreadable(cause instanceof Error ? cause.message : String(cause), name, cause) }
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function unreadable(got: string, name: string, cause?: unknown): BulletinError {
  return new BulletinError('file-unreadable', `Expected a readable page, got ${got}, in ${name}`, { cause })
}

/** A page as it lies on disk: nothing is known of it but its name. */
function pageOf(name: string, bytes: Uint8Array): Page {
  const url = name === '-' ? 'stdin:' : name.replaceAll('\\', '/')
  return { source: 'file', publisher: null, url, bytes, contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} } // prettier-ignore
}

async function* warcPages(name: string): AsyncGenerator<Given> {
  const { pagesOfWarc } = await import('../fetch/warc-page.ts')
  let found = 0
  try {
    for (const item of pagesOfWarc(name)) {
      found++
      if ('page' in item) yield { name: item.page.url, page: item.page }
      else yield { name: `${name}#${item.offset}`, error: item.error }
    }
  } catch (cause) {
    if (cause instanceof BulletinError || !isSystemError(cause)) throw cause
    found++
    yield { name, error: unreadable(cause.message, name, cause) }
  }
  if (found === 0) yield { name, error: unreadable('no page in it', name) }
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause
}
