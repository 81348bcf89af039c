import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/html/read.ts'
import type { Document } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { bulletin, ITEM, linesOf, pageOf, readPage } from './page.ts'
import { processorMilliseconds } from '../harness.ts'

const body = (html: string): string[] => linesOf(readPage(bulletin(`${html}${ITEM}`))).slice(0, -1)

describe('lines', () => {
  it.each([
    ['folds blanks', '<p> The  court\n of\t Taraz </p>', ['The court of Taraz']],
    ['folds no-break and thin blanks', '<p>2&nbsp;778&#8239;000&thinsp;tenge</p>', ['2 778 000 tenge']],
    ['drops soft hyphens and zero-width signs', '<p>Sulei&shy;men&#8203;kyzy</p>', ['Suleimenkyzy']],
    [
      'drops marks of order and of direction within numbers',
      '<p>the 1\ufeff4\u034f5 \u20668\ufe0e50\u2069 tenge \u{e0031}1\u{e0020}2</p>',
      ['the 145 850 tenge 12'],
    ],
    ['writes a letter of two signs as one', '<p>\u0418\u0306\u043e\u0433\u0438 \u0435\u0308</p>', ['Йоги ё']],
    [
      'sets digits above and below the line apart',
      '<p>the article 73<sup>3</sup>, 145 850<sup>[1]</sup> tenge, CO<sub>2</sub>, <sup>1</sup>500 and <sup>May 12</sup></p>',
      ['the article 73³, 145 850[¹] tenge, CO₂, ¹500 and May 12'],
    ],
    [
      'sets struck digits apart',
      '<p>the 1 <s>058</s><ins>100</ins> 340 tenge, <del>100</del> 200, <s>the</s> 5</p>',
      ['the 1 ¦ 058 ¦ 100 ¦ 340 tenge, 100 ¦ 200, the 5'],
    ],
    [
      'reads entities, unclosed ones too',
      '<p>&laquo;Dala&raquo; &amp; &#1178;азақ &quotTan&quot</p>',
      ['«Dala» & Қазақ "Tan"'],
    ],
    ['keeps what looks like markup', '<p>3 < 5 and a <> b</p>', ['3 < 5 and a <> b']],
    ['joins inline elements', '<p>Arti<b>cle</b> <span>130</span></p>', ['Article 130']],
    ['ends lines at breaks and blocks', '<div>one<br>two<div>three</div>four</div>', ['one', 'two', 'three', 'four']],
    ['ends lines of pre', '<pre>one\ntwo</pre>', ['one', 'two']],
    ['reads a row of data as one line', '<table><tr><td>17</td><td>500</td></tr></table>', ['17 | 500']],
    [
      'keeps the place of empty cells',
      '<table><tr><td></td><td>a</td><td></td><td>b</td><td></td></tr></table>',
      ['| a | | b'],
    ],
    ['leaves out scripts and styles', '<p>a<script>var b = "tenge"</script>c</p><style>p{}</style>', ['ac']],
    ['reads headless paragraphs', 'one<p>two', ['one', 'two']],
  ])('%s', (_, html, lines) => {
    expect(body(html)).toEqual(lines)
  })

  it('reads a layout table cell by cell', () => {
    const page = readPage(
      `<table><tr><td>Menu<br>News</td><td><h1>Digest of violations. May 2010</h1>${ITEM}${ITEM}</td><td>Partners</td></tr></table>`,
    )
    expect(linesOf(page)).toHaveLength(2)
    expect(linesOf(page, 'nav')).toEqual(['Menu', 'News', 'Partners'])
  })

  it('marks gaps, lists, bold lines and bold beginnings', () => {
    const { blocks } = readPage(
      bulletin(
        `<div>a<br>b<br><br>c</div><ul><li>d<ul><li>e</li></ul></li></ul><p><b>f</b></p><p><b>Head.</b> g</p>${ITEM}`,
      ),
    )
    const [a, b, c, d, e, f, g] = blocks.filter(({ role }) => role === 'body')
    expect([a, b, c].map((block) => block?.gapBefore)).toEqual([true, false, true])
    expect([d, e].map((block) => block?.listDepth)).toEqual([1, 2])
    expect(f).toMatchObject({ bold: true })
    expect(g).toMatchObject({ bold: false, boldLead: true })
  })

  it('marks the first line of each list item', () => {
    const { blocks } = readPage(bulletin(`<ul><li><p>a</p><p>b</p></li><li>c<br>d</li></ul>${ITEM}`))
    expect(blocks.filter(({ role }) => role === 'body').map(({ element }) => element)).toEqual([
      'li',
      'p',
      'li',
      'p',
      'p',
    ])
  })
})

