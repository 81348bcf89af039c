import { describe, expect, it } from 'vitest'
import { openLog } from '../../src/cli/log.ts'
import { openProgress } from '../../src/cli/progress.ts'

/** What is said of pages that are done every `each` milliseconds. */
function said(form: 'text' | 'json', isTTY: boolean, pages: number, each: number, shareAt: (page: number) => number | null): string[] {
  let [text, now] = ['', 0]
  const out = { isTTY, columns: 80, write: (piece: string) => (text += piece) }
  const progress = openProgress(openLog({ log: form }, out), form, () => now)
  for (let page = 1; page <= pages; page++) {
    now += each
    progress.tick(shareAt(page))
  }
  return text.split(form === 'json' ? '\n' : '\r\x1b[K').filter((line) => line !== '')
} // prettier-ignore

describe('progress', () => {
  it('tells a terminal how many, how fast and how long still', () => {
    const lines = said('text', true, 4000, 5, (page) => page / 40_000)
    expect(lines[0]).toBe('read      40 pages, 200 a second, 3 min left')
    expect(lines.at(-1)).toBe('read      4,000 pages, 200 a second, 3 min left')
    expect(lines).toHaveLength(100)
  })

  it('does not guess an end that nobody knows', () => {
    expect(said('text', true, 10, 250, () => null).at(-1)).toBe('read      10 pages, 4.0 a second')
  })

  it('says nothing where nobody looks, and now and then to a machine', () => {
    expect(said('text', false, 1000, 100, () => 0.5)).toEqual([])
    const events = said('json', false, 250, 100, (page) => page / 1000).map((line) => JSON.parse(line) as unknown)
    expect(events).toMatchObject([
      { event: 'progress', pages: 100, share: 0.1, pages_per_second: 10, seconds_left: 90 },
      { event: 'progress', pages: 200, share: 0.2, pages_per_second: 10, seconds_left: 80 },
    ])
  })
})
