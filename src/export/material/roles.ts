// What the bearers of a penalty are: the roles that the same bulletin tells of people of their names.
import type { PersonRecord, SanctionRecord } from '../../records.ts'
import type { Context, Entry } from './entry.ts'
import { isRefuted } from './entry.ts'

type Role = NonNullable<PersonRecord['role']>

const known = new WeakMap<Context, ReadonlyMap<string, readonly Role[]>>()

/** Their roles, each once, in the order of the names and of the page; without those that a reviewer refuted. Empty where none is told. */
export function rolesOf({ record, context }: Pick<Entry<SanctionRecord>, 'record' | 'context'>): Role[] {
  const roles = known.get(context) ?? rolesByName(context)
  known.set(context, roles)
  return [...new Set(record.people.flatMap((name) => roles.get(name) ?? []))]
}

function rolesByName(context: Context): ReadonlyMap<string, readonly Role[]> {
  const told = context.reading.people.filter((person) => !isRefuted(person, context)).sort((a, b) => a.start - b.start)
  const named = Map.groupBy(told, ({ name }) => name)
  return new Map([...named].map(([name, of]) => [name, of.flatMap(({ role }) => role ?? [])]))
}
