import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { leaningsAt, leaningsFile } from './leanings.ts'

it.each(['en', 'ru', 'kk'] as const)('the leanings of words are up to date, in %s', (language) => {
  expect(readFileSync(leaningsAt(language), 'utf8')).toBe(leaningsFile(language))
})
