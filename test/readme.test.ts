import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { programOf } from '../src/cli/program.ts'
import { bulletinWith } from './resolve/item.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('the example of the README is what the tool reads', () => {
  const item = /^> (.+)$/mu.exec(readme)?.[1] ?? ''
  const record = /```json\n([\s\S]+?)```/u.exec(readme)?.[1] ?? '{}'
  expect(bulletinWith(item).sanctions).toMatchObject([JSON.parse(record) as object])
})

it('the README names every verb, and CONTRIBUTING every script', () => {
  const verbs = ['run', 'fetch', 'extract', 'export', 'explain', 'score', 'sources', 'status', 'doctor']
  expect(verbs.filter((verb) => !readme.includes(`\`${verb}\``))).toEqual([])
  const contributing = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8')
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = ['score', 'floors', 'readme', 'measure', 'bench', 'lint', 'types']
  expect(named.filter((name) => !(name in scripts) || !contributing.includes(`npm run ${name}`))).toEqual([])
})

it('calls no verb and no option that there is not', async () => {
  const calls = [...readme.matchAll(/(?:npx bulletins|bulletins\.cjs) ((?:run|fetch|extract|export|doctor|verify|sample)\b[^|`\n]*)/gu)].map(([, args = '']) => args.trim().split(/\s+/u)) // prettier-ignore
  expect(calls.length).toBeGreaterThan(3)
  for (const args of calls) await programOf(() => () => Promise.resolve()).parseAsync(args, { from: 'user' })
})
