// The lines of a bulletin, with what can be seen on each of them alone.
import type { Block, Document } from '../model.ts'
import { sentencesOf } from '../text/sentence.ts'
import { countingOf, figuresOf, isFigureItem, isFigureRow } from './figure-line.ts'
import type { Lexicon } from './lexicon.ts'
import { patternOf } from '../text/shape.ts'
import { isHeading, isLettered, namesTheme } from './theme.ts'

/** Marks by which items begin. `dash` stands for typed dashes and bullets of any kind. */
export type MarkName =
  | 'dash'
  | 'number'
  | 'roman'
  | 'letter'
  | 'row'
  | 'item'
  | 'separator'
  | 'day-strong'
  | 'day-weak'
  | 'day-line'
  | 'alert'

export interface Line {
  readonly block: Block
  /** Folded text without its typed mark. */
  readonly folded: string
  /** The text as printed, without its typed mark. */
  readonly text: string
  /** Where the text begins, after a dash; a number belongs to the text. */
  readonly start: number
  readonly end: number
  /** How many sentences it has; of a long line not counted, but many. */
  readonly sentences: number
  /** All marks that the line bears. */
  readonly marks: ReadonlySet<MarkName>
  /** Value of a typed number ("3." is 3, "3.1." is 3), or null. */
  readonly number: number | null
  /** Its second level ("3.1." is 1), or null. */
  readonly subnumber: number | null
  /** Value of a typed roman number ("IV."), or null; it may be an initial too. */
  readonly roman: number | null
  /** Place in the alphabet of a typed letter ("б)" is 2) before a story, or null. */
  readonly letter: number | null
  /** A note between or inside of items: "Background: …", "From the editor: …". */
  readonly aside: boolean
  readonly opener: boolean
  readonly signature: boolean
  readonly footnote: boolean
  /** How much it reads like a line of the statistics: 3 and more is one by itself. */
  readonly figures: number
  /** A title of figures, or a label before them. */
  readonly titlesFigures: boolean
  /** It tells of somebody: a role in the singular, a name, a title in quotes. Figures do not. */
  readonly names: boolean
  /** A figure with its noun, or a label with its figure: a line of the statistics where the lines around are. */
  readonly figureItem: boolean
  /** The figure stands after its label. */
  readonly labelled: boolean
  /** "An attack on a journalist": one, in a list of figures. */
  readonly oneItem: boolean
  readonly heading: boolean
  /** A heading that names a theme: "COURT CASES", "II. Attacks and threats". */
  readonly rubric: boolean
  /** A paragraph that begins with a place, or another label: "Semey. The court …", "Алматы (Медеу): …". */
  readonly placed: boolean
  /** A heading that the table of contents names. */
  readonly chapter: boolean
}

