// The act a reference ends with: "of the Criminal Code", "CC RK", "(CAO)".
import { readAct } from './act.ts'
import { matchAt } from './act-tree.ts'
import type { ActName } from './act-tree.ts'
import type { Source } from './reference-words.ts'

// `“Arbitrariness”`, `- "Slander"`, "(Creation and management of an extremist group)"
const TITLE = / ?(?:- ?)?(?:"[^"\n]{1,200}"|\([^()\n]{2,250}\))/uy

/** A bracket that opens, perhaps behind a blank. */
export const OPEN = / ?\(/uy
const STOP = /\. /uy
const GAP = /,? ?\(?/uy
/** Where a title in quotes or brackets ends, or null. */
export function titleEnd(source: Source, at: number): number | null {
  return beginsLevel(source, at) ? null : (matchAt(TITLE, source.folded, at)?.end ?? null)
}

/** True where brackets begin with a level: no title, but a part of the reference («(часть 2, …)»). */
export function beginsLevel({ words, folded }: Source, at: number): boolean {
  const open = matchAt(OPEN, folded, at)
  const word = open === null || !words.wordFirst ? null : matchAt(words.level, folded, open.end)
  return word !== null && /^[. ]{0,2}\d/u.test(folded.slice(word.end, word.end + 3))
}

/** The act after a reference: "of the Criminal Code", "CC RK", "(CAO)"; the span ends before "from the Criminal Code". */
export function actAfter(source: Source, at: number): { name: ActName; end: number } | null {
  const { words, text, folded } = source
  const title = titleEnd(source, at)
  for (const from of title === null ? [at] : [at, title]) {
    const link = matchAt(words.link, folded, from)
    const loose = matchAt(words.loose, folded, from)
    const stop = words.linkless ? matchAt(STOP, folded, from) : null // «ст. 130 ч. 1. УК РК»
    const start = stop?.end ?? link?.end ?? matchAt(GAP, folded, from)?.end ?? from
    if (link === null && start === from && !(words.linkless && /^\p{L}/u.test(folded.slice(from, from + 1)))) continue
    const name = readAct(words.acts, text, folded, start)
    const known = name !== null && !name.act.startsWith('^') && !name.act.startsWith('OTHER:')
    if (name === null || ((link === null || loose !== null) && !known)) continue
    if (stop !== null && !name.short && !/^\p{Lu}{2}/u.test(text.slice(start, start + 2))) continue
    if (
      !known &&
      words.linkless &&
      !words.acts.genitive.test(folded.slice(start, name.end)) &&
      !name.document &&
      !name.short
    )
      continue
    const bracket = link === null && folded[start - 1] === '(' && folded[name.end] === ')' ? 1 : 0
    return { name, end: loose === null ? name.end + bracket : at }
  }
  return null
}
