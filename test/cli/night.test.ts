// What a nightly run tells those who do not watch it: exit codes, the last line, run.json, limits.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import type { Handler } from '../faults/server.ts'
import { html, listing } from '../faults/server.ts'
import { bulletinPage, openSite, type Site } from './site.ts'

let site: Site
afterEach(() => site.close())

const broken: Handler = (response) => response.writeHead(500).end('broken')

function runJson(): Record<string, unknown> & { fetched: Record<string, unknown>[] } {
  return JSON.parse(readFileSync(join(site.out, 'run.json'), 'utf8')) as ReturnType<typeof runJson>
}

function lastLine(stderr: string): string {
  return stderr.trimEnd().split('\n').at(-1) ?? ''
}

describe('the exit code', () => {
  it('is 3 for what fails anew alone: not for what persists, again for what comes back', async () => {
    site = await openSite(3)
    const page = site.handlers['/b/2']!
    const codes: (number | null)[] = []
    const night = async (handler: Handler, ...args: readonly string[]) => {
      site.handlers['/b/2'] = handler
      const ended = await site.run(['run', ...args])
      codes.push(ended.code)
      return ended
    }
    const first = await night(broken)
    expect(lastLine(first.stderr)).toMatch(
      /^bulletins run: exit 3; 2 new, 0 edited, 0 unchanged, 1 failed anew \(fetch-status http:\S+\/b\/2\), 0 parked; 5 requests, /u,
    )
    const second = await night(broken)
    expect(lastLine(second.stderr)).toMatch(/^bulletins run: exit 0; .*0 failed anew, 1 failed before, /u)
    await night(broken, '--fail-on', 'any')
    await night(broken, '--fail-on', 'never')
    await night(page)
    await night(broken)
    expect(codes).toEqual([3, 0, 3, 0, 0, 3])
    expect(runJson()).toMatchObject({ exit: 3, failedAnew: 1, failures: 1, interrupted: false, stopped: null })
  }, 60_000)

  it('does not hang on what the source lists as known, nor on what no list names any more', async () => {
    site = await openSite(4, (url) => ({ knownFailures: [{ url: `${url}/b/4`, why: 'gone for years' }] }))
    site.handlers['/b/4'] = broken
    const { code, stderr } = await site.run(['run', '--fail-on', 'any', '--max-pages', '2'])
    expect([code, lastLine(stderr)]).toEqual([0, expect.stringContaining('2 left for the next run, 0 failed anew')])
    site.handlers['/b/3'] = broken
    expect((await site.run(['run', '--max-pages', '1'])).code).toBe(3)
    site.handlers['/list'] = listing('/b/1', '/b/2', '/b/4')
    expect((await site.run(['run', '--fail-on', 'any'])).code).toBe(0) // what was left makes the next run read all lists
  }, 60_000)

  it('is 3 once where the listing gives too little, and 0 when it gives enough again', async () => {
    site = await openSite(2, () => ({ expectations: { minBulletins: 2 } }))
    const whole = site.handlers['/list']!
    site.handlers['/list'] = html('<p>We have moved.</p>')
    const first = await site.run(['run'])
    expect(first.code).toBe(3)
    expect(lastLine(first.stderr)).toContain('1 failed anew (fetch-too-few http')
    expect((await site.run(['run'])).code).toBe(0)
    site.handlers['/list'] = whole
    expect((await site.run(['run', '--fail-on', 'any'])).code).toBe(0)
  }, 60_000)
})

describe('a silent source', () => {
  it('is reported once, but by no run that left pages for the next', async () => {
    site = await openSite(3, () => ({ schedule: { rhythm: 'monthly', silentDays: 75 } }))
    site.handlers['/b/1'] = bulletinPage('January')
    site.handlers['/list'] = listing('/b/1', '/b/2', '/b/3')
    const cut = await site.run(['run', '--max-pages', '1'])
    expect([cut.code, cut.stderr]).toEqual([0, expect.not.stringContaining('silent')])
    const whole = await site.run(['run'])
    expect(whole.code).toBe(3)
    expect(whole.stderr).toMatch(
      /failed: Expected a bulletin within 75 days \(monthly\), got none since 2026-03-31, in test/u,
    )
    expect((await site.run(['run'])).code).toBe(0)
    expect((await site.run(['run', '--offline'])).code).toBe(0)
  }, 60_000)
})

