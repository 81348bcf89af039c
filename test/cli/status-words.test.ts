import { describe, expect, it } from 'vitest'
import type { Status } from '../../src/cli/status-words.ts'
import { statusWords } from '../../src/cli/status-words.ts'

const EMPTY: Status = { sources: [], languages: {}, records: {}, issues: {}, withdrawn: 0, reviews: {}, untested: [], unsettled: 0, failures: [], runs: [], lanes: [], workers: [] } // prettier-ignore
const LANE = { lane: 'warc:bulletins-00001.warc.gz', since: '2026-03-01T00:00:00.000Z', code: 'file-unreadable', failure: 'Expected a WARC file, got none' } // prettier-ignore
const SOURCE = { source: 'test', bulletins: 3, counted: 3, newest_period: '2026-03', last_new: '2026-03-01', last_changed: '2026-03-01', pages: {} } // prettier-ignore

describe('what status says', () => {
  it('has the code of what a lane failed of, and how one that was given up is got rid of', () => {
    const words = statusWords({ ...EMPTY, lanes: [{ ...LANE, state: 'handed-on', tried: 1 }, { ...LANE, state: 'dead', tried: 5 }] }, 'here') // prettier-ignore
    expect(words).toContain('handed-on warc:bulletins-00001.warc.gz, since 2026-03-01T00:00:00.000Z, tried 1 time before: file-unreadable: Expected') // prettier-ignore
    expect(words).toMatch(/^ {2}dead {6}warc:.*tried 5 times before: file-unreadable/mu)
    expect(words).toContain('bulletins worker --dismiss')
  })

  it('is of lanes that may not be seen that they may not be', () => {
    expect(statusWords({ ...EMPTY, lanes: null }, 'here')).toContain('no right to read the schema of the queue')
    expect(statusWords(EMPTY, 'here')).not.toContain('Lanes')
  })

  it('says where a worker was that is gone, and of an empty store that it is empty', () => {
    const worker = { name: 'one-1', started: 0, seen: 0, holds: 'host:test.example' }
    const words = statusWords(
      {
        ...EMPTY,
        workers: [
          { ...worker, alive: true },
          { ...worker, alive: false },
        ],
      },
      'here',
    )
    expect(words).toContain('alive since 1970-01-01T00:00:00.000Z; at host:test.example')
    expect(words).toContain('gone, last seen 1970-01-01T00:00:00.000Z; was at host:test.example')
    expect(words).toMatch(/^Bulletins in here\n {2}none yet\n/u)
  })

  it('has no exit code of a lane, which is no command', () => {
    const entry = { fetched: [{ source: 'test', pages: 2, unchanged: 0, failures: 1 }], pages: { kept: 2 } }
    const run = (code: number | null, command: string) => ({ id: command, started: 'then', ended: 'then', json: JSON.stringify({ ...entry, code, command }) }) // prettier-ignore
    const words = statusWords({ ...EMPTY, runs: [run(null, 'worker test'), run(3, 'run')] }, 'here')
    expect(words).toContain('then  worker test: test 2 new, 0 unchanged, 1 failed; kept 2\n')
    expect(words).toContain('then  run: exit code 3; test 2 new, 0 unchanged, 1 failed; kept 2\n')
  })

  it('counts no copies where it is not settled which of them count', () => {
    expect(statusWords({ ...EMPTY, sources: [SOURCE] }, 'here')).toContain('3 bulletins, 3 counted;')
    expect(statusWords({ ...EMPTY, sources: [SOURCE], unsettled: 2 }, 'here')).toContain('3 bulletins, not settled which of them count;') // prettier-ignore
  })
})
