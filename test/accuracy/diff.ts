// `npm run diff -- REV`: what another revision read from all fixture pages, and what the working tree reads: mentions gained, lost and
// changed, page by page. The review tool for every change of a rule. (Both run with the packages that are installed now.)
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../../src/model.ts'
import type { Change } from '../../src/score/difference.ts'
import { differences } from '../../src/score/difference.ts'
import { withoutAnnotations } from '../../src/score/markup.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const revision = process.argv[2]
if (revision === undefined || revision.startsWith('-')) {
  process.stderr.write('Expected a revision, got none. Example: npm run diff -- HEAD~1\n')
  process.exit(2)
}
// What is passed on must be a commit, whatever it is called.
const commit = execFileSync('git', ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`], {
  cwd: ROOT,
  encoding: 'utf8',
}).trim()

const folder = mkdtempSync(join(tmpdir(), 'bulletins-diff-'))
try {
  const pages = copyPages(join(folder, 'pages'))
  const other = join(folder, 'other')
  mkdirSync(other)
  const tar = execFileSync('git', ['archive', '--format=tar', commit], { cwd: ROOT, maxBuffer: 2 ** 30 })
  execFileSync('tar', ['-x', '-C', other], { input: tar })
  symlinkSync(join(ROOT, 'node_modules'), join(other, 'node_modules'))
  print(pages, readings(other, pages), readings(ROOT, pages))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** All fixture pages, without annotations, under the names they have in the repository. */
function copyPages(target: string): readonly string[] {
  const source = join(ROOT, 'fixtures')
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.html$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => basename(dirname(file)) !== 'held' || process.argv.includes('--held'))
    .sort()
  return files.map((file) => {
    const copy = join(target, relative(source, file))
    mkdirSync(dirname(copy), { recursive: true })
    if (file.includes('/gold/')) writeFileSync(copy, withoutAnnotations(readFileSync(file, 'utf8')))
    else cpSync(file, copy)
    return copy
  })
}

function readings(root: string, pages: readonly string[]): readonly (Reading | null)[] {
  const run = spawnSync(process.execPath, [join(root, 'bin/bulletins.cjs'), 'extract', ...pages], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    cwd: root,
  })
  const lines = run.stdout.split('\n').filter((line) => line !== '')
  if (lines.length !== pages.length)
    throw new Error(`Expected ${pages.length} readings, got ${lines.length}, from ${root}:\n${run.stderr}`)
  return lines.map((line) => {
    const reading = JSON.parse(line) as Reading | { readonly error: unknown }
    return 'error' in reading ? null : reading
  })
}

function print(
  pages: readonly string[],
  before: readonly (Reading | null)[],
  after: readonly (Reading | null)[],
): void {
  const all: Change[] = []
  for (const [index, page] of pages.entries()) {
    const changes = differences(before[index] ?? null, after[index] ?? null)
    if (changes.length === 0) continue
    all.push(...changes)
    process.stdout.write(`\n${relative(join(folder, 'pages'), page)}\n${changes.map(lineOf).join('')}`)
  }
  process.stdout.write(`\n${totals(all)}\n`)
}

function lineOf({ sign, kind, quote, words, rule }: Change): string {
  const short = quote.length > 60 ? `${quote.slice(0, 59)}…` : quote
  return `  ${sign} ${kind.padEnd(9)} “${short}”  ${words}${rule === '' ? '' : `  (${rule})`}\n`
}

function totals(all: readonly Change[]): string {
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort()
  const count = (kind: string, sign: string): string =>
    String(all.filter((one) => one.kind === kind && one.sign === sign).length).padStart(7)
  const rows = kinds.map((kind) => `${kind.padEnd(11)}${['+', '-', '~'].map((sign) => count(kind, sign)).join(' ')}`)
  return all.length === 0 ? 'Nothing differs.' : [`${''.padEnd(11)} gained    lost changed`, ...rows].join('\n')
}
