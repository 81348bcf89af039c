// Numbers as people write them into cells: "200 000", "200 000,50", "1,234,567.5". What has two readings is not read.

// "−5" is typed with a minus sign by some programs
const PLAIN = /^[-−]?\d+$/u
// "200 000", "1 234 567": blanks of any width between groups of three
const BLANKS = /(?<=\d)[\s'’](?=\d{3}(?!\d))/gu
// "1,234,567" and "1.234.567": two groups or more
const GROUPS = /^[-−]?\d{1,3}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/u
// "1,234,567.50" and "1.234.567,50"
const BOTH = /^[-−]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+)$/u
// "12,5", "43.238": one sign, some digits behind it
const ONE = /^[-−]?\d+[.,]\d+$/u
// "200,000" and "200.000": thousands to one reader, a fraction to another
const TWO_WAYS = /^[-−]?[1-9]\d{0,2}[.,]\d{3}$/u

/** The numbers that a text can be read as: none, one, or two. */
export function numbersIn(text: string): number[] {
  const joined = text.trim().replace(BLANKS, '')
  if (PLAIN.test(joined)) return [valueOf(joined)]
  const grouped = joined !== text.trim()
  if (ONE.test(joined)) {
    const fraction = valueOf(joined.replace(',', '.'))
    return !grouped && TWO_WAYS.test(joined) ? [fraction, valueOf(joined.replace(/[.,]/u, ''))] : [fraction]
  }
  if (grouped) return []
  if (GROUPS.test(joined)) return [valueOf(joined.replace(/[.,]/gu, ''))]
  return BOTH.test(joined) ? [valueOf(joined.replace(/[.,](?=.*[.,])/gu, '').replace(',', '.'))] : []
}

function valueOf(digits: string): number {
  return Number(digits.replace('−', '-'))
}
