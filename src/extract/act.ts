// Names of codes, laws and treaties. A name is read word by word through a tree of all names of the pack, so that what stands in
// between does not matter: "Code of the Republic of Kazakhstan «On Administrative Offences»" is "code on administrative offences".
import type { ArticleWords } from '../lang/pack.ts'
import { editionOf, numberedAct, withoutTitle } from './act-edition.ts'
import { stemsOf } from './act-forms.ts'
import { matchAt, near, skipDate } from './act-tree.ts'
import type { ActName, ActWords, Node } from './act-tree.ts'
import { readTitledAct, readTitleFirst } from './act-title.ts'
import { ofLastText, remembering } from '../text/memory.ts'
import { oncePer } from '../text/once.ts'
import { stemmed } from '../text/stem.ts'

interface Walk {
  readonly families: ReadonlySet<string>
  readonly end: number
  readonly short: boolean
  readonly repair: string | null
}

// "offences", "prosecutor's"; a hyphen parts words: "Mass-Media" is "mass media"
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/uy
const LONGEST_NAME = 30

/** Reads the name of an act that begins at `at`, or null. `folded` is the folded form of `text`. */
export function readAct(words: ActWords, text: string, folded: string, at: number): ActName | null {
  const known = readOf(words)(text)
  const read = known.get(at)
  if (read !== undefined) return read
  const act = actAt(words, text, folded, at)
  known.set(at, act)
  return act
}

// Several rules ask for the act at a place: behind an article, before one, and for itself.
const readOf = oncePer((_: ActWords) => ofLastText((_text) => new Map<number, ActName | null>()))

function actAt(words: ActWords, text: string, folded: string, at: number): ActName | null {
  const start = matchAt(words.filler, folded, at)?.end ?? at
  const before = editionOf(words, folded, start, null)
  const from = before?.end ?? start
  const quote = words.words.actsFirst && folded[from] === '"' ? 1 : 0
  const walk = walkName(words, text, folded, from + quote)
  if (walk === null)
    return (
      readTitledAct(words, text, folded, from) ??
      readTitleFirst(words, folded, from) ??
      withoutTitle(words, folded, from)
    )
  const abroad = foreignEnd(words, folded, from, walk)
  if (abroad !== null) {
    const slug =
      folded
        .slice(from, abroad)
        .match(/[\p{L}\p{N}]+/gu)
        ?.join('-') ?? ''
    return { act: `OTHER:${slug}`, end: abroad, short: walk.short, document: false, repair: null }
  }
  const after = before ?? editionOf(words, folded, walk.end, walk.families)
  const key = numberedAct(words, folded.slice(from, walk.end)) ?? after?.keyOf(walk.families) ?? null
  const end = after !== null && after !== before && key !== null ? after.end : walk.end
  return {
    act: key ?? [...walk.families].sort().join('|'),
    end,
    short: walk.short,
    document: false,
    repair: walk.repair,
  }
}

// «УК РФ», «Ресей Қылмыстық кодексінің»: a law of another country by the same name
function foreignEnd(words: ActWords, folded: string, at: number, { end }: Walk): number | null {
  const behind = matchAt(words.foreign, folded, end)
  if (behind !== null) return behind.end
  const before = words.words.actsFirst && words.foreignBefore.test(folded.slice(Math.max(0, at - 40), at))
  return before ? end : null
}

/** The longest name of the tree that begins at `at`. The country is skipped wherever it stands, and closes the name. */
function walkName(words: ActWords, text: string, folded: string, at: number): Walk | null {
  let node: Node = words.root
  let position = at
  let national = false
  let repair: string | null = null
  let best: Walk | null = null
  for (let step = 0; step < LONGEST_NAME; step++) {
    if (step > 0) position = matchAt(words.between, folded, position)?.end ?? position
    const country = matchAt(words.country, folded, position)
    if (country !== null) {
      national = true
      position = country.end
      continue
    }
    const next = nextWord(words, node, folded, position) ?? afterDate(words, node, folded, position)
    if (next === null) break
    if (next.repair !== null) repair = repair === null ? next.repair : `${repair}, ${next.repair}`
    node = next.node
    const closed = matchAt(words.closing, folded, next.end)
    const families =
      node.families.size > 0 ? node.families : national || closed !== null ? node.national : node.families
    if (families.size > 0 && (!node.short || isShort(text.slice(position, next.end))))
      best = {
        families,
        end: quoteEnd(folded, at, closed?.end ?? next.end),
        short: node.short && !national && closed === null,
        repair,
      }
    position = next.end
  }
  return best
}

function nextWord(words: ActWords, node: Node, folded: string, at: number) {
  const word = matchAt(WORD, folded, at)
  const known = word === null ? null : childOf(words, node, folded.slice(at, word.end))
  const law = known === null || node === words.root ? matchAt(words.law, folded, at) : null
  const lawNode = node.next.get(words.lawKey)
  if (law !== null && lawNode !== undefined)
    return { node: lawNode, end: skipDate(words, folded, law.end), repair: null }
  if (word === null) return null
  const end = matchAt(words.suffix, folded, word.end)?.end ?? word.end
  if (known !== null) return { node: known, end, repair: null }
  const close = near(node, stemmed(folded.slice(at, word.end), words.words))
  return close === null ? null : { ...close, end }
}

// «"БАҚ туралы" 1999 жылғы 23 шілдедегі № 451-I Заңының»: the day and number stand before the word for a law
function afterDate(words: ActWords, node: Node, folded: string, at: number) {
  if (!words.words.actsFirst || node === words.root || !node.next.has(words.lawKey)) return null
  const end = skipDate(words, folded, at)
  return end === at ? null : nextWord(words, node, folded, folded[end] === ' ' ? end + 1 : end)
}

function childOf({ words }: ActWords, { next }: Node, printed: string): Node | null {
  for (const stem of stemsIn(words)(printed)) {
    const child = next.get(stem)
    if (child !== undefined) return child
  }
  return null
}

const REMEMBERED = 2000

// What a word may be in a name, "prosecutor's" without its ending too: the same few words stand in all names.
const stemsIn = oncePer((words: ArticleWords) =>
  remembering((printed): readonly string[] => {
    const spelt = printed.replace(/'s$/u, '')
    const bare = spelt.includes("'") ? [spelt, spelt.slice(0, spelt.indexOf("'"))] : [spelt]
    return bare.flatMap((one) => stemsOf(one, words))
  }, REMEMBERED),
)

function isShort(printed: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(printed)
}

// the closing quote (or bracket) belongs to the name where the opening one does
function quoteEnd(folded: string, start: number, end: number): number {
  const name = folded.slice(start, end)
  const quotes = name.split('"').length - 1
  if (quotes % 2 === 1 && folded[end] === '"') return end + 1
  return name.lastIndexOf('(') > name.lastIndexOf(')') && folded[end] === ')' ? end + 1 : end
}
