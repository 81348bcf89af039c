// One form for what differs only in dress, so that rules match one text. The length never changes: offsets stay true.

const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ', '\t': ' ',
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '‹': '"', '›': '"',
  '’': "'", '‘': "'", '`': "'", '´': "'", 'ʼ': "'", '′': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
} // prettier-ignore

const DRESSED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

// "Cоздан", "мiндеттi": Latin letters that look like Cyrillic ones, beside a Cyrillic letter
const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
}
const TWIN = /(?<=[\u0400-\u04ff])[aceikopxy]|[aceikopxy](?=[\u0400-\u04ff])/gu
const CYRILLIC = /[\u0400-\u04ff]/u

/**
 * The text in lower case with one kind of blank, quote (`"`), apostrophe (`'`) and dash (`-`).
 * Latin letters in Cyrillic words become the Cyrillic ones they look like. Same length as the text: characters whose lower case is longer ("İ") are left as they are.
 */
export function fold(text: string): string {
  let lower = text.toLowerCase()
  if (lower.length !== text.length) lower = Array.from(text, lowerAlone).join('')
  const plain = lower.replace(DRESSED, (c) => PLAIN[c] ?? c)
  return CYRILLIC.test(plain) ? plain.replace(TWIN, (c) => TWINS[c] ?? c) : plain
}

function lowerAlone(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}
