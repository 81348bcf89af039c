// Names in their cases, and the nominative they come from: «Гульнаре Досжановой» is Гульнара Досжанова, «Сапарға» is Сапар.
import type { NameEnding, NamePart, Naming } from '../../lang/pack.ts'
import { remembering } from '../memory.ts'
import { lean } from '../shape.ts'

/** One way to read a name's form. */
export interface NameReading {
  readonly nominative: string
  /** Letters of the cases in which it is printed so. */
  readonly cases: string
  /** Whose name it is then. */
  readonly gender: 'm' | 'f' | null
  readonly plural?: true
}

export interface Declension {
  /** The readings of a word, the likeliest first; never none: a word that no rule knows is its own nominative. */
  readings(word: string, part: NamePart): readonly NameReading[]
}

const SHORTEST_STEM = 2
const MEMORY = 5000
// No name of halves is longer; a page of nothing but hyphens is
const LONGEST = 200

interface Rule extends NameEnding {
  readonly fits: RegExp | null
}

/** Builds the reader of a language's endings. It remembers words it has seen. */
export function declensionOf({ endings, inherits }: Naming): Declension {
  const byEnding = new Map<string, Rule[]>()
  for (const rule of endings) {
    const compiled = { ...rule, fits: rule.after === undefined ? null : new RegExp(lean(`${rule.after}$`), 'u') }
    byEnding.set(rule.ending, [...(byEnding.get(rule.ending) ?? []), compiled])
  }
  const longest = Math.max(0, ...endings.map(({ ending }) => ending.length))
  const single = (word: string, part: NamePart): NameReading[] => {
    const lower = word.toLowerCase()
    const found: NameReading[] = []
    for (let length = 0; length <= Math.min(longest, lower.length); length++) {
      const stem = lower.slice(0, lower.length - length)
      for (const rule of byEnding.get(lower.slice(stem.length)) ?? []) {
        if (!rule.of.includes(part) || rule.fits?.test(stem) === false) continue
        if (stem.length < SHORTEST_STEM && rule.after !== '^') continue // «Льва» is a word of its own
        const { nominative, cases, gender, plural } = rule
        const reading = { nominative: dressed(word, stem.length, nominative), cases, gender }
        found.push(plural === undefined ? reading : { ...reading, plural })
      }
    }
    return found.length > 0 ? found : [{ nominative: word, cases: '', gender: null }]
  }
  // «Айтказиной-Ли»: each half is declined, or the last alone
  const readings = (word: string, part: NamePart): readonly NameReading[] => {
    const at = word.lastIndexOf('-')
    if (at < 2 || at > word.length - 3 || word.length > LONGEST) return single(word, part)
    const [first, last] = [word.slice(0, at), word.slice(at + 1)]
    if (!inherits) return single(last, part).map((one) => ({ ...one, nominative: `${first}-${one.nominative}` }))
    const heads = readings(first, part)
    return single(last, part).map((one) => {
      const head = heads.find((other) => agree(one, other)) ?? heads[0]
      return { ...one, nominative: `${head?.nominative ?? first}-${one.nominative}` }
    })
  }
  const parts: Record<NamePart, (word: string) => readonly NameReading[]> = {
    s: remembering((word) => readings(word, 's'), MEMORY),
    g: remembering((word) => readings(word, 'g'), MEMORY),
    p: remembering((word) => readings(word, 'p'), MEMORY),
  }
  return { readings: (word, part) => parts[part](word) }
}

/** True where two readings can be of one person in one case. No cases: all of them. */
export function agree(a: Omit<NameReading, 'nominative'>, b: Omit<NameReading, 'nominative'>): boolean {
  return (a.gender === null || b.gender === null || a.gender === b.gender) && shareCase(a.cases, b.cases)
}

/** True where two sets of cases have one in common. */
export function shareCase(a: string, b: string): boolean {
  return a === '' || b === '' || Array.from(a).some((one) => b.includes(one))
}

// The ending of a word in capitals has capitals
function dressed(word: string, stem: number, ending: string): string {
  const caps = word.length > 2 && word === word.toUpperCase()
  return word.slice(0, stem) + (caps ? ending.toUpperCase() : ending)
}