describe('a source that never gave a bulletin', () => {
  it('is silent since the day on which it was first asked', async () => {
    site = await openSite(1, () => ({ schedule: { rhythm: 'monthly', silentDays: 75 } }))
    site.handlers['/b/1'] = html('')
    const first = await site.run(['run'])
    expect([first.code, first.stderr]).toEqual([3, expect.not.stringContaining('silent')])
    const db = new DatabaseSync(join(site.out, 'bulletins.db'))
    db.exec(`UPDATE meta SET value = '2026-01-01' WHERE name = 'note asked test'`)
    db.close()
    const later = await site.run(['run'])
    expect([later.code, later.stderr]).toEqual([3, expect.stringContaining('got none ever, first asked 2026-01-01, in test')]) // prettier-ignore
    expect((await site.run(['run'])).code).toBe(0)
  }, 60_000)
})

describe('limits', () => {
  it('--max-pages: so many are asked for, the rest by the next runs, each once', async () => {
    site = await openSite(5)
    const asked = async (...args: readonly string[]) => {
      const before = site.server.log.length
      const { code, stderr } = await site.run(['run', ...args])
      expect(code).toBe(0)
      return {
        stderr,
        paths: site.server
          .paths()
          .slice(before)
          .filter((path) => path.startsWith('/b/')),
      }
    }
    const first = await asked('--max-pages', '2')
    expect(first.paths).toEqual(['/b/1', '/b/2'])
    expect(lastLine(first.stderr)).toContain('2 new, 0 edited, 0 unchanged, 3 left for the next run, 0 failed anew')
    expect(runJson().fetched[0]).toMatchObject({ found: 5, left: 3, interrupted: false })
    expect((await asked('--max-pages', '2')).paths).toEqual(['/b/3', '/b/4'])
    expect((await asked('--max-pages', '2')).paths).toEqual(['/b/5', '/b/1']) // what was never seen, then from the oldest on
  }, 60_000)

  it('--max-minutes: stops asking, reads and exports what there is, and is no failure', async () => {
    site = await openSite(200, () => ({ expectations: { minBulletins: 1000 } }))
    for (const path of Object.keys(site.handlers).filter((one) => one.startsWith('/b/'))) {
      const page = site.handlers[path]!
      site.handlers[path] = (...all) => void setTimeout(() => page(...all), 200)
    }
    const { code, stderr } = await site.run(['run', '--max-minutes', '0.03'])
    expect(code).toBe(0)
    expect(lastLine(stderr)).toMatch(/^bulletins run: exit 0, stopped by --max-minutes; /u)
    expect(runJson()).toMatchObject({ exit: 0, interrupted: false, stopped: 'max-minutes' })
    expect(existsSync(join(site.out, 'bulletins.xlsx'))).toBe(true)
    expect(site.server.log.length).toBeLessThan(200)
  }, 60_000)

  it.each([['--max-pages', '0'], ['--max-pages', '1.5'], ['--max-minutes', '0.0'], ['--max-minutes', 'x'], ['--max-minutes', '-1']])(
    '%s %s is wrong usage', async (option, value) => {
      site = await openSite(1)
      const { code, stderr } = await site.run(['fetch', `${option}=${value}`])
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^bulletins: usage: Expected a (?:whole )?number above 0, got /u)])
    },
  ) // prettier-ignore
})