describe('escapes of stored copies', () => {
  it('reads them as what they stand for, and says so', () => {
    const page = readPage(
      bulletin(
        `It reports:\\r\\n- The editor of \\"Tan\\" was fined in May.\\r\\n\\r\\nOn May 3 \\u2013 a court.${ITEM}`,
      ),
    )
    expect(linesOf(page).slice(0, 3)).toEqual([
      'It reports:',
      '- The editor of "Tan" was fined in May.',
      'On May 3 – a court.',
    ])
    expect(page.repairs.map(({ name }) => name)).toContain('backslash-escapes')
    expect(page.doubts.map(({ code }) => code)).toContain('text-repaired')
  })

  it('leaves a path alone, and those of scripts', () => {
    const page = readPage(
      bulletin(`<p>in C:\\new files</p><script type="application/ld+json">{"a":"b\\r\\nc\\"d\\""}</script>${ITEM}`),
    )
    expect(linesOf(page)[0]).toBe('in C:\\new files')
    expect(page.repairs).toEqual([])
  })
})

describe('roles', () => {
  it('tells title, date, body, tail and navigation', () => {
    const page = readPage(
      bulletin(`<p><a href="/d.doc">Download</a></p>${ITEM}${ITEM}<p>Related</p><p>Another page</p>`, {
        before: '<ul><li><a href="/">Home</a></li></ul>',
        after: '<div>Violations of freedom of speech in Kazakhstan. May 2022</div><p>Ask your question</p>',
      }),
    )
    expect(linesOf(page, 'title')).toEqual(['Violations of freedom of speech in Kazakhstan. May 2022'])
    expect(linesOf(page, 'date')).toEqual(['3 june 2022'])
    expect(linesOf(page)).toHaveLength(2)
    expect(linesOf(page, 'tail')).toEqual(['Related', 'Another page'])
    expect(linesOf(page, 'nav')).toEqual([
      'Home',
      'Download',
      'Violations of freedom of speech in Kazakhstan. May 2022',
      'Ask your question',
    ])
    expect(page.blocks.every(({ reason }) => reason !== '')).toBe(true)
  })

  it.each([
    ['3 june 2022', '<p>Download 3 june 2022</p>'],
    ['29.04.2022', '<p>29.04.2022, 13:50</p>'],
    ['April 22nd, 2022', '<p>Published: April 22nd, 2022</p>'],
    ['2022-06-03', '<time>2022-06-03</time>'],
  ])('finds the day of publication %s', (day, html) => {
    const page = readPage(`<h1>Violations of freedom of speech. May 2022</h1>${html}${ITEM}`)
    expect(linesOf(page, 'date').join()).toContain(day)
  })

  it('takes no day of an item for that of publication', () => {
    const page = readPage(
      `<h1>Violations of freedom of speech. May 2022</h1><p>May 3, Taraz, the court fined a blogger for a video in the network and he will appeal.</p>`,
    )
    expect(linesOf(page, 'date')).toEqual([])
  })

  it('finds a title that is no <h1>', () => {
    const page = readPage(
      `<h1>Adil Example</h1><div id="content"><p class="contentheading">Digest of violations. May 2010</p>${ITEM}${ITEM}</div>`,
    )
    expect(linesOf(page, 'title')).toEqual(['Digest of violations. May 2010'])
  })

  it('reads folded sections, but not what is hidden twice', () => {
    const folded = `<div style="display:none">${ITEM}${ITEM.replace('Taraz', 'Oral')}${ITEM.replace('Taraz', 'Aktau')}</div>`
    expect(linesOf(readPage(bulletin(folded)))).toHaveLength(3)
    expect(linesOf(readPage(bulletin(`${ITEM}<div style="display:none">${ITEM}</div>`)), 'hidden')).toHaveLength(1)
  })

  it('takes the larger body where the ways to find it differ, and says so', () => {
    const page = readPage(
      `<h1>Violations. May 2022</h1><article>${ITEM}</article><section>${ITEM}${ITEM}${ITEM}</section>`,
    )
    expect(linesOf(page)).toHaveLength(4)
    expect(page.doubts.map(({ code }) => code)).toContain('body-disagreement')
  })

  it('is not led astray by unlucky class names', () => {
    const page = readPage(`<h1>Violations. May 2022</h1><div class="comment sidebar popup">${ITEM}${ITEM}${ITEM}</div>`)
    expect(linesOf(page)).toHaveLength(3)
  })
})

