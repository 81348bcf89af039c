import { describe, expect, it } from 'vitest'
import { resolveAmounts } from '../../src/resolve/amount.ts'
import { resolveDates } from '../../src/resolve/date.ts'
import { resolveDating } from '../../src/resolve/period.ts'
import { bulletinOf } from './bulletin.ts'
import { bulletinWith } from './item.ts'

/** Sums of one incident of a bulletin on that month: `quote = tenge basis`, `<- quote` where it restates, then the issues. */
function amounts(month: string, incident: string): readonly string[] {
  const context = bulletinOf(`T: Violations ${month}\n${incident}`)
  const dating = resolveDating(context)
  const dates = resolveDates(context, dating).drafts
  const { drafts, doubts } = resolveAmounts(context, dating, dates, [])
  const { text } = context.document
  const quote = (key: number | null): string => {
    const draft = drafts.find((one) => one.key === key)
    return draft === undefined ? '' : text.slice(draft.start, draft.end)
  }
  return [
    ...drafts.map(({ key, tenge, restates }) => {
      const worth =
        tenge === null
          ? 'null'
          : `${tenge.min === tenge.max ? String(tenge.min) : `${String(tenge.min ?? '')}..${String(tenge.max ?? '')}`} ${tenge.basis}`
      return `${quote(key)} = ${worth}${restates === null ? '' : ` <- ${quote(restates)}`}`
    }),
    ...doubts.map(({ code, start, end }) => `${text.slice(start, end)} ? ${code}`),
  ]
}

describe('what a sum is worth', () => {
  it.each([
    ['June 2020', 'On June 3, he was fined 13,890 tenge.', ['13,890 tenge = 13890 self']],
    ['June 2020', 'On June 3, he was fined 10 MCI.', ['10 MCI = 28000 mci:2020-04-01']],
    ['February 2020', 'On February 3, he was fined 10 MCI.', ['10 MCI = 26000 mci:2020-01-01']],
    [
      'April 2020',
      'Fined 10 MCI on April 2 for a post of March 30.',
      ['10 MCI = 26000..28000 mci:2020-01-01/2020-04-01'],
    ],
    ['April 2020', 'A rally was held on March 30. On April 2, he was fined 10 MCI.', ['10 MCI = 28000 mci:2020-04-01']],
    [
      'June 2020',
      'The law provides for a fine from 180 to 650 MCI.',
      ['180 to 650 MCI = 504000..1820000 mci:2020-04-01'],
    ],
    [
      'April 2020',
      'A rally was held on March 30, the fine came on April 2. He was fined 10 MCI.',
      ['10 MCI = 26000..28000 mci:2020-01-01/2020-04-01'],
    ],
    ['June 2020', 'On June 3, he was warned. In 2019, he was fined 10 MCI.', ['10 MCI = 25000 mci:2019-01-01']],
    ['June 2020', 'Fined 10 MCI on June 3, payable until July 30.', ['10 MCI = 28000 mci:2020-04-01']],
    ['June 2020', 'The law provides for up to 20 MCI.', ['up to 20 MCI = ..56000 mci:2020-04-01']],
    [
      'April 2020',
      'On April 2, he stood in the square. The next day a court fined him 10 MCI. In February 2020, he was warned.',
      ['10 MCI = 28000 mci:2020-04-01'],
    ],
    ['June 2020', 'He lost $500.', ['$500 = null']],
    ['May 2022', 'On May 3, he was fined 10 MCI.', ['10 MCI = null', '10 MCI ? no-index-value']],
    ['May 2017', 'On May 3, he was fined 10 MCI.', ['10 MCI = null', '10 MCI ? no-index-value']],
  ] as const)('%s: %s', (month, incident, expected) => {
    expect(amounts(month, incident)).toEqual(expected)
  })

  it('is a range where the index changed between the days that are possible', () => {
    expect(amounts('in 2020', 'He was fined 10 MCI.')).toEqual(['10 MCI = 26000..28000 mci:2020-01-01/2020-04-01'])
  })
})

