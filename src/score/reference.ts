// References in one common form. The annotations know one key for acts of which a pack keeps several editions, and OTHER for all others.

/** Code, article, part, clause, subclause; what is not told is empty. */
export type Levels = readonly [code: string, article: string, part: string, clause: string, subclause: string]

// `CC2014:274(4)(2)`, `ASSEMBLY:14()(1)(5)`, `OTHER:rules:4`, `?:12`
const REFERENCE = /^(OTHER(?::[^:]+)?|[A-Z]+\d*|\?):([\p{L}\p{N}_.-]*)(?:\(([^)]*)\))?(?:\(([^)]*)\))?(?:\(([^)]*)\))?/u

/** The levels of an annotation's reference; `whole`: null where something is left over. */
export function levelsOf(reference: string, whole = false): Levels | null {
  const found = REFERENCE.exec(reference)
  if (found === null || (whole && found[0].length < reference.length)) return null
  const [code = '', article = '', part = '', clause = '', subclause = ''] = found.slice(1) as (string | undefined)[]
  return [code, article, part, clause, subclause]
}

const ACTS: ReadonlySet<string> = new Set(
  'CC1997 CC2014 CAO2001 CAO2014 CIV CPC1997 CPC2014 CIVPC1999 CIVPC2015 CONST LABOUR ENT ELECT MEDIA ASSEMBLY ACCESS ICCPR UDHR ECHR ?'.split(' '),
) // prettier-ignore
const FAMILIES: ReadonlySet<string> = new Set([...ACTS].map((key) => key.replace(/\d{4}$/u, '')))

function actOf(code: string): string {
  const key = code.replace(/^(MEDIA|ASSEMBLY|LABOUR|CONST)\d{4}$/u, '$1').replace(/^CIV-SPECIAL$/u, 'CIV')
  return ACTS.has(key) ? key : 'OTHER'
}

/** The code without its edition. */
export function familyOf(code: string): string {
  const key = code.replace(/-SPECIAL$|\d{4}$/u, '')
  return FAMILIES.has(key) ? key : 'OTHER'
}

/** The whole reference. Levels that are not told are left out: where a text names one level only, part and clause count as the same (translations call a пункт both paragraph and clause). */
export function referenceText(code: string, article: string, ...levels: readonly (string | null)[]): string {
  const told = levels.filter((level) => level !== null && level !== '')
  return `${actOf(code)}:${article}${told.map((level) => `(${level ?? ''})`).join('')}`
}
