// When a page was captured, as other programs write it.

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u
const DIGITS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u // of ARC files, and of the Wayback Machine
const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/u

/** A time in ISO 8601 and UTC, as it stands where it is that already; null where it is none, or no day of the calendar. */
export function instantOf(text: string | null): string | null {
  const written = text?.trim().replace(DIGITS, '$1-$2-$3T$4:$5:$6Z') ?? ''
  const [, day = '', time = '00:00', zone = 'Z'] = WRITTEN.exec(written) ?? []
  const instant = new Date(`${day}T${time}${zone}`)
  if (Number.isNaN(instant.getTime()) || !isDay(day)) return null
  return ISO.test(written) ? written : instant.toISOString()
}

// 31 February is the third of March to a `Date`.
function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
