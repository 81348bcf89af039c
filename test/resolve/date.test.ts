import { describe, expect, it } from 'vitest'
import { resolveDates } from '../../src/resolve/date.ts'
import { resolveDating } from '../../src/resolve/period.ts'
import { casesOf } from '../extract/marked.ts'
import { kk } from '../../src/lang/kk/index.ts'
import { ru } from '../../src/lang/ru/index.ts'
import { bulletinOf } from './bulletin.ts'

/** Dates of one incident of a bulletin on that month, as `quote = value`. */
function dates(month: string, incident: string): readonly string[] {
  const context = bulletinOf(`T: Violations ${month}\n${incident}`)
  const { drafts, doubts } = resolveDates(context, resolveDating(context))
  const { text } = context.document
  const lines = [
    ...drafts
      .slice(1)
      .map(({ start, end, value, resolved }) => ({ start, line: `${text.slice(start, end)} = ${value} ${resolved}` })),
    ...doubts.map(({ start, end, code }) => ({ start, line: `${text.slice(start, end)} ? ${code}` })),
  ]
  return lines.sort((a, b) => a.start - b.start).map(({ line }) => line)
}

describe('the year of a day', () => {
  it.each([
    ['May 2020', 'On May 5, he left.', 'May 5 = 2020-05-05 from-period'],
    ['May 2020', 'On March 14, 2017, he left.', 'March 14, 2017 = 2017-03-14 explicit'],
    ['January 2023', 'On December 20, he was detained.', 'December 20 = 2022-12-20 from-period'],
    ['January 2023', 'In June, he was detained.', 'June = 2022-06 from-period'],
    ['January 2023', 'The bill may be passed in June.', 'June = 2023-06 from-period'],
    ['January 2023', 'A bill for June.', 'June ? ambiguous-date'],
    ['January 2023', 'The bill will be debated in June.', 'June = 2023-06 from-period'],
    ['March 2009', 'He is under arrest until May 12.', 'May 12 = 2009-05-12 from-period'],
    ['November 2022', 'The court extended his arrest until February 3.', 'February 3 = 2023-02-03 from-period'],
    ['November 2022', 'On February 3, he was arrested.', 'February 3 = 2022-02-03 from-period'],
    ['April 2023', 'He called for rallies on May 1.', 'May 1 = 2023-05-01 from-period'],
    ['May 2023', 'In April of last year, he won.', 'April of last year = 2022-04 from-period'],
    ['May 2023', 'In October of this year, he won.', 'October of this year = 2023-10 from-period'],
    ['May 2023', 'Last December, he won.', 'Last December = 2022-12 from-period'],
    ['May 2023', 'On the 8th of this month, he won.', '8th of this month = 2023-05-08 from-period'],
    ['May 2023', 'From April 28 to May 3, he fasted.', 'April 28 to May 3 = 2023-04-28/2023-05-03 from-period'],
    [
      'January 2023',
      'From December 28 to January 3, he fasted.',
      'December 28 to January 3 = 2022-12-28/2023-01-03 from-period',
    ],
    ['January 2022', 'After the January events, he left.', 'January = 2022-01 from-period'],
    ['May 2023', 'After the January events, he left.', 'January ? ambiguous-date'],
    ['March 2023', 'On February 29, he left.', 'February 29 ? impossible-date'],
    [
      'March 2023',
      'Ten cases were told in the first 3 months of this year.',
      'first 3 months of this year = 2023-01/2023-03 from-period',
    ],
  ])('%s: %s', (month, incident, expected) => {
    expect(dates(month, incident)).toEqual([expected])
  })

  it('goes on from a date beside it', () => {
    expect(dates('June 2020', 'In 2019, he was detained on June 6 and freed on June 8.')).toEqual([
      '2019 = 2019 explicit',
      'June 6 = 2019-06-06 from-context',
      'June 8 = 2019-06-08 from-context',
    ])
    expect(dates('June 2020', 'He was arrested on February 2, 2019 and on March 5 sentenced.')).toEqual([
      'February 2, 2019 = 2019-02-02 explicit',
      'March 5 = 2019-03-05 from-context',
    ])
    expect(dates('June 2020', 'He was arrested on May 2, 2019 and freed in October of the same year.')).toEqual([
      'May 2, 2019 = 2019-05-02 explicit',
      'October of the same year = 2019-10 from-context',
    ])
  })

  it('stays that of the period where the day is in it', () => {
    expect(dates('June 2020', 'The case of April 17, 2018 was resumed on June 1.')).toEqual([
      'April 17, 2018 = 2018-04-17 explicit',
      'June 1 = 2020-06-01 from-period',
    ])
    expect(dates('May 2018', 'Sentenced on September 14, 2016, he left on March 3.')).toEqual([
      'September 14, 2016 = 2016-09-14 explicit',
      'March 3 = 2018-03-03 from-period',
    ])
  })

  it('is not guessed without period and publication', () => {
    const context = bulletinOf('T: Violations\nOn May 5, he left.')
    const { drafts, doubts } = resolveDates(context, resolveDating(context))
    expect([drafts.length, doubts.map(({ code }) => code)]).toEqual([0, ['unresolved-date']])
  })

  it('comes with first and last day', () => {
    const context = bulletinOf('T: Violations February 2024\nS: Ten cases in the first quarter of 2024, two in 2023.')
    const { drafts } = resolveDates(context, resolveDating(context))
    expect(drafts.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2024-02-01 2024-02-29',
      '2024-01-01 2024-03-31',
      '2023-01-01 2023-12-31',
    ])
  })
})

describe.each([ru, kk])('the year of a day in $language', (language) => {
  it.each(casesOf(`year.${language.language}.txt`))('%s', (row) => {
    const [title = '', items = '', expected] = row.split(' | ')
    const context = bulletinOf(`T: ${title}\n${items.replaceAll(' // ', '\n')}`, language)
    const { drafts, doubts } = resolveDates(context, resolveDating(context))
    const found = [...drafts, ...doubts.map(({ start }) => ({ start, value: '?' }))]
      .filter(({ start }) => start > title.length)
      .sort((a, b) => a.start - b.start)
    expect(found.map(({ value }) => value).join('; ')).toBe(expected)
  })
})
