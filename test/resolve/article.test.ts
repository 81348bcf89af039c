import { describe, expect, it } from 'vitest'
import { articleExtractor } from '../../src/extract/article.ts'
import { extract } from '../../src/extract/run.ts'
import type { ArticleDraft, DateDraft, Dating, Language, Segment } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { contextOf } from '../../src/resolve/context.ts'
import { resolveArticles } from '../../src/resolve/article.ts'
import { documentOf } from '../harness.ts'
import { pageOf } from '../html/page.ts'

const { jurisdiction, languages } = packs
const extractors = {
  en: articleExtractor(languages.en, jurisdiction),
  ru: articleExtractor(languages.ru, jurisdiction),
  kk: articleExtractor(languages.kk, jurisdiction),
}

/** Every line is an incident of its own. Dates are given as [words, first day, last day]. */
function resolved(
  text: string,
  period: string | null,
  dates: readonly (readonly [string, string, string?])[] = [],
  language: Language = 'en',
) {
  const document = documentOf(text, language)
  const segments = document.blocks.map(({ start, end }): Segment => ({
    start,
    end,
    role: 'incident',
    number: '1',
    parent: null,
    headline: null,
    mark: 'test',
  }))
  const extraction = extract(document, segments, [extractors[language]])
  const context = contextOf(document, segments, extraction, languages[language], jurisdiction)
  const dating: Dating = { period, published: null, publishedDoubtful: false, doubts: [] }
  const drafts = dates.map(([words, from, to = from], key): DateDraft => {
    const start = text.indexOf(words)
    return {
      key,
      start,
      end: start + words.length,
      rule: 'test',
      repair: null,
      value: from,
      from,
      to,
      resolved: 'explicit',
    }
  })
  return resolveArticles(context, dating, drafts)
}

function written({ code, article, part, clause, subclause }: ArticleDraft): string {
  const levels = [part, clause, subclause].map((one) => `(${one ?? ''})`).join('')
  return `${code}:${article ?? ''}${levels.replace(/(?:\(\))+$/u, '')}`
}

function refs(text: string, period: string, dates: readonly (readonly [string, string, string?])[] = []): string {
  return resolved(text, period, dates).drafts.map(written).join(' ')
}

const inLanguage = (language: Language) => (text: string, period: string) =>
  resolved(text, period, [], language).drafts.map(written).join(' ')

describe('in Russian', () => {
  const read = inLanguage('ru')
  it.each([
    ['Осуждён по ст. 164 ч. 2 УК РК', '2014-12', 'CC1997:164(2)'],
    ['Осуждён по ст. 174 ч. 2 УК РК', '2015-01', 'CC2014:174(2)'],
    ['Наказана по ст. 373 ч. 1 КоАП', '2014-09', 'CAO2001:373(1)'],
    ['Наказана по ч. 7 ст. 488 КоАП РК', '2016-09', 'CAO2014:488(7)'],
    ['Ст. 19 ГПК РК нарушена', '2015-12', 'CIVPC1999:19'],
    ['Ст. 19 ГПК РК нарушена', '2016-01', 'CIVPC2015:19'],
    ['По ст. 78 УПК его допросили', '2014-03', 'CPC1997:78'],
    ['Пункт 4 статьи 10 Закона «О СМИ» гласит', '2020-03', 'MEDIA1999:10()(4)'],
    ['Дело по клевете (ст. 129 УК РК) тянется', '2015-02', 'CC1997:129'],
    ['Ст. 14 Закона о мирных собраниях нарушена', '2019-03', 'ASSEMBLY1995:14'],
    ['Ст. 14 Закона о мирных собраниях нарушена', '2021-03', 'ASSEMBLY2020:14'],
    ['Статья 129 старого Уголовного кодекса отменена', '2016-03', 'CC1997:129'],
    ['В новом Уголовном кодексе, статья 130, наказание строже', '2014-07', 'CC2014:130'],
    ['Признан виновным в мелком хулиганстве (ст. 434 ч. 1)', '2020-06', 'CAO2014:434(1)'],
    ['Её оштрафовали по ст. 488 ч. 7', '2020-06', 'CAO2014:488(7)'],
    ['Наказан по ст. 488 КоАП. По ч. 1 той же статьи наказан и сын', '2020-06', 'CAO2014:488 CAO2014:488(1)'],
    ['Осуждён по ст. 174 УК РК. Статья 55 того же кодекса не применена', '2020-06', 'CC2014:174 CC2014:55'],
    ['Закон «О связи» изменён. Статья 41-1 закона отменена', '2020-06', 'COMMUNICATIONS:41-1'],
    ['Он сослался на статью 5 закона', '2020-06', '?:5'],
    ['Он говорил о статье 301', '2020-06', '?:301'],
    ['Новый Уголовный кодекс обсуждают. В действующем кодексе (статья 129) иначе', '2014-06', 'CC1997:129'],
    ['Новый Уголовный кодекс обсуждают. Статья 130 будущего кодекса строже', '2014-06', 'CC2014:130'],
    ['Судят по административной ст. 456-2 и по ст. 274 УК РК', '2025-06', 'CAO2014:456-2 CC2014:274'],
    ['Часть 1 статьи 20 Конституции РК', '2020-06', 'CONST:20()(1)'],
    ['Часть 1 статьи 20 Конституции РК', '2026-08', 'CONST2026:20()(1)'],
  ])('%s in %s is %s', (text, period, wanted) => {
    expect(read(text, period)).toBe(wanted)
  })
})

