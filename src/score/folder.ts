// The annotated pages of a folder, and what is read from them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BulletinError } from '../errors.ts'
import type { Packs } from '../packs.ts'
import type { Result } from '../pipeline.ts'
import { readBulletin } from '../pipeline.ts'
import type { Fact } from './fact.ts'
import { withoutAnnotations } from './markup.ts'

export interface AnnotatedPage {
  /** Its file without the ending: `en-01`. */
  readonly name: string
  readonly file: string
  readonly html: string
  /** The facts beside it, or null. */
  readonly facts: readonly Fact[] | null
}

/** The pages of a folder whose names begin with `prefix`, in name order. Throws `usage` where there are none. */
export function annotatedPages(folder: string, prefix = ''): AnnotatedPage[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const files = names.filter((name) => name.endsWith('.html') && name.startsWith(prefix)).sort()
  if (files.length === 0) throw new BulletinError('usage', `Expected annotated pages (*.html), got none, in ${folder}`)
  return files.map((name) => pageIn(join(folder, name), name.slice(0, -'.html'.length)))
}

function pageIn(file: string, name: string): AnnotatedPage {
  const sidecar = file.replace(/\.html$/u, '.facts.json')
  const facts = existsSync(sidecar) ? factsIn(sidecar) : null
  return { name, file, html: readFileSync(file, 'utf8'), facts }
}

function factsIn(sidecar: string): readonly Fact[] {
  return (JSON.parse(readFileSync(sidecar, 'utf8')) as { readonly sanctions: readonly Fact[] }).sanctions
}

/** What the tool reads from the page without its annotations. Throws BulletinError where it can't read it. */
export function readAnnotated({ file, html }: AnnotatedPage, packs: Packs): Result {
  const bytes = Buffer.from(withoutAnnotations(html))
  return readBulletin(
    { source: 'file', publisher: null, url: file, bytes, contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} },
    packs,
  ) // prettier-ignore
}
