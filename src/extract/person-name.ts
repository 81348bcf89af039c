// Runs of capitalised words cut into names of people, by what kinds of words stand in them.
import type { Span } from '../model.ts'
import type { NameWord, NameWords } from './person-words.ts'

/** A name that may be a person's. `evidence`: what its words tell by themselves, or null. */
export interface Name extends Span {
  readonly surname: string
  readonly given: string | null
  /** `initial`: "Z. Omarov"; `list`: "Omarov Z."; `full`; `single`: one word. */
  readonly form: 'initial' | 'list' | 'full' | 'single'
  readonly evidence: 'given' | 'surname' | 'likely' | null
  /** It begins with the first word of a sentence, which is printed with a capital whatever it is. */
  readonly opens: boolean
  /** Two names printed as one word. */
  readonly glued: readonly [string, string] | null
}

/** The names in a run of capitalised words. */
export function namesIn(run: readonly NameWord[], words: NameWords): Name[] {
  const found: Name[] = []
  for (const part of parts(run)) {
    let at = 0
    while (at < part.length) {
      const [name, next] = nameAt(part, at, words)
      if (name !== null) found.push(name)
      at = next
    }
  }
  return found
}

// "On June 5 Serik Omarov", "Judge Omarov": words that stop a name cut the run; "Islam Karimov" is a name all the same, and so is
// "Semey A.", though not in "Semey A. Omarov"
function parts(run: readonly NameWord[]): NameWord[][] {
  let part: NameWord[] = []
  const found = [part]
  for (let at = 0; at < run.length; at++) {
    const [word, next] = [run[at], run[at + 1]]
    if (word === undefined) break
    const name =
      word.given &&
      next !== undefined &&
      (next.surname || next.ended || ((next.given || next.likely || !word.opens) && run[at + 2] === undefined)) &&
      (!next.stop || next.ended)
    const listed = word.town && next?.initial === true && run.slice(at + 1).every((other) => other.initial)
    // «Марат Досжинский», «Б. Досжинский», «Серік Шәріпқан»: an ending of other words, behind what begins a name; "Ruslan Ten"
    const last = run[at - 1]
    const named = last?.given === true && part.at(-1) === last
    const begun = named || last?.initial === true
    const surname =
      !word.opens &&
      (((word.ended || word.surname) && named) ||
        (word.likely && (begun || (next !== undefined && next.given && !next.stop))))
    if (word.stop && !name && !listed && !surname) found.push((part = []))
    else part.push(word)
  }
  return found
}

// No name is looked for in more words than these: a page in capitals is one run of thousands.
const MOST_WORDS = 4

function nameAt(part: readonly NameWord[], at: number, words: NameWords): readonly [Name | null, next: number] {
  const first = part[at]
  if (first === undefined) return [null, at + 1]
  if (first.initial) return initialsFirst(part, at)
  const glued = words.unglue(first.text)
  if (glued !== null)
    return [
      { ...spanOf([first]), given: glued[0], surname: glued[1], form: 'full', evidence: 'given', opens: false, glued },
      at + 1,
    ]
  let end = at
  while (end < at + MOST_WORDS && part[end]?.initial === false) end++
  const row = part.slice(at, end)
  return row.length === 1 && part[end]?.initial === true
    ? initialsLast(part, at)
    : wordsOnly(row, at, part[end]?.initial === true)
}

// "Z. Makharadze", "K.-J. Tokayev", "B.Azanov", "A. B. Omarov"
function initialsFirst(part: readonly NameWord[], at: number): readonly [Name | null, number] {
  let end = at
  while (part[end]?.initial === true) end++
  const last = part[end]
  if (last === undefined) return [null, end]
  const row = part.slice(at, end + 1)
  const numbered = row.length === 2 && ROMAN.test(row[0]?.text ?? '') && !/\p{Script=Latin}/u.test(last.text)
  return numbered ? [null, end] : [name(row, last, row[0] ?? null, 'initial'), end + 1]
}

// «V. ЗАҢНАМА»: a Latin letter before a word in Cyrillic ones is a number
const ROMAN = /^[IVX]\.?$/u

// "Omarov Z.", "Boranbai Zh."; but "Serik Z. Omarov" is one name
function initialsLast(part: readonly NameWord[], at: number): readonly [Name | null, number] {
  let end = at + 1
  while (part[end]?.initial === true) end++
  const [first, behind] = [part[at], part[end]]
  if (first === undefined) return [null, end]
  if (behind !== undefined && first.given && !first.surname && behind.surname) {
    return [name(part.slice(at, end + 1), behind, first, 'full'), end + 1]
  }
  // «Арызды Қ. Нұрсейіт жазды»: the first word of a sentence
  if (behind !== undefined && first.opens && !first.given && !first.surname && !first.likely) return [null, at + 1]
  // "Minister of State Revenues Z. Omarov": the initial is that of the surname behind it
  if (behind?.surname === true && part[end + 1]?.initial !== true && !first.given && !first.surname && !first.likely)
    return [null, at + 1]
  return [name(part.slice(at, end), first, part[at + 1] ?? null, 'list'), end]
}

// One, two or three words. In front of an initial the last word is left for it: "Serik Omarov Kaliev B."
function wordsOnly(row: readonly NameWord[], at: number, initialBehind: boolean): readonly [Name | null, number] {
  const [a, b, c] = row
  if (a === undefined) return [null, at + 1]
  if (b === undefined) return [name([a], a, null, 'single'), at + 1]
  // «Вчера Досжанова»: the first word of a sentence is no name unless it looks like one
  if (a.opens && !a.given && !a.surname && !a.likely && !a.patronymic) return [null, at + 1]
  if (initialBehind && row.length === 2) return [name([a], a, null, 'single'), at + 1]
  if (c?.patronymic === true || (c !== undefined && b.patronymic)) return [three(a, b, c), at + 3]
  // "Yesterdays Serik Omarov": a word that is no name before one that is
  if (c !== undefined && !a.given && !a.surname && b.given) return [null, at + 1]
  if (c !== undefined && a.given && c.surname && !b.surname && row.length === 3)
    return [name([a, b, c], c, a, 'full'), at + 3]
  if (row.length > 2 && !a.given && !b.given && !(a.surname || b.surname)) return [null, at + 1]
  return [pair(a, b), at + 2]
}

// "Galymova Rysty": surname first where only the second word is a given name, or only the first has a surname's ending
function pair(a: NameWord, b: NameWord): Name {
  const swapped = (b.given && !a.given) || (a.surname && !b.surname && !a.given)
  return swapped ? name([a, b], a, b, 'full') : name([a, b], b, a, 'full')
}

// "Zhakhan Laura Maratovna", "Laura Maratovna Zhakhan"
function three(a: NameWord, b: NameWord, c: NameWord): Name {
  return b.patronymic && !c.patronymic
    ? name([a, b, c], c, a, 'full')
    : a.given && !b.given
      ? name([a, b, c], b, a, 'full')
      : name([a, b, c], a, b, 'full')
}

function name(row: readonly NameWord[], surname: NameWord, given: NameWord | null, form: Name['form']): Name {
  const evidence = row.some((word) => word.given)
    ? 'given'
    : row.some((word) => word.surname || word.patronymic)
      ? 'surname'
      : row.some((word) => word.likely)
        ? 'likely'
        : null
  return {
    ...spanOf(row),
    surname: surname.text,
    given: given?.text ?? null,
    form,
    evidence,
    opens: row[0]?.opens === true,
    glued: null,
  }
}

function spanOf(row: readonly NameWord[]): Span {
  return { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 }
}
