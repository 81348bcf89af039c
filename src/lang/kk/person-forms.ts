// Kazakh endings of the words for people and bodies: cases of a word that ends in a possessive («сотының»), the possessive itself («тілшісі»).

const BACK = /[аоұуыяюё][^аәеёиоөуұүыіэюя]*$/u
const VOWEL = /[аәеёиоөұүыіэя]$/u

const isBack = (word: string): boolean => BACK.test(word)

/** A word with a possessive ending in all its cases: сайты, сайтының, сайтына … */
export function possessed(word: string): string[] {
  const endings = isBack(word)
    ? ['', 'ның', 'на', 'н', 'нда', 'нан', 'мен', 'ндағы', 'нің', 'нын']
    : ['', 'нің', 'не', 'н', 'нде', 'нен', 'мен', 'ндегі', 'нин']
  return endings.map((ending) => word + ending)
}

/** The possessive: тілші, тілшісі; редактор, редакторы; журналист, журналисті. */
export function owned(word: string): string {
  if (VOWEL.test(word)) return word + (isBack(word) ? 'сы' : 'сі')
  const stem = /[еіүөиә][^аәеёиоөуұүыіэюя]*к$/u.test(word)
    ? `${word.slice(0, -1)}г`
    : /қ$/u.test(word)
      ? `${word.slice(0, -1)}ғ`
      : /п$/u.test(word)
        ? `${word.slice(0, -1)}б`
        : word
  return stem + (isBack(word) ? 'ы' : 'і')
}

/** Several: журналистер, тілшілер, әкімдер. */
export function several(word: string): string {
  const last = word.at(-1) ?? ''
  const start = /[аәеёиоөуұүыіэюяйр]/u.test(last) ? 'л' : /[лмнңзж]/u.test(last) ? 'д' : 'т'
  return word + start + (isBack(word) ? 'ар' : 'ер')
}