describe('in Kazakh', () => {
  const read = inLanguage('kk')
  it.each([
    ['Ол ҚК-нің 164-бабының 2-бөлігімен сотталды', '2014-12', 'CC1997:164(2)'],
    ['Ол ҚК-нің 174-бабының 2-бөлігімен сотталды', '2015-01', 'CC2014:174(2)'],
    ['Ол ӘҚБтК-нің 373-бабының 1-бөлігімен жазаланды', '2014-09', 'CAO2001:373(1)'],
    ['Ол ӘҚБтК 488-бап 7-бөлік бойынша жазаланды', '2016-09', 'CAO2014:488(7)'],
    ['АПК-нің 19-бабы бұзылды', '2015-12', 'CIVPC1999:19'],
    ['АПК-нің 19-бабы бұзылды', '2016-01', 'CIVPC2015:19'],
    ['ҚПК-нің 78-бабы бойынша жауап алынды', '2014-03', 'CPC1997:78'],
    ['«БАҚ туралы» заңның 10-бабының 4-тармағы', '2020-03', 'MEDIA1999:10()(4)'],
    ['Ескі Қылмыстық кодекстің 129-бабы', '2016-03', 'CC1997:129'],
    ['КК-нин 174-бабы бойынша сотталды', '2016-03', 'CC2014:174'],
    ['Ұсақ бұзақылық үшін (434-бап, 1-бөлік) айыппұл салынды', '2020-06', 'CAO2014:434(1)'],
    ['Оған 488-баптың 7-бөлігі бойынша айыппұл салынды', '2020-06', 'CAO2014:488(7)'],
    ['Ол ӘҚБтК-нің 488-бабымен, ұлы 8-бөлігі бойынша жазаланды', '2020-06', 'CAO2014:488 CAO2014:488(8)'],
    ['ҚК-нің 174-бабы қолданылды. Осы Кодекстің 55-бабы қолданылмады', '2020-06', 'CC2014:174 CC2014:55'],
    ['«Байланыс туралы» заң өзгерді. Заңның 41-1-бабы алынды', '2020-06', 'COMMUNICATIONS:41-1'],
    ['Ол заңның 5-бабына сілтеді', '2020-06', '?:5'],
    ['Жаңа Қылмыстық кодекс талқыланды. Қолданыстағы кодексте (129-бап) басқаша', '2014-06', 'CC1997:129'],
    ['Конституцияның 20-бабының 1-тармағы', '2026-08', 'CONST2026:20()(1)'],
  ])('%s in %s is %s', (text, period, wanted) => {
    expect(read(text, period)).toBe(wanted)
  })
})

describe('edition by date', () => {
  it.each([
    ['Article 174 of the Criminal Code', '2014-04', 'CC1997:174'],
    ['Article 174 of the Criminal Code', '2015-03', 'CC2014:174'],
    ['Article 488 of the CAO', '2015-01', 'CAO2014:488'],
    ['article 373 of the CAO', '2014-12', 'CAO2001:373'],
    ['Article 19 of the Civil Procedure Code', '2015-12', 'CIVPC1999:19'],
    ['Article 19 of the Civil Procedure Code', '2016-01', 'CIVPC2015:19'],
    ['Article 10 of the Law on Mass Media', '2024-03', 'MEDIA1999:10'],
    ['Article 10 of the Law on Mass Media', '2024-10', 'MEDIA2024:10'],
    ['Article 6 of the Law on Peaceful Assemblies', '2020-02', 'ASSEMBLY1995:6'],
    ['Article 6 of the Law on Peaceful Assemblies', '2021-02', 'ASSEMBLY2020:6'],
    ['Article 20 of the Constitution', '2026-05', 'CONST:20'],
    ['Article 20 of the Constitution', '2026-07', 'CONST2026:20'],
    ['Article 951 of the Civil Code', '2018-05', 'CIV:951'],
    ['Article 130 of the Criminal Code (old edition)', '2015-03', 'CC1997:130'],
  ])('%s in %s is %s', (text, period, wanted) => {
    expect(refs(text, period)).toBe(wanted)
  })

  it('follows the day told in the sentence', () => {
    const text = 'Sentenced on December 3, 2014 under Article 164 of the Criminal Code'
    expect(refs(text, '2015-02', [['December 3, 2014', '2014-12-03']])).toBe('CC1997:164')
  })

  it('takes a year, and a deadline, for less than the period', () => {
    const blogger = 'Known since 2012 for his blog, he is accused under Article 301 of the Criminal Code'
    expect(refs(blogger, '2020-02', [['2012', '2012-01-01', '2012-12-31']])).toBe('CC2014:301')
    const arrest = 'Arrested till January 12, 2015 under Article 301 of the Criminal Code'
    expect(refs(arrest, '2014-12', [['January 12, 2015', '2015-01-12']])).toBe('CC1997:301')
  })

  it('knows that old cases go on: only the old code has that article, or that title', () => {
    expect(refs('a suit on slander (article 129 of the Criminal Code)', '2015-02')).toBe('CC1997:129')
    expect(refs('a case on insult (article 130 of the Criminal Code)', '2015-02')).toBe('CC1997:130')
    expect(refs('a case on slander (article 130 of the Criminal Code)', '2015-02')).toBe('CC2014:130')
    expect(refs('a case on insult (article 130 of the Criminal Code)', '2019-02')).toBe('CC2014:130')
  })
})