describe('news of one case', () => {
  const story =
    'The court of the city, on the 4th of May, has made a ruling for the blogger. He was charged with a violation of article 373 of the Code. The court of the city told the press that the fine is to be paid in a month. ' +
    'His lawyer will appeal, and the friends of the blogger said that they are to come to the court in the morning with the documents that were not accepted by the judge. The police of the city did not say what is to be done with his phone, which was taken from him on that day.'

  it('has its headline over its day', () => {
    const text = `The Foundation of the press\n\nBlogger of Taraz was fined for his work\n\n5 may 2010\n${story}`
    const document = readPage(text, 'text/plain')
    expect(linesOf(document, 'title')).toEqual(['Blogger of Taraz was fined for his work'])
    expect(linesOf(document, 'date')).toEqual(['5 may 2010'])
  })

  it('is no list of items under their days', () => {
    const text = `Blogger of Taraz was fined\n5 may 2010\n${story}\nEditor of Semey was fined\n9 may 2010\n${story}`
    expect(linesOf(readPage(text, 'text/plain'), 'title')).toEqual([])
  })

  it('is read for a day with an article or a sum, and refused without both', () => {
    const told = story.replace('the 4th of May', 'May 4')
    expect(() => readPage(told, 'text/plain')).not.toThrow()
    expect(() => readPage(told.replace('article 373', 'the law'), 'text/plain')).toThrow(
      expect.objectContaining({ code: 'page-no-bulletin' }),
    )
  })
})

describe('plain text', () => {
  const text = `Қор\nФонд\nThe Foundation\n\nViolations of freedom of speech in Kazakhstan May 2022\n\n3 june 2022\n\nIt reports:\n\n- On May 3, the court fined a blogger of Taraz for a video.\n\nViolations of freedom of speech in Kazakhstan May 2022\nAsk your question`

  it('has its roles too', () => {
    const page = readPage(text)
    expect(linesOf(page, 'nav')).toEqual(['Қор', 'Фонд', 'The Foundation'])
    expect(linesOf(page, 'date')).toEqual(['3 june 2022'])
    expect(linesOf(page)).toHaveLength(2)
    expect(linesOf(page, 'tail')).toHaveLength(2)
  })

  it('reads the same with other line ends, a mark, or broken at a width', () => {
    expect(readPage(text.replaceAll('\n', '\r\n')).text).toBe(readPage(text).text)
    expect(readPage(`\ufeff${text}`).text).toBe(readPage(text).text)
    const long = `${text}\n\n${'The court of the city of Taraz fined the blogger Aman Serikbol for a video on May 3. '.repeat(9)}`
    const wrapped = long.replace(/(?=.{73})(.{1,72}) /gu, '$1\n')
    expect(readPage(wrapped).text).toBe(readPage(long).text)
  })
})

