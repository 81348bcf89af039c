import { describe, expect, it } from 'vitest'
import type { RunState } from '../../src/fetch/run-state.ts'
import { afterNote } from '../../src/fetch/run-state.ts'
import type { BeginNote, EndNote } from '../../src/fetch/warc-run.ts'

const begin = (at: string, since = at, full = false): BeginNote => ({
  event: 'begin', source: 's', at, since, full, software: 'bulletins/test', robots: 'obeyed',
}) // prettier-ignore
const end = (at: string, done: boolean, left = false): EndNote => ({
  event: 'end',
  source: 's',
  at,
  done,
  left,
  account: {},
})
const after = (...notes: readonly (BeginNote | EndNote)[]): RunState | undefined =>
  notes.reduce<RunState | undefined>((state, note) => afterNote(state, note), undefined)

describe('the state of the runs of a source', () => {
  it('knows a run that broke off, through any number of runs that went on with it', () => {
    expect(after(begin('1'))?.since).toBe('1')
    expect(after(begin('1'), begin('2', '1'))?.since).toBe('1')
    expect(after(begin('1'), begin('2', '1'), end('3', false))?.since).toBe('1')
    expect(after(begin('1'), begin('2', '1'), end('3', true))?.since).toBeNull()
  })

  it('knows when all was last read: only a run that came to its end counts', () => {
    expect(after(begin('1', '1', true), end('2', false))?.lastFull).toBeNull()
    expect(after(begin('1', '1', true), end('2', true))?.lastFull).toBe('1')
    expect(after(begin('1', '1', true), end('2', true), begin('3'), end('4', true, true))).toMatchObject({ since: null, lastFull: null }) // prettier-ignore
    expect(after(begin('1', '1', true), end('2', true), begin('3'), end('4', true))?.lastFull).toBe('1')
    expect(after(begin('1', '1', true), end('2', true), begin('3', '3', true))?.lastFull).toBe('1')
  })
})
