// What can be known of a pattern before it is run: how long its matches are, and which words stand in every one of them, and where.

/** One of the words stands in each match, and begins between `from` and `to` units behind where the match begins. */
export interface Anchor {
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}

/** A piece of a pattern. */
export interface Extent {
  /** Length of its matches in units. */
  readonly least: number
  readonly most: number
  /** All that it can match, where these are few words; else null. */
  readonly exact: readonly string[] | null
  /** A match that is not empty begins with one of these; null where they can't be told. */
  readonly starts: readonly string[] | null
  /** The rarest first. */
  readonly anchors: readonly Anchor[]
}

const MOST_EXACT = 96
const MOST_JOINED = 64
const MOST_PAIRED = 256
const FEW = 4
const MOST_ANCHORS = 6
const BEGINNING = 4
const TELLING = 3 // letters that tell enough of a word

/** What matches an empty place. */
export const NOTHING: Extent = { least: 0, most: 0, exact: [''], starts: [], anchors: [] }

/** What matches one text. */
export function literally(text: string): Extent {
  return { least: text.length, most: text.length, exact: [text], starts: [text], anchors: [] }
}

/** What matches no text that could be told. */
export function unknown(least: number, most: number): Extent {
  return { least, most, exact: null, starts: null, anchors: [] }
}

/** One piece behind the other. */
export function sequence(pieces: readonly Extent[]): Extent {
  const anchors: Anchor[] = []
  const runs: Run[] = []
  let run: Run = { exact: [''], starts: [], from: 0, to: 0 }
  let [least, most] = [0, 0]
  for (const piece of pieces) {
    for (const { words, from, to } of piece.anchors) anchors.push({ words, from: from + least, to: to + most })
    const exact = run.exact === null || piece.exact === null ? null : joined(run.exact, piece.exact)
    if (exact === null) {
      runs.push(run)
      run = { exact: piece.exact, starts: startsOf(piece), from: least, to: most }
    } else run = { ...run, exact, starts: exact }
    least += piece.least
    most += piece.most
  }
  if (runs.length === 0 && run.exact !== null)
    return { least, most, exact: run.exact, starts: run.exact.filter(isSome), anchors: rarest(anchors) }
  runs.push(run)
  const starts = leadingOf(runs)
  return {
    least,
    most,
    exact: null,
    starts,
    anchors: rarest([...anchors, ...runs.flatMap(anchorOf), ...pairsOf(runs)]),
  }
}

// Two runs in a row: ") tenge" stands in fewer places than ")".
function pairsOf(runs: readonly Run[]): Anchor[] {
  return runs.slice(1).flatMap(({ starts }, i) => {
    const { exact = null, from = 0, to = 0 } = runs[i] ?? {}
    if (exact === null || starts === null || exact.length * starts.length > MOST_PAIRED) return []
    if (exact.length > FEW || !exact.every(({ length }) => length > 0 && length <= TELLING)) return []
    return anchorOf({
      exact: starts.includes('') ? [] : exact.flatMap((one) => starts.map((other) => one + other)),
      from,
      to,
    })
  })
}

function isSome(word: string): boolean {
  return word !== ''
}

// With what a match of the runs begins: the first of them, and where that one can be empty, the next one too; "m" before "ci" and "onthly"
// is "mci" and "monthly".
function leadingOf(runs: readonly Run[]): readonly string[] | null {
  const words: string[] = []
  for (const [i, { exact, starts }] of runs.entries()) {
    if (starts === null) return null
    const canBeEmpty = (exact ?? starts).includes('')
    const next = runs[i + 1]?.starts ?? ['']
    const isShort = exact?.every(({ length }) => length > 0 && length < TELLING) === true
    const longer = exact !== null && isShort && !next.includes('') ? joined(exact, next) : null
    words.push(...(longer ?? starts).filter(isSome))
    if (!canBeEmpty) break
  }
  return words
}

// '' among them: it can be empty
function startsOf({ exact, least, starts }: Extent): readonly string[] | null {
  if (exact !== null) return exact
  return starts === null || least > 0 ? starts : [...starts, '']
}

// Pieces in a row of which all that they match is known, or one of which it is not.
interface Run {
  readonly exact: readonly string[] | null
  readonly starts: readonly string[] | null
  readonly from: number
  readonly to: number
}

function joined(first: readonly string[], second: readonly string[]): readonly string[] | null {
  if (second.length === 1 && second[0] === '') return first
  return first.length * second.length > MOST_JOINED ? null : first.flatMap((one) => second.map((other) => one + other))
}

