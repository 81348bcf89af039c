// Digits with separators. Bulletins mix all conventions: "13,890", "1.500.000", "18 520", "2,5", "25.000", "1.551m".

/** units / 10^places. */
export interface Decimal {
  readonly units: number
  readonly places: number
}

const LONGEST = 15 // digits that a number keeps exactly

/**
 * Reads digits with separators. `scaled`: a scale follows ("1.551 million"), so three digits after the mark may be decimals.
 * `decimal` is the language's mark of decimals. Returns what is wrong, in words, where there is no single reading.
 */
export function readDigits(text: string, scaled: boolean, decimal: '.' | ','): Decimal | string {
  const groups = text.trim().split(/[ .,']/u)
  const marks = Array.from(text.trim().matchAll(/[ .,']/gu), (m) => m[0])
  if (groups.join('').length > LONGEST) return `"${text}" has too many digits`
  const last = marks.at(-1)
  if (last === undefined) return whole(groups)
  if (marks.length === 1) return one(text, groups, last, scaled, decimal)
  const others = marks.slice(0, -1)
  if (others.some((mark) => mark !== others[0])) return `"${text}" mixes three separators`
  if (last === others[0]) return thousands(groups) ?? `"${text}" has groups that are not of three digits`
  return mixed(text, groups, last)
}

function whole(groups: readonly string[]): Decimal {
  return { units: Number(groups.join('')), places: 0 }
}

function thousands(groups: readonly string[]): Decimal | null {
  const [first = '', ...rest] = groups
  const fits = first.length <= 3 && !/^0/u.test(first) && rest.every((group) => group.length === 3)
  return fits ? whole(groups) : null
}

function decimals(groups: readonly string[]): Decimal {
  return { units: Number(groups.join('')), places: groups.at(-1)?.length ?? 0 }
}

// "13,890" (thousands), "2,5" (decimals), "412.000 tenge" (thousands), "810.855 million" (decimals), "1,250 million" (both)
function one(
  text: string,
  groups: readonly string[],
  mark: string,
  scaled: boolean,
  decimal: '.' | ',',
): Decimal | string {
  const grouped = thousands(groups)
  if (mark === ' ' || mark === "'") return grouped ?? `"${text}" has groups that are not of three digits`
  if (grouped === null) return decimals(groups)
  if (!scaled) return grouped
  return mark === decimal ? decimals(groups) : `"${text}" before a scale is thousands or decimals`
}

// "1,500.50", "1 500,5" (the last mark is that of decimals); "1,500.000" could be either
function mixed(text: string, groups: readonly string[], last: string): Decimal | string {
  if (last === ' ' || last === "'") return `"${text}" mixes separators`
  if (thousands(groups.slice(0, -1)) === null) return `"${text}" has groups that are not of three digits`
  return groups.at(-1)?.length === 3 ? `"${text}" ends in thousands or decimals` : decimals(groups)
}
