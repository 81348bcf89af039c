// One form for what differs only in dress, so that rules match one text. The length never changes: offsets stay true.

const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ', '\t': ' ',
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '‹': '"', '›': '"',
  '’': "'", '‘': "'", '`': "'", '´': "'", 'ʼ': "'", '′': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
} // prettier-ignore

const DRESSED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

/**
 * The text in lower case with one kind of blank, quote (`"`), apostrophe (`'`) and dash (`-`).
 * Same length as the text: characters whose lower case is longer ("İ") are left as they are.
 */
export function fold(text: string): string {
  let lower = text.toLowerCase()
  if (lower.length !== text.length) lower = Array.from(text, lowerAlone).join('')
  return lower.replace(DRESSED, (c) => PLAIN[c] ?? c)
}

function lowerAlone(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}
