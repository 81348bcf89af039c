import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readResults } from './results.ts'
import { subjectIds } from './subjects.ts'
import { benchTables } from './table.ts'

describe('the tables of the bench', () => {
  const results = readResults()

  it('are what the README says (npm run readme)', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    expect(readme).toContain(benchTables(results))
  })

  it('leave out no subject (npm run bench -- --json test/bench/results.json)', async () => {
    expect(results.rows.map(({ id }) => id)).toEqual(await subjectIds())
  })

  it('give ratios to floors of the same process, a letter at a time', () => {
    const floors = { floorLetters: 100, jump: 1 }
    const rows = [
      { id: 'text/date/en', figures: { ...floors, letters: 100, ms: 4 } },
      { id: 'text/date/ru', figures: { ...floors, letters: 50, ms: 4 } },
      { id: 'peer/chrono-node/en', figures: { ...floors, jump: 2, letters: 10, ms: 10 } },
      { id: 'page/whole/kk', figures: { load: 2, ms: 3 } },
      { id: 'hostile/digits/en', figures: { small: 2, large: 9 } },
      { id: 'hostile/digits/ru', figures: null },
    ]
    const tables = benchTables({ machine: { node: 'v1', cores: 2, load: [1, 2] }, rows }).split('\n')
    expect(tables).toContain('| dates | 0.25 | 0.13 | – | 13 | – | 2 | – |')
    expect(tables).toContain('| page → validated records | – | – | 1.5 |')
    expect(tables.find((line) => line.startsWith('| digits'))).toContain('| 9 (× 4.5) | too long | – |')
  })

  it('say of each aim whether the worst of the languages reaches it', () => {
    const whole = (['en', 'ru', 'kk'] as const).map((language, at) => ({ id: `page/whole/${language}`, figures: { load: 2, ms: 1 + at } })) // prettier-ignore
    const rows = [...whole, { id: 'startup/package', figures: { 'help - node': 16 } }]
    const lines = benchTables({ machine: { node: 'v1', cores: 2, load: [1, 2] }, rows }).split('\n')
    const told = (words: string) =>
      lines
        .find((line) => line.startsWith(`| ${words}`))
        ?.split(' | ')
        .slice(1)
    expect(told('a page (HTML)')).toEqual(['1.5 × its time', 'no |'])
    expect(told('`bulletins --help`: within')).toEqual(['16 ms', 'yes |'])
    expect(told('many pages')).toEqual(['–', 'no |'])
  })
})
