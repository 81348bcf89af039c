// Does a text say one of these names? Made to hide names, so it rather says yes: in any case form, alphabet and spelling.

const LATIN: Readonly<Record<string, string>> = {
  б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', ж: 'j', з: 'z', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', п: 'p', р: 'r', с: 's', т: 't', ф: 'f',
  х: 'k', һ: 'k', ц: 's', ч: 's', ш: 's', щ: 's',
} // prettier-ignore

/** How many consonants tell a name: the endings of cases come behind them. */
const TELLING = 4

/** What all spellings of a word share: its first consonants, in one letter for those that are written in several ways. */
function skeleton(word: string): string {
  const letters = word.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? '')
  const alike = letters
    .normalize('NFD')
    .replace(/zh|dzh|dj/gu, 'j')
    .replace(/kh|gh|[qxh]|c(?!h)/gu, 'k')
    .replace(/sh|ch|ts|sch/gu, 's')
    .replace(/w/gu, 'v')
    .replace(/[^bvgdj-nzprstf]/gu, '')
    .replace(/g/gu, 'k')
    .replace(/(.)\1+/gu, '$1')
  return alike.slice(0, TELLING)
}

const WORDS = /\p{L}[\p{L}\p{M}]+/gu
const LEAST = 2

/** Tells whether a text has a word that is like one of the names. */
export function likenessOf(names: readonly string[]): (text: string) => boolean {
  const known = new Set<string>()
  const short = new Set<string>()
  for (const [word] of names.flatMap((name) => [...name.matchAll(WORDS)])) {
    const bones = skeleton(word)
    if (bones.length > LEAST) known.add(bones)
    else short.add(word.toLowerCase())
  }
  return (text) =>
    [...text.matchAll(WORDS)].some(([word]) => known.has(skeleton(word)) || short.has(word.toLowerCase()))
}
