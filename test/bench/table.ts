// The tables of the README on speed, made of the committed results by `npm run readme`. Ratios: the times of one machine say little of another.
import { HELD } from './peer.ts'
import { PEERS } from './peers.ts'
import type { Results } from './results.ts'
import { hostileNames } from './hostile.ts'
import type { Figures } from './subject.ts'
import { LANGUAGES } from './subject.ts'
import { aimTable } from './aims.ts'
import type { Ask } from './ratio.ts'
import { digits, over, perLetter, speed, table } from './ratio.ts'

const TEXTS: Readonly<Record<string, string>> = {
  date: 'dates', article: 'article references', amount: 'amounts', penalty: 'penalties (their parts)', person: 'people', outlet: 'outlets',
  place: 'places', statistic: 'statistics', 'date+article+amount': 'dates, references, amounts', all: 'all eight kinds', records: 'validated records',
} // prettier-ignore

const STATIONS: Readonly<Record<string, string>> = {
  read: 'read (HTML → document)', segment: 'segment', extract: 'extract', resolve: 'resolve', record: 'assemble and validate', whole: 'page → validated records',
} // prettier-ignore

/** All tables, with what they were measured on. */
export function benchTables({ machine, rows }: Results): string {
  const figures = new Map(rows.map((row) => [row.id, row.figures]))
  const ask: Ask = (id) => figures.get(id)
  const { node, cores, load } = machine
  return [
    textTable(ask), pageTable(ask), peerTable(ask), hostileTable(ask), restTable(ask), aimTable(ask),
    `Node ${node}, ${cores} cores, load ${load.join(' to ')}; every subject in a process of its own, its floors in the same process.`,
  ].join('\n\n') // prettier-ignore
}

function textTable(ask: Ask): string {
  const rows = Object.entries(TEXTS).map(([name, title]) => {
    const of = LANGUAGES.map((language) => ask(`text/${name}/${language}`))
    const [en, ru] = of
    return [
      title,
      ...of.map((figures) => digits(speed(figures))),
      digits(over(speed(en), speed(ask('peer/chrono-node/en')))), digits(over(speed(ru), speed(ask('peer/chrono-node/ru')))),
      ...of.slice(1).map((figures) => digits(over(perLetter(figures), perLetter(en)))),
    ] // prettier-ignore
  })
  return table(['plain text →', 'speed, of the jump floor: English', 'Russian', 'Kazakh', '× chrono-node: English', 'Russian', 'cost a letter, × English: Russian', 'Kazakh'], rows) // prettier-ignore
}

function pageTable(ask: Ask): string {
  const rows = Object.entries(STATIONS).map(([name, title]) => [
    title,
    ...LANGUAGES.map((language) => {
      const figures = ask(`page/${name}/${language}`)
      return digits(over(figures?.['ms'], figures?.['load']))
    }),
  ])
  return table(['time, × `cheerio.load` of the same pages', 'English', 'Russian', 'Kazakh'], rows)
}

function peerTable(ask: Ask): string {
  const chrono = speed(ask('peer/chrono-node/en'))
  const ours = (['date+article+amount', 'all', 'records'] as const).map((name) => ({
    name: '`bulletins`', reads: TEXTS[name] ?? '', speed: speed(ask(`text/${name}/en`)),
  })) // prettier-ignore
  const peers = PEERS.map(({ name, reads }) => ({ name, reads, speed: speed(ask(`peer/${name}/en`)) }))
  const rows = [{ name: 'jump floor', reads: 'nothing', speed: 1 }, ...ours, ...peers].sort((a, b) => b.speed - a.speed)
  return table(
    ['English text', 'reads', 'speed, × chrono-node'],
    rows.map(({ name, reads, speed: share }) => [name, reads, digits(over(share, chrono))]),
  )
}

function hostileTable(ask: Ask): string {
  const rows = hostileNames('en').map((name) => [
    name,
    ...LANGUAGES.map((language) => growth(ask(`hostile/${name}/${language}`))),
    ...HELD.map((peer) => growth(ask(`peer-hostile/${peer}/${name}`))),
  ])
  return table(
    ['64 KB of: ms (× 16 KB)', 'English', 'Russian', 'Kazakh', ...HELD.map((name) => `${name}, English`)],
    rows,
  )
}

function growth(figures: Figures | null | undefined): string {
  if (figures === undefined) return '–'
  if (figures === null) return 'too long'
  const { small = NaN, large = NaN } = figures
  return `${digits(large)} (× ${digits(large / small)})`
}

function restTable(ask: Ask): string {
  const [store, exported, start, memory] = ['shell/store', 'shell/export', 'startup/package', 'memory/pages'].map((id) => ask(id)) // prettier-ignore
  return table(
    ['beside the records', 'ratio'],
    [
      ['put into the store, × the same as bare JSON into SQLite', digits(over(store?.['ms'], store?.['floor']))],
      ['exported in all formats, × the same as bare JSON Lines', digits(over(exported?.['ms'], exported?.['floor']))],
      ['`bulletins --help`, × Node alone', digits(1 + over(start?.['help - node'], start?.['node']))],
      ['`bulletins extract` of an English page, × Node alone', digits(1 + over(start?.['en - node'], start?.['node']))],
      [
        'most memory of `extract` in one thread, 1,000 pages, × 250 pages',
        digits(over(memory?.['many'], memory?.['few'])),
      ],
    ],
  )
}
