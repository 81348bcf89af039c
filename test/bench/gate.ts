// `node test/bench/gate.ts`: fails where reading has become clearly slower, as ratios to floors in this process. `--write` sets the bounds
// (test/bench/bounds.json) by what is measured; that of growth is fixed.
import { readFileSync, writeFileSync } from 'node:fs'
import type { Language } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { floorsOf } from './floors.ts'
import type { Bounds, Gauged } from './gauge.ts'
import { boundsOf, overruns, ratiosOf } from './gauge.ts'
import { hostileNames, hostileRun, LARGE, SMALL } from './hostile.ts'
import { pagesOf } from './material.ts'
import { LANGUAGES } from './subject.ts'
import { extraction } from './text.ts'

const BOUNDS = new URL('bounds.json', import.meta.url)
const ROUNDS = 3
// From 16 KB to 64 KB: linear is 4, a square 16.
const GROWTH = 5

function ordinary(language: Language): readonly Gauged[] {
  const [, jump, load] = floorsOf(language)
  const pages = pagesOf(language)
  const hostiles = hostileNames(language).map((name) => hostile(name, language, LARGE))
  return [
    { name: `dates, references, amounts, ${language}, × jump`, run: extraction(language, ['date', 'article', 'amount']), floor: jump! },
    { name: `page → records, ${language}, × cheerio.load`, run: () => pages.map((page) => readBulletin(page, packs)), floor: load! },
    { name: `all hostile texts, ${language}, × cheerio.load`, run: () => hostiles.map(({ run }) => run()), floor: load! },
  ] // prettier-ignore
}

function hostile(name: string, language: Language, letters: number): Omit<Gauged, 'floor'> {
  return { name: `growth of ${name}, ${language}`, run: hostileRun(name, language, letters) }
}

const ratios = ratiosOf(LANGUAGES.flatMap(ordinary), ROUNDS)
if (process.argv.includes('--write')) writeFileSync(BOUNDS, `${JSON.stringify(boundsOf(ratios), null, 2)}\n`)
const bounds = JSON.parse(readFileSync(BOUNDS, 'utf8')) as Bounds

const texts = LANGUAGES.flatMap((language) =>
  hostileNames(language).map((name) => ({ ...hostile(name, language, LARGE), floor: hostile(name, language, SMALL) })),
)
const growths = new Map(ratiosOf(texts, 1))
// Once may be by chance; what is above is measured again.
const doubtful = texts.filter(({ name }) => (growths.get(name) ?? 0) > GROWTH)
for (const [name, ratio] of ratiosOf(doubtful, 2)) growths.set(name, ratio)
const faults = [
  ...overruns(ratios, bounds),
  ...overruns(growths, Object.fromEntries(texts.map(({ name }) => [name, GROWTH]))),
]
for (const [name, ratio] of ratios)
  process.stdout.write(`${ratio.toFixed(2)} (at most ${bounds[name] ?? 0}): ${name}\n`)
process.stdout.write(`${Math.max(...growths.values()).toFixed(2)} (at most ${GROWTH}): growth of hostile texts from 16 to 64 KB\n`) // prettier-ignore
for (const fault of faults) process.stdout.write(`!! ${fault}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
