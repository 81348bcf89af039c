/** Header lines as received: order, case and repeats kept. */
export type HeaderLines = readonly (readonly [name: string, value: string])[]

/** The value of a header, repeats joined by a comma; null where it is missing. */
export function headerOf(lines: HeaderLines, name: string): string | null {
  const values = lines.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value)
  return values.length === 0 ? null : values.join(', ')
}

/** Milliseconds that a Retry-After header asks for (seconds or a date); null where it says nothing. */
export function retryAfterMs(value: string | null, now: number): number | null {
  if (value === null) return null
  if (/^\s*\d{1,9}\s*$/u.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
