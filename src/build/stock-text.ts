// What the package has in stock (src/text/stock.ts): all that is told of words and patterns when pages of each language are read.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Packs } from '../packs.ts'
import { readBulletin } from '../pipeline.ts'
import { ROOT } from '../root.ts'
import type { Stock } from '../text/stock.ts'
import { keyOf, stockFrom, unstocked } from '../text/stock.ts'

const PAGES = globSync('fixtures/gold/dev/*.html', { cwd: fileURLToPath(ROOT) }).sort()

/** The text of the stock: where the line of each key begins, and lines of what is told, all as JSON. The same packs give the same bytes. */
export function stockText(packs: Packs): string {
  const lines = new Map<string, string>()
  readPages(packs, PAGES.slice(0, 1)) // patterns of no pack are told of once a process: they stay out
  stockFrom(noting(lines))
  try {
    // what was made of these packs before is not made of their copy
    readPages(structuredClone(packs))
  } finally {
    stockFrom(unstocked)
  }
  return withPlaces([...lines].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function withPlaces(lines: readonly (readonly [key: string, json: string])[]): string {
  let end = 0
  const begins = lines.map(([key, json]) => {
    const begin = end
    end += Buffer.byteLength(json) + 1
    return [key, begin] as const
  })
  return [JSON.stringify(Object.fromEntries(begins)), ...lines.map(([, json]) => json), ''].join('\n')
}

function noting(lines: Map<string, string>): Stock {
  return (topic, of, tell) => {
    const told = tell()
    lines.set(keyOf(topic, of()), jsonOf(told))
    return told
  }
}

// JSON has no word for Infinity, but a number that is too large is read as it.
function jsonOf(told: unknown): string {
  const json = JSON.stringify(told, (_key, value: unknown) => {
    return value === Infinity || value === -Infinity ? `${value < 0 ? '-' : ''}∞` : value
  })
  return json.replaceAll(/"(?<sign>-?)∞"/gu, '$<sign>1e999')
}

// What it takes to read pages of each language by these packs is told of.
function readPages(packs: Packs, paths = PAGES): void {
  for (const path of paths) {
    const bytes = readFileSync(new URL(path, ROOT))
    readBulletin({ source: 'build', publisher: null, url: `build:${path}`, bytes, contentType: 'text/html', retrieved: null, warcRecord: null, revision: 1, hints: {} }, packs) // prettier-ignore
  }
}
