// One form for what differs only in dress, so that rules match one text. The length never changes: offsets stay true.

const PLAIN: Record<string, string> = {
  '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ', '\t': ' ',
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '‹': '"', '›': '"',
  '’': "'", '‘': "'", '`': "'", '´': "'", 'ʼ': "'", '′': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
} // prettier-ignore

// «ＭＣＩ», «１，０００»: signs as wide as an ideograph stand in the order of ASCII.
const [WIDE, WIDE_END, ASCII] = [0xff01, 0xff5f, 0x21]
for (let code = WIDE; code < WIDE_END; code++) {
  const sign = String.fromCharCode(code - WIDE + ASCII).toLowerCase()
  PLAIN[String.fromCharCode(code)] = PLAIN[sign] ?? sign
}

// "٥٠", «５０ МРП»: digits of other scripts; each script has its ten in a row.
const NOUGHTS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０'
for (const nought of NOUGHTS)
  for (let value = 0; value < 10; value++) PLAIN[String.fromCharCode(nought.charCodeAt(0) + value)] = String(value)

const DRESSED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

// Latin letters that look like Cyrillic ones, typed in their place («Cоздан», «КOАП», «бөлiгi»).
// prettier-ignore
const ALIKE: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', k: 'к', A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р',
  T: 'Т', X: 'Х', Y: 'У', ə: 'ә', Ə: 'Ә', ɵ: 'ө', Ɵ: 'Ө', h: 'һ',
}
const MIXED = /[A-Za-zƏəƟɵ][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zƏəƟɵ]/u
const BESIDE = /(?<=[\u0400-\u04ff])[A-Za-zƏəƟɵ]|[A-Za-zƏəƟɵ](?=[\u0400-\u04ff])/gu
const WORD = /[A-Za-zƏəƟɵ\u0400-\u04ff]+/gu

// A word of both alphabets with no fewer Cyrillic letters: all its Latin letters become Cyrillic where each has a double; else those
// beside a Cyrillic one («Vлаcть»). A glued name keeps its own («Ratel.kzМарат», «TikTokта»).
function inOneAlphabet(word: string): string {
  const latin = word.match(/[A-Za-zƏəƟɵ]/gu) ?? []
  if (latin.length === 0 || latin.length * 2 > word.length) return word
  const letters = latin.every((letter) => letter in ALIKE) ? /[A-Za-zƏəƟɵ]/gu : BESIDE
  return word.replace(letters, (letter) => ALIKE[letter] ?? letter)
}

const [LATIN, CYRILLIC, DRESS] = [1, 2, 4]
const LOOK = new Uint8Array(65_536)
LOOK.fill(CYRILLIC, 0x400, 0x500)
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzƏəƟɵ') LOOK[letter.charCodeAt(0)] = LATIN
for (const mark of Object.keys(PLAIN)) LOOK[mark.charCodeAt(0)] = DRESS

// One look at the letters tells which of the steps a text needs: most need none but small letters.
function looked(text: string): { readonly isDressed: boolean; readonly isMixed: boolean } {
  let seen = 0
  for (let i = 0; i < text.length; i++) seen |= LOOK[text.charCodeAt(i)] ?? 0
  return { isDressed: (seen & DRESS) !== 0, isMixed: (seen & LATIN) !== 0 && (seen & CYRILLIC) !== 0 }
}

/**
 * The text in lower case with one kind of blank, quote (`"`), apostrophe (`'`), dash (`-`) and digits.
 * Latin letters in Cyrillic words become Cyrillic. Same length as the text: characters whose lower case is longer ("İ") are left as they are.
 */
export function fold(text: string): string {
  const { isDressed, isMixed } = looked(text)
  const plain = isMixed && MIXED.test(text) ? text.replace(WORD, inOneAlphabet) : text
  let lower = plain.toLowerCase()
  if (lower.length !== plain.length) lower = Array.from(plain, lowerAlone).join('')
  return isDressed ? lower.replace(DRESSED, (c) => PLAIN[c] ?? c) : lower
}

function lowerAlone(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}
