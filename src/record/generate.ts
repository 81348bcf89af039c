// Writes what is generated from schemas/: the types of the records (src/records.ts) and their validators (validators.js).
// `npm run generate`; a test fails when the files differ from what this would write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SCHEMAS = new URL('../../schemas/', import.meta.url)
const HEAD = '// Generated from schemas/ by `npm run generate`; do not edit.\n'

type Schema = Record<string, unknown> & { $id: string }

function recordSchemas(): [name: string, schema: Schema][] {
  const files = readdirSync(SCHEMAS).filter((file) => file.endsWith('.schema.json') && !file.startsWith('config'))
  return files
    .sort()
    .map((file) => [
      file.replace('.schema.json', ''),
      JSON.parse(readFileSync(new URL(file, SCHEMAS), 'utf8')) as Schema,
    ])
}

/** The text of src/records.ts: one interface a schema, in the order of the file names. */
export async function recordTypes(): Promise<string> {
  const { compile } = await import('json-schema-to-typescript')
  const options = { bannerComment: '', format: false, additionalProperties: false }
  const parts: string[] = []
  for (const [name, schema] of recordSchemas()) parts.push(await compile(schema, name, options))
  return `${HEAD}\n${parts.join('\n')}`
}

/** The text of validators.js: one function a schema. Compiled beforehand, since compiling takes ten times as long as a page. */
export async function recordValidators(): Promise<string> {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const { default: standalone } = await import('ajv/dist/standalone/index.js')
  const ajv = new Ajv2020({
    strict: true,
    allErrors: false,
    allowUnionTypes: true,
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
  })
  const names: Record<string, string> = {}
  for (const [name, schema] of recordSchemas()) {
    ajv.addSchema(withoutProse(schema))
    names[name] = schema.$id
  }
  const write = standalone as unknown as (ajv: unknown, names: Record<string, string>) => string
  return `${HEAD}// @ts-nocheck\n${write(ajv, names)}\n`
}

function withoutProse(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  ) as Schema
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../records.ts', import.meta.url), await recordTypes())
  writeFileSync(new URL('validators.js', import.meta.url), await recordValidators())
}