/** Source of a pattern of dashes, bullets, stars, arrows, pictures; "№ 5" and "© 2020" are none. */
export const SIGN = '(?:[-•·‣⁃*>~]|(?![№©®™])[\\p{So}\\p{Extended_Pictographic}]\\ufe0f?)'
const DASH = patternOf(`^(?:${SIGN}+ ?)+(?=\\S)`, 'u')
const NUMBER =
  /^(?:№ ?|#|\()?(?<number>\d{1,3})(?:[.)/]|\.(?<sub>\d{1,2})(?:\.\d{1,2})?\.?| -(?= ["'(]*\p{L}))(?! ?\d) ?(?=["'(]*\p{L})/u
const FOOTNOTE =
  /^\[\d{1,3}\](?: ?-)? (?:https?:|www\.|t\.me|\p{Ll}|\S{3,30}\.(?:com|kz|org|info|net|me|ru)|\p{L}{1,30}:)/u

// "1) 6 октября суд …", "4.1. June 5, the court …": a number, and then the number of a day
const NUMBER_AND_DAY = /^(?:№ ?|#|\()?(?<number>\d{1,3})(?:[.)/]|\.(?<sub>\d{1,2})(?:\.\d{1,2})?\.?) (?=\d)/u

// "10:15. The court …", in the chronicle of one day
const TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[.:]| -) (?=.{40})/u

const PLACED = /^(?:г\. ?)?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?: \([^()]{2,40}\))?(?:[.:]| [-–—]) ["«“(]?\p{Lu}/u

// A day, a place and what stands between them.
const LONGEST_DAY_LINE = 400

// A mark that stands alone on its line.
export interface Lone {
  readonly mark: 'dash' | 'separator' | 'number'
  readonly number?: number
  readonly start?: number
}

/** What can be seen on one line. `lone`: a mark that stood alone on the line before. */
export function lineOf(document: Document, block: Block, lone: Lone | null, lexicon: Lexicon): Line {
  const whole = document.folded.slice(block.start, block.end)
  const dash = (DASH.exec(whole) ?? lexicon.openerItem.exec(whole))?.[0].length ?? 0
  const folded = whole.slice(dash)
  const marks = new Set<MarkName>()
  if (dash > 0) marks.add('dash')
  if (lone !== null) marks.add(lone.mark)
  const typed = NUMBER.exec(folded) ?? numberBeforeDay(folded, lexicon)
  const number = lone?.number ?? (typed === null ? null : Number(typed.groups?.number))
  if (number !== null) marks.add('number')
  const roman = romanOf(document.text.slice(block.start + dash, block.start + dash + 8))
  if (roman !== null) marks.add('roman')
  const letter = letterOf(folded)
  if (letter !== null) marks.add('letter')
  const figureRow = block.element === 'tr' && isFigureRow(folded)
  if (block.element === 'tr' && !figureRow) marks.add('row')
  if (block.element === 'li') marks.add('item')
  if (lexicon.alert.test(folded)) marks.add('alert')
  const counting = countingOf(folded, lexicon)
  const day = counting.digits ? lexicon.dayStart.exec(folded) : null
  if (counting.digits && folded.length <= LONGEST_DAY_LINE && lexicon.dayLine.test(folded)) marks.add('day-line')
  else if (counting.digits && TIME.test(folded)) marks.add('day-strong')
  else if (day !== null && folded.length > day[0].length + 15)
    marks.add(/[.:|-]/u.test(day.groups?.separator ?? '') ? 'day-strong' : 'day-weak')
  const titlesFigures = lexicon.figureTitle.test(folded)
  return {
    block, folded, marks, text: document.text.slice(block.start + dash, block.end), start: lone?.start ?? block.start + dash, end: block.end,
    number, roman, letter, subnumber: typed?.groups?.sub === undefined ? null : Number(typed.groups.sub),
    opener: isOpener(folded, block, lexicon),
    aside: lexicon.aside.test(folded),
    sentences: sentenceCount(document, block, dash, lexicon),
    signature: folded.length < 300 && lexicon.signature.test(folded),
    footnote: FOOTNOTE.test(folded),
    figures: figureRow || titlesFigures ? 3 : day === null ? figuresOf(folded, counting, lexicon) : 0,
    titlesFigures,
    figureItem: figureRow || (day === null && isFigureItem(folded, counting, lexicon)),
    names: lexicon.member.test(folded) || /["«“]\p{L}|\p{Ll} \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(document.text.slice(block.start + dash, block.end)),
    labelled: folded.length < 200 && day === null && counting.digits && lexicon.figureEnd.test(folded),
    oneItem: folded.length < 1500 && day === null && !lexicon.number.test(folded.slice(0, 12)) && lexicon.oneStart.test(folded),
    heading: isHeading(document.text.slice(block.start + dash, block.end), block),
    rubric: namesTheme(folded, lexicon) || isLettered(folded),
    placed: folded.length > 60 && PLACED.test(document.text.slice(block.start + dash, block.start + dash + 100)),
    chapter: false,
  } // prettier-ignore
}

const LONGEST_COUNTED = 300
// A full stop that something follows: without one there is one sentence.
const STOP = /[.!?…]+["'”’»)\]]*(?=[\s\p{Lu}"“«[])/u

function sentenceCount({ text }: Document, { start, end }: Block, dash: number, { abbreviations }: Lexicon): number {
  if (end - start > LONGEST_COUNTED) return 9
  const span = { start: start + dash, end }
  return STOP.test(text.slice(span.start, end)) ? sentencesOf(text, span, [], abbreviations).length : 1
}

function numberBeforeDay(folded: string, { dayStart }: Lexicon): RegExpExecArray | null {
  const typed = NUMBER_AND_DAY.exec(folded)
  return typed !== null && dayStart.test(folded.slice(typed[0].length)) ? typed : null
}

function isOpener(folded: string, block: Block, { opener, day }: Lexicon): boolean {
  if (folded.length > 120 || !opener.test(folded) || day.test(folded)) return false
  return /[:.]$/u.test(folded) || block.bold || folded.length < 40 || /^h\d$/u.test(block.element)
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function romanOf(text: string): number | null {
  const digits = /^(?<roman>[IVX]{1,5})[.)] /u.exec(text)?.groups?.roman
  if (digits === undefined) return null
  const values = Array.from(digits, (digit) => ROMAN[digit] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

const ALPHABETS = ['abcdefghijklmn', 'абвгдежзиклмно']

// «б) Водители маршрута …»: a letter over a story; over a theme alone it is a heading
function letterOf(folded: string): number | null {
  const letter = folded.length > 80 ? /^(?<letter>\p{Ll})\) /u.exec(folded)?.groups?.letter : undefined
  const at = letter === undefined ? -1 : Math.max(...ALPHABETS.map((letters) => letters.indexOf(letter)))
  return at < 0 ? null : at + 1
}
