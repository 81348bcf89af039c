// So many pages, each other than the others and the same every time: the annotated pages with other names, days and years, in WARC files.
// `node test/bench/many-pages.ts COUNT FOLDER`
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exchangeRecords } from '../../src/fetch/warc-write.ts'

const GOLD = ['dev', 'more'].map((name) => new URL(`../../fixtures/gold/${name}/`, import.meta.url))
const FILE_BYTES = 64_000_000
const LATIN = ['', 'Nur', 'Bek', 'Ai', 'Zhan', 'Tur', 'Kai', 'Sar', 'Er', 'Dos', 'Al', 'Mak']
const CYRILLIC = ['', 'Нур', 'Бек', 'Ай', 'Жан', 'Тур', 'Кай', 'Сар', 'Ер', 'Дос', 'Ал', 'Мак']

/** The text of page `at` of the set. */
export function pageAt(bases: readonly string[], at: number): string {
  const round = Math.floor(at / bases.length)
  const base = bases[at % bases.length] ?? ''
  return base
    .replace(/(?<=<g-person[^>]*>)[^<]+/gu, (name) => renamed(name, round))
    .replace(/(?<=<g-date[^>]*>)[^<]+/gu, (words) => moved(words, round))
    .replace(/<\/?g-[^>]*>/gu, '')
    .replace(/(?<!\d)20[12]\d(?!\d)/gu, (year) => String(Number(year) - (round % 5)))
}

/** The annotated pages. */
export function basePages(): string[] {
  return GOLD.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  )
}

// A syllable before the surname leaves its ending, and with it its case, as it is.
function renamed(name: string, round: number): string {
  return name.replace(/\p{Lu}\p{Ll}+$/u, (surname) => {
    const syllable = (/\p{Script=Cyrillic}/u.test(surname) ? CYRILLIC : LATIN)[round % LATIN.length] ?? ''
    return syllable === '' ? surname : syllable + surname.toLowerCase()
  })
}

function moved(words: string, round: number): string {
  return words.replace(/(?<!\d)(?:[1-9]|1\d|2[0-8])(?!\d)/gu, (day) => String(((Number(day) - 1 + round) % 28) + 1))
}

/** Writes an archive of so many pages into a folder. */
export function writeArchive(count: number, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const bases = basePages()
  let [file, size, number] = [-1, Infinity, 0]
  for (let at = 0; at < count; at++) {
    if (size > FILE_BYTES) {
      if (file >= 0) closeSync(file)
      file = openSync(join(folder, `bulletins-${String(++number).padStart(5, '0')}.warc.gz`), 'w')
      size = 0
    }
    size += writeSync(file, recordsOf(at, pageAt(bases, at)))
  }
  closeSync(file)
}

function recordsOf(at: number, text: string): Buffer {
  const url = `https://bench.example/bulletins/${at}.html`
  const time = new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString()
  const answer = { durationMs: 1, tls: null, ip: null, sent: [], status: 200, reason: 'OK', received: [['Content-Type', 'text/html; charset=utf-8']] as const } // prettier-ignore
  const note = { source: 'bench', publisher: 'Bench', role: 'bulletin' } as const
  return exchangeRecords({ ...answer, url, at: time, wire: Buffer.from(text) }, note, null, {}).bytes
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = '1000', folder = 'output/many'] = process.argv.slice(2)
  writeArchive(Number(count), folder)
}
