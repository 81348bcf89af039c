import { describe, expect, it } from 'vitest'
import { resolveDating } from '../../src/resolve/period.ts'
import { bulletinOf } from './bulletin.ts'

const TITLE = 'Violations of Freedom of Speech in Kazakhstan'
const period = (text: string) => resolveDating(bulletinOf(text)).period

describe('the period', () => {
  it.each([
    [`${TITLE} June 2020`, '2020-06'],
    [`${TITLE}. August, 2018`, '2018-08'],
    [`${TITLE}.May 2020`, '2020-05'],
    [`${TITLE} in September,2014 (Digest)`, '2014-09'],
    ['MONITORING OF PERSECUTION FROM APRIL 1 TO APRIL 30, 2023', '2023-04'],
    ['Monitoring from February 1 to February 29, 2024', '2024-02'],
    ['Monitoring 1 to April 30, 2024', '2024-04'],
    ['MONTHLY MONITORING REPORT – January 1 – 31, 2025', '2025-01'],
    ['Overview from May 25 to June 1, 2023', '2023-05-25/2023-06-01'],
    ['Overview 22-29 September 2022', '2022-09-22/2022-09-29'],
    [`${TITLE} in the first half of 2014`, '2014-01/2014-06'],
    [`${TITLE} in the third quarter of 2014`, '2014-07/2014-09'],
    [`${TITLE} January-December 2014`, '2014'],
    [`${TITLE} in 2014`, '2014'],
    [`${TITLE} from January 1 to December 31, 2014`, '2014'],
    [`${TITLE} in January and February 2014`, '2014-01/2014-02'],
  ])('of "%s" is %s', (title, expected) => {
    expect(period(`T: ${title}\nI: It reports:\nOn May 5, a page was closed.`)).toBe(expected)
  })

  it('comes from the intro where the title has none', () => {
    expect(
      period(`T: ${TITLE}\nI: The fund has studied the events of June 2020.\nOn May 5, 2019, a page was closed.`),
    ).toBe('2020-06')
  })

  it('takes its year from the date line where the title names a month alone', () => {
    expect(period(`T: ${TITLE} in May\nD: 1 may 2020\nOn May 5, a page was closed.`)).toBe('2020-05')
  })

  it('of the title wins over that of the intro, and the conflict is said', () => {
    const dating = resolveDating(
      bulletinOf(
        `T: ${TITLE} June 2019\nI: The fund has studied the events of July 2019.\nOn June 5, a page was closed.`,
      ),
    )
    expect(dating.period).toBe('2019-06')
    expect(dating.doubts.map(({ code }) => code)).toEqual(['period-conflict'])
  })

  it('is doubted where most dates of the text are of another year', () => {
    const incidents = ['January 3, 2026', 'January 5, 2026', 'January 7, 2026', 'January 9, 2026', 'May 9, 2025'].map(
      (day) => `On ${day}, he was fined.`,
    )
    const dating = resolveDating(bulletinOf(`T: REPORT – January 1 – 31, 2025\n${incidents.join('\n')}`))
    expect(dating.period).toBe('2025-01')
    expect(dating.doubts.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'period-conflict: The title says 2025-01, 4 of 5 dates with a year in the text are of 2026',
    ])
  })

  it('is null, and said to be, where neither tells', () => {
    const dating = resolveDating(bulletinOf(`T: ${TITLE}\nI: It reports:\nOn May 5, 2019, a page was closed.`))
    expect([dating.period, dating.doubts.map(({ code }) => code)]).toEqual([null, ['no-period']])
  })
})

describe('the day of publication', () => {
  const published = (text: string) => {
    const { published: day, publishedDoubtful } = resolveDating(bulletinOf(text))
    return [day, publishedDoubtful]
  }

  it('is that of the date line; before the end of the period it is doubtful', () => {
    expect(published(`T: ${TITLE} June 2020\nD: 1 june 2020`)).toEqual(['2020-06-01', true])
    expect(published(`T: ${TITLE} June 2020\nD: 3 July 2020`)).toEqual(['2020-07-03', false])
    expect(published(`T: ${TITLE} June 2020\nD: Published on 29.07.2020`)).toEqual(['2020-07-29', false])
  })

  it('is found in a line of its own near the title', () => {
    expect(published(`T: ${TITLE} June 2020\nI: 20 July 2020\nI: It reports:`)).toEqual(['2020-07-20', false])
  })

  it('is found at the end of the page, where it lies after the period', () => {
    expect(published(`T: ${TITLE} June 2020\nOn June 3, he left.\nDate of publication: July 7, 2020`)).toEqual([
      '2020-07-07',
      false,
    ])
    expect(published(`T: ${TITLE} June 2020\nOn June 3, he left.\n3 June 2020`)).toEqual([null, false])
  })

  it('is not the day of an incident that stands in a line of its own', () => {
    expect(
      published(
        `T: ${TITLE} June 2020\nA blogger is fined\n3 June 2020\nHe was fined 20 MCI.\nA site is blocked\n4 June 2020\nIt is blocked.`,
      ),
    ).toEqual([null, false])
  })

  it('is not taken from a sentence', () => {
    expect(published(`T: ${TITLE} June 2020\nI: On 20 July 2020 he left.`)).toEqual([null, false])
  })
})
