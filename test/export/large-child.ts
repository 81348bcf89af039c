// A large export in a process of its own, whose memory and time are measured. Arguments: folder, incidents, formats. Tells the rows of
// all tables, of the longest, the most memory there ever was (MB), what it was before the export, and the processor's seconds of the export.
import { FORMATS, exportAll } from '../../src/export/index.ts'
import type { ExportBulletin, Format } from '../../src/export/index.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Maker, inputOf, tenge } from './reading.ts'

const [, , folder = '', incidents = '1000', ...formats] = process.argv
const INCIDENTS_EACH = 50

/** A bulletin of fifty incidents, each with a date, an article, a place and a person; every other with a fine. */
function bulletinOf(number: number): ExportBulletin {
  const lines = Array.from({ length: INCIDENTS_EACH }, (_, line) => `- ${line}: 3 наурызда Алматыда сот Айда Сәрбазға ${line}00 теңге айыппұл салды (${number}-бап). ${'Штраф за «участие» в собрании. '.repeat(4)}`) // prettier-ignore
  const month = `20${10 + (number % 12)}-${String(1 + (number % 9)).padStart(2, '0')}`
  const maker = new Maker({ name: `n${number}`, text: lines.join('\n'), period: month })
  for (const [index, line] of lines.entries()) {
    const [id, home] = [`${number}.${index}`, `i-${number}.${index}`]
    const mention = { ...maker.mention('', home, line.slice(0, 30)), quote: line.slice(0, 30) }
    maker.incident(home, line, { date: `${month}-03`, places: ['Almaty'], people: ['Айда Сәрбаз'], number: String(index + 1) })
    maker.article(`l-${id}`, home, line.slice(0, 40), { article: String(number), title: 'Noise' })
    maker.lists.dates.push({ ...mention, id: `d-${id}`, value: `${month}-03`, from: `${month}-03`, to: `${month}-03`, resolved: 'explicit' })
    maker.lists.places.push({ ...mention, id: `g-${id}`, name: 'Almaty', region: 'KZ-75', lat: 43.25, lon: 76.95 })
    if (index % 2 === 0) maker.sanction(id, home, line.slice(0, 60), { ...tenge(index * 100), date: `${month}-03`, articles: [`l-${id}`] })
  }
  return maker.bulletin
} // prettier-ignore

const bulletins = Array.from({ length: Number(incidents) / INCIDENTS_EACH }, (_, number) => bulletinOf(number))
const before = process.resourceUsage().maxRSS / 1024
const begin = process.cpuUsage()
await exportAll(inputOf(bulletins), folder, formats.length === 0 ? FORMATS : (formats as Format[]))
const { user, system } = process.cpuUsage(begin)
const seconds = (user + system) / 1e6
const { rows } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as { rows: Record<string, number> }
const counts = Object.values(rows)
const most = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ rows: counts.reduce((sum, count) => sum + count, 0), longest: Math.max(...counts), before, most, seconds })) // prettier-ignore
