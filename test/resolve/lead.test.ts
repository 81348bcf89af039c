import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'

const lines = readFileSync(new URL('../corpus/lead.en.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

// Two headed items, so that the lead above them is an intro.
const ITEMS =
  '<h3>1. Picket</h3><p>Police in Oral detained Bekbolat Sarin, who stood with a sheet of paper. Judge Kuanysh Amirov sent him to jail for 15 days.</p>' +
  '<h3>2. A repost</h3><p>Yerbol Kassen of Temirtau was found guilty and ordered to pay 20 MCIs. His lawyer said he would appeal.</p>'

function readingOf(title: string, lead: string) {
  const html = `<html><body><main><h1>${title}</h1><p>${lead}</p>${ITEMS}</main></body></html>`
  const bytes = new TextEncoder().encode(html)
  const hints = {}
  const contentType = 'text/html'
  const page = { source: 'test', publisher: 'Test', url: 'test:lead', bytes, contentType, hints }
  return readBulletin({ ...page, retrieved: null, warcRecord: null, revision: 1 }, packs).reading
}

describe('figures in the prose of an intro', () => {
  it.each(lines)('%s', (line) => {
    const [words = '', expected = ''] = line.split(' =>')
    const [title = '', lead = ''] = words.split(' | ')
    const { statistics, incidents } = readingOf(title, lead)
    const said = statistics.map(
      ({ value, unit, scope }) => `${String(value)} ${unit === 'count' ? '' : `${unit} `}${scope}`,
    )
    expect(said.join('; ')).toBe(expected.trim())
    expect(incidents).toHaveLength(2)
  })
})
