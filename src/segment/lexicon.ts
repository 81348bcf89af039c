// The words and shapes of a language pack by which lines are told apart, compiled once.
import type { LanguagePack } from '../lang/pack.ts'
import { dayPattern, monthPattern, optionOf } from '../text/day.ts'
import { digitsSlot, numberSlot } from '../text/number-form.ts'
import { LazyPattern } from '../text/pattern.ts'
import { lean, patternOf } from '../text/shape.ts'
import { MEETING } from '../text/meeting.ts'

export interface Lexicon {
  /** A day at the beginning of a line, with what stands between it and the text in `separator`. */
  readonly dayStart: RegExp
  /** A line that is a day and little else. */
  readonly dayLine: RegExp
  /** A month, and perhaps a year, alone: below "4" on a line of its own. */
  readonly monthLine: RegExp
  /** A day anywhere. */
  readonly day: RegExp
  readonly opener: RegExp
  /** "It reports: - On May 21, …": the opener and the first item on one line; the item begins behind the match. */
  readonly openerItem: RegExp
  /** Words of headings that name a theme. */
  readonly rubrics: ReadonlySet<string>
  readonly strongStatistics: RegExp
  readonly weakStatistics: RegExp
  /** "The week in numbers", alone on a line; "Figures. Registered were …". */
  readonly figureTitle: RegExp
  readonly scopeStart: RegExp
  /** "7 criminal charges", "26reports", "six judicial acts": a figure and its noun, at the beginning. */
  readonly figureStart: RegExp
  /** "1 charge of libel", "3 pre-trial complaints": a figure and one of the things that are counted. */
  readonly figureThing: RegExp
  /** "an attack", "report of copyright infringement": one thing without a number, in a list of figures. */
  readonly oneStart: RegExp
  /** A number in digits or words, anywhere. */
  readonly number: RegExp
  /** "attacks on journalists - 2", "threats – 10 facts": a label and its figure, at the end. */
  readonly figureEnd: RegExp
  /** "Claimed for moral damage – 402 mln. 600 thousand tenge": a label and a sum. */
  readonly figureSum: RegExp
  /** What says in an intro that somebody counted ("documented", "by our count"). */
  readonly recording: RegExp
  /** What tells in an intro of those who make the bulletin ("a team of 5 people"). */
  readonly makers: RegExp
  /** "11 activists", "three court hearings": a number of things or people, anywhere. */
  readonly leadCount: RegExp
  /** A number before a word in small letters, or at the end. */
  readonly figureAny: RegExp
  /** A sum in words of a scale, or a share: "9.4 million", "12 per cent". */
  readonly measured: RegExp
  /** A unit of time or money, right behind a number. */
  readonly unitBehind: RegExp
  /** "of them", "of these". */
  readonly ofThem: RegExp
  readonly signature: RegExp
  readonly closing: RegExp
  /** "Background: …", "[From the editor: …]" */
  readonly aside: RegExp
  readonly member: RegExp
  readonly announced: RegExp
  readonly announcing: RegExp
  readonly intro: RegExp
  /** The sender of an alert, in brackets at the beginning. */
  readonly alert: RegExp
  /** Words after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that begin sentences and no names. */
  readonly functionWords: ReadonlySet<string>
}

const known = new WeakMap<LanguagePack, Lexicon>()

