import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { givenPages } from '../../src/batch/pages.ts'
import { givenBulletins } from '../../src/cli/given-bulletins.ts'
import { packs } from '../../src/packs.ts'

const PAGE =
  'Monitoring of violations of freedom of speech in Kazakhstan. May 2026\n\n1. On May 12 the city court of Taraz fined blogger Askar Belov 20 MCI.\n'

it('of pages that are exported no reading stays: each is put aside, and taken out when it is wanted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  try {
    const names = ['a', 'b', 'c'].map((name) => join(folder, `${name}.txt`))
    for (const name of names) writeFileSync(name, PAGE)
    const [aside, taken]: string[][] = [[], []]
    const keep = <T>(item: T): (() => T) => {
      const text = JSON.stringify(item)
      aside?.push(text)
      return () => {
        taken?.push(text)
        return JSON.parse(text) as T
      }
    }
    const { bulletins } = await givenBulletins(givenPages(names), packs, { keep })
    expect([aside?.length, taken]).toEqual([3, []])
    const ids = bulletins.facts.map(({ id }) => id)
    const loaded: unknown[] = []
    for (let times = 0; times < 2; times++) for await (const one of bulletins.load(ids)) loaded.push(one)
    expect(loaded.slice(3)).toEqual(loaded.slice(0, 3))
    expect(taken).toHaveLength(6)
    expect(loaded[0]).toMatchObject({
      withdrawn: null,
      reading: { bulletin: { id: ids[0] }, penalties: [{ kind: 'fine' }] },
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
