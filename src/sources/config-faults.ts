// What is wrong with a configuration, all of it at once and in words: who writes one must not learn it a field a time.
import type { ErrorObject } from 'ajv'

/** The faults of a configuration in one line: first what it lacks, place by place, then what does not fit. */
export function faultWords(errors: readonly ErrorObject[]): string {
  const lacking = Map.groupBy(errors.filter(isLack), ({ instancePath }) => instancePath)
  return [
    ...[...lacking].map(([path, lacks]) => `${placeOf(path)} without ${lacks.map(nameOf).join(', ')}`),
    ...errors.filter((error) => !isLack(error)).map(faultOf),
  ].join('; ')
}

function isLack({ keyword }: ErrorObject): boolean {
  return keyword === 'required'
}

function nameOf({ params }: ErrorObject): string {
  return String((params as { readonly missingProperty?: unknown }).missingProperty)
}

function faultOf({ keyword, instancePath, message = '', params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as Readonly<Record<string, unknown>>
  const place = placeOf(instancePath)
  if (keyword === 'additionalProperties') return `${place} with "${String(additionalProperty)}", which is none of its fields`
  return `${place}: ${message}${Array.isArray(allowedValues) ? ` (${allowedValues.join(', ')})` : ''}`
} // prettier-ignore

// "/sources/0/links" → "sources[0].links"; the whole has no path.
function placeOf(path: string): string {
  const steps = path.split('/').slice(1)
  if (steps.length === 0) return 'an object'
  return steps.map((step, at) => (/^\d+$/u.test(step) ? `[${step}]` : `${at > 0 ? '.' : ''}${step}`)).join('')
}
