import { describe, expect, it } from 'vitest'
import { exitCodeFor, exitCodeOf } from '../../src/cli/exit.ts'
import { complaint } from '../../src/cli/fault.ts'
import { openLog } from '../../src/cli/log.ts'
import { BulletinError, internalError } from '../../src/errors.ts'
import { packs, withIndexValues, withRates } from '../../src/packs.ts'
import { rowsBetween } from '../../src/resolve/index-value.ts'

describe('exit codes', () => {
  const well = { interrupted: false, faults: 0, failedAnew: 0, failures: 0 }
  it.each([
    [{}, 'new', 0],
    [{ failures: 2 }, 'new', 0],
    [{ failures: 2 }, 'any', 3],
    [{ failedAnew: 1, failures: 2 }, 'new', 3],
    [{ failedAnew: 1, failures: 2 }, 'never', 0],
    [{ faults: 1, failedAnew: 1, failures: 1 }, 'never', 1],
    [{ interrupted: true, failedAnew: 1 }, 'any', 130],
  ] as const)('%o with --fail-on %s: %i', (ending, failOn, code) => {
    expect(exitCodeFor({ ...well, ...ending }, failOn)).toBe(code)
  })

  it('tell wrong usage, a held lock and a fault of the program apart', () => {
    expect([exitCodeOf('usage'), exitCodeOf('store-locked'), exitCodeOf('internal'), exitCodeOf('export-limit')]).toEqual([2, 4, 1, 3]) // prettier-ignore
  })
})

describe('the log', () => {
  const written = (isTTY: boolean, form: 'text' | 'json', verbose: boolean, quiet = false): string => {
    let text = ''
    const log = openLog({ log: form, verbose, quiet }, { isTTY, columns: 30, write: (piece) => (text += piece) })
    log.step('page', 'fetched https://example.org/a/very/long/address-12.html', { bytes: 3 })
    log.say('done', 'all done')
    return text
  }
  it('shows progress in one line, on a terminal alone', () => {
    expect(written(true, 'text', false)).toBe('\r\x1b[Kfetched h…ong/address-12.html\r\x1b[Kall done\n')
    expect(written(false, 'text', false)).toBe('all done\n')
  })
  it('has a line for every step where that is wanted', () => {
    expect(written(false, 'text', true)).toBe('fetched https://example.org/a/very/long/address-12.html\nall done\n')
  })
  it('is held back where it is to be quiet, and speaks of what went wrong alone', () => {
    expect(written(true, 'text', true, true)).toBe('')
    let text = ''
    const log = openLog({ log: 'text', quiet: true }, { write: (piece) => (text += piece) })
    for (let at = 1; at <= 30; at++) log.say('failure', `failed ${at}`, {}, 'error')
    log.say('summary', 'the end', {}, 'error')
    log.say('done', 'all done')
    log.speak()
    expect(text.split('\n')).toEqual([...Array.from({ length: 20 }, (_, at) => `failed ${at + 1}`), 'and 10 more: see run.json', 'the end', '']) // prettier-ignore
  })
  it('is a line of JSON an event for machines', () => {
    const events = written(true, 'json', false).trim().split('\n').map((line) => JSON.parse(line) as unknown) // prettier-ignore
    expect(events).toMatchObject([
      { level: 'debug', event: 'page', bytes: 3 },
      { level: 'info', event: 'done', message: 'all done' },
    ])
  })
})

describe('complaints', () => {
  it('name the code, and of faults of the program the place', () => {
    expect(complaint(new BulletinError('usage', 'Expected x, got y'))).toBe('bulletins: usage: Expected x, got y')
    expect(complaint(new TypeError('no such thing'))).toMatch(/^bulletins: internal: TypeError: no such thing\n +at /u)
    expect(internalError(new TypeError('no such thing'), 'a.html').message).toMatch(/got TypeError: no such thing, in a\.html \(.*parts\.test\.ts/u) // prettier-ignore
  })
})

describe('values of the index that a user adds', () => {
  const day = (given: typeof packs, date: string) => rowsBetween(given.jurisdiction.index, date, date).map(({ value }) => value) // prettier-ignore
  it('hold to the end of their year', () => {
    expect(day(packs, '2027-03-01')).toEqual([])
    const more = withIndexValues(packs, [{ from: '2027-01-01', value: 4500, act: 'Law on the budget for 2027' }])
    expect([day(more, '2026-12-31'), day(more, '2027-03-01'), day(more, '2028-01-01')]).toEqual([[4325], [4500], []])
  })
  it('leave a gap before them a gap, and take the place of a row of the same day', () => {
    const more = withIndexValues(packs, [
      { from: '2027-04-01', value: 4600, act: 'a law' },
      { from: '2026-01-01', value: 4326, act: 'a correction' },
    ])
    expect([day(more, '2026-05-01'), day(more, '2027-03-31'), day(more, '2027-04-01')]).toEqual([[4326], [], [4600]])
    expect(withIndexValues(packs, [])).toBe(packs)
  })
})

describe('rates that a user adds', () => {
  it('take the place of the row of their year, and are vouched for', () => {
    const given = withRates(packs, [
      { currency: 'USD', year: 2015, value: 222, source: 'the bank' },
      { currency: 'USD', year: 2027, value: 500, source: 'the bank' },
    ])
    const rows = given.jurisdiction.rates.filter(({ year }) => year === 2015 || year === 2027)
    expect(rows).toEqual([
      { currency: 'USD', year: 2015, value: 222, verified: true, brokeWithin: true, source: 'configuration: the bank' },
      {
        currency: 'USD',
        year: 2027,
        value: 500,
        verified: true,
        brokeWithin: false,
        source: 'configuration: the bank',
      },
    ])
    expect(withRates(packs, [])).toBe(packs)
  })
})
