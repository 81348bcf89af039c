import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model.ts'
import { bulletinIn, measureOf } from './item.ts'

/** `kind measure (tenge) date background|now` of each sanction of an item of May 2021. */
function told(language: Language, item: string): string[] {
  return bulletinIn(language, item).sanctions.map((sanction) => {
    const { kind, tenge, date, background } = sanction
    const sum = tenge === null ? '' : ` (${[...new Set([tenge.min, tenge.max])].join('..')})`
    return `${kind} ${measureOf(sanction)}${sum} ${date ?? '-'} ${background ? 'background' : 'now'}`
  })
}

const NEWS = 'fine 50 MCI (145850) 2021-05-12 now'
const LAST_YEAR = 'fine 100 MCI (265100..277800) 2020 background' // the index rose in April 2020

const CASES: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'On May 12 the court fined blogger Ivan Lee 50 MCI. Last year he was fined 100 MCI.', [NEWS, LAST_YEAR]],
  ['en', 'On May 12 the court fined blogger Ivan Lee 50 MCI. Last year, he was fined 100 MCI.', [NEWS, LAST_YEAR]],
  ['en', 'On May 12 the court fined blogger Ivan Lee 50 MCI, last year he had paid 100 MCI.', [NEWS, LAST_YEAR]],
  ['en', 'Blogger Ivan Lee, who was fined 100 MCI last year, was fined 50 MCI on May 12.', [LAST_YEAR, NEWS]],
  [
    'en',
    'On May 12 the court fined blogger Ivan Lee 50 MCI. Two years ago he was fined 100 MCI.',
    [NEWS, 'fine 100 MCI - background'],
  ],
  // the year is that of something else
  ['en', 'On May 12 the court fined blogger Ivan Lee 50 MCI by a ruling on the post of last year.', [NEWS]],
  ['en', 'On May 12 the court fined blogger Ivan Lee 50 MCI, and he had written the post last year.', [NEWS]],
  ['ru', '12 мая суд оштрафовал блогера Ивана Ли на 50 МРП. В прошлом году его оштрафовали на 100 МРП.', [NEWS, LAST_YEAR]],
  ['ru', '12 мая суд оштрафовал блогера Ивана Ли на 50 МРП. Год назад он получил 15 суток ареста.', [NEWS, 'administrative-arrest P15D - background']],
  ['kk', '12 мамырда сот блогер Иван Лиге 50 АЕК айыппұл салды. Былтыр оған 100 АЕК айыппұл салынған.', [NEWS, LAST_YEAR]],
  ['kk', '12 мамырда сот блогер Иван Лиге 50 АЕК айыппұл салды. Екі жыл бұрын оған 100 АЕК айыппұл салынған.', [NEWS, 'fine 100 MCI - background']],
  // the year is that of what was punished
  ['en', 'On May 12 the court fined blogger Ivan Lee 50 MCI for a post published two years ago.', [NEWS]],
  ['en', 'On May 12, the court fined blogger Ivan Lee 50 MCI (145,850 tenge) for a rally and a post last year.', [NEWS]],
  ['en', 'On May 12 the court sentenced blogger Ivan Lee to two years in prison for posts he had made several years ago.', ['imprisonment P2Y 2021-05-12 now']],
  ['en', 'For a post published two years ago the court fined blogger Ivan Lee 50 MCI on May 12.', [NEWS]],
  ['en', 'The court fined blogger Ivan Lee 50 MCI for a rally held last year.', ['fine 50 MCI (145850) - now']],
  ['ru', '12 мая суд оштрафовал блогера Ивана Ли на 50 МРП за участие в митинге год назад.', [NEWS]],
  ['ru', '12 мая суд оштрафовал блогера Ивана Ли на 50 МРП за митинг в прошлом году.', [NEWS]],
  ['ru', 'За опубликованный год назад пост суд 12 мая оштрафовал блогера Ивана Ли на 50 МРП.', [NEWS]],
  ['kk', '12 мамырда сот блогер Иван Лиге екі жыл бұрын жазған жазбасы үшін 50 АЕК айыппұл салды.', [NEWS]],
  ['kk', '12 мамырда сот блогер Иван Лиге былтыр өткен митингіге қатысқаны үшін 50 АЕК айыппұл салды.', [NEWS]],
  // and here it is that of the decision
  ['en', 'Blogger Ivan Lee was fined 100 MCI last year.', [LAST_YEAR]],
  ['en', 'On May 12 the court fined blogger Ivan Lee 50 MCI and last year he had paid 100 MCI.', [NEWS, LAST_YEAR]],
  ['en', 'Blogger Ivan Lee pays the akim 100 MCI for moral harm by a judgment of three years ago.', ['fine 100 MCI - background']],
  ['ru', 'Блогера Ивана Ли оштрафовали на 100 МРП год назад.', ['fine 100 MCI - background']],
  ['kk', 'Екі жыл бұрын ол жазбасы үшін 100 АЕК айыппұл төлеген.', ['fine 100 MCI - background']],
  // a bare year, or a month before the bulletin's, that leads the sentence is not the day of what it comes to
  ['en', 'In 2019 he was fined 50,500 tenge, and on May 12 the court fined him 50 MCI.', ['fine 50500 KZT (50500) 2019 background', NEWS]],
  ['en', 'In 2019 he was fined 50,500 tenge; now the court has fined him 50 MCI.', ['fine 50500 KZT (50500) 2019 background', 'fine 50 MCI (145850) - now']],
  ['en', 'In April he was fined 20 MCI, and now 50 MCI.', ['fine 20 MCI (58340) 2021-04 background', 'fine 50 MCI (145850) - now']],
  ['ru', 'В 2019 году его оштрафовали на 50 500 тенге, а 12 мая суд оштрафовал его на 50 МРП.', ['fine 50500 KZT (50500) 2019 background', NEWS]],
  ['kk', '2019 жылы оған 50 500 теңге айыппұл салынған, ал 12 мамырда сот 50 АЕК айыппұл салды.', ['fine 50500 KZT (50500) 2019 background', NEWS]],
  // "earlier" beside a newer one of its kind is history of its own, where nothing was reviewed
  ['en', 'On May 12 the court fined blogger Ivan Lee 50 MCI. Earlier he was fined 20 MCI.', [NEWS, 'fine 20 MCI (58340) - background']],
  ['en', 'On May 12 blogger Ivan Lee was tried again: earlier he paid 20 and 30 MCI.', ['fine 20 MCI (58340) - background', 'fine 30 MCI (87510) - background']],
  ['en', 'Earlier, on May 3, he was fined 20 MCI. On May 12 the court fined him 50 MCI.', ['fine 20 MCI (58340) 2021-05-03 now', NEWS]],
  ['ru', '12 мая суд оштрафовал блогера Ивана Ли на 50 МРП. Ранее его штрафовали на 20 МРП.', [NEWS, 'fine 20 MCI (58340) - background']],
  ['kk', '12 мамырда сот блогер Иван Лиге 50 АЕК айыппұл салды. Бұрын оған 20 АЕК айыппұл салынған.', [NEWS, 'fine 20 MCI (58340) - background']],
  // "now" of a day is that day
  ['en', 'On May 12 the court of appeal lowered the sum: now the site "Zhol" must pay 300 thousand tenge for moral harm.', ['compensation 300000 KZT (300000) 2021-05-12 now']],
] // prettier-ignore

