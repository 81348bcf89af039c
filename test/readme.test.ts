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

it.each([
  ['README.md', 30],
  ['CONTRIBUTING.md', 0],
  ['compose.yaml', 3],
  ['Dockerfile', 2],
])('%s calls no verb and no option that there is not', async (name, least) => {
  const calls = callsIn(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
  expect(calls.length).toBeGreaterThanOrEqual(least)
  for (const args of calls) await refusing().parseAsync(args, { from: 'user' })
})

it('the examples of every verb are calls of it', async () => {
  const { commands } = refusing()
  for (const command of commands.filter((one) => one.name() !== 'help')) {
    let help = ''
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp()
    const calls = callsIn(help.slice(help.indexOf('Examples:')))
    expect(calls.map(([verb]) => verb)).toEqual(calls.map(() => command.name()))
    expect(calls.length).toBeGreaterThan(0)
    for (const args of calls) await refusing().parseAsync(args, { from: 'user' })
  }
})

/** The command line, whose verbs do nothing. */
function refusing(): ReturnType<typeof programOf> {
  return programOf(() => () => Promise.resolve())
}

/** The calls of the tool in a text: of a shell, in words (`…` for what is left out), in a list of YAML. */
function callsIn(text: string): string[][] {
  const verbs = refusing().commands.map((command) => command.name()).join('|') // prettier-ignore
  const inWords = text.matchAll(new RegExp(`bulletins(?:\\.cjs)? ((?:${verbs})(?![-:\\p{L}])[^\`|;\\n]*)`, 'gu'))
  const inLists = text.matchAll(new RegExp(`\\[(?:[^\\]]*\\.cjs, )?((?:${verbs}),[^\\]]+)\\]`, 'gu'))
  return [
    ...[...inWords].map(([, call = '']) => call.replace(/\s[#<>&].*$/u, '').replaceAll('…', 'x').replaceAll(/[[\]]/gu, '')),
    ...[...inLists].map(([, call = '']) => call.replaceAll(',', '')),
  ].map((call) => (call.match(/'[^']*'|"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll(/^['"]|['"]$/gu, '')))
} // prettier-ignore

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
