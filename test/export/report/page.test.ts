// The page as a text: what stands in it, what is left out, and what a hostile text can't do.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ExportBulletin, ExportInput } from '../../../src/export/input.ts'
import { reportOf } from '../../../src/export/report/index.ts'
import type { PageLimits } from '../../../src/export/report/plan.ts'
import { PAGE_LIMITS } from '../../../src/export/report/plan.ts'
import { Maker, everyKind, inputOf, tenge } from '../reading.ts'
import { tablesOf } from '../../../src/export/table/index.ts'
import { elementsOf, textOf } from './html.ts'
import { contextsOf, shownOf, withoutNames } from '../contexts.ts'

function pageOf(bulletins: readonly ExportBulletin[], more: Partial<ExportInput> = {}, limits?: PageLimits): string {
  const input = inputOf(bulletins, more)
  const contexts = contextsOf(bulletins)
  const given = more.names === false ? withoutNames(contexts, input) : { contexts, input }
  return [...reportOf(shownOf(given.contexts, input.index), given.input, limits)].join('')
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/<[^>]* id="([^"]*)"/gu)].map(([, id = '']) => textOf(id))
}

function recordIds(bulletin: ExportBulletin): string[] {
  const { bulletin: record, ...lists } = bulletin.reading
  return [
    record.id,
    ...Object.values(lists)
      .flat()
      .flatMap((one) => ('id' in one ? [one.id] : [])),
  ]
}

/** Links within the page that lead nowhere. */
function deadLinks(html: string): string[] {
  const ids = new Set(idsIn(html))
  const targets = [...html.matchAll(/<a href="#([^"]*)"/gu)].map(([, id = '']) => decodeURIComponent(textOf(id)))
  return targets.filter((id) => !ids.has(id))
}

