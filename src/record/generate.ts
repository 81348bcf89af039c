// Writes src/records.ts from schemas/*.schema.json: `npm run generate`. A test fails when the two differ.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SCHEMAS = new URL('../../schemas/', import.meta.url)
const TARGET = new URL('../records.ts', import.meta.url)
const HEAD = '// Generated from schemas/ by `npm run generate`; do not edit.\n\n'

/** The text of src/records.ts: one interface per schema, in the order of the file names. */
export async function recordTypes(): Promise<string> {
  const { compile } = await import('json-schema-to-typescript')
  const parts: string[] = []
  for (const file of readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()) {
    const schema = JSON.parse(readFileSync(new URL(file, SCHEMAS), 'utf8')) as Parameters<typeof compile>[0]
    parts.push(await compile(schema, file, { bannerComment: '', format: false, additionalProperties: false }))
  }
  return HEAD + parts.join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, await recordTypes())