/** The compiled words of a pack. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const before = known.get(pack)
  if (before !== undefined) return before
  const lexicon = compile(pack)
  known.set(pack, lexicon)
  return lexicon
}

const somewhere = (words: readonly string[]): RegExp => patternOf(`(?<!\\p{L})${optionOf(words)}`, 'u')
const whole = (words: readonly string[]): RegExp => patternOf(`(?<!\\p{L})${optionOf(words)}(?!\\p{L})`, 'u')

// How a line begins is asked at one place: to look through the line for words that it needs would cost more.
function startOf(source: string): RegExp {
  return new LazyPattern({ source: () => lean(source), anchors: () => [] }, 'u')
}

function compile({ segment, date, number, page, statistic, sentence, penalty, amount }: LanguagePack): Lexicon {
  const month = monthPattern(date)
  const words = Object.keys(number.cardinals)
  const numeral = words.length === 0 ? digitsSlot() : numberSlot(number)
  const spelt = `${optionOf(words)}(?!\\p{L})`
  const day = dayPattern(date, segment)
  // "Monday, June 5", "On June 5", "[June 5]", "Almaty. June 5", "ASTANA, 4 April"
  const lead = `^[(\\[]?(?:\\p{L}[\\p{L}-]{2,20}(?: \\p{L}[\\p{L}-]{2,20})?[,.] )?${MEETING}(?:${optionOf(date.weekdays)},? )?(?:${optionOf(segment.beforeDay)} )?${MEETING}`
  // "10.06 - ", "05/06/2024: ", "2024-06-05."
  const numeric =
    '(?:(?:0?[1-9]|[12]\\d|3[01])[./](?:0[1-9]|1[0-2])(?:[./](?:20)?\\d\\d)?|20\\d\\d-\\d\\d-\\d\\d)(?!\\d)'
  const digits = '\\d{1,3}(?:[ ,.]\\d{3}){0,3} ?(?=\\p{L})'
  const starts = segment.scopeStarts.join('|').replaceAll('{month}', month).replaceAll('{number}', `(?:${numeral})`)
  return {
    // "May 3. ", "April 6: ", "On 1 June 2021, ", "JAN. 1, 2025 — ", "1 мамыр, "; no separator: "On June 1 the court …"
    dayStart: startOf(`${lead}(?:${day}|${numeric}(?= ?[.:|-]))[)\\]]?(?<separator> ?[.:|]| ?- |,|(?= ))`),
    // "June 5", "5–6 October 2024", "Ноябрь, 02", "June 5 (Almaty):", "6 June, Astana", "June 6. Astana"
    dayLine: startOf(
      `${lead}(?:${day}|${numeric})[)\\]]?(?:[.:,]?(?: ?[(,-] ?[^\\p{N}.,:]{2,25})?|[.:] [^\\p{N}.,:]{2,25})[.:]?$`,
    ),
    monthLine: startOf(`^${month}(?:,? \\d{4}(?: ${optionOf(segment.afterYear)})?)?$`),
    day: patternOf(`(?<![\\p{L}\\p{N}])${day}(?![\\p{L}\\p{N}])`, 'u'),
    opener: startOf(`^[^\\p{L}\\p{N}]*${optionOf(segment.openers)}`),
    openerItem: startOf(`^${optionOf(segment.openers)}[^.:-]{0,40}: ?(?:[-•·▪*] ?)+(?=["\\p{L}\\p{N}])`),
    rubrics: new Set(segment.rubrics),
    strongStatistics: somewhere(segment.statistics),
    weakStatistics: patternOf(`(?<!\\p{L})${optionOf(segment.figures)}`, 'gu'),
    figureTitle: startOf(
      `^(?:[\\p{N}.]{1,6} )?(?:[^.:]{0,30}(?<!\\p{L}))?${optionOf(segment.figureTitles)}(?!\\p{L})[^.:!?,]{0,30}$|^(?:\\p{L}+ ){0,2}${optionOf(segment.figureTitles)}[.:] `,
    ),
    scopeStart: startOf(`^(?:${starts})(?!\\p{L})`),
    figureStart: startOf(`^(?:${digits}|${spelt} (?=\\p{L}))`),
    figureThing: startOf(
      `^(?:${digits}|${spelt} (?=\\p{L}))(?:[\\p{L}/-]+ ){0,2}${optionOf(statistic.counted)}(?!\\p{L})`,
    ),
    oneStart: startOf(`^(?:${optionOf(segment.ones)} )?(?:[\\p{L}-]+ ){0,2}${optionOf(statistic.things)}(?!\\p{L})`),
    number: patternOf(`\\d|(?<!\\p{L})${spelt}`, 'u'),
    figureEnd: patternOf(String.raw`[\p{L}"')] ?[-:] ?\d{1,4}(?: \p{L}{1,12}){0,2} ?[.;,]?$`, 'u'),
    figureSum: startOf(
      String.raw`^[^.:\d]{3,80}(?::| -) \d[\d ,.]{0,12} ?${optionOf(Object.keys(number.scales))}(?!\p{L})[^:]{0,80}$`,
    ),
    recording: somewhere(segment.recording),
    makers: somewhere(segment.makers),
    leadCount: patternOf(
      `(?<![\\p{L}\\p{N}№.,/-])(?:${digits}|${spelt} (?=\\p{L}))(?:[\\p{L}/-]+ ){0,2}${optionOf([...statistic.counted, ...segment.countedToo])}(?!\\p{L})`,
      'u',
    ),
    figureAny: patternOf(`(?<![\\p{L}\\p{N}№.,/-])(?:\\d{1,3}(?:[ ,]\\d{3})*|${spelt})(?= \\p{L}|[.;,):]|$)`, 'u'),
    measured: patternOf(`\\d ?${optionOf([...Object.keys(number.scales), ...statistic.percents])}(?!\\p{L})`, 'u'),
    unitBehind: startOf(`^ ?${optionOf([...Object.keys(penalty.duration.units), ...Object.keys(amount.currencies)])}(?!\\p{L})`), // prettier-ignore
    ofThem: somewhere(statistic.ofThem),
    signature: somewhere(segment.signature),
    closing: startOf(`^[^\\p{L}]*${optionOf(segment.closings)}`),
    aside: startOf(`^[\\[(]?${optionOf(segment.asides)}(?: \\p{L}{1,12}| \\d{1,2}:\\d{2})?[.:]`),
    member: whole(segment.members),
    announced: somewhere(segment.announced),
    announcing: somewhere(segment.announcing),
    intro: somewhere(segment.intro),
    // "(IFEX) - The following is …"
    alert: startOf(`^\\([^()]{0,30}${optionOf(segment.alerts)}[^()]{0,20}\\) ?-`),
    abbreviations: new Set(sentence.abbreviations),
    functionWords: new Set(page.functionWords),
  }
}