describe('what is said', () => {
  it('--quiet: nothing where all is well; else what failed anew, and the last line', async () => {
    site = await openSite(2)
    expect(await site.run(['run', '-q'])).toEqual({ code: 0, stdout: '', stderr: '' })
    site.handlers['/b/2'] = broken
    const { code, stderr } = await site.run(['run', '-q'])
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /^failed: Expected a page, got status 500, in \S+ \(fetch-status\)\nbulletins run: exit 3; .*\n$/u,
    )
    expect(await site.run(['run', '-q'])).toEqual({ code: 0, stdout: '', stderr: '' })
  }, 60_000)

  it('--log json: a line an event with time, level and event; the last is the summary', async () => {
    site = await openSite(2)
    site.handlers['/b/2'] = broken
    const { stderr } = await site.run(['fetch', '--log', 'json'])
    const events = stderr.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) // prettier-ignore
    for (const { time, level, event } of events) {
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u)
      expect(level).toMatch(/^(?:debug|info|warn|error)$/u)
      expect(event).toMatch(/^[a-z]+$/u)
    }
    expect(events.find(({ event }) => event === 'failure')).toMatchObject({ level: 'error', code: 'fetch-status' })
    const [summary] = events.slice(-1)
    expect(summary).toMatchObject({ event: 'summary', level: 'error', command: 'fetch', exit: 3, pages: 1, failedAnew: 1, failures: 1, left: 0, parked: 0, interrupted: false, stopped: null }) // prettier-ignore
    expect(Object.keys(summary ?? {})).toEqual(expect.arrayContaining(['unchanged', 'requests', 'bytes', 'seconds', 'run'])) // prettier-ignore
    expect(runJson()).toMatchObject({ command: 'fetch', exit: 3 })
  }, 60_000)
})

describe('a signal', () => {
  // A launcher on an old Node hands it on to the Node that it started: systemd signals the process that it knows.
  const OLD = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.20.2" })'

  it.each([
    ['SIGINT', []],
    ['SIGTERM', []],
    ['SIGTERM', ['--import', OLD]],
  ] as const)('%s (Node %o): the page under way is kept, run.json is written, nothing lies about', async (signal, node) => {
    site = await openSite(40)
    let started = 0
    for (const path of Object.keys(site.handlers).filter((one) => one.startsWith('/b/'))) {
      const page = site.handlers[path]!
      site.handlers[path] = (...all) => {
        started++
        setTimeout(() => page(...all), 100)
      }
    }
    let asked = false
    const { code, stderr } = await site.run(['run', '-v'], {
      node,
      onWords: (words, child) => {
        if (asked || !words.includes('/b/3')) return
        asked = true
        child.kill(signal)
      },
    })
    expect(code).toBe(130)
    expect(lastLine(stderr)).toMatch(new RegExp(`^bulletins run: exit 130, stopped by ${signal}; `, 'u'))
    const { fetched, ...run } = runJson()
    expect(run).toMatchObject({ exit: 130, interrupted: true, stopped: signal, files: [] })
    expect((fetched[0]?.['fetched'] as unknown[]).length).toBe(started) // what was asked for came to its end
    expect(started).toBeLessThan(40)
    expect(readdirSync(site.out, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('tmp'))).toEqual([]) // prettier-ignore
    const [before, done] = [site.server.log.length, started]
    expect((await site.run(['run', '-q'])).code).toBe(0) // the lock is free, and the next run goes on
    expect(site.server.paths().slice(before).filter((path) => path.startsWith('/b/'))).toHaveLength(40 - done) // prettier-ignore
  }, 60_000) // prettier-ignore

  it('a second one, later, ends the run at once, whatever it waits for', async () => {
    site = await openSite(2)
    site.handlers['/b/2'] = () => undefined // never answers
    let asked = false
    const { code, stderr } = await site.run(['run', '-v'], {
      onWords: (words, child) => {
        if (asked || !words.includes('/b/1')) return
        asked = true
        setTimeout(() => child.kill('SIGINT'), 500)
        setTimeout(() => child.kill('SIGINT'), 3000)
      },
    })
    expect(code).toBe(130)
    expect(lastLine(stderr)).toContain('stopping after this page') // no last line: nothing was waited for
  }, 25_000)
})
