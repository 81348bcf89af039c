// Which edition of an act the text itself names: "the 1997 Criminal Code", "Criminal Code (old edition)".
import { phraseOf } from './act-forms.ts'
import { matchAt, skipDate } from './act-tree.ts'
import type { ActName, ActWords } from './act-tree.ts'

export interface EditionNote {
  readonly end: number
  /** Key of that edition of one of the families, or null where none fits. */
  keyOf(families: ReadonlySet<string>): string | null
}

/** What says the edition at that place, or null. Before a name (`families` null) a blank follows it. */
export function editionOf(
  words: ActWords,
  folded: string,
  at: number,
  families: ReadonlySet<string> | null,
): EditionNote | null {
  const pick = (among: (keys: readonly string[], years: readonly (string | null)[]) => string | undefined) => {
    return (wanted: ReadonlySet<string>) => {
      const fitting = words.editions.filter((one) => wanted.has(one.family))
      if (fitting.length < 2) return null
      return (
        among(
          fitting.map((one) => one.key),
          fitting.map((one) => one.year),
        ) ?? null
      )
    }
  }
  // After a name one adjective says nothing of it ("the Criminal Code, then released"): "old edition", or brackets.
  const note = (end: number, keyOf: EditionNote['keyOf']): EditionNote | null => {
    if (families === null) return folded[end] === ' ' ? { end: end + 1, keyOf } : null
    const phrase = folded.slice(at, end)
    const sure = phrase.endsWith(')') || phrase.replace(/^[ (,]+/u, '').includes(' ')
    return sure && keyOf(families) !== null ? { end, keyOf } : null
  }
  const latest = matchAt(words.latest, folded, at)
  if (latest !== null)
    return note(
      latest.end,
      pick((keys) => keys.at(-1)),
    )
  const former = matchAt(words.former, folded, at)
  if (former !== null)
    return note(
      former.end,
      pick((keys) => keys.at(0)),
    )
  const year = matchAt(words.year, folded, at)
  const named = year?.groups.groups?.year
  if (year === null || named === undefined) return null
  return note(
    year.end,
    pick((keys, years) => keys.find((key, index) => key.endsWith(named) || years[index] === named)),
  )
}

/** The key of the act whose number stands in the text: "Law No. 451-I". */
export function numberedAct({ numbers }: ActWords, folded: string): string | null {
  const candidates = folded.match(/\p{N}+-\p{L}+/gu) ?? []
  return candidates.map((one) => numbers.get(one)).find((key) => key !== undefined) ?? null
}

/**
 * "of the law", "of the same Code", "of the bill": the act of that kind named before, as `^law`. "Law No. 451-I": the one of that
 * number. "the Treaty": an act of its own.
 */
export function withoutTitle(words: ActWords, folded: string, at: number): ActName | null {
  const head = matchAt(words.head, folded, at)
  if (head === null) return null
  const end = skipDate(words, folded, head.end)
  const key = numberedAct(words, folded.slice(head.end, end))
  if (key !== null) return { act: key, end, short: false, document: false, repair: null }
  const abroad = matchAt(words.foreign, folded, head.end)
  if (abroad !== null) {
    const act = `OTHER:${folded.slice(at, abroad.end).replace(/\P{L}+/gu, '-')}`
    return { act, end: abroad.end, short: false, document: false, repair: null }
  }
  const { acts, laws, sendBack } = words.words
  const printed = folded.slice(at, head.end)
  const phrase = phraseOf(printed, [...laws, ...acts], words.words)
  const kind = phrase?.stem ?? printed
  // «Орман кодексінің»: of a code that the word before it names
  const named = phrase !== null && !kind.includes(' ') ? nameBefore(words, folded, at, phrase.ending) : null
  if (named !== null)
    return { act: `OTHER:${named}-${kind}`, end: head.end, short: false, document: false, repair: null }
  const mark = isCurrent(words, folded, at) ? '^=' : '^'
  const act = sendBack.includes(kind) ? `${mark}${kind}` : `OTHER:${kind.replaceAll(' ', '-')}`
  return { act, end: head.end, short: false, document: false, repair: null }
}

// "the current Code": not the edition named before, but that of the day
function isCurrent({ words }: ActWords, folded: string, at: number): boolean {
  const before = /(?<!\p{L})(?<word>\p{L}{1,30}) $/u.exec(folded.slice(Math.max(0, at - 40), at))?.groups?.word
  return before !== undefined && words.current.includes(before)
}

function nameBefore({ words }: ActWords, folded: string, at: number, ending: string): string | null {
  if (!words.owned.some((owned) => ending.startsWith(owned))) return null
  const before = /(?<![\p{L}-])(?<word>\p{L}[\p{L}-]{1,30}) $/u.exec(folded.slice(Math.max(0, at - 40), at))?.groups
    ?.word
  return before === undefined || words.fillers.includes(before) || words.same.includes(before) ? null : before
}
