// How long a penalty lasts, in Russian: numbers, units, and the shapes in which they are told.
import type { DurationForms } from '../pack.ts'
import { number } from './number.ts'

// Numbers in all cases, as the pack of numbers has them; «обоим» counts people alone.
/** Numbers, and what they count. */
export const COUNTS: DurationForms['counts'] = {
  ...Object.fromEntries(Object.entries(number.cardinals).filter(([word, value]) => value > 0.5 && value <= 900 && !word.includes(' '))),
  оба: 2, обе: 2, обоих: 2, обеих: 2, обоим: 2, обеим: 2, обоими: 2, обеими: 2,
} // prettier-ignore

const forms = (letter: 'Y' | 'M' | 'W' | 'D' | 'H', words: string): [string, 'Y' | 'M' | 'W' | 'D' | 'H'][] =>
  words.split(' ').map((word) => [word, letter])
const YEARS = 'год года году годом годе лет годам годами годах годы'
const MONTHS = 'месяц месяца месяцу месяцем месяце месяцев месяцам месяцами месяцах месяцы мес мес.'
const WEEKS = 'неделя недели неделю неделе неделей недель неделям неделями неделях'
const NIGHTS = 'сутки суток суткам сутками сутках сут сут.'
const DAYS = 'день дня дню днём днем дней дням днями днях дни'
const HOURS = 'час часа часу часом часов часам часами часах часы'
const alone = (...lists: readonly string[]): string =>
  `(?:${lists
    .join(' ')
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.')})`
// Days of prison are told as «сутки»; «дней» are a penalty only where its name stands beside them («арест на 10 дней»).
const UNIT = alone(YEARS, MONTHS, WEEKS, NIGHTS, HOURS)
const ANY = alone(YEARS, MONTHS, WEEKS, NIGHTS, DAYS, HOURS)
const OF_PENALTY =
  '(?:\\p{L}+ )?(?:условн|лишени|ограничени|колони|тюрьм|тюрем|заключени|арест|домашн|администр|содержани|исправит|обществен|принудит|запрет|строгого|общего|реальн|адм|под страж|за реш|в колони|в тюрьм)'
// «2020 года» is a date; «15 (пятнадцать) суток», «10-ти суток»
const NOT_A_YEAR = '(?!\\d{4})(?<!\\d[.,/-])'
const ECHO = '(?:-?(?:ти|х|и|ми|ю|мя|ух))?(?: ?\\([^()\\d\\n]{2,30}\\))? ?'
const AND = '(?:,? и |, |,? а также | )'
// «на два года и 100 часов» are two measures
const SMALLER = alone(YEARS, MONTHS, WEEKS, NIGHTS, DAYS)
const MORE = `(?:${AND}{n2:count}${ECHO}(?<u2>${SMALLER}))?(?:${AND}{n3:count}${ECHO}(?<u3>${SMALLER}))?`
const MOST =
  '(?<most>(?:вплоть )?до|не более(?: чем)?(?: на)?|не свыше|не превышающ\\p{L}+|не превышает|максимум(?: до)?|максимальн\\p{L}+ -)'
