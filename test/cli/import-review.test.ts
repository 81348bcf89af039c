// The whole loop as people go through it: the workbook of a run, edited, read back, shown by what is exported after.
import { appendFileSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bulletins, type Ended } from './command.ts'
import { cellOf, edited, rowsIn } from './edited.ts'

let folder: string
let out: string
const journal = (): string => join(out, 'reviews.jsonl')
const workbook = (): string => join(out, 'bulletins.xlsx')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  out = join(folder, 'out')
  await bulletins(['run', '--demo', '--out', out, '--formats', 'xlsx', 'csv'], { cwd: folder })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

function importing(file: string, ...more: readonly string[]): Promise<Ended> {
  return bulletins(['import-review', file, '--out', out, '--reviewer', 'Test Reviewer', ...more], { cwd: folder })
}

function exporting(): Promise<Ended> {
  return bulletins(['export', '--out', out, '--formats', 'xlsx', 'csv'], { cwd: folder })
}

/** Fines in the totals of the Summary. */
function totalOf(): number {
  const rows = rowsIn(readFileSync(workbook()), 'Fines').filter((row) => row.in_totals === true)
  return rows.reduce((sum, row) => sum + Number(row.total_tenge_min ?? 0), 0)
}

const counted = (): Record<string, unknown>[] => rowsIn(readFileSync(workbook()), 'Fines').filter((row) => row.in_totals === true && typeof row.total_tenge_min === 'number' && row.per === undefined) // prettier-ignore

