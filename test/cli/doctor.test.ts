// What the doctor says of tables that end, and of sources that it asks.
import { createServer } from 'node:https'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import { tableFindings } from '../../src/cli/doctor-tables.ts'
import { packs, withIndexValues, withRates } from '../../src/packs.ts'
import { html, listing } from '../faults/server.ts'
import { openSite, type Site } from './site.ts'

describe('tables that end', () => {
  const pack = packs.jurisdiction
  const states = (today: string, given = pack) => tableFindings(given, today).map(({ state, words }) => `${state} ${words}`) // prettier-ignore

  it('the index: nothing to say until November, then that the coming year has no value, and in January that it is missing', () => {
    expect(states('2026-10-31').filter((one) => one.includes('MCI'))).toEqual(['ok MCI 4325 since 2026-01-01'])
    expect(states('2026-11-01')[1]).toMatch(/^look no MCI for the coming year \(the last is 4325 since 2026-01-01\)/u)
    expect(states('2027-01-01')[0]).toMatch(/^bad no MCI for 2027-01-01 /u)
    const more = withIndexValues(packs, [{ from: '2027-01-01', value: 4500, act: 'Law on the budget for 2027' }])
    expect(states('2026-12-05', more.jurisdiction)[1]).not.toContain('MCI')
    expect(states('2027-01-01', more.jurisdiction)[0]).toBe('ok MCI 4500 since 2027-01-01')
  })

  it('rates: a line where the year before has none, until one is added', () => {
    const line = (today: string, given = pack) => states(today, given).find((one) => one.includes('dollar'))
    expect(line('2025-03-01')).toBe('ok a dollar was 469 in 2024')
    expect(line('2026-03-01')).toMatch(/^look no verified rate of the dollar for 2025: /u)
    const more = withRates(packs, [{ currency: 'USD', year: 2025, value: 521.5, source: 'the bank' }])
    expect(line('2026-03-01', more.jurisdiction)).toBe('ok a dollar was 521.5 in 2025')
  })

  it('acts: an edition that ends with none to follow, and a code that has none', () => {
    expect(states('2026-11-27').at(-1)).toMatch(/^ok \d+ acts/u)
    const without = (key: string) => ({ ...pack, codes: pack.codes.filter((code) => code.key !== key) })
    expect(states('2026-11-27', without('CONST2026'))).toContain('look the last edition of CONST ended on 2026-06-30: is there a new one?') // prettier-ignore
    expect(states('2026-05-01', without('CONST2026'))).toContain('look the last edition of CONST ends on 2026-06-30: is there a new one?') // prettier-ignore
    expect(states('2036-01-01', without('CC2014')).filter((one) => one.includes(' CC '))).toHaveLength(1)
  })
})

describe('doctor --live', () => {
  let site: Site
  afterEach(() => site.close())
  const live = async () => {
    const { code, stdout } = await site.run(['doctor', '--live'])
    return { code, lines: stdout.split('\n').filter((line) => line.includes('test: ')), stdout }
  }

  it('says what each listing answers, and remembers the day, through a rebuild of the store', async () => {
    site = await openSite(3, (url) => ({
      listings: [{ url: `${url}/list` }, { url: `${url}/old` }],
      feeds: [`${url}/feed`],
    }))
    site.handlers['/old'] = (response) => response.writeHead(301, { Location: '/list' }).end()
    expect((await site.run(['sources'])).stdout).toMatch(/listing {5}http:\S+\/list {2}\(untested\)\n/u)
    const { code, lines, stdout } = await live()
    expect(code).toBe(0)
    expect(lines).toEqual([
      expect.stringMatching(
        /^ok +test: listing http:\S+\/list: 200, 3 bulletins, allowed by robots.txt answered 404$/u,
      ),
      expect.stringMatching(/^ok +test: listing http:\S+\/old: 200 after a redirect to http:\S+\/list, 3 bulletins, /u),
      expect.stringMatching(/^look +test: feed http:\S+\/feed: fetch-status: Expected a page, got status 404/u),
    ])
    expect(stdout).toMatch(/\nlook +1 of 3 addresses of sources untested/u)
    expect(site.server.paths()).toEqual(['/robots.txt', '/list', '/old', '/list', '/feed'])
    const today = new Date().toISOString().slice(0, 10)
    const { answers } = (JSON.parse((await site.run(['sources', '--json'])).stdout) as { answers: object }[])[0]!
    expect(Object.values(answers)).toEqual([`answered ${today}`, `answered ${today}`, 'untested'])
    expect((await site.run(['status'])).stdout).toMatch(/untested\)\n {2}http:\S+\/feed\n/u)
    const db = new DatabaseSync(join(site.out, 'bulletins.db'))
    db.exec(`UPDATE meta SET value = 'old' WHERE name = 'schema'`)
    db.close()
    expect((await site.run(['run', '-q', '--fail-on', 'never'])).code).toBe(0)
    expect((await site.run(['sources'])).stdout).toContain(`/list  (answered ${today})`)
  }, 60_000)

  it('names what is wrong: a status, robots.txt, a list of nothing', async () => {
    site = await openSite(2)
    delete site.handlers['/list']
    expect(await live()).toMatchObject({ code: 3, lines: [expect.stringMatching(/^bad +test: listing \S+: fetch-status: .*status 404/u)] }) // prettier-ignore
    site.handlers['/list'] = html('<p>We have moved.</p>')
    expect(await live()).toMatchObject({ code: 3, lines: [expect.stringMatching(/^bad +test: listing \S+: 200, 0 bulletins/u)] }) // prettier-ignore
    site.handlers['/robots.txt'] = html('User-agent: *\nDisallow: /list')
    site.handlers['/list'] = listing('/b/1')
    expect(await live()).toMatchObject({ code: 3, lines: [expect.stringMatching(/^bad +test: listing \S+: robots-disallowed: /u)] }) // prettier-ignore
    expect((await site.run(['sources'])).stdout).toContain('(untested)')
  }, 60_000)

  it('names a certificate that is not trusted', async () => {
    const folder = new URL('../fetch/tls/', import.meta.url)
    const server = createServer({ key: readFileSync(new URL('loopback.key.pem', folder)), cert: readFileSync(new URL('loopback.cert.pem', folder)) }) // prettier-ignore
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      site = await openSite(1)
      site.configure({ hosts: [host], listings: [{ url: `https://${host}/list` }] })
      const { code, lines } = await live()
      expect([code, lines[0]]).toEqual([3, expect.stringContaining('the certificate is not trusted')])
    } finally {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
  }, 60_000)
})
