// Lists of words of a pack in which an entry may be a stem: `цен-` stands for «цена», «ценой» …
const made = new WeakMap<readonly string[], (word: string) => boolean>()

/** Whether a word is in the list, or begins with one of its stems (entries that end in a hyphen). Made once a list. */
export function amongStems(list: readonly string[]): (word: string) => boolean {
  const known = made.get(list)
  if (known !== undefined) return known
  const words = new Set(list)
  const lengths = [...new Set(list.filter((entry) => entry.endsWith('-')).map((stem) => stem.length - 1))]
  const among = (word: string): boolean =>
    words.has(word) || lengths.some((length) => length <= word.length && words.has(`${word.slice(0, length)}-`))
  made.set(list, among)
  return among
}
