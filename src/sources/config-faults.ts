// What is wrong with a configuration, all of it at once and in words: who writes one must not learn it a field a time.
import type { ErrorObject } from 'ajv'

/** The faults of a configuration in one line: first what it lacks, place by place, then what does not fit. */
export function faultWords(errors: readonly ErrorObject[]): string {
  const lacking = Map.groupBy(errors.filter(isLack), ({ instancePath }) => instancePath)
  return [
    ...[...lacking].map(([path, lacks]) => `${placeOf(path)} without ${lacks.map(nameOf).join(', ')}`),
    ...faultsOf(errors.filter((error) => !isLack(error))),
  ].join('; ')
}

// Where one of several shapes would do, what each of them wants at that place is one fault.
function faultsOf(errors: readonly ErrorObject[]): string[] {
  const choices = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'anyOf' ? instancePath : [])))
  const told = errors.filter(({ keyword }) => keyword !== 'anyOf')
  const faults = Map.groupBy(told, (error) => (choices.has(error.instancePath) ? error.instancePath : error))
  return [...faults.values()].map((own) => own.map((error, at) => (at === 0 ? faultOf(error) : wantOf(error))).join(' or '))
} // prettier-ignore

function isLack({ keyword }: ErrorObject): boolean {
  return keyword === 'required'
}

function nameOf({ params }: ErrorObject): string {
  return String((params as { readonly missingProperty?: unknown }).missingProperty)
}

function faultOf(error: ErrorObject): string {
  const place = placeOf(error.instancePath)
  const { additionalProperty } = error.params as Readonly<Record<string, unknown>>
  if (error.keyword !== 'additionalProperties') return `${place}: ${wantOf(error)}`
  return `${place} with "${String(additionalProperty)}", which is none of its fields`
}

function wantOf({ message = '', params }: ErrorObject): string {
  const { allowedValues, allowedValue } = params as Readonly<Record<string, unknown>>
  const allowed = [allowedValues ?? allowedValue ?? []].flat().map(String)
  return allowed.length > 0 ? `${message} (${allowed.join(', ')})` : message
}

// "/sources/0/links" → "sources[0].links"; the whole has no path.
function placeOf(path: string): string {
  const steps = path.split('/').slice(1)
  if (steps.length === 0) return 'an object'
  return steps.map((step, at) => (/^\d+$/u.test(step) ? `[${step}]` : `${at > 0 ? '.' : ''}${step}`)).join('')
}