describe('import-review', () => {
  it('takes nothing from a workbook that nobody edited', async () => {
    const { code, stdout } = await importing(workbook())
    expect([code, stdout, existsSync(journal())]).toEqual([0, expect.stringMatching(/^nothing new in \d+ rows\n$/u), false]) // prettier-ignore
  })

  it('takes what is right, refuses the rest with the reason, and what is exported shows it', async () => {
    const [first, second, third, fourth, fifth] = counted()
    const before = totalOf()
    const file = join(folder, 'reviewed.xlsx')
    const bytes = edited(readFileSync(workbook()), 'Fines', {
      [String(first?.id)]: { review_status: 'corrected', corrected_field: 'tenge', corrected_value: '1 000 000', review_note: 'misread' }, // prettier-ignore
      [String(second?.id)]: { review_status: 'wrong' },
      [String(third?.id)]: { review_status: 'corrected', corrected_field: 'quote', corrected_value: 'x' },
      [String(fourth?.id)]: { review_status: 'corrected', corrected_field: 'date\ncount', corrected_value: '12.05.2021\n2' }, // prettier-ignore
      [String(fifth?.id)]: { against: 'nobody' },
    })
    writeFileSync(file, bytes)
    const dry = await importing(file, '--dry-run', '--json')
    expect([dry.code, existsSync(journal())]).toEqual([3, false])
    const { code, stdout } = await importing(file)
    expect(code).toBe(3)
    expect(stdout).toContain(`taken    sanction ${String(first?.id)}  corrected  tenge_min: `)
    expect(stdout).toMatch(new RegExp(`^refused  Fines row \\d+  ${String(third?.id)}  \`quote\`: it says where`, 'mu'))
    expect(stdout).toMatch(new RegExp(`^refused  Fines row \\d+  ${String(fifth?.id)}  edited in place, which is not read: \`against\``, 'mu')) // prettier-ignore
    expect(stdout).toMatch(/^5 decisions taken, 0 known already, 2 refused, in \d+ rows/mu)
    expect((await importing(file)).stdout).toContain('0 decisions taken, 3 known already, 2 refused')

    await exporting()
    const shown = cellOf(workbook(), 'Fines', String(first?.id))
    expect(shown).toMatchObject({ tenge_min: 1_000_000, tenge_basis: 'review', review_status: 'corrected', corrected_field: 'tenge_min\ntenge_max', corrected_value: '1000000\n1000000', reviewer: 'Test Reviewer', review_note: 'misread' }) // prettier-ignore
    expect(cellOf(workbook(), 'Penalties', String(first?.id))).toMatchObject({ tenge_min: 1_000_000 })
    expect(cellOf(workbook(), 'Fines', String(second?.id))).toMatchObject({ standing: 'refuted', in_totals: false })
    expect(cellOf(workbook(), 'Fines', String(fourth?.id))).toMatchObject({ date: '2021-05-12', count: 2 })
    expect(totalOf() - before).toBe(1_000_000 - Number(first?.total_tenge_min) - Number(second?.total_tenge_min))
    const changes = rowsIn(readFileSync(workbook()), 'Changes').filter(({ cause }) => cause === 'review')
    expect(changes).toHaveLength(3)
    expect(rowsIn(readFileSync(workbook()), 'Reviews').map(({ state }) => state)).toEqual(Array(5).fill('applied'))
    expect((await importing(workbook())).stdout).toMatch(/^nothing new/u)
  }, 60_000)

  it('tells what a decision leaves to be looked at', async () => {
    const file = join(folder, 'incident.xlsx')
    const [fine] = counted()
    writeFileSync(
      file,
      edited(readFileSync(workbook()), 'Incidents', { [String(fine?.incident)]: { review_status: 'wrong' } }),
    )
    const note = `${String(fine?.id)} leaves the totals, too: ${String(fine?.incident)}, in which it stands, is called wrong`
    const dry = await importing(file, '--dry-run')
    expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining(`look at  ${note}\n`)])
    const { notes } = JSON.parse((await importing(file, '--dry-run', '--json')).stdout) as { notes: string[] }
    expect(notes).toContain(note)
  }, 60_000)

  it('outlives a store that was deleted, and leaves `verify` content', async () => {
    const before = readFileSync(workbook())
    rmSync(join(out, 'bulletins.db'))
    await bulletins(['run', '--demo', '--offline', '--out', out, '--formats', 'xlsx', 'csv'], { cwd: folder })
    expect(readFileSync(workbook()).equals(before)).toBe(true)
    const { code } = await bulletins(['verify', '--quiet', '--out', out], { cwd: folder })
    expect(code).toBe(0)
  }, 60_000)

  it('keeps a workbook that somebody edited and nobody read in', async () => {
    const bytes = edited(readFileSync(workbook()), 'Places', {})
    writeFileSync(workbook(), bytes)
    const { stderr } = await exporting()
    const [, kept = ''] = /it is kept as (bulletins\.edited-[0-9a-f]{8}\.xlsx)/u.exec(stderr) ?? []
    expect(readFileSync(join(out, kept)).equals(bytes)).toBe(true)
    expect((await exporting()).stderr).not.toContain('kept')
  }, 60_000)

  it('is told by status, explain and run.json', async () => {
    const [row] = rowsIn(readFileSync(workbook()), 'Fines').filter(({ review_status }) => review_status === 'wrong')
    const status = await bulletins(['status', '--json', '--out', out], { cwd: folder })
    expect(JSON.parse(status.stdout)).toMatchObject({ reviews: { applied: 5 } })
    expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))).toMatchObject({ reviews: { applied: 5 } })
    const { stdout } = await bulletins(['explain', String(row?.id), '--out', out], { cwd: folder })
    expect(stdout).toMatch(/^review {5}wrong, by Test Reviewer on \S+: applied$/mu)
  }, 60_000)

  it('finds a record again whose id other rules have changed', async () => {
    const [row] = rowsIn(readFileSync(workbook()), 'Fines').filter(({ review_status }) => review_status === 'corrected')
    const db = new DatabaseSync(join(out, 'bulletins.db'))
    db.prepare(`UPDATE record SET json = replace(json, ?, 'f-0000000other'), id = replace(id, ?, 'f-0000000other')`).run(String(row?.id), String(row?.id)) // prettier-ignore
    db.close()
    await exporting()
    expect(cellOf(workbook(), 'Fines', 'f-0000000other')).toMatchObject({ tenge_min: row?.tenge_min, review_status: 'corrected' }) // prettier-ignore
    rmSync(join(out, 'bulletins.db'))
    await bulletins(['run', '--demo', '--offline', '--out', out, '--formats', 'xlsx', 'csv'], { cwd: folder })
  }, 60_000)

  it('refuses to decide over another who decided since, and takes back what is set to unreviewed', async () => {
    const [row] = rowsIn(readFileSync(workbook()), 'Fines').filter(({ review_status }) => review_status === 'wrong')
    const id = String(row?.id)
    const older = join(folder, 'older.xlsx')
    copyFileSync(workbook(), older)
    const back = join(folder, 'back.xlsx')
    writeFileSync(back, edited(readFileSync(workbook()), 'Fines', { [id]: { review_status: 'unreviewed' } }))
    expect((await importing(back)).stdout).toContain(`taken    sanction ${id}  unreviewed`)
    writeFileSync(older, edited(readFileSync(older), 'Fines', { [id]: { review_status: 'confirmed' } }))
    const { code, stdout } = await bulletins(['import-review', older, '--out', out, '--reviewer', 'Other'], { cwd: folder }) // prettier-ignore
    expect(code).toBe(3)
    expect(stdout).toMatch(/Test Reviewer decided on it on .*, after this workbook was written: export anew/u)
    await exporting()
    expect(cellOf(workbook(), 'Fines', id)).toMatchObject({ review_status: 'unreviewed', standing: 'current' })
  }, 60_000)

  it('needs a reviewer, a workbook, and one of ours', async () => {
    const nobody = await bulletins(['import-review', workbook(), '--out', out], { cwd: folder })
    expect(nobody).toMatchObject({ code: 2, stderr: expect.stringContaining('--reviewer') as string })
    for (const bytes of ['PK\u0003\u0004 broken', 'id,review_status\n', '']) {
      writeFileSync(join(folder, 'broken.xlsx'), bytes)
      expect(await importing(join(folder, 'broken.xlsx'))).toMatchObject({ code: 2, stderr: expect.stringContaining('Expected a workbook') as string }) // prettier-ignore
    }
    expect((await importing(join(folder, 'none.xlsx'))).code).toBe(2)
  }, 60_000)

  it('tells a journal that was changed, and goes on after a line that a crash broke', async () => {
    const whole = readFileSync(journal())
    appendFileSync(journal(), '{"id":"v-torn')
    const torn = await importing(workbook())
    expect([torn.code, torn.stderr]).toEqual([0, expect.stringContaining('a crash broke')])
    const told =
      /^bulletins: the last 13 bytes of .*reviews\.jsonl are a line that a crash broke, which does not count/mu
    for (const ended of [await exporting(), await bulletins(['status', '--out', out], { cwd: folder })])
      expect([ended.code, ended.stderr]).toEqual([0, expect.stringMatching(told)])
    writeFileSync(journal(), whole.toString().replace('1000000', '2000000'))
    const changed = await exporting()
    expect(changed).toMatchObject({ code: 3, stderr: expect.stringContaining('review-damaged') as string })
    writeFileSync(journal(), whole)
  }, 60_000)

  it('keeps the workbook of the folder, of which it refused something and took the rest', async () => {
    const [row, other] = rowsIn(readFileSync(workbook()), 'Dates')
    const bytes = edited(readFileSync(workbook()), 'Dates', { [String(row?.id)]: { review_status: 'confirmed' }, [String(other?.id)]: { review_status: 'corrected' } }) // prettier-ignore
    writeFileSync(workbook(), bytes)
    expect((await importing(workbook(), '--dry-run')).stderr).not.toContain('kept')
    const { code, stdout, stderr } = await importing(workbook())
    expect([code, stdout]).toEqual([3, expect.stringContaining('1 decisions taken, 0 known already, 1 refused')])
    const [, kept = ''] =
      /with what was refused it is kept as (bulletins\.edited-[0-9a-f]{8}\.xlsx)/u.exec(stderr) ?? []
    await exporting()
    expect(readFileSync(join(out, kept)).equals(bytes)).toBe(true)
  }, 60_000)
})