describe('the map', () => {
  // Each run of the map gives back its text, but for what the reader folds.
  function check(document: Document, bytes: Uint8Array, charset: string): void {
    let last = 0
    for (const { start, end, byteStart, byteEnd } of document.map) {
      expect(byteStart).toBeGreaterThanOrEqual(last)
      last = byteEnd
      const source = iconv.decode(Buffer.from(bytes.subarray(byteStart, byteEnd)), charset)
      const text = document.text.slice(start, end)
      if (/^&|^\\|^\s/u.test(source) || source === '')
        expect(source.length).not.toBe(text.length === 1 && source === text ? -1 : 0.5)
      else expect(source).toBe(text)
    }
    for (const { start, end } of document.blocks) {
      const runs = document.map.filter((entry) => entry.start < end && start < entry.end)
      expect(runs[0]?.start).toBe(start)
      expect(runs.at(-1)?.end).toBe(end)
    }
  }

  const html = bulletin(
    `<p>«Қазақ»&nbsp;Sulei&shy;menkyzy &mdash; 5&thinsp;000 ₸ \u{1f539}</p><table><tr><td>1</td><td>2</td></tr></table>${ITEM}`,
  )

  it.each(['utf-8', 'utf-16le'])('leads back to the bytes of %s', (charset) => {
    const bytes = iconv.encode(html, charset, { addBOM: true })
    check(readPage(bytes), bytes, charset)
  })

  it('leads back to the bytes of windows-1251', () => {
    const bytes = iconv.encode(
      `<h1>Нарушения свободы слова. Май 2022</h1><p>3 мая суд города Тараза оштрафовал блогера за видео&nbsp;— на 5&thinsp;000 тенге, и он подал жалобу в областной суд.</p>`,
      'windows-1251',
    )
    const document = readPage(bytes)
    expect(document.charset.charset).toBe('windows-1251')
    check(document, bytes, 'windows-1251')
  })
})

describe('language', () => {
  it.each([
    [
      'en',
      'ru-RU',
      'The court of the city fined the blogger for a video that he had published, and he will appeal to the regional court.',
    ],
    [
      'ru',
      'en',
      'Суд города оштрафовал блогера за видео, которое он выложил на своей странице, и он подал жалобу в областной суд.',
    ],
    [
      'kk',
      'ru',
      'Қаланың соты блогерге өз парақшасында жариялаған видеосы үшін айыппұл салды және ол облыстық сотқа шағым түсірді.',
    ],
  ])('tells %s by the words, under a label of %s', (language, label, text) => {
    const page = readPage(`<html lang="${label}"><h1>Monitoring: мониторинг. 2022</h1><p>${text} ${text}</p></html>`)
    expect(page.language).toBe(language)
  })

  it.each([
    'Das Gericht der Stadt verurteilte den Blogger wegen eines Videos, das er auf seiner Seite veröffentlicht hatte, und er legte Berufung ein. ',
    'Суд міста оштрафував блогера за відео, яке він виклав на своїй сторінці, і він подав скаргу до обласного суду цього року. ',
    'Шаардын соту блогерге өзүнүн баракчасында жарыялаган видеосу үчүн айып пул салды жана ал облустук сотко кайрылды. ',
  ])('refuses other languages', (text) => {
    expect(() => readPage(`<h1>Monitoring: мониторинг. 2022</h1><p>${text.repeat(8)}</p>`)).toThrow(
      expect.objectContaining({ code: 'page-unknown-language' }),
    )
  })
})

describe('a register that is a table', () => {
  it('is told by its terms, where function words are rare', () => {
    const rows = ['Атырау | Бауржан Омаров', 'Тараз | Лидия Пак'].map(
      (row) => `<tr><td>29 мая</td><td>${row.replace(' | ', '</td><td>')}</td><td>штраф</td></tr>`,
    )
    const page = readPage(
      `<h1>Нарушения свободы слова. Май 2013</h1><table><tr><th>Дата</th><th>Город</th><th>Кто</th><th>Штрафы</th></tr>${rows.join('')}</table>`,
    )
    expect(page.language).toBe('ru')
  })
})