describe('the page', () => {
  it('has an element for every record, each id once, and no link that leads nowhere', () => {
    const bulletin = everyKind()
    const html = pageOf([bulletin])
    const ids = idsIn(html)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of recordIds(bulletin)) expect(ids, id).toContain(id)
    for (const { idOf, reading } of contextsOf([bulletin])) for (const issue of reading.issues) expect(ids).toContain(idOf(issue))
    expect(deadLinks(html)).toEqual([])
  }) // prettier-ignore

  it('holds the text of the bulletin as it is', () => {
    const bulletin = everyKind()
    const words = elementsOf(pageOf([bulletin]), 'div').filter(({ tag }) => tag.startsWith('<div class="words"'))
    expect(words.map(({ text }) => text)).toEqual([bulletin.reading.bulletin.text])
  })

  it('allows its own style and script, by their hashes, and nothing else', () => {
    const html = pageOf([everyKind()])
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]
    const hash = (name: 'style' | 'script') => {
      const [, text = ''] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'u').exec(html) ?? []
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    }
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src ${hash('style')};`)
    expect(policy).toContain(`script-src ${hash('script')};`)
    expect(html).not.toMatch(/<[^>]* (?:style|on[a-z]+|src)=/u)
  })

  it('is the same for the same records', () => {
    expect(pageOf([everyKind()])).toBe(pageOf([everyKind()]))
  })

  it('says in each row what it is counted as, with links both ways', () => {
    const html = pageOf([everyKind()])
    const rows = new Map(elementsOf(html, 'tr').map((row) => [row.id, row]))
    expect(rows.get('f-1')?.text).toContain('20,000\u00A0₸20\u00A0000\u00A0₸')
    expect(rows.get('f-1')?.text).toContain('persons: 3')
    expect(rows.get('f-2')?.text).toContain('no: replaced by a later decision')
    expect(rows.get('f-4')?.text).toContain('no: not imposed')
    expect(rows.get('f-1')?.html).toContain('href="#n-1"')
    expect(elementsOf(html, 'mark').find(({ id }) => id === 'n-1')?.html).toContain('href="#f-1"')
    expect(rows.get('i-1')?.html).toContain('href="#text-i-1"')
    expect(rows.get('i-1')?.html).toContain('href="#f-1"')
  })
})

describe('a sum', () => {
  const sumsOf = (more: Parameters<Maker['sanction']>[3]): string => {
    const maker = new Maker({ name: 'a', text: 'fined' }).incident('i-1', 'fined').sanction('1', 'i-1', 'fined', more)
    const cells = elementsOf(
      elementsOf(pageOf([maker.bulletin]), 'tr').find(({ id }) => id === 'f-1')?.html ?? '',
      'td',
    )
    return cells.slice(2, 3).map(({ html }) => [...html.matchAll(/<i lang="ru">([^<]*)/gu)].map(([, words]) => words).join('; ')).join(' | ') // prettier-ignore
  }

  it('is told in each language in its own way, and what it rests on too', () => {
    const mci = { min: 20, max: 20, currency: 'MCI' }
    expect(sumsOf({ amount: mci, tenge: { min: 53_020, max: 53_020, basis: 'mci:2020-04-01' } })).toBe('53\u00A0020\u00A0₸; по МРП с 2020-04-01') // prettier-ignore
    expect(sumsOf({ amount: mci, tenge: { min: 53_020.5, max: 53_020.5, basis: 'stated' } })).toBe('53\u00A0020,5\u00A0₸') // prettier-ignore
    expect(sumsOf({ amount: { min: 1000, max: 1000, currency: 'USD' }, tenge: { min: 400_000, max: 400_000, basis: 'stated' } })).toBe('400\u00A0000\u00A0₸; 1\u00A0000\u00A0USD; обе суммы в тексте') // prettier-ignore
  })
})

describe('what is told as history', () => {
  it('has not the period of its bulletin as its date', () => {
    const make = (background: boolean) => new Maker({ name: 'a', text: 'fined', period: '2021-03' }).incident('i-1', 'fined').sanction('1', 'i-1', 'fined', { background }).bulletin // prettier-ignore
    const row = (background: boolean) => elementsOf(pageOf([make(background)]), 'tr').find(({ id }) => id === 'f-1')
    expect(row(false)?.tag).toContain('data-from="2021-03-01"')
    expect(row(false)?.text).toContain('2021-03')
    expect(row(true)?.tag).not.toContain('data-from')
    expect(row(true)?.text).not.toContain('2021-03')
  })
})

describe('the links of the tables', () => {
  it.each([true, false])('land on the page (names: %s)', (names) => {
    const input = inputOf([everyKind()], { names })
    const contexts = contextsOf([everyKind()])
    const given = names ? { contexts, input } : withoutNames(contexts, input)
    const ids = new Set(idsIn(pageOf([everyKind()], { names })))
    const links = tablesOf(given.contexts, given.input).flatMap(({ name, columns, rows }) => {
      const at = columns.findIndex((column) => column.name === 'report')
      return [...rows].map((row) => [name, row[at] ?? null] as const).filter(([, link]) => link !== null)
    })
    expect(new Set(links.map(([name]) => name)).size).toBeGreaterThan(8)
    for (const [name, link] of links) {
      const [file, id = ''] = String(link).split('#')
      expect(file).toBe('report.html')
      expect(ids, `${name} ${id}`).toContain(decodeURIComponent(id))
    }
  })
})

describe('a hostile text', () => {
  const evil =
    '"><script>alert(1)</script><img src=x onerror=alert(1)>\u0000\u202E\uD800&lt;</title></style></textarea>'

  it('stays a text wherever it comes from', () => {
    const maker = new Maker({ name: 'evil', text: `${evil} court fined Aida 1 tenge`, url: 'javascript:alert(1)//https://example.org' })
    maker
      .incident('i-"><b>', `${evil} court fined Aida 1 tenge`, { headline: evil, places: [evil], people: [evil] })
      .article('l-1', 'i-"><b>', 'court', { code: evil, article: evil, title: evil, url: 'javascript:alert(1)' })
      .sanction('1', 'i-"><b>', 'fined Aida', { ...tenge(1), people: [evil], articles: ['l-1'] })
    maker.lists.issues.push({ code: 'unread', bulletin: maker.id, quote: evil, rule: null, message: evil, rules_version: '1', start: 0, end: evil.length })
    const sources = [{ id: 'test', publisher: evil, licence: evil, listings: [{ url: 'javascript:alert(1)' }] }]
    const html = pageOf([{ ...maker.bulletin, reading: { ...maker.reading, bulletin: { ...maker.reading.bulletin, title: evil, publisher: evil } } }], { sources })
    expect(html.match(/<script/gu)?.length).toBe(1)
    expect(html).not.toContain('<img')
    expect(html).not.toMatch(/href="javascript/iu)
     
    expect(html).not.toMatch(/[\0\u202E]/u)
    expect(html.isWellFormed()).toBe(true)
    expect(deadLinks(html)).toEqual([])
  }) // prettier-ignore

  it('of an address is a link to the web or none', () => {
    const html = pageOf([new Maker({ name: 'a', text: 'x', url: 'https://example.org/a b' }).bulletin, new Maker({ name: 'b', text: 'x', url: 'data:text/html,x' }).bulletin, new Maker({ name: 'c', text: 'x', url: 'https://example.org/"x' }).bulletin]) // prettier-ignore
    const web = elementsOf(html, 'a').filter(({ tag }) => tag.includes('class="web"'))
    expect(new Set(web.map(({ href }) => href))).toEqual(new Set(['https://example.org/', 'https://example.org/"x']))
    expect(web.every(({ tag }) => tag.includes('rel="noreferrer"'))).toBe(true)
  })
})

describe('a page without names', () => {
  it('has no texts, no quotes and no people, and says so', () => {
    const html = pageOf([everyKind()], { names: false })
    expect(html).not.toMatch(/Aida|Sarbaz/u)
    expect(html).not.toContain('class="words"')
    expect(html).toContain('This report leaves out personal names and the full texts.')
    expect(html).not.toContain(':~:text=')
    expect(deadLinks(html)).toEqual([])
  })

  it('says that a title is left out, not that there is none, and promises no text', () => {
    const html = pageOf([everyKind()], { names: false })
    expect(html).toContain('Bulletin (its title is left out, as personal names are)')
    for (const words of ['Untitled', 'leads to the text', 'words of the source that it was read', 'in the text below', 'in the text of the incident']) {
      expect(html, words).not.toContain(words)
      expect(words === 'Untitled' || pageOf([everyKind()]).includes(words), words).toBe(true)
    }
  }) // prettier-ignore

  it('has an element for every record that it shows', () => {
    const [context] = withoutNames(contextsOf([everyKind()]), inputOf([])).contexts
    const ids = idsIn(pageOf([everyKind()], { names: false }))
    for (const { id } of [context!.reading.incidents, context!.reading.sanctions, context!.reading.penalties, context!.reading.amounts, context!.reading.dates].flat()) {
      expect(ids.filter((one) => one === id), id).toEqual([id])
    }
  }) // prettier-ignore
})

describe('a page that is full', () => {
  const many = ['01', '02', '03', '04'].map(
    (month) =>
      new Maker({ name: month, text: `${month} court fined Aida`, period: `2021-${month}` })
        .incident(`i-${month}`, `${month} court fined Aida`)
        .sanction(month, `i-${month}`, 'fined Aida', tenge(10)).bulletin,
  )

  it('has the newest, says what it has not, and leads nowhere that is not there', () => {
    const html = pageOf(many, {}, { bulletins: 3, rows: 2, text: 900 })
    const ids = idsIn(html)
    expect(ids).toEqual(expect.arrayContaining(['i-04', 'i-03', 'b-02', 'text-i-04']))
    for (const id of ['i-02', 'b-01', 'text-i-02']) expect(ids).not.toContain(id)
    const [warning] = elementsOf(html, 'div').filter(({ tag }) => tag.includes('class="warn"'))
    expect(warning?.text).toContain('2 of 4 bulletins')
    expect(warning?.text).toContain('2 of 4 incidents')
    expect(warning?.text).toContain('2 of 4 sanctions')
    expect(warning?.text).toContain('3 of 4 bulletins')
    expect(deadLinks(html)).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    // What has no text has its mentions in its row, or at its bulletin.
    expect(ids).toEqual(expect.arrayContaining(['n-02', 'n-03', 'n-04']))
  })

  it('says nothing of the kind where all is there', () => {
    expect(pageOf(many, {}, PAGE_LIMITS)).not.toContain('class="warn"')
  })
})

describe('a selection', () => {
  it('is told in words, in three languages', () => {
    const selection = { from: '2020-01-01', to: null, categories: ['criminal-case'], places: [], articles: ['274'], languages: [], sources: [] } // prettier-ignore
    const html = pageOf([everyKind()], { selection })
    expect(html).toContain('First day: ≥ 2020-01-01; Category: Criminal case; Article: 274.')
    expect(html).toContain('Категория: Уголовное дело')
  })
})
