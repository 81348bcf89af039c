import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model.ts'
import { bulletinIn } from './item.ts'

const LANGUAGES = ['en', 'ru', 'kk'] as const

const linesOf = (language: Language): string[] =>
  readFileSync(new URL(`../corpus/category.${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

describe.each(LANGUAGES)('what an item is about, in %s', (language) => {
  it.each(linesOf(language))('%s', (line) => {
    const [item = '', expected] = line.split(' => ')
    expect(bulletinIn(language, item).incidents.map(({ category }) => category)).toEqual([expected])
  })
})