describe('pages without a bulletin', () => {
  it.each([
    ['no text', '<html><body></body></html>'],
    ['a database error', '<h1>Database error</h1><p>1040 - Could not connect. Please try again later.</p>'],
    [
      'a missing page',
      '<title>404</title><h1>Page not found</h1><p>The page you are looking for does not exist:</p><ul><li>check the address for mistakes</li><li>go back to the main page of the site and try to search</li></ul>',
    ],
    [
      'a page on the foundation',
      `<h1>About the foundation</h1><p>The foundation was founded in 1999. ${'It protects the freedom of speech of journalists and citizens in all regions of the country. '.repeat(6)}</p><ul><li>- legal aid for the media, for free, since the year 2001</li></ul>`,
    ],
    [
      'a list of bulletins',
      '<h1>Violations</h1><p><a href="/1">Violations of freedom of speech in Kazakhstan May 2022</a> 1 june 2022</p><p><a href="/2">Violations of freedom of speech in Kazakhstan April 2022</a> 1 may 2022</p>',
    ],
    [
      'a title alone',
      '<h1>Violations of freedom of speech in Kazakhstan May 2022</h1><p>The text will be added soon.</p>',
    ],
  ])('refuses %s', (_, html) => {
    expect(() => readPage(html)).toThrow(expect.objectContaining({ code: 'page-no-bulletin' }))
  })

  it.each([
    ['one item', bulletin(ITEM)],
    ['no title', `<p>It reports:</p>${ITEM}`],
    [
      'a day at the beginning',
      '<p>June 3, Astana, the court fined an activist of the city 50 MCI for a post in the network.</p>',
    ],
    [
      'an alert',
      '<h1>Editor fined</h1><p>(Example/IFEX) - On 4 March 2009 the court of Taraz fined the editor of the weekly for libel of a mayor.</p>',
    ],
    [
      'a title with figures alone',
      '<h1>Violations of freedom of speech in Kazakhstan in 2019</h1><p>Attacks on journalists – 17</p><p>Criminal charges – 33</p><p>Claims in civil procedure - 73, of them 12 in court of appeal</p>',
    ],
  ])('reads a bulletin of %s', (_, html) => {
    expect(readPage(html).text).not.toBe('')
  })
})

describe('hostile pages', () => {
  it('flattens what is nested too deep, and says so', () => {
    const page = readPage(
      bulletin(`${'<div>'.repeat(50_000)}<p>deep 5</p><p>000 inside</p>${'</div>'.repeat(50_000)}${ITEM}`),
    )
    expect(linesOf(page)).toContain('deep 5')
    expect(page.doubts.map(({ code }) => code)).toContain('page-flattened')
  })

  it.each([
    ['unclosed scripts', '<script>'.repeat(20_000)],
    ['blanks', `<p>a${' '.repeat(65_536)}b</p>`],
    ['digits', `<p>${'1'.repeat(65_536)}</p>`],
    ['ampersands', `<p>${'&a'.repeat(65_536)}</p>`],
    ['open tags', `<p>${'<a '.repeat(65_536)}</p>`],
    ['backslashes', `<p>${'\\'.repeat(65_536)}</p>`],
    ['misnested tags', '<b><i>'.repeat(30_000) + '</b>'.repeat(30_000)],
    ['tables in tables', '<table><tr><td>a</td><td>'.repeat(5000)],
    ['struck digits', '1<s>2</s>'.repeat(40_000)],
  ])('reads %s in moments', (_, html) => {
    const cost = processorMilliseconds(() => read(pageOf(`${bulletin(ITEM)}${html}`), packs))
    expect(cost).toBeLessThan(2000)
  })
})
