// A large export takes bounded memory: rows are made while they are written, in every format.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const CHILD = new URL('large-child.ts', import.meta.url).pathname

it('200,000 rows are exported in all formats within 1.5 GB', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-large-'))
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [CHILD, folder, '40000'])
    const { rows, longest, most } = JSON.parse(stdout) as { rows: number; longest: number; most: number }
    expect(rows).toBeGreaterThan(200_000)
    expect(longest).toBeGreaterThanOrEqual(40_000)
    expect(most).toBeLessThan(1500)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 600_000)