describe('what is told of years ago', () => {
  it.each(CASES)('%s: %s', (language, item, expected) => {
    expect(told(language, item)).toEqual(expected)
  })

  it.each([
    ['en', 'On May 12 the court fined blogger Ivan Lee 50 MCI under Article 488 of the Code of Administrative Offences. Earlier he was fined 20 MCI.', [['488'], []]],
    ['en', 'On May 12 the court fined blogger Ivan Lee 50 MCI under Article 488 of the Code of Administrative Offences. Last year he was fined 20 MCI under Article 434.', [['488'], ['434']]],
    ['ru', '12 мая суд оштрафовал блогера Ивана Ли на 50 МРП по ст. 488 КоАП. Год назад его штрафовали на 20 МРП.', [['488'], []]],
    ['kk', '12 мамырда сот блогер Иван Лиге ӘҚБтК-нің 488-бабы бойынша 50 АЕК айыппұл салды. Бұрын оған 20 АЕК айыппұл салынған.', [['488'], []]],
  ] as const)('the article of the new case is not that of the old one, in %s: %s', (language, item, expected) => {
    const { sanctions, articles } = bulletinIn(language, item)
    const numberOf = new Map(articles.map(({ id, article }) => [id, article]))
    expect(sanctions.map((one) => one.articles.map((id) => numberOf.get(id)))).toEqual(expected)
  }) // prettier-ignore

  it('an appeal makes one case of two sums', () => {
    const item =
      'Earlier the court fined blogger Ivan Lee 50 MCI. On May 12 the appeal board reduced the fine to 20 MCI.'
    expect(bulletinIn('en', item).sanctions.map(({ stage }) => stage)).toEqual(['overturned', 'imposed'])
  })
})
