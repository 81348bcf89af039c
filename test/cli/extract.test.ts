import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model.ts'
import { VERSION } from '../../src/export/version.ts'
import { bulletins } from './command.ts'

const SITE = fileURLToPath(new URL('../../fixtures/site/en/262-violations/', import.meta.url))
const PAGE = join(SITE, 'monitoring-84.html')

type Line = Partial<Reading> & {
  readonly file?: string
  readonly error?: { readonly code: string; readonly message: string }
}

function linesIn(stdout: string): Line[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}

describe('bulletins extract', () => {
  let folder: string
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bulletins-'))))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('prints a line a page in the order given, and an error in the place of a page that cannot be read', async () => {
    const odd: Readonly<Record<string, string | Buffer>> = {
      'empty.html': '',
      'binary.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1]),
      'huge.html': Buffer.alloc(30_000_000, '<p>word and number 12 </p>'),
      'nothing.html': '<html><title>Contacts</title><p>Our office is open on weekdays.</p></html>',
      'french.html': `<p>${'Le tribunal de la ville a condamné le journaliste à une amende pour une publication sur les réseaux sociaux. '.repeat(20)}</p>`,
      'charset.html': Buffer.from(readFileSync(PAGE, 'utf8').replace(/charset=["']?[\p{L}\p{N}-]+/u, 'charset=windows-1251')),
    } // prettier-ignore
    for (const [name, content] of Object.entries(odd)) writeFileSync(join(folder, name), content)
    const names = Object.keys(odd)
    const { code, stdout, stderr } = await bulletins(['extract', PAGE, ...names, 'missing.html', PAGE], { cwd: folder })
    const lines = linesIn(stdout)
    expect(lines.map(({ error }) => error?.code ?? 'read')).toEqual([
      'read', 'page-empty', 'page-binary', 'page-too-large', 'page-no-bulletin', 'page-unknown-language', 'read', 'file-unreadable', 'read',
    ]) // prettier-ignore
    expect(lines.map(({ file }) => file).slice(1, 6)).toEqual(names.slice(0, 5))
    expect(lines[0]).toEqual(lines[8])
    expect(lines[6]?.incidents?.length).toBe(lines[0]?.incidents?.length)
    expect(stderr.trim().split('\n')).toHaveLength(6)
    expect(code).toBe(3)
  })

  it('says what cannot be looked at in its place, and reads the others', async () => {
    const inside = join(folder, 'odd')
    mkdirSync(join(inside, 'named.html'), { recursive: true })
    writeFileSync(join(inside, 'page.html'), readFileSync(PAGE))
    symlinkSync(inside, join(inside, 'loop')) // a folder in itself
    symlinkSync('self', join(folder, 'self'))
    writeFileSync(join(folder, 'empty.warc'), '')
    const args = ['extract', 'a'.repeat(5000), 'self', 'empty.warc', inside]
    const { code, stdout } = await bulletins(args, { cwd: folder })
    expect(linesIn(stdout).map(({ error }) => error?.code ?? 'read')).toEqual([
      'file-unreadable', 'file-unreadable', 'file-unreadable', 'read',
    ]) // prettier-ignore
    expect(code).toBe(3)
  })

  it('says of what is not there that it is not there, once and by its name', async () => {
    const { stderr } = await bulletins(['extract', 'none.html', 'none*.html', 'none.warc'], { cwd: folder })
    expect(stderr.trim().split('\n')).toEqual(
      ['none.html', 'none*.html', 'none.warc'].map((name) => `bulletins: file-unreadable: Expected a readable page, got no such file or directory, in ${name}`),
    )
  }) // prettier-ignore

  it('takes no more of a pipe or a device than a page may have, and none because a folder has one', async () => {
    const inside = join(folder, 'piped')
    mkdirSync(inside)
    writeFileSync(join(inside, 'page.html'), readFileSync(PAGE))
    execFileSync('mkfifo', [join(inside, 'pipe.html')])
    const args = ['extract', '/dev/zero', '', inside]
    const { code, stdout, stderr } = await bulletins(args, { cwd: folder })
    expect(linesIn(stdout).map(({ error }) => error?.code ?? 'read')).toEqual(['page-too-large', 'file-unreadable', 'read']) // prettier-ignore
    expect(stderr).toMatch(/got an empty name, in the command line\n$/u)
    expect(code).toBe(3)
    const endless = await bulletins(['extract', '-'], { input: Buffer.alloc(25_000_000, 'a ') })
    expect(linesIn(endless.stdout).map(({ error }) => error?.code)).toEqual(['page-too-large'])
  })

  it('says in a line where nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    const { code, stdout, stderr } = await bulletins(['extract', '--out', join(folder, 'file')], { cwd: folder })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^bulletins: disk-failed: [^\n]+\n$/u)
  })

  it('reads standard input', async () => {
    const { code, stdout, stderr } = await bulletins(['extract', '-'], { input: readFileSync(PAGE) })
    const [line] = linesIn(stdout)
    expect(line?.bulletin).toMatchObject({ language: 'en', period: '2014-08', source: 'file' })
    expect([code, stderr]).toEqual([0, ''])
  })

  it('reads the pages of a folder in name order, and those of a glob', async () => {
    const inside = join(folder, 'pages', 'deep')
    mkdirSync(inside, { recursive: true })
    writeFileSync(join(folder, 'pages', 'b.html'), readFileSync(PAGE))
    writeFileSync(join(folder, 'pages', 'notes.md'), 'no page')
    writeFileSync(join(inside, 'a.htm'), readFileSync(PAGE))
    const { code, stdout } = await bulletins(['extract', 'pages', 'pages/*.html'], { cwd: folder })
    expect(linesIn(stdout).map(({ bulletin }) => bulletin?.url)).toEqual([
      'pages/b.html',
      'pages/deep/a.htm',
      'pages/b.html',
    ])
    expect(code).toBe(0)
  })
})

describe('bulletins', () => {
  it('says how it is used', async () => {
    const help = await bulletins(['extract', '--help'])
    expect(help.code).toBe(0)
    expect(help.stdout).toMatch(/Examples:\n {2}bulletins extract page\.html/u)
    expect(await bulletins(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' })
    const wrong = await bulletins(['extract', '--nonsense'])
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toMatch(/unknown option '--nonsense'/u)
  })
})
