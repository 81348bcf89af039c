// What a person sees of it: the whole command, run after run, on one site.
import assert from 'node:assert/strict'
import { DRESSES, NO_BULLETINS } from '../dress.ts'
import type { Row } from '../row.ts'
import type { Ran, Scenario } from '../scenario.ts'
import { BULLETINS, edited, ROLES, scenario } from '../scenario.ts'

const row = (point: string, site: string, wanted: string, look: (seen: Scenario) => void): Row => ({
  point, site, wanted, check: async () => look(await scenario()),
}) // prettier-ignore

const sorted = (fines: readonly number[] | undefined): number[] => [...(fines ?? [])].sort((a, b) => a - b)
const finesAt = (run: Ran, path: string): number[] => sorted(run.held[path]?.fines)
const wantedAt = (path: string): number[] => sorted(BULLETINS.find((one) => one.path === path)?.fines)

/** The number of fails that each kind of record has, by the words of `verify`. */
const failed = (words: string): string[] => [...words.matchAll(/^(\S+) +\d+ passed, [1-9]\d* failed$/gmu)].map(([, kind = '']) => kind) // prettier-ignore

const dressed = DRESSES.map(({ name, charset }, at) =>
  row('10 r13', `sends ${name}`, 'read right, the charset recorded', ({ first }) => {
    const path = `/b/${at + 5}`
    assert.deepEqual(finesAt(first, path), wantedAt(path))
    assert.equal(first.held[path]?.charset, charset)
  }),
)

const nothing = NO_BULLETINS.map(([name, code], at) =>
  row('1 r18', `sends ${name}`, `${code}, the others are read`, ({ first }) => {
    assert.ok(first.failures.includes(`/b/none-${at} ${code}`))
    assert.equal(Object.keys(first.held).length, BULLETINS.length + 1)
  }),
)

export const commandRows: readonly Row[] = [
  ...dressed,
  ...nothing,
  row('1', 'sends 50,000 elements in one another', 'read right', ({ first }) =>
    assert.deepEqual(finesAt(first, ROLES.nested), wantedAt(ROLES.nested)),
  ),
  row('5 r28', 'has a bulletin under two addresses', 'both kept, one counted', ({ first }) => {
    assert.deepEqual(finesAt(first, ROLES.copy), finesAt(first, ROLES.copied))
    assert.notEqual(first.held[ROLES.copied]?.counted, first.held[ROLES.copy]?.counted)
  }),
  row('11 r34', 'fails at four pages', 'exit 3 the first time, 0 when nothing is new', ({ first, second }) => {
    assert.deepEqual([first.code, second.code], [3, 0])
    assert.equal(second.failures.length, NO_BULLETINS.length)
  }),
  row('5 r25', 'has not changed', 'each page asked once, the files the same byte for byte', ({ first, second }) => {
    assert.equal(new Set(second.asked).size, second.asked.length)
    assert.deepEqual(second.files, first.files)
  }),
  row('8 r29', 'corrects a sum', 'a second revision; the change told as one of a record', ({ third }) => {
    const [before] = BULLETINS
    assert.deepEqual(finesAt(third, ROLES.edited), sorted(before === undefined ? [] : edited(before).fines))
    assert.equal(third.held[ROLES.edited]?.revision, 2)
    const fines = third.changes.filter(({ kind }) => kind === 'sanction')
    assert.deepEqual(fines.map(({ what, cause }) => `${what} ${cause}`), ['changed page']) // prettier-ignore
    assert.match(JSON.stringify(fines[0]?.before), new RegExp(`${before?.fines[0] ?? ''}`, 'u'))
  }),
  row('8', 'sends the same words in other bytes', 'no edit', ({ third }) => {
    assert.equal(third.held[ROLES.redressed]?.revision, 1)
    assert.equal(new Set(third.changes.map(({ bulletin }) => bulletin)).size, 1)
  }),
  row(
    '7 r31',
    'is gone, and so is the store',
    '--offline gives the same files, byte for byte',
    ({ third, offline }) => {
      assert.deepEqual(offline.asked, [])
      assert.deepEqual(offline.held, third.held)
      assert.deepEqual(offline.files, third.files)
    },
  ),
  row('7', 'was archived', 'extract reads the WARC file as it is', ({ extracted, first }) => {
    const lines = extracted.stdout.trim().split('\n')
    const read = lines.filter((line) => !('error' in (JSON.parse(line) as object))).length
    assert.equal(read, Object.keys(first.held).length + 2) // and the edited page, and the one in other bytes
  }),
  row('7 r40', 'is being fetched by another run', 'exit 4, nothing asked', ({ locked }) => {
    assert.equal(locked.code, 4)
    assert.match(locked.stderr, /^bulletins: store-locked: /u)
  }),
  row('9 r32', 'was archived', 'verify passes all', ({ verified }) => {
    assert.deepEqual([verified.code, failed(verified.stderr)], [0, []])
  }),
  row('9 r32', 'was archived, and a bit has flipped', 'verify says where, exit 3', ({ flipped }) => {
    assert.equal(flipped.code, 3)
    assert.ok(failed(flipped.stderr).includes('seal'))
  }),
  row('1 r36', 'is a real one, and nobody could be written to', 'exit 2, nothing asked', ({ nameless }) => {
    assert.equal(nameless.code, 2)
    assert.match(nameless.stderr, /Expected a contact/u)
  }),
]
