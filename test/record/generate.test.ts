import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recordTypes, recordValidators } from '../../src/record/generate.ts'

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')

it('src/records.ts is what the schemas say (npm run generate)', async () => {
  expect(read('records.ts')).toBe(await recordTypes())
})

it('src/record/validators.js is what the schemas say (npm run generate)', async () => {
  expect(read('record/validators.js')).toBe(await recordValidators())
})
