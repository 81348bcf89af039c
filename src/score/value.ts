// Values in one common form, so that the annotations' and the records' can be compared as text.

/** `180..650`, `..20` and `13890` (as `13890..13890`) of an annotation. */
export function rangeText(text: string): string {
  return endsOf(text)
    .map((end) => (end === '' ? '' : String(Number(end))))
    .join('..')
}

/** The same of a record. */
export function rangeOf(min: number | string | null | undefined, max: number | string | null | undefined): string {
  return `${min ?? ''}..${max ?? ''}`
}

/** The two ends of `A..B`, or one value twice. */
export function endsOf(text: string): readonly [string, string] {
  const [first = '', second] = text.split('..')
  return [first, second ?? first]
}

const DURATION = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?)?$/u

/** P1Y6M and P18M are one duration, and so are P2W and P14D. */
export function durationText(text: string | null | undefined): string {
  const found = DURATION.exec(text ?? '')
  if (found === null) return text ?? ''
  const [years, months, weeks, days, hours] = found.slice(1).map((part: string | undefined) => Number(part ?? 0))
  return `${12 * (years ?? 0) + (months ?? 0)}m${7 * (weeks ?? 0) + (days ?? 0)}d${hours ?? 0}h`
}

/** A duration, or a range of two. */
export function durationRange(text: string): string {
  return endsOf(text).map(durationText).join('..')
}
