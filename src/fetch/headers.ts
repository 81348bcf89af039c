/** Header lines as received: order, case and repeats kept. */
export type HeaderLines = readonly (readonly [name: string, value: string])[]

/** The value of a header, repeats joined by a comma; null where it is missing. */
export function headerOf(lines: HeaderLines, name: string): string | null {
  const values = lines.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value)
  return values.length === 0 ? null : values.join(', ')
}

/** The first value of a header that has no more than one; null where it is missing. */
export function firstOf(lines: HeaderLines, name: string): string | null {
  return lines.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
}

/** Header lines after the first line; a line that begins with a blank continues the one before. */
export function headerLines(head: string): HeaderLines {
  const lines = head
    .replace(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)
    .slice(1)
  return lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    return colon <= 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]]
  })
}

/** Milliseconds that a Retry-After header asks for (seconds or a date; none for what is past); null where it says nothing. */
export function retryAfterMs(value: string | null, now: number): number | null {
  if (value === null) return null
  if (/^\s*[+-]?\d+(?:\.\d+)?\s*$/u.test(value)) return Math.max(0, Number(value) * 1000) // else "-5" were a date of the year 2001
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Header lines from the flat list in which undici gives them: name, value, name, value … */
export function linesOf(raw: readonly string[]): HeaderLines {
  const pairs: [string, string][] = []
  for (let at = 0; at + 1 < raw.length; at += 2) pairs.push([String(raw[at]), String(raw[at + 1])])
  return pairs
}
