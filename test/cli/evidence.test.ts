// What was fetched can be run again without the network, and held against what was kept of it.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bulletins, type Ended } from './command.ts'

let folder: string
let online: string
let first: Ended
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  online = join(folder, 'online')
  first = await bulletins(['run', '--demo', '--out', online], { cwd: folder })
}, 30_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Digests of all files but the archive, the store and run.json. */
function exported(out: string): Readonly<Record<string, string>> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:xlsx|csv|jsonl|json)$/u.test(name)) // prettier-ignore
  const digest = (name: string): string => createHash('sha256').update(readFileSync(join(out, name))).digest('hex') // prettier-ignore
  return Object.fromEntries(names.filter((name) => name !== 'run.json').map((name) => [name, digest(name)]))
}

function copy(name: string): string {
  const out = join(folder, name)
  cpSync(online, out, { recursive: true })
  return out
}

describe('run --offline', () => {
  it('gives the same bytes as the run that fetched, from the archive alone, and asks nobody', async () => {
    expect(first.code).toBe(0)
    const out = copy('offline')
    for (const name of readdirSync(out)) if (name !== 'archive') rmSync(join(out, name), { recursive: true })
    const { code, stderr } = await bulletins(['run', '--demo', '--offline', '--out', out], { cwd: folder })
    expect({ code, fetched: stderr.includes('fetched') }).toEqual({ code: 0, fetched: false })
    expect(exported(out)).toEqual(exported(online))
    const run = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { command: string; fetched: unknown[] }
    expect(run).toMatchObject({ command: 'run --demo --offline', fetched: [] })
    expect(readFileSync(join(out, 'archive', 'bulletins-00001.warc.gz'))).toEqual(
      readFileSync(join(online, 'archive', 'bulletins-00001.warc.gz')),
    )
  })

  it('needs no contact: no site is asked', async () => {
    const out = join(folder, 'empty')
    const { code } = await bulletins(['run', '--offline', '--out', out], { cwd: folder })
    expect({ code, workbook: existsSync(join(out, 'bulletins.xlsx')) }).toEqual({ code: 0, workbook: true })
  })
})

describe('verify', () => {
  it('tells pass or FAIL of each record, and ends with 0 where all is as it was', async () => {
    const { code, stdout, stderr } = await bulletins(['verify', '--out', online], { cwd: folder })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^pass {2}warc-response <urn:uuid:\S+> {2}bulletins-00001\.warc\.gz at byte \d+$/mu)
    expect(stdout).toMatch(/^pass {2}sanction f-\S+ {2}http:\S+$/mu)
    expect(stdout).not.toContain('FAIL')
    expect(stderr).toMatch(/verified {2}\S+archive: \d{4} passed, 0 failed\n$/u)
  })

  it('ends with 3 after one bit of the archive was flipped', async () => {
    const out = copy('flipped')
    const file = join(out, 'archive', 'bulletins-00001.warc.gz')
    const bytes = readFileSync(file)
    bytes[Math.floor(bytes.length / 2)]! ^= 4
    writeFileSync(file, bytes)
    const { code, stdout } = await bulletins(['verify', '--quiet', '--out', out], { cwd: folder })
    expect(code).toBe(3)
    expect(stdout).toMatch(/^FAIL {2}warc /mu)
    expect(stdout).not.toContain('pass ')
  })

  it('ends with 3 after one value of the store was changed, and says which', async () => {
    const out = copy('changed')
    const db = new DatabaseSync(join(out, 'bulletins.db'))
    const { id } = db.prepare(`SELECT id FROM record WHERE kind = 'amount' LIMIT 1`).get() as { id: string }
    db.prepare(`UPDATE record SET json = json_set(json, '$.min', 12345) WHERE kind = 'amount' AND id = ?`).run(id)
    db.close()
    const { code, stdout } = await bulletins(['verify', '--quiet', '--json', '--out', out], { cwd: folder })
    expect(code).toBe(3)
    const verdicts = stdout.trim().split('\n').map((line) => JSON.parse(line) as { id: string; faults: string[] }) // prettier-ignore
    expect(verdicts.map((verdict) => verdict.id)).toEqual([id])
    expect(verdicts[0]?.faults.join()).toMatch(/min \(.*, not 12345\)/u)
  })

  it('of an archive that has lost its store: the archive alone', async () => {
    const out = copy('alone')
    rmSync(join(out, 'bulletins.db'))
    const { code, stderr } = await bulletins(['verify', '--out', out], { cwd: folder })
    expect(code).toBe(0)
    expect(stderr).toContain('the archive alone')
  })

  it('of nothing is wrong usage', async () => {
    const { code, stderr } = await bulletins(['verify', '--out', join(folder, 'nothing')], { cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^bulletins: usage: Expected an archive/u)
  })
})

describe('--ignore-robots', () => {
  it('needs a reason, which stands in run.json', async () => {
    const out = join(folder, 'ignored')
    const without = await bulletins(['run', '--demo', '--ignore-robots', ' ', '--out', out], { cwd: folder })
    expect(without).toMatchObject({ code: 2 })
    const { code } = await bulletins(['run', '--demo', '--ignore-robots', 'a test', '--out', out], { cwd: folder })
    const { fetched } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { fetched: { robotsIgnored: string; disallowed: string[] }[] } // prettier-ignore
    expect(fetched.map((one) => [one.robotsIgnored, one.disallowed])).toEqual(Array(3).fill(['a test', []]))
    expect(code).toBe(3) // the page that robots.txt keeps back is no bulletin
  })
})
