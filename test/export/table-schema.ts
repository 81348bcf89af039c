// A small reader of table resources, made after the descriptor alone: it knows nothing of our tables. Says what is wrong, cell by cell.

export interface FieldDescriptor {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime'
  readonly title?: string
  readonly titles?: Readonly<Record<string, string>>
  readonly description?: string
  readonly listDelimiter?: string
  readonly decimalChar?: string
  readonly categories?: readonly { readonly value: string; readonly label: string }[]
  readonly constraints?: {
    readonly required?: boolean
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly minimum?: number
    readonly maximum?: number
  }
}

export interface ResourceDescriptor {
  readonly name: string
  readonly path: string
  readonly format: string
  readonly type?: 'table'
  readonly bytes: number
  readonly hash: string
  readonly byteOrderMark?: boolean
  readonly dialect?: {
    readonly delimiter: string
    readonly lineTerminator: string
    readonly quoteChar: string
    readonly doubleQuote: boolean
  }
  readonly schema?: {
    /** Name of the resource that says what the fields are. */
    readonly fieldsDescribedIn?: string
    readonly fields: readonly FieldDescriptor[]
    readonly missingValues: readonly string[]
    readonly primaryKey?: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[]
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
    }[]
  }
  readonly formulaGuard?: { readonly prefix: string; readonly guarded: string; readonly unguard: string }
}

export type Typed = string | number | boolean | null

/** The rows of a CSV resource as typed cells, and what is wrong with them. */
export function readResource(text: string, resource: ResourceDescriptor): { readonly rows: Typed[][]; readonly faults: string[] } {
  const { schema, dialect, byteOrderMark = false } = resource
  if (schema === undefined || dialect === undefined) throw new TypeError(`Expected a table, got ${resource.name}`)
  const faults: string[] = []
  if (text.startsWith('\uFEFF') !== byteOrderMark) faults.push('byte order mark')
  const [header = [], ...lines] = parse(byteOrderMark ? text.slice(1) : text, dialect)
  if (JSON.stringify(header) !== JSON.stringify(schema.fields.map(({ name }) => name))) faults.push(`header ${header.join(' ')}`) // prettier-ignore
  const rows = lines.map((line, row) => {
    if (line.length !== schema.fields.length) faults.push(`row ${row} has ${line.length} cells`)
    return schema.fields.map((field, index) => {
      const cell = cellOf(line[index] ?? '', field, resource)
      faults.push(...faultsOf(cell, field).map((fault) => `${resource.name} row ${row} ${field.name}: ${fault}`))
      return typeof cell === 'object' && cell !== null ? null : cell
    })
  })
  return { rows, faults }
} // prettier-ignore

/** Rows of fields, by the dialect. */
function parse(text: string, { delimiter, lineTerminator, quoteChar }: NonNullable<ResourceDescriptor['dialect']>): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length || row.length > 0) {
    let field = ''
    if (text.startsWith(quoteChar, at)) {
      for (at += 1; ; at += 2) {
        const end = text.indexOf(quoteChar, at)
        if (end < 0) throw new SyntaxError('Expected a closing quote, got the end')
        field += text.slice(at, end)
        at = end
        if (text[end + 1] !== quoteChar) break
        field += quoteChar
      }
      at += 1
    } else {
      const ends = [text.indexOf(delimiter, at), text.indexOf(lineTerminator, at)].filter((end) => end >= 0)
      const end = Math.min(text.length, ...ends)
      field = text.slice(at, end)
      at = end
    }
    row.push(field)
    if (text.startsWith(delimiter, at)) {
      at += delimiter.length
      continue
    }
    if (!text.startsWith(lineTerminator, at)) throw new SyntaxError(`Expected the end of a line, got ${JSON.stringify(text.slice(at, at + 9))}`)
    at += lineTerminator.length
    rows.push(row)
    row = []
  }
  return rows
} // prettier-ignore

class Fault {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

function cellOf(text: string, field: FieldDescriptor, { schema, formulaGuard }: ResourceDescriptor): Typed | Fault {
  if (schema?.missingValues.includes(text) === true) return null
  switch (field.type) {
    case 'string':
      if (formulaGuard === undefined) return text
      if (/^[=+\-@\t\r\n＝＋－＠]/u.test(text)) return new Fault(`not guarded: ${text.slice(0, 20)}`)
      return new RegExp(formulaGuard.unguard, 'u').test(text) ? text.slice(formulaGuard.prefix.length) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : new Fault(`no truth value: ${text}`)
    case 'integer':
      return /^-?\d+$/u.test(text) ? Number(text) : new Fault(`no integer: ${text}`)
    case 'number': {
      const plain = field.decimalChar === undefined ? text : text.replace(field.decimalChar, '.')
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u.test(plain) ? Number(plain) : new Fault(`no number: ${text}`)
    }
    case 'date':
      return isDay(text) ? text : new Fault(`no day: ${text}`)
    case 'datetime':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(text) && isDay(text.slice(0, 10)) ? text : new Fault(`no time: ${text}`) // prettier-ignore
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function faultsOf(cell: Typed | Fault, { constraints = {}, categories }: FieldDescriptor): string[] {
  if (cell instanceof Fault) return [cell.text]
  if (cell === null) return constraints.required === true ? ['blank'] : []
  const { enum: values, pattern, minimum = -Infinity, maximum = Infinity } = constraints
  return [
    ...(values !== undefined && !values.includes(String(cell)) ? [`not in the list: ${cell}`] : []),
    ...(categories !== undefined && !categories.some(({ value }) => value === cell) ? [`no category: ${cell}`] : []),
    ...(pattern !== undefined && !new RegExp(pattern, 'u').test(String(cell)) ? [`not like ${pattern}: ${cell}`] : []),
    ...(typeof cell === 'number' && (cell < minimum || cell > maximum) ? [`out of range: ${cell}`] : []),
  ]
}
