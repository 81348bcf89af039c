// Extraction against its floors, in one process: what a page costs beside decoding and parsing alone. Read the ratios: the machine's
// load moves the times. `npm run bench`.
import { readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { Bench } from 'tinybench'
import type { Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'

const bytes = readFileSync(new URL('../../fixtures/gold/dev/en-01.html', import.meta.url))
const html = bytes.toString('utf8')
const page: Page = {
  source: 'bench', publisher: null, url: 'bench:page', bytes, contentType: 'text/html', retrieved: null, warcRecord: null, revision: 1, hints: {},
} // prettier-ignore

// 64 KB that rules with a careless pattern would choke on; with words enough of the language that the page is read.
const HOSTILE = {
  digits: '0123456789',
  'dots and blanks': '. . ',
  capitals: 'of the Aa Bb ',
  verbs: 'sentenced to two years and ',
  references: 'Article 1 and the ',
}

function hostilePage(unit: string): Page {
  const words = unit.repeat(Math.floor(65_536 / unit.length))
  const text = `Violations of freedom of speech in Kazakhstan. May 2021\n\nIt reports:\n\n- The court is in the city. ${words}`
  return { ...page, bytes: new TextEncoder().encode(text), contentType: 'text/plain' }
}

const bench = new Bench({ time: 800, warmupTime: 200 })
bench
  .add('floor: UTF-8 decode', () => void bytes.toString('utf8'))
  .add('floor: every number in the page', () => void html.match(/\d+/gu))
  .add('floor: cheerio.load', () => void load(html))
  .add('one page of 12 KB → validated records', () => void readBulletin(page, packs))
for (const [name, unit] of Object.entries(HOSTILE)) {
  const hostile = hostilePage(unit)
  bench.add(`64 KB of ${name}`, () => void readBulletin(hostile, packs))
}
await bench.run()

const floor = bench.tasks.find(({ name }) => name === 'floor: cheerio.load')
const meanOf = (task: (typeof bench.tasks)[number] | undefined): number =>
  task?.result !== undefined && 'latency' in task.result ? task.result.latency.mean : Number.NaN
console.table(
  bench.tasks.map((task) => ({
    task: task.name,
    'ms, mean': meanOf(task).toFixed(3),
    '× cheerio.load': (meanOf(task) / meanOf(floor)).toFixed(2),
  })),
)
