import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock, takePassingLock } from '../../src/store/lock.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  path = join(folder, 'deep', 'bulletins.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What another process says that tries to take the lock. */
function elsewhere(take: string): string {
  const module = fileURLToPath(new URL('../../src/store/lock.ts', import.meta.url))
  const program = `import { ${take} as take } from ${JSON.stringify(module)}
    try { take(process.argv[1]).release(); console.log('taken') } catch (error) { console.log(error.code, error.message) }`
  return spawnSync(process.execPath, ['--input-type=module', '-e', program, path], { encoding: 'utf8' }).stdout
}

describe.each([
  ['the lock of a store', takeLock, true],
  ['a lock that leaves nothing behind', takePassingLock, false],
])('%s', (_name, take, stays) => {
  it('is held by one process, which is told, and can be taken once it is let go', () => {
    const lock = take(path)
    expect(elsewhere(take.name)).toMatch(new RegExp(`^store-locked Expected no other run, got one \\(process ${process.pid}\\)`, 'u')) // prettier-ignore
    lock.release()
    expect(elsewhere(take.name)).toBe('taken\n')
    expect(existsSync(path)).toBe(stays)
  })
})

describe('a lock that leaves nothing behind', () => {
  it('is taken on the file that others see', () => {
    const first = takePassingLock(path)
    rmSync(path) // as who had it before does, in the moment when it is let go
    const second = takePassingLock(path)
    expect(elsewhere('takePassingLock')).toContain('store-locked')
    first.release()
    expect(existsSync(path)).toBe(true)
    second.release()
    expect(existsSync(path)).toBe(false)
  })
})