describe('under a code that counts from the act', () => {
  it.each([
    ['He wrote the post on December 30, 2020, the verdict came on May 2.', '27780 mci:2020-04-01'],
    ['The case was opened on December 30, 2020, the verdict came on May 2.', '27780..29170 mci:2020-04-01/2021-01-01'],
    ['The verdict came on May 2.', '29170 mci:2021-01-01'],
  ])('%s', (told, expected) => {
    const { amounts } = bulletinWith(`${told} Under Article 274 of the Criminal Code he was fined 10 MCI.`)
    expect(
      amounts.map(({ tenge }) => `${[...new Set([tenge?.min, tenge?.max])].join('..')} ${tenge?.basis ?? ''}`),
    ).toEqual([expected])
  })
})

describe('a sum that says another again', () => {
  it.each([
    ['He was fined 10 MCI (28 000 tenge).', ['10 MCI = 28000 stated', '28 000 tenge = 28000 self <- 10 MCI']],
    ['He was fined 28 000 tenge (10 MCI).', ['28 000 tenge = 28000 self', '10 MCI = 28000 stated <- 28 000 tenge']],
    ['He was fined 10 MCI, that is 28,000 tenge.', ['10 MCI = 28000 stated', '28,000 tenge = 28000 self <- 10 MCI']],
    [
      'He pays 28 000 tenge to the budget of the town (10 MCI).',
      ['28 000 tenge = 28000 self', '10 MCI = 28000 stated <- 28 000 tenge'],
    ],
    [
      'Fined for KZT28000 each (see above). Sum is 10 MCI.',
      ['KZT28000 = 28000 self', '10 MCI = 28000 stated <- KZT28000'],
    ],
    [
      'He won 18 million tenge (approx. US$40,000).',
      ['18 million tenge = 18000000 self', 'approx. US$40,000 = null <- 18 million tenge'],
    ],
    [
      'A fine of 500 MCI, or 1 million 400 thousand tenge.',
      ['500 MCI = 1400000 stated', '1 million 400 thousand tenge = 1400000 self <- 500 MCI'],
    ],
  ] as const)('%s', (incident, expected) => {
    expect(amounts('June 2020', incident)).toEqual(expected)
  })

  it.each([
    [
      '10 MCI for the fund and 61,260 tenge for the expert.',
      ['10 MCI = 28000 mci:2020-04-01', '61,260 tenge = 61260 self'],
    ],
    [
      'On June 3, he was fined 50 “monthly calculated indexes” (approx. US$360).',
      [
        '50 “monthly calculated indexes” = 140000 mci:2020-04-01',
        'approx. US$360 = null <- 50 “monthly calculated indexes”',
      ],
    ],
    ['He pays 5 million tenge or 500 dollars.', ['5 million tenge = 5000000 self', '500 dollars = null']],
  ] as const)('is not seen in: %s', (incident, expected) => {
    expect(amounts('June 2020', incident)).toEqual(expected)
  })

  it('wins over the table, and the difference is said', () => {
    expect(amounts('June 2020', 'He was fined 10 MCI (28 250 tenge).')).toEqual([
      '10 MCI = 28250 stated',
      '28 250 tenge = 28250 self <- 10 MCI',
      '28 250 tenge ? stated-sum-differs',
    ])
    expect(amounts('June 2020', 'Fined 10 MCI, equivalent to approximately 28,300 tenge.')).toEqual([
      '10 MCI = 28300 stated',
      'approximately 28,300 tenge = 28300 self <- 10 MCI',
    ])
  })

  it('may be reckoned with the index of the year before', () => {
    expect(amounts('June 2020', 'He was fined 10 MCI (25 000 tenge).')).toEqual([
      '10 MCI = 25000 stated',
      '25 000 tenge = 25000 self <- 10 MCI',
    ])
  })
})
