// Writes src/record/precision.ts: of the records each rule made on annotated pages, how many were right (`npm run measure`).
// Rows are sorted, and nothing but the pages and the rules decides what stands there.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Packs } from '../packs.ts'
import { packs } from '../packs.ts'
import { annotatedPages, readAnnotated } from './folder.ts'
import { readGold } from './gold.ts'
import type { Judged } from './judge.ts'
import { judge, tallyOf } from './judge.ts'

const GOLD = fileURLToPath(new URL('../../fixtures/gold', import.meta.url))
const TARGET = new URL('../record/precision.ts', import.meta.url)

/** The text of precision.ts for the pages of these folders. */
export function precisionFile(folders: readonly string[], given: Packs): string {
  const rows = Object.entries(tallyOf(judgedPages(folders, given).flat())).sort(([a], [b]) => (a < b ? -1 : 1))
  const body = rows
    .map(([rule, { hits, found }]) => `  ${nameOf(rule)}: { hits: ${hits}, found: ${found} },\n`)
    .join('')
  return `${HEAD}{${body === '' ? '' : `\n${body}`}}\n`
}

/** The records of each annotated page of these folders, judged. */
export function judgedPages(folders: readonly string[], given: Packs): readonly (readonly Judged[])[] {
  const pages = folders.flatMap((folder) => annotatedPages(folder))
  return pages.map((page) => judge(readGold(page.html), readAnnotated(page, given).reading))
}

const HEAD = `// Written by \`npm run measure\` from the annotated pages under fixtures/gold; do not edit.

/** Of the records a rule (or all rules of a kind) made on annotated pages: how many were right. */
export const PRECISION: Readonly<Record<string, { readonly hits: number; readonly found: number }>> = `

function nameOf(rule: string): string {
  return /^[a-z]+$/u.test(rule) ? rule : `'${rule}'`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = existsSync(GOLD) ? readdirSync(GOLD, { withFileTypes: true }) : []
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => join(GOLD, name))
  writeFileSync(TARGET, precisionFile(names.sort(), packs))
}
