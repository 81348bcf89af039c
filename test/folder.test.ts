import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolder } from '../src/folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const LAUNCHER = fileURLToPath(new URL('../bin/bulletins.cjs', import.meta.url))

const TEXT = `Monitoring of violations of freedom of speech in Kazakhstan. May 2026

1. On May 12 the city court of Taraz fined blogger Askar Belov 20 MCI under Article 488, Part 1 of the Code of Administrative Offences.
`

// Where a folder is there, and none can be made in it.
const BARRED = '/proc/bulletins-none'

describe('a folder', () => {
  it('is made with those that it lies in, and is there the second time, too', () => {
    const path = join(folder, 'a', 'b', '..', 'c')
    for (let times = 0; times < 2; times++) makeFolder(path)
    expect([statSync(path).isDirectory(), existsSync(join(folder, 'a', 'b'))]).toEqual([true, false])
    symlinkSync(join(folder, 'a'), join(folder, 'link'))
    makeFolder(join(folder, 'link', 'd'))
    expect(statSync(join(folder, 'a', 'd')).isDirectory()).toBe(true)
  })

  it('is none where something else has its name, or that of one that it lies in', () => {
    writeFileSync(join(folder, 'file'), '')
    for (const path of [join(folder, 'file'), join(folder, 'file', 'a', 'b')])
      expect(() => makeFolder(path)).toThrow(expect.objectContaining({ syscall: 'mkdir', path: join(folder, 'file') }))
  })
})

describe.skipIf(!existsSync('/proc/self'))('a place where no folder can be made', () => {
  it.each([
    ['run', '--demo', '--out', BARRED],
    ['extract', '--db', join(BARRED, 'bulletins.db')],
    ['export', 'page.txt', '--out', BARRED],
    ['worker', '--out', BARRED],
  ])('ends %s %s %s, by its code', (...args) => {
    writeFileSync(join(folder, 'bulletins.config.json'), '{"contact":"desk@example.org"}')
    writeFileSync(join(folder, 'page.txt'), TEXT)
    const given = { cwd: folder, encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL' } as const
    const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], given)
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^bulletins: disk-failed: [^\n]+\n$/u)])
  })
})
