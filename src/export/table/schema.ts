// The schemas, as the tables need them: each field with its type, its description and what its values are held to.
import { readFileSync } from 'node:fs'
import { ROOT } from '../../root.ts'

const SCHEMAS = new URL('schemas/', ROOT)

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'list'

/** A column as its schema describes it. */
export interface Field {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  readonly required: boolean
  readonly values: readonly string[] | null
  readonly pattern: string | null
  readonly minimum: number | null
  readonly maximum: number | null
}

interface Property {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly anyOf?: readonly Property[]
  readonly properties?: Readonly<Record<string, Property>>
}

interface Schema {
  readonly description: string
  readonly properties: Readonly<Record<string, Property>>
}

/** A record type: what it is, and its fields by name; those of a nested object as `tenge.min`. */
export interface RecordSchema {
  readonly description: string
  readonly fields: ReadonlyMap<string, Field>
}

const known = new Map<string, RecordSchema>()

/** The schema of a record type (`sanction`). Read from disk once. */
export function schemaOf(record: string): RecordSchema {
  const found = known.get(record)
  if (found !== undefined) return found
  const schema = JSON.parse(readFileSync(new URL(`${record}.schema.json`, SCHEMAS), 'utf8')) as Schema
  const fields = Object.entries(schema.properties).flatMap(([name, property]) => fieldsOf(name, property))
  const read = { description: schema.description, fields: new Map(fields.map((field) => [field.name, field])) }
  known.set(record, read)
  return read
}

function fieldsOf(name: string, property: Property): Field[] {
  const nested = property.anyOf?.find((choice) => choice.properties !== undefined)
  if (nested?.properties === undefined) return [fieldOf(name, property)]
  const parts = Object.entries(nested.properties)
  return parts.map(([part, inner]) => {
    const field = fieldOf(`${name}.${part}`, inner)
    return { ...field, required: false, description: `${property.description ?? ''}: ${inner.description ?? ''}` }
  })
}

const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`

function fieldOf(name: string, property: Property): Field {
  const types = [property.type ?? []].flat()
  return {
    name,
    type: typeOf(types.find((type) => type !== 'null') ?? 'string', property, name),
    description: property.description ?? '',
    required: !types.includes('null') && isNeverEmpty(property),
    values: property.enum?.filter((value) => value !== null) ?? null,
    pattern: property.pattern ?? null,
    minimum: property.minimum ?? null,
    maximum: property.maximum ?? null,
  }
}

// In a table nothing and the empty text are one: only what can't be empty is required there.
function isNeverEmpty({ type, minLength = 0, enum: values, pattern }: Property): boolean {
  if (type === 'array') return false
  return type !== 'string' || minLength > 0 || values !== undefined || pattern !== undefined
}

function typeOf(type: string, { pattern }: Property, name: string): ColumnType {
  if (type === 'array') return 'list'
  if (type === 'integer' || type === 'number' || type === 'boolean') return type
  if (pattern === DAY) return 'date'
  return name === 'retrieved' ? 'datetime' : 'string'
}
