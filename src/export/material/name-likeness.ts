// Does a text say one of these names? Made to hide names, so it rather says yes: in any case form, alphabet and spelling, and where
// names are glued together, as in addresses (`askarbelov.kz`).

const LATIN: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', і: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n',
  о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'k', һ: 'k', ц: 's', ч: 's', ш: 's', щ: 's', ы: 'i', э: 'e', ю: 'u', я: 'a',
} // prettier-ignore

/** A word in small Latin letters, those that are written in several ways in one of them. */
function latin(word: string): string {
  return word
    .toLowerCase()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? '')
    .normalize('NFD')
    .replace(/zh|dzh|dj/gu, 'j')
    .replace(/kh|gh|[qxhg]|c(?!h)/gu, 'k')
    .replace(/sh|ch|ts|sch/gu, 's')
    .replace(/[yi]a/gu, 'a')
    .replace(/[yi]u/gu, 'u')
    .replace(/y/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/[^a-z]/gu, '')
    .replace(/(.)\1+/gu, '$1')
}

/** How many consonants tell a name: the endings of cases come behind them. */
const TELLING = 4

/** What all spellings of a word share: its consonants. */
function bonesOf(word: string): string {
  return latin(word).replace(/[aeiou]/gu, '')
}

const WORDS = /\p{L}[\p{L}\p{M}]+/gu
/** Names of fewer consonants (Мамай, Ли) are told by all their letters. */
const LEAST = 3
/** A word of so many letters may be several that were glued together. */
const GLUED = 9
const LONGEST_ENDING = 3

/** Names, of which it is kept what all their spellings share. */
export interface Likeness {
  add(names: readonly string[]): void
  /** True where a text has a word that is like one of the names. */
  isIn(text: string): boolean
}

/** The likeness of no name yet. */
export function openLikeness(): Likeness {
  const [bones, stems] = [new Set<string>(), new Set<string>()]
  const isLike = (word: string): boolean => {
    const whole = bonesOf(word)
    if (bones.has(whole.slice(0, TELLING)) || hasStem(latin(word), stems)) return true
    return word.length >= GLUED && [...bones].some((one) => whole.includes(one))
  }
  return {
    add(names) {
      for (const word of new Set(names.flatMap((name) => name.match(WORDS) ?? []))) {
        const own = bonesOf(word).slice(0, TELLING)
        if (own.length >= LEAST) bones.add(own)
        else stems.add(latin(word).replace(/(?<=..)[aeiou]+$/u, ''))
      }
    },
    isIn: (text) => (text.match(WORDS) ?? []).some(isLike),
  }
}

/** Tells whether a text has a word that is like one of the names. */
export function likenessOf(names: readonly string[]): (text: string) => boolean {
  const likeness = openLikeness()
  likeness.add(names)
  return (text) => likeness.isIn(text)
}

function hasStem(word: string, stems: ReadonlySet<string>): boolean {
  const shortest = Math.max(0, word.length - LONGEST_ENDING)
  for (let end = word.length; end >= shortest; end--) if (stems.has(word.slice(0, end))) return true
  return false
}
