import { expect, it } from 'vitest'
import type { Row } from '../../src/store/content.ts'
import { contentOf } from '../../src/store/content.ts'
import { paired } from '../../src/store/pairing.ts'
import { processorMilliseconds } from '../harness.ts'

/** A page of so many items, each with two sums; `word` makes all of them other ones. */
function side(items: number, word: string): { rows: Row[]; text: string } {
  const rows: Row[] = []
  let text = ''
  const add = (kind: Row['kind'], id: string, record: object): void => {
    const json = JSON.stringify({ id, ...record })
    rows.push({ kind, id, start: text.length, json, content: contentOf(json) })
  }
  for (let n = 0; n < items; n++) {
    const told = Array.from({ length: 30 }, (_, at) => `${word}${n * 30 + at}`).join(' ')
    const incident = `i-${word}${n}`
    add('incident', incident, { text: told, start: text.length, end: text.length + told.length })
    for (const at of [0, 8])
      add('amount', `a-${word}${n}-${at}`, { incident, quote: told.slice(at, at + 4), currency: 'KZT', start: text.length + at, end: text.length + at + 4 }) // prettier-ignore
    text += `${told}\n`
  }
  return { rows, text }
}

it('pairs nothing of two pages that have nothing in common', () => {
  const [before, after] = [side(50, 'a'), side(50, 'b')]
  const { before: pairs, gone } = paired(kept(before), after)
  expect([pairs.size, gone.length]).toEqual([0, 150])
})

it('costs what the page costs, though all of it be new', () => {
  const cost = (items: number): number => {
    const [before, after] = [kept(side(items, 'a')), side(items, 'b')]
    return processorMilliseconds(() => paired(before, after))
  }
  cost(200)
  expect(cost(4000)).toBeLessThan(20 * Math.max(cost(400), 20) * 3)
})

function kept({ rows, text }: ReturnType<typeof side>) {
  return { rows: rows.map(({ kind, id, json }) => ({ kind, id, json, first_seen: '', last_changed: '' })), text }
}