// Any number, in a look ahead
const SOME = `(?:\\d{1,3}|${Object.keys(COUNTS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
// «дали десять суток, Ивану Ли – пять», «просил шесть лет, суд дал четыре», «сократили с 15 суток до пяти»: the unit is that of the measure before it
const SAME_SENTENCE = '(?:[^.;!?\\n]|\\.(?=\\d|,)|(?<=(?:ст|ч|п|г|мес|сут)\\.))'
const ELIDED = `(?<=(?<u1>${UNIT})(?!\\p{L})(?: до |${SAME_SENTENCE}{2,110}?(?:(?<=[\\p{L})"]) - (?:(?:на|по|к|до|ещ[её]|всего|лишь) ){0,2}|(?<!\\p{L})(?:(?:за|по)?прос\\p{L}+|запраш\\p{L}+|(?:по|за)?требова\\p{L}+|дал[аи]?|назначил[аи]?|присудил[аи]?|вынес(?:ла|ли)?|остав\\p{L}+|получил[аи]?|(?:сни[зж]|сокра[тщ]|уменьш|урез|увелич|скости)\\p{L}*(?: [^ .;,]+){0,4}? до|наста\\p{L}+|остановил\\p{L}+|вместо|у (?:перв|втор|трет|друг)\\p{L}+)(?: (?!\\d)\\p{L}+){0,2}? (?:на |в )?)))(?!двое|трое|[чп\\p{L}]+еро(?!\\p{L}))`
const CHANGED =
  '(?:сни[зж]|уменьш|сокра[тщ]|увелич|повы[сш]|скости|скину|урез|смягч|дове[лд]|изменил|продл)\\p{L}*(?: [^ .;]+){0,6} '

/** Durations as told. */
export const duration: DurationForms = {
  counts: COUNTS,
  units: Object.fromEntries([
    ...forms('Y', `${YEARS} летн годичн годов`),
    ...forms('M', `${MONTHS} месячн`),
    ...forms('W', `${WEEKS} недельн`),
    ...forms('D', `${NIGHTS} ${DAYS} суточн дневн`),
    ...forms('H', `${HOURS} часов`),
  ]),
  halves: { 'с половиной': 0.5, 'с половиною': 0.5, пол: 0.5, полу: 0.5, 'и половина': 0.5 },
  // prettier-ignore
  shapes: [
    // «снизил срок до трёх лет»: a new measure, no upper end
    { name: 'reduced-to', form: `(?<=${CHANGED})до ${NOT_A_YEAR}{n1:count}${ECHO}(?<u1>${ANY})${MORE}` },
    { name: 'reduced-to-one', form: `(?<=${CHANGED})до (?<u1>года|месяца|суток)` },
    // «от 5 до 15 суток», «от пяти до десяти лет», «2-7 лет», «от одного года до трёх лет»
    { name: 'range', form: `(?:от )?${NOT_A_YEAR}{low:count}${ECHO}(?: (?<lowUnit>${ANY}))?(?: до |-| - ){high:count}${ECHO}(?<unit>${UNIT})` },
    { name: 'range-of-days', form: `от {low:count}(?: (?<lowUnit>${ANY}))? до {high:count} (?<unit>${alone(DAYS)})` },
    { name: 'up-to', form: `${MOST} ${NOT_A_YEAR}{n1:count}${ECHO}(?<u1>${ANY})(?: и {n2:count} (?<u2>${ANY}))?` },
    { name: 'up-to-and-a-half', form: `${MOST} {n1:count} {half} (?<u1>${UNIT})` },
    { name: 'up-to-half', form: `${MOST} {half}(?<u1>года|году)` },
    { name: 'up-to-one', form: `${MOST} (?<u1>года|месяца|суток)` },
    { name: 'at-least', form: `(?<least>не менее(?: чем)?|не меньше|минимум|от) ${NOT_A_YEAR}{n1:count}${ECHO}(?<u1>${UNIT})` },
    // «три года и два месяца», «4 года 2 месяца и 20 дней», «15 суток», «полтора года», «4,5 года»
    { name: 'counted', form: `${NOT_A_YEAR}{n1:count}${ECHO}(?<u1>${UNIT})${MORE}` },
    { name: 'days', form: `${NOT_A_YEAR}{n1:count}${ECHO}(?<u1>${alone(DAYS)})(?= ${OF_PENALTY})|(?<=арест\\p{L}{0,6} (?:сроком |на срок )?(?:на|в) )${NOT_A_YEAR}{n2:count}${ECHO}(?<u2>${alone(DAYS)})` },
    { name: 'year-abbreviated', form: `${NOT_A_YEAR}{n1:count} ?(?<u1>г|л)(?=\\.? ${OF_PENALTY})` },
    { name: 'and-a-half', form: `{n1:count} {half} (?<u1>${UNIT})` }, // «два с половиной года»
    { name: 'changed-from', form: `(?<=(?<!\\p{L})с ){n1:count}(?= до {n9:count} (?<u1>${UNIT}))` }, // «с пяти до трёх лет»
    { name: 'elided', form: `${ELIDED}{n1:count}(?<same>)(?=[.,:;)!]|$|\\n| (?:и|а|но|вместо|за)(?!\\p{L}))` },
    { name: 'same', form: `(?<=(?<n1>{count}) (?<u1>${UNIT})(?!\\p{L})${SAME_SENTENCE}{2,110}?(?<!\\p{L}))(?<same>(?:к |на )?(?:таком[уй] же (?:сроку|наказанию)|так(?:ой|ое) же (?:срок|наказание)|то же наказание|столько же))(?! (?:год|мес|сут|раз|чел|ден|тен|мрп))` }, // «к трём годам приговорён Есенов, к такому же сроку – Елеуова»
    { name: 'elided-first', form: `(?<=(?<u1>${UNIT})(?!\\p{L})${SAME_SENTENCE}{2,80}?, на ){n1:count}(?<same>)(?= - \\p{L})` }, // «на 10 суток арестован Серик Беков, на 5 – Иван Ли»
    { name: 'first-of-several', form: `{n1:count}(?=(?:, ${SOME}){0,6}(?:,? и )${SOME} (?<u1>${UNIT}))` }, // «7 и 8 лет колонии», «5, 10 и 15 суток»
    // «на год», «сутки ареста», «к году ограничения свободы», «полгода»
    { name: 'one', form: '(?<=(?:на|к|сроком в|сроком на|ещё|еще|целый|ровно) )(?<u1>год|году|месяц|месяцу|неделю|сутки)(?! (?:назад|спустя|позже|раньше|ранее|сидел|как))' },
    { name: 'one-and', form: `(?<!\\d )(?<!\\d)(?<u1>год(?:а|у|ом)?) (?:и )?{n2:count}${ECHO}(?<u2>${alone(MONTHS)})` }, // «год и восемь месяцев»
    { name: 'one-of', form: `(?<!\\d )(?<!\\d)(?<u1>год(?:а|у|ом|е)?|месяц(?:а|у|ем|е)?|сутк(?:и|ам|ами)|суток)(?= ${OF_PENALTY})` },
    { name: 'one-given', form: '(?<=(?:дал[аи]?|получил[аи]?|назначил[аи]?|отсидел[аи]?) )(?<u1>год|сутки|месяц)' },
    { name: 'half', form: '{half}(?<u1>года|году|годом|год|месяца)' },
    // «двухлетний срок», «15-суточный арест», «трёхмесячное содержание под стражей»
    { name: 'adjective', form: `(?<!(?<!\\p{L})в ){n1:count}(?:-?(?:ти|х|и|ми)?-?| )(?<u1>летн|годичн|месячн|суточн|недельн|дневн|часов)\\p{L}{2,3}(?= (?:\\p{L}+ ){0,2}(?:арест|срок|лишени|ограничени|заключени|запрет|колони|приостан|условн|наказани|содержани))` },
    { name: 'one-adjective', form: '(?<u1>годичн|месячн|суточн|годов|недельн)\\p{L}{2,3}(?= (?:\\p{L}+ ){0,2}(?:арест|срок|лишени|ограничени|заключени|запрет|приостан|условн))' },
  ],
}
