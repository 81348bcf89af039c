import { readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { programOf } from '../src/cli/program.ts'
import { tablesOf } from '../src/export/table/index.ts'
import { inputOf } from './export/reading.ts'
import { PICTURES } from './outside/pictures.ts'
import { bulletinWith } from './resolve/item.ts'
import { contextsOf } from './export/contexts.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('the example of the README is what the tool reads', () => {
  const item = /^> (.+)$/mu.exec(readme)?.[1] ?? ''
  const record = /```json\n([\s\S]+?)```/u.exec(readme)?.[1] ?? '{}'
  expect(bulletinWith(item).sanctions).toMatchObject([JSON.parse(record) as object])
})

it('the README names every verb, and CONTRIBUTING every script', () => {
  const { commands } = programOf(() => () => Promise.resolve())
  const verbs = commands.map((command) => command.name())
  expect(verbs.filter((verb) => !readme.includes(`\`${verb}\``))).toEqual([])
  const contributing = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8')
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = ['score', 'floors', 'readme', 'measure', 'bench', 'lint', 'types']
  expect(named.filter((name) => !(name in scripts) || !contributing.includes(`npm run ${name}`))).toEqual([])
})

it('calls no verb and no option that there is not', async () => {
  const calls = [...readme.matchAll(/(?:npx bulletins|bulletins\.cjs) ((?:run|fetch|extract|export|doctor|verify|sample|import-review)\b[^|`\n]*)/gu)].map(([, args = '']) => args.trim().split(/\s+/u)) // prettier-ignore
  expect(calls.length).toBeGreaterThan(3)
  for (const args of calls) await programOf(() => () => Promise.resolve()).parseAsync(args, { from: 'user' })
})

it('names no option that no verb has', () => {
  const { commands } = programOf(() => () => Promise.resolve())
  const known = new Set(commands.flatMap(({ options }) => options.map(({ long }) => long)))
  const named = [...readme.matchAll(/`(--[a-z-]+)/gu)].map(([, option = '']) => option)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((option) => !known.has(option) && !OF_OTHERS.has(option))).toEqual([])
})

// Options of Node, npm and Datasette.
const OF_OTHERS = new Set(['--omit', '--metadata'])

it('names every sheet of the workbook', () => {
  const sheets = tablesOf(contextsOf([]), inputOf([])).flatMap(({ sheet }) => sheet ?? [])
  const row = /^\| `bulletins\.xlsx`.*$/mu.exec(readme)?.[0] ?? ''
  expect(sheets.filter((sheet) => !row.includes(sheet))).toEqual([])
})

it('shows the pictures that npm run pictures takes', () => {
  const shown = [...readme.matchAll(/!\[[^\]]{20,}\]\(fixtures\/pictures\/([^)]+)\.png\)/gu)].map(
    ([, name = '']) => name,
  )
  expect(shown.toSorted()).toEqual(PICTURES.toSorted())
  expect([...readme.matchAll(/!\[/gu)].length).toBe(shown.length)
  const sizes = shown.map((name) => statSync(new URL(`../fixtures/pictures/${name}.png`, import.meta.url)).size)
  expect(Math.max(...sizes)).toBeLessThan(200_000)
})
