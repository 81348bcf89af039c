// The types of the library (src/index.ts), without those of modules that it does not show.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../folder.ts'

const PROJECT = fileURLToPath(new URL('tsconfig.json', import.meta.url))
const IMPORT = /(?<=(?:from |import |import\()')(\.[^']+)\.ts(?=')/gu

/** Writes the declarations into `folder`. */
export function writeTypes(folder: string): void {
  const all = mkdtempSync(join(tmpdir(), 'bulletins-types-'))
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  try {
    execFileSync(process.execPath, [tsc, '-p', PROJECT, '--outDir', all], { stdio: ['ignore', 2, 2] })
    copyShown(all, folder, 'index', new Set())
  } finally {
    rmSync(all, { recursive: true })
  }
}

function copyShown(from: string, to: string, module: string, done: Set<string>): void {
  if (done.has(module)) return
  done.add(module)
  const text = readFileSync(join(from, `${module}.d.ts`), 'utf8')
  const target = join(to, `${module}.d.ts`)
  makeFolder(dirname(target))
  writeFileSync(target, text.replace(IMPORT, '$1.js'))
  for (const [, path = ''] of text.matchAll(IMPORT)) copyShown(from, to, join(dirname(module), path), done)
}
