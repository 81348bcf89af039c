// The package as users have it: built, packed, installed into an empty folder without a network, and run there.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../../src/build/build.ts'
import { demoSources } from '../../src/sources/index.ts'
import { bulletins } from '../cli/command.ts'

const work = mkdtempSync(join(tmpdir(), 'bulletins-package-'))
const [built, again, home] = [join(work, 'built'), join(work, 'again'), join(work, 'home')]
const installed = join(home, 'node_modules/bulletins')
const page = fileURLToPath(new URL('../../fixtures/site/262-violations/monitoring-216.html', import.meta.url))

beforeAll(async () => {
  await build(built)
  await build(again)
  npm(work, 'pack', built, '--silent')
  npm(work, 'install', '--prefix', home, '--offline', '--no-audit', '--no-fund', join(work, 'bulletins-0.1.0.tgz'))
}, 300_000)
afterAll(() => rmSync(work, { recursive: true }))

function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** The installed tool with these arguments: exit code and what it said. */
function tool(...args: readonly string[]) {
  return spawnSync('npx', ['--no', '--', 'bulletins', ...args], { cwd: home, encoding: 'utf8' })
}

function digests(folder: string): Record<string, string> {
  const files = globSync('**', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.sort().map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')])) // prettier-ignore
}

it('the same sources give the same bytes', () => {
  expect(digests(again)).toEqual(digests(built))
  expect(Object.keys(digests(built)).length).toBeGreaterThan(100)
})

it('nothing but the package is installed, and no word of the machine that built it is in it', () => {
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['bulletins'])
  const root = fileURLToPath(new URL('../..', import.meta.url))
  for (const name of Object.keys(digests(installed))) expect(readFileSync(join(installed, name)).includes(root)).toBe(false) // prettier-ignore
})

it('publint has nothing to say, and each package in the bundle has its licence', async () => {
  const { messages } = await publint({ pkgDir: built, strict: true })
  expect(messages).toEqual([])
  const licences = readFileSync(join(installed, 'LICENCES.txt'), 'utf8')
  for (const name of ['natural', 'undici', '@observablehq/plot', 'pg']) {
    expect(licences.includes(`\n${name} `)).toBe(name !== 'pg')
  }
})

it('--help, the demo, extract and export work there', () => {
  expect(tool('--help').stdout).toContain('Usage: bulletins')
  expect(tool('doctor').stdout).toContain('all packages are in the bundle')
  expect(tool('run', '--demo', '--quiet').status).toBe(0)
  expect(existsSync(join(home, 'output/report.html'))).toBe(true)
  expect(tool('export', page, '--out', 'sheets').status).toBe(0)
  expect(existsSync(join(home, 'sheets/bulletins.xlsx'))).toBe(true)
})

it('a configuration is read there, and what does not fit it is told', () => {
  const [config, wrong] = [join(home, 'own.json'), join(home, 'wrong.json')]
  const [own] = demoSources
  writeFileSync(config, JSON.stringify({ contact: 'me@own.example', sources: [{ ...own, id: 'own' }] }))
  writeFileSync(wrong, JSON.stringify({ contract: 'me@own.example' }))
  expect(tool('sources', '--config', config).stdout).toMatch(/^own {2}/mu)
  expect(tool('sources', '--config', wrong)).toMatchObject({ status: 2, stderr: expect.stringMatching(/contract/u) as unknown }) // prettier-ignore
})

it('a page is read as the sources read it, in each language', async () => {
  const pages = ['en', 'ru', 'kk'].map((name) =>
    fileURLToPath(new URL(`../../fixtures/gold/dev/${name}-01.html`, import.meta.url)),
  )
  const { stdout } = tool('extract', ...pages)
  expect(stdout).not.toBe('')
  expect(stdout).toBe((await bulletins(['extract', ...pages])).stdout)
})

it('other programs take the library, with its types', () => {
  const program = `import { readFileSync } from 'node:fs'
import { type Page, type SanctionRecord, packs, readBulletin } from 'bulletins'
const page: Page = { source: 'mine', publisher: null, url: 'mine', bytes: readFileSync(process.argv[2] ?? ''), contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} }
const penalties: readonly SanctionRecord[] = readBulletin(page, packs).reading.sanctions
console.log(penalties.length)
`
  writeFileSync(join(home, 'program.mts'), program)
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const types = fileURLToPath(new URL('../../node_modules/@types', import.meta.url))
  const checked = spawnSync(process.execPath, [tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--typeRoots', types, '--types', 'node', 'program.mts'], { cwd: home, encoding: 'utf8' }) // prettier-ignore
  expect(checked.stdout).toBe('')
  const { stdout } = spawnSync(process.execPath, ['program.mts', page], { cwd: home, encoding: 'utf8' })
  expect(Number(stdout)).toBeGreaterThan(0)
})

it('a Node that is too old gets one clear line', () => {
  writeFileSync(join(home, 'old.cjs'), `Object.defineProperty(process.versions, 'node', { value: '20.20.2' })`)
  const launcher = join(installed, 'bin/bulletins.cjs')
  const { status, stderr } = spawnSync(process.execPath, ['-r', './old.cjs', launcher, '--help'], { cwd: home, encoding: 'utf8' }) // prettier-ignore
  expect(status).toBe(2)
  expect(stderr).toMatch(/^bulletins needs Node 22\.19 or newer.*\n$/u)
})