describe('code from the context', () => {
  it.each([
    ['the title beside it', 'Found guilty of petty hooliganism (Article 434, Part 1).', 'CAO2014:434(1)'],
    ['the table', 'She was fined under Article 488, Part 1.', 'CAO2014:488(1)'],
    ['the number', 'She was fined under Article 611.', 'CAO2014:611'],
    [
      'an act of the sentence',
      'The offence moved to the Administrative Code as a new article "73-4. Insult".',
      'CAO2014:73-4',
    ],
    [
      'the same number',
      'Article 188, part 2 of the Criminal Code was applied. Article 188 was applied to his son.',
      'CC2014:188(2) CC2014:188',
    ],
    [
      'an abbreviation with two readings',
      'Article 143 of the CC RK protects honour and dignity; Article 405 of the CC RK does not.',
      'CIV:143 CC2014:405',
    ],
    ['the kind of case', 'In the criminal case she was questioned under Article 78 of the CPC.', 'CPC2014:78'],
    [
      'a named bill',
      'The bill «On Mass Media» was adopted. Under Article 30, Part 5 of the bill a card is needed.',
      'MEDIA1999:30()(5)',
    ],
  ])('by %s: %s', (_, text, wanted) => {
    expect(refs(text, '2020-06')).toBe(wanted)
  })

  it('stays open where nothing tells it', () => {
    const { drafts, doubts } = resolved('He spoke of Article 301 there.', '2020-06')
    expect(drafts.map(written)).toEqual(['?:301'])
    expect(doubts).toMatchObject([{ code: 'unknown-code', rule: 'article.en.article' }])
  })
})

describe('code from the head of the column', () => {
  it('where the cell has the article alone', () => {
    const page = pageOf(
      `<h1>Нарушения свободы слова в Казахстане. Май 2013</h1><p>Фонд представляет обзор нарушений за май.</p>
      <table><tr><th>Дата</th><th>Кто</th><th>Статья КоАП</th><th>Статья УК</th></tr>
      <tr><td>29.05.13</td><td>Бауржан Омаров, активист из Атырау</td><td>ст. 355, ч. 1</td><td>-</td></tr>
      <tr><td>30.05.13</td><td>Лидия Пак, дольщица из Тараза</td><td>-</td><td>ст. 164, ч. 1</td></tr></table>`,
    )
    const { articles } = readBulletin(page, packs).reading
    expect(articles.map(({ code, article }) => `${code}:${article}`)).toEqual(['CAO2001:355', 'CC1997:164'])
  })
})

describe('article from the context', () => {
  it('carries the article and the code', () => {
    expect(refs('Fined under Article 488, Part 7 of the CAO, her son under Part 8.', '2023-04')).toBe(
      'CAO2014:488(7) CAO2014:488(8)',
    )
    expect(
      refs('Article 130 of the Criminal Code was read. Part One of the same article provides for a fine.', '2019-04'),
    ).toBe('CC2014:130 CC2014:130(1)')
  })

  it('makes an issue where there is none', () => {
    const { drafts, doubts } = resolved('His brother was fined under Part 8.', '2023-04')
    expect(drafts).toEqual([])
    expect(doubts).toMatchObject([{ code: 'unread-article' }])
  })
})

describe('the record', () => {
  it('holds title, address and whether it was in force', () => {
    const [before] = resolved('Article 130 of the Criminal Code', '2020-06').drafts
    const [after] = resolved('Article 130 of the Criminal Code', '2021-06').drafts
    const [unknown] = resolved('Article 301 of the Criminal Code', '2021-06').drafts
    expect(before?.title).toMatch(/slander|libel/iu)
    expect(before?.url).toMatch(/^https:\/\/adilet\.zan\.kz\/rus\/docs\/K1400000226/u)
    expect([before?.in_force, after?.in_force, unknown?.in_force]).toEqual([true, false, null])
  })

  it('takes the title of the day', () => {
    const on = (period: string) => resolved('Article 174 of the Criminal Code', period).drafts[0]?.title
    expect(on('2019-01')).not.toBe(on('2021-01'))
  })

  it('gives a clause where an act has no parts', () => {
    expect(refs('paragraph 1 of Article 20 of the Constitution', '2020-01')).toBe('CONST:20()(1)')
    expect(refs('subparagraph 3 of paragraph 1 of Article 9 of the Law on Access to Information', '2020-01')).toBe(
      'ACCESS:9()(1)(3)',
    )
  })
})
