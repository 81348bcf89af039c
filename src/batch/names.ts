// From arguments to names: files, folders (their pages in name order), globs, standard input. Names alone are kept, however many there are.
import { existsSync, globSync, readdirSync, realpathSync, statSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'

const PAGE = /\.(?:html?|txt|xhtml)$/iu
// `wet`: the texts of a large crawl. One packed by zstd can't be read, and is not passed over in silence.
const WARC = /\.warc(?:\.wet)?(?:\.gz|\.zst)?$/iu
const GLOB = /[*?[\]{}]/u

/** Where pages are. `none`: a folder without any. */
export interface Named {
  readonly name: string
  readonly form: 'page' | 'warc' | 'none'
}

// What can't be looked at is left to who opens it, who says so in its place: one bad argument must not cost the others.
/** The names behind an argument, in their order. `warc`: what it names itself is WARC, whatever its name. */
export function* namesOf(arg: string, warc: boolean): Generator<Named> {
  const named = (name: string): Named => ({ name, form: WARC.test(name) ? 'warc' : 'page' })
  if (arg !== '-' && isFolder(arg)) {
    const names = pagesUnder(arg, '', []).sort()
    if (names.length === 0) yield { name: arg, form: 'none' }
    for (const name of names) yield named(join(arg, name))
    return
  }
  const names = arg !== '-' && GLOB.test(arg) && !existsSync(arg) ? globSync(arg).sort() : []
  for (const name of names.length > 0 ? names : [arg]) yield warc ? { name, form: 'warc' } : named(name)
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
  return real.entries.flatMap((entry) => {
    const name = join(folder, entry.name)
    const kind = kindOf(entry, join(root, name))
    if (kind === 'folder') return pagesUnder(root, name, [...above, real.path])
    return kind === 'file' && (PAGE.test(entry.name) || WARC.test(entry.name)) ? [name] : []
  })
}

// Of a million files, none but the links is looked at. Pipes and devices are read where they are named, never because a folder has them.
function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
  if (!entry.isSymbolicLink()) return kindIn(entry)
  try {
    return kindIn(statSync(path))
  } catch {
    return 'file' // a link to nothing, or to itself: who opens it says so
  }
}

function kindIn(entry: Pick<Dirent, 'isDirectory' | 'isFile'>): 'file' | 'folder' | 'other' {
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : 'other'
}

function entriesOf(path: string): { readonly path: string; readonly entries: readonly Dirent[] } | null {
  try {
    return { path: realpathSync(path), entries: readdirSync(path, { withFileTypes: true }) }
  } catch {
    return null // said when it is opened
  }
}
