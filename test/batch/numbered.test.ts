import { expect, it } from 'vitest'
import { byNumber } from '../../src/batch/numbered.ts'

it.each([
  ['10.jsonl 9.jsonl 8.jsonl 7.jsonl 6.jsonl 5.jsonl 4.jsonl 3.jsonl 2.jsonl 1.jsonl', '1.jsonl 2.jsonl 3.jsonl 4.jsonl 5.jsonl 6.jsonl 7.jsonl 8.jsonl 9.jsonl 10.jsonl'], // prettier-ignore
  ['lines/2026-1-001.jsonl lines/2026-1-000.jsonl', 'lines/2026-1-000.jsonl lines/2026-1-001.jsonl'],
  ['b/1/all.jsonl b/0/all.jsonl', 'b/0/all.jsonl b/1/all.jsonl'],
  ['0.jsonl', null],
  ['2.jsonl 1.jsonl 3.jsonl 5.jsonl', null], // not all of them
  ['2019.jsonl 2018.jsonl', null],
  ['a1.jsonl b0.jsonl', null],
  ['1-0.jsonl 0-1.jsonl', null],
  ['east.jsonl west.jsonl', null],
  ['x.jsonl x1.jsonl', null],
])('the order by number of %s is %s', (files, ordered) => {
  expect(byNumber(files.split(' '))?.join(' ') ?? null).toBe(ordered)
})