/** One piece or the other. */
export function either(branches: readonly Extent[]): Extent {
  const [only] = branches
  if (branches.length === 1 && only !== undefined) return only
  const words = branches.flatMap(({ exact }) => exact ?? [])
  const isExact = branches.every(({ exact }) => exact !== null) && words.length <= MOST_EXACT
  const starts = branches.every((branch) => branch.starts !== null)
    ? branches.flatMap((branch) => branch.starts ?? [])
    : null
  return {
    least: Math.min(...branches.map(({ least }) => least)),
    most: Math.max(...branches.map(({ most }) => most)),
    exact: isExact ? [...new Set(words)] : null,
    starts: starts === null ? null : fewest(starts),
    anchors: isExact ? [] : oneOfEach(branches.map(told)),
  }
}

/** One of many words. */
export function oneOf(words: readonly string[]): Extent {
  const lengths = words.map(({ length }) => length)
  const [least, most, starts] = [Math.min(...lengths), Math.max(...lengths), fewest(words)]
  return words.length <= MOST_EXACT
    ? { least, most, exact: words, starts, anchors: [] }
    : { least, most, exact: null, starts, anchors: [{ words: starts, from: 0, to: 0 }] }
}

// Each branch gives an anchor, or there is none for them all.
function oneOfEach(each: readonly (readonly Anchor[])[]): Anchor[] {
  const words: string[] = []
  let [from, to] = [Infinity, -Infinity]
  for (const [best] of each) {
    if (best === undefined) return []
    words.push(...best.words)
    from = Math.min(from, best.from)
    to = Math.max(to, best.to)
  }
  return [{ words: fewest(words), from, to }]
}

/** A piece that stands there `least` to `most` times. */
export function repeated(piece: Extent, least: number, most: number): Extent {
  if (least === 1 && most === 1) return piece
  const [shortest, longest] = [piece.least * least, piece.most === 0 ? 0 : piece.most * most]
  if (least === 0)
    return most === 1 && piece.exact !== null
      ? { ...piece, least: 0, exact: [...new Set([...piece.exact, ''])], anchors: [] }
      : { ...unknown(0, longest), starts: piece.starts }
  return { ...unknown(shortest, longest), starts: piece.starts, anchors: told(piece) }
}

/** A piece that is looked for behind its place, and takes no room there. */
export function ahead(piece: Extent): Extent {
  return { ...NOTHING, anchors: told(piece) }
}

/** A piece that is looked for before its place. */
export function before(piece: Extent): Extent {
  const anchors = told(piece).map(({ words, from, to }) => ({ words, from: from - piece.most, to: to - piece.least }))
  return { ...NOTHING, anchors }
}

/** All anchors of a piece, the rarest first. */
export function told({ exact, starts, least, anchors }: Extent): readonly Anchor[] {
  const leading = exact === null && least > 0 ? starts : exact
  return rarest([...anchors, ...anchorOf({ exact: leading, from: 0, to: 0 })])
}

function anchorOf({ exact, from, to }: Pick<Run, 'exact' | 'from' | 'to'>): Anchor[] {
  return exact === null || exact.length === 0 || exact.includes('') ? [] : [{ words: fewest(exact), from, to }]
}

/** Of the words those that say all: what begins with another one of the list says nothing more; and many are told by how they begin. */
export function fewest(words: readonly string[]): readonly string[] {
  const all = words.length > MOST_EXACT ? words.map((word) => word.slice(0, BEGINNING)) : words
  const shortest: string[] = []
  for (const word of [...new Set(all)].sort()) {
    const last = shortest.at(-1)
    if (last === undefined || !word.startsWith(last)) shortest.push(word)
  }
  return shortest
}

function rarest(anchors: readonly Anchor[]): readonly Anchor[] {
  if (anchors.length < 2) return anchors
  const sorted = anchors.toSorted((a, b) => chance(a) - chance(b))
  const told = (one: Anchor) => (other: Anchor) =>
    one.from === other.from && one.to === other.to && one.words.join('|') === other.words.join('|')
  const some = sorted.filter((one, i) => sorted.findIndex(told(one)) === i)
  // how a match begins tells where to try, however common that is
  return some.filter(({ from, to }, i) => i < MOST_ANCHORS || (from === 0 && to === 0))
}

/** How likely one of the words stands at a place by chance. */
export function chance({ words }: Anchor): number {
  let sum = 0
  for (const word of words) {
    let one = 1
    for (const letter of word) one *= letter === ' ' ? 0.17 : letter > '@' ? 0.06 : 0.01
    sum += one
  }
  return sum
}
