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
  /** The rarest first. */
  readonly anchors: readonly Anchor[]
}

const MOST_EXACT = 96
const MOST_JOINED = 48
const MOST_ANCHORS = 6
const BEGINNING = 4

/** What matches an empty place. */
export const NOTHING: Extent = { least: 0, most: 0, exact: [''], anchors: [] }

/** What matches one text. */
export function literally(text: string): Extent {
  return { least: text.length, most: text.length, exact: [text], anchors: [] }
}

/** What matches no text that could be told. */
export function unknown(least: number, most: number): Extent {
  return { least, most, exact: null, anchors: [] }
}

/** One piece behind the other. */
export function sequence(pieces: readonly Extent[]): Extent {
  const anchors: Anchor[] = []
  let run: Run = { exact: [''], from: 0, to: 0 }
  let [least, most, isWhole] = [0, 0, true]
  for (const piece of pieces) {
    for (const { words, from, to } of piece.anchors) anchors.push({ words, from: from + least, to: to + most })
    const exact = piece.exact === null ? null : joined(run.exact, piece.exact)
    if (exact === null) {
      anchors.push(...anchorOf(run))
      isWhole = false
      run = { exact: piece.exact ?? [''], from: least, to: most }
    } else run = { ...run, exact }
    least += piece.least
    most += piece.most
    if (piece.exact === null) run = { exact: [''], from: least, to: most }
  }
  if (isWhole) return { least, most, exact: run.exact, anchors: rarest(anchors) }
  return { least, most, exact: null, anchors: rarest([...anchors, ...anchorOf(run)]) }
}

// Pieces in a row of which all that they match is known.
interface Run {
  readonly exact: readonly string[]
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
  const each = branches.map(told)
  return {
    least: Math.min(...branches.map(({ least }) => least)),
    most: Math.max(...branches.map(({ most }) => most)),
    exact: isExact ? [...new Set(words)] : null,
    anchors: isExact
      ? []
      : rarest([...oneOfEach(each, () => true), ...oneOfEach(each, ({ from, to }) => from === 0 && to === 0)]),
  }
}

// Each branch gives an anchor, or there is none for them all.
function oneOfEach(told: readonly (readonly Anchor[])[], isFit: (anchor: Anchor) => boolean): Anchor[] {
  const words: string[] = []
  let [from, to] = [Infinity, -Infinity]
  for (const anchors of told) {
    const [best] = rarest(anchors.filter(isFit))
    if (best === undefined) return []
    words.push(...best.words)
    from = Math.min(from, best.from)
    to = Math.max(to, best.to)
  }
  return withoutLonger(words, from, to)
}

/** A piece that stands there `least` to `most` times. */
export function repeated(piece: Extent, least: number, most: number): Extent {
  if (least === 1 && most === 1) return piece
  const [shortest, longest] = [piece.least * least, piece.most === 0 ? 0 : piece.most * most]
  if (least === 0)
    return most === 1 && piece.exact !== null
      ? { least: 0, most: longest, exact: [...new Set([...piece.exact, ''])], anchors: [] }
      : unknown(0, longest)
  return { ...unknown(shortest, longest), anchors: told(piece) }
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
export function told({ exact, anchors }: Extent): readonly Anchor[] {
  return exact === null ? anchors : rarest([...anchors, ...anchorOf({ exact, from: 0, to: 0 })])
}

function anchorOf({ exact, from, to }: Run): Anchor[] {
  return exact.includes('') ? [] : withoutLonger(exact, from, to)
}

// What begins with another word of the list says nothing more; and many words are told by how they begin.
function withoutLonger(words: readonly string[], from: number, to: number): Anchor[] {
  const all = words.length > MOST_EXACT ? words.map((word) => word.slice(0, BEGINNING)) : words
  const shortest: string[] = []
  for (const word of [...new Set(all)].sort()) {
    const last = shortest.at(-1)
    if (last === undefined || !word.startsWith(last)) shortest.push(word)
  }
  return [{ words: shortest, from, to }]
}

function rarest(anchors: readonly Anchor[]): readonly Anchor[] {
  if (anchors.length < 2) return anchors
  const sorted = anchors.toSorted((a, b) => chance(a) - chance(b))
  const told = (one: Anchor, other: Anchor | undefined) =>
    one.from === other?.from && one.to === other.to && one.words.join('|') === other.words.join('|')
  return sorted.filter((one, i) => !told(one, sorted[i - 1])).slice(0, MOST_ANCHORS)
}

/** How likely one of the words stands at a place by chance. */
export function chance({ words }: Anchor): number {
  let sum = 0
  for (const word of words) {
    let one = 1
    for (const letter of word) one *= letter === ' ' ? 0.17 : letter > '@' ? 0.07 : 0.02
    sum += one
  }
  return sum
}
