import { describe, expect, it } from 'vitest'
import { mci } from '../../src/jurisdiction/kz/mci.ts'

/** The value in force on a day. */
function on(day: string): number | undefined {
  return mci.values.findLast((row) => row.from <= day)?.value
}

describe('MCI', () => {
  // As printed in budget laws and state pages, one a change.
  // prettier-ignore
  it.each([
    ['1997-01-01', 551], ['1997-03-31', 551], ['1997-04-01', 565], ['1997-07-01', 585], ['1997-10-01', 620],
    ['1998-01-01', 630], ['1998-04-01', 640], ['1998-07-01', 650], ['1998-10-01', 660], ['1999-01-01', 660],
    ['1999-04-01', 715], ['1999-10-01', 725], ['2000-06-01', 725], ['2001-01-01', 775], ['2002-01-01', 823],
    ['2003-01-01', 872], ['2004-01-01', 919], ['2005-01-01', 971], ['2006-01-01', 1030], ['2007-01-01', 1092],
    ['2008-01-01', 1168], ['2008-07-01', 1168], ['2009-01-01', 1273], ['2009-06-30', 1273], ['2009-07-01', 1296],
    ['2010-01-01', 1413], ['2011-01-01', 1512], ['2012-01-01', 1618], ['2013-01-01', 1731], ['2014-01-01', 1852],
    ['2015-01-01', 1982], ['2016-01-01', 2121], ['2017-01-01', 2269], ['2018-01-01', 2405], ['2019-01-01', 2525],
    ['2020-01-01', 2651], ['2020-03-31', 2651], ['2020-04-01', 2778], ['2021-01-01', 2917], ['2022-01-01', 3063],
    ['2022-12-31', 3063], ['2023-01-01', 3450], ['2024-01-01', 3692], ['2025-01-01', 3932], ['2026-01-01', 4325],
  ])('on %s is %i tenge', (day, value) => {
    expect(on(day)).toBe(value)
  })

  // Fines and sums of the press that give both units.
  // prettier-ignore
  it.each([
    ['2020-06-19', 5, 13890], ['2014-06-15', 100, 185200], ['2023-06-01', 5, 17250], ['2022-09-01', 5, 15315],
    ['2025-05-24', 100, 393200], ['2026-02-01', 38, 164350], ['2023-01-15', 100, 345000],
  ])('on %s makes %i MCI %i tenge', (day, units, tenge) => {
    expect((on(day) ?? 0) * units).toBe(tenge)
  })

  it('is sorted and has no value before the first row', () => {
    const days = mci.values.map((row) => row.from)
    expect(days).toEqual(days.toSorted())
    expect(on('1996-12-31')).toBeUndefined()
    expect(mci.gaps.map((gap) => gap.from)).toEqual(['1996-01-01', '2027-01-01'])
  })

  it('keeps the index of benefits apart', () => {
    expect(mci.notForFines).toMatchObject([{ from: '2022-04-01', to: '2022-12-31', value: 3180 }])
    expect(mci.values.some((row) => row.value === 3180)).toBe(false)
  })
})
