import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'

function reading(html: string): Reading {
  const page = { source: 'file', publisher: null, url: 'a.html', bytes: Buffer.from(html), contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} } // prettier-ignore
  return readBulletin(page, packs).reading
}

const KAZAKH = `<h1>Қазақстандағы сөз бостандығының бұзылуы. 2021 жылғы мамыр</h1>
<p>- 4 мамырда Алматы қалалық соты журналист Арман Тестовке 50 АЕК көлемінде айыппұл салды. Ол бұл шешіммен келіспейді және шағым түсіруге дайын екенін айтты.</p>
<p>- 6 мамырда Семейде блогер Дана Сартова ұсталды. Полиция бұл туралы түсініктеме берген жоқ, бірақ оның адвокаты хаттаманы көрсетті.</p>`

describe('a paragraph in another language than its page', () => {
  it('is read by the rules of its own language', () => {
    const { bulletin, dates, amounts, articles } = reading(
      `${KAZAKH}<p>В постановлении суда сказано: «9 мая 2021 года по ст. 274 ч. 2 УК РК с него следует взыскать 300 тысяч тенге, о чём он был извещён».</p>`,
    )
    expect(bulletin.language).toBe('kk')
    expect(dates.map(({ value, rule }) => [value, rule.split('.')[1]])).toContainEqual(['2021-05-09', 'ru'])
    expect(amounts.map(({ min, currency, rule }) => [min, currency, rule.split('.')[1]])).toEqual([
      [50, 'MCI', 'kk'],
      [300000, 'KZT', 'ru'],
    ])
    expect(articles.map(({ code, article, part }) => `${code}:${article ?? ''}(${part ?? ''})`)).toEqual([
      'CC2014:274(2)',
    ])
  })

  it('takes the year from the period of its page', () => {
    const { dates } = reading(
      `${KAZAKH}<p>- On May 9, the court of Almaty refused the suit of the newspaper, and it was told of this by its lawyer only.</p>`,
    )
    expect(dates.map(({ value }) => value)).toContain('2021-05-09')
  })

  it('is nothing that a short line, a name or a word in Latin letters makes', () => {
    const { dates } = reading(`${KAZAKH}<p>- 9 мамырда Facebook пен Instagram желісінде Stan TV хабарын көрсетті.</p>`)
    expect(dates.map(({ rule }) => rule.split('.')[1])).not.toContain('en')
  })
})
