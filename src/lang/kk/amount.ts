// Sums. Slots made by the extractor: {number} {currency} (after the number) {sign} (before it) {letter} {index} (names of the index).
// Group names as in ../en/amount.ts; bounds stand behind the sum («750 АЕК-ке дейін», «300 млн теңгеден астам»), so do words of roughness (roughly).
import type { AmountWords } from '../pack.ts'

const words = (code: string, spellings: readonly string[]): [string, string][] => spellings.map((word) => [word, code])

const RUSSIAN: Readonly<Record<string, string>> = { ә: 'а', қ: 'к', ң: 'н', ғ: 'г', ү: 'у', ұ: 'у', ө: 'о', һ: 'х' }

/** A word, and how it is written without Kazakh letters. */
const spellings = (word: string): string[] => {
  const russian = word.replace(/[әқңғүұөһ]/gu, (letter) => RUSSIAN[letter] ?? letter)
  return [...new Set([word, russian, russian.replaceAll('і', 'и')])]
}
const declined = (stem: string, endings: string, hyphen = false): string[] =>
  ['', ...endings.split(' ')]
    .flatMap((ending) =>
      hyphen && ending !== '' ? [`${stem}-${ending}`, stem + ending, `${stem}'${ending}`] : [stem + ending],
    )
    .flatMap(spellings)

const TENGE = 'ге ні нің де ден мен лік сі сін сіне сінің сінен дей лер леп'
const DOLLAR = 'ға ды дың дан да мен лық ы ын ына ының ынан дай лар'
const RUBLE = 'ге ді дің ден де мен дік і ін іне інің інен дей'
const AEK = 'ке ге ті ні тің нің тен ден нен те де пен мен тік і не'
const INDEX = 'ке ті тің тен те пен тік і ін іне інің інен тер терге'

const currencies = Object.fromEntries([
  ...words('KZT', [...declined('теңге', TENGE), ...declined('теңге', TENGE, true), ...declined('тенге', TENGE), 'тг', 'тг.', 'тнг', 'kzt', '₸', ...declined('тг', 'ға ге ны ні дан ден', true), ...declined('қазақстан теңге', 'сі сін сіне сінен')]),
  ...words('USD', [...declined('доллар', DOLLAR), ...declined('ақш доллар', DOLLAR), ...declined('америка доллар', DOLLAR), ...declined('америкалық доллар', DOLLAR), ...declined('$', 'ға дан', true), 'usd', 'us$', 'долл', 'долл.']),
  ...words('EUR', [...declined('еуро', 'ға ны ның дан да лық мен сы'), ...declined('евро', 'ға ны ның дан да лық мен сы'), 'eur', '€']),
  ...words('RUB', [...declined('рубль', RUBLE), ...declined('рубл', 'і ін іне інен'), ...declined('ресей рубл', 'і ін іне інен'), 'ресей рублі', 'руб', 'руб.', 'rub', 'rur', '₽']),
  ...words('GBP', ['фунт стерлинг', ...declined('фунт стерлинг', 'ке ті тің тен'), 'gbp', '£']),
  ...words('KGS', ['сом', ...declined('сом', 'ға ды ның нан'), 'қырғыз сомы', 'kgs']),
  ...words('UZS', ['сум', 'өзбек сумы', 'өзбек сомы', 'uzs']),
  ...words('CNY', [...declined('юань', 'ға ге ды ді дан ден нің'), 'cny']),
  ...words('CHF', ['швейцар франкі', 'chf']),
  ...words('UAH', ['гривна', 'гривен', 'uah']),
  ...words('TRY', ['түрік лирасы', 'лира']),
  ...words('BTC', [...declined('биткоин', 'ге ді нің нен'), 'btc']),
  ...words('MCI', [...declined('аек', AEK, true), ...declined('aek', AEK, true), ...declined('аeк', AEK, true), ...['айлық есептік көрсеткіш', 'айлық есептік корсеткіш', 'айлық есептік көрсеткiш', 'айлық есепті көрсеткіш', 'айлық көрсеткіш', 'айлық есеп көрсеткіш', 'ең төменгі есептік көрсеткіш'].flatMap((name) => declined(name, INDEX)), 'мрп']),
]) // prettier-ignore

const HEAD = '(?:{about} )?(?:(?:{most}|{least}) )?(?:{around} ?)?'
// «750 АЕК-ке дейін», «20 АЕК мөлшеріне дейінгі»
const TAIL = '(?:(?: {size})? (?:{more}|{less}|{roughly}))?'

// What stands behind a sum whose currency is told elsewhere in the sentence.
const PAYING =
  '(?:өндір\\p{L}+|төле\\p{L}+|талап\\p{L}*|сұра\\p{L}+|алды|алып|алған|бағала\\p{L}+|деп баға\\p{L}+|орнына|берді|беріп|тағайында\\p{L}+|белгіле\\p{L}+|қайтар\\p{L}+|тапсырыл\\p{L}*)'

// what may stand before that verb: «10 миллион моральдық өтемақы сұраған»
const BETWEEN =
  '(?:моральдық|материалдық|өтемақы|өтемақыны|айыппұл|зиян|зиянды|шығын|шығынды|көлемінде|мөлшерінде|сомасында|қаражат|оған|оны|оларға|ортақтаса|бірлесіп|талапкер|талапкердің|талапкерге|сот|судья|пайдасына)'

// what stands behind a sum of which no verb of paying tells that it is one
const LOOSE =
  '(?=[.,;!?)\\n]|$| (?:әр\\p{L}+|орнына|моральдық|материалдық|өтемақы\\p{L}*|айыппұл\\p{L}*|шығын\\p{L}*|құра\\p{L}+|болды|болған|тұрады|тұратын|кетті|жұмса\\p{L}+|түсір\\p{L}+|азайт\\p{L}+|төменде\\p{L}+|көбейт\\p{L}+|ұлғайт\\p{L}+|көтер\\p{L}+|беруге|беруді|береді|бермек|аудар\\p{L}+|пайдасына|қазынаға|бюджетке|мемлекет\\p{L}*|сот\\p{L}*|талапкер\\p{L}*)(?!\\p{L}))'

export const amount: AmountWords = {
  currencies,
  // prettier-ignore
  before: ['kzt', '₸', 'usd', 'us$', '$', 'eur', '€', 'rub', 'rur', '₽', 'gbp', '£', 'btc', 'kgs', 'uzs', 'chf', 'cny', 'uah'],
  letters: {},
  slots: {
    most: '(?:ең көбі|ең көп дегенде|көп дегенде|ары кетсе|әрі кетсе|асып кеткенде)',
    least: '(?:кем[iі]нде|кем дегенде|ең кем[iі]|ең аз[ыі]|аз дегенде|ең аз дегенде)',
    about: '(?:шамамен|жобамен|жуық шамамен|жуықтағанда|орта есеппен|болжаммен)',
    around: '(?:шамамен|~|≈)',
    size: '(?:м[өо]лшер\\p{L}{0,4}|к[өо]лем\\p{L}{0,4}|сома\\p{L}{0,4})',
    more: '(?:астам\\p{L}{0,3}|артық(?! емес)\\p{L}{0,3}|жоғары(?! емес)|кем емес|кем болма\\p{L}*|аз емес|аз болма\\p{L}*|асатын|асқан|асады|асты|бастап|көп(?! емес))',
    less: '(?:дей[iі]н(?:г[iі]\\p{L}*)?|аспайтын|аспайды|аспауы\\p{L}*|аспаған|көп емес|артық емес|жоғары емес|кем(?! емес| болма)|аз(?! емес| болма))',
    roughly: '(?:жуық\\p{L}{0,4}|шамасында\\p{L}{0,3}|шамалы|жақын|маңында|төңірег[iі]нде)',

    to: '(?: ?- ?| ?\\.{2,3} ?| ?… ?)',
    and: '(?: және | мен | пен | бен | немесе | не )',
    per: '(?:үшін|/)',
    is: '(?:=|-|:|—)',
    makes: '(?:құрайды|құрады|құраған|болды|болған|болатын|тең|тең болды|тұрады)',
    one: '(?:1|бір|бiр|әр)',
    when: '(?: [^.;()=]{1,32} жыл\\p{L}*| биыл| қазір| \\([^()]{1,40}\\))',
    tiyn: '(?:тиын\\p{L}*|копейка|цент\\p{L}*)',
  },
  // prettier-ignore
  shapes: [
    // one sum said twice
    { name: 'echo', form: `${HEAD}{n:number} ?\\({echo:number}\\)[ -]?{cur:currency}(?:,? {cents:number} {tiyn})?${TAIL}` }, // 50 000 (елу мың) теңге
    { name: 'echo-currency', form: `${HEAD}{n:number}(?: ?{cur1:currency})? ?\\((?!\\d){echo:number} {cur:currency}(?:,? {cents:number} {tiyn})?\\)` },
    { name: 'sign-echo', form: `${HEAD}{sign} ?{n:number} ?\\({echo:number}\\)(?: {cur:currency})?${TAIL}` },
    { name: 'echo-scale', form: `${HEAD}{n:number} ?\\({echo:number}\\) {scale}\\.?[ -]?{cur:currency}${TAIL}` }, // 5 (бес) миллион теңге
    { name: 'currency-echo', form: `${HEAD}{n:number} ?{cur:currency} ?\\({echo:number}\\)` },
    { name: 'quoted', form: `${HEAD}{n:number} "{cur:currency}"` },
    { name: 'bracket', form: `${HEAD}{n:number} ?\\({cur:currency}\\)` },
    // ranges: the first number stands in the ablative
    { name: 'from-to', form: `(?:{about} ?)?{n:number}(?:[ -]?{cur1:currency})?(?<=[дтн][ае]н)(?: бастап)?(?<to> ){n2:number}[ -]?{cur:currency}(?: {size})?(?<until> дей[iі]н\\p{L}*)?` }, // 20-дан 100 АЕК-ке дейін
    { name: 'index-from-to', form: '{cur:index}(?: {size})? {n:number}(?<=[дтн][ае]н)(?<to> ){n2:number}(?<until> дей[iі]н\\p{L}*)' }, // айлық есептік көрсеткіштің бестен онға дейінгі мөлшерінде
    { name: 'number-from-to', form: '{n:number}(?<=[дтн][ае]н)(?<to> ){n2:number}(?<until> дей[iі]н\\p{L}*) {cur:currency}' }, // 20-дан 100-ге дейін АЕК
    { name: 'range', form: '(?:{about} ?)?{n:number}(?: ?{cur1:currency})?{to}{n2:number}[ -]?{cur:currency}' }, // 200-750 АЕК, екі-үш мың теңге
    { name: 'between', form: '{n:number}(?: ?{cur1:currency})?(?<to> (?:мен|пен|бен) ){n2:number} ?{cur:currency} арал\\p{L}+' }, // 20 мен 50 АЕК аралығында
    { name: 'sign-range', form: '(?:{about} ?)?{sign} ?{n:number}{to}(?:{sign2:sign} ?)?{n2:number}(?: ?{cur:currency})?' },
    // plain sums
    { name: 'sign', form: `${HEAD}{sign} ?{n:number}(?: {cur:currency}(?! ?{next:number}))?${TAIL}~` },
    { name: 'after', form: `${HEAD}{n:number}[ -]?{cur:currency}(?:,? {cents:number} {tiyn})?${TAIL}` }, // 13 890 теңге, 2 миллион 405 мың теңге
    { name: 'more-between', form: `${HEAD}{n:number} (?:{more}|{less}|{roughly}) {cur:currency}` }, // миллионнан астам теңге
    { name: 'fold', form: `${HEAD}{n:number} ?есе\\p{L}*(?: {size})? {cur:index}` },
    { name: 'index-first', form: `{cur:index} {n:number}(?:-)? ?есе\\p{L}*${TAIL}` }, // айлық есептік көрсеткіштің елу еселенген мөлшері
    { name: 'list-head', form: '{n:digits}(?<rest>(?=(?:, {d1:digits}){0,4}, {d2:digits}{and}{d3:digits} {cur:currency}))' }, // 20, 30 және 50 АЕК: all but the last two
    { name: 'list', form: '{n:number}{and}{n2:number} {cur:currency}' }, // 10 және 20 АЕК
    // the currency is told elsewhere in the sentence
    { name: 'understood-bracket', form: '(?<=(?:теңге|тенге)\\p{L}{0,3} \\([^()\\n]{2,50}[- ])(?<bare>{n:number})(?=\\))' },
    { name: 'understood', form: `(?<bare>${HEAD}{n:number}${TAIL})(?= (?:${BETWEEN} ){0,3}${PAYING}(?!\\p{L}))` }, // 300 миллион талап еткен
    { name: 'understood-loose', form: `(?<![:(\\p{N}] ?)(?<bare>(?<loose>${HEAD}{n:number}${TAIL}))${LOOSE}` }, // 3 млн 500 мың теңгені … 700 мыңға дейін түсірді
  ],
  // prettier-ignore
  things: ['жазылушы', 'жазылған', 'оқырман', 'тұрғын', 'дана', 'таралым', 'тираж', 'қаралым', 'қараған', 'көрермен', 'көрген', 'көрді', 'қатысушы', 'дауыс', 'қолтаңба', 'шақырым', 'километр', 'тонна', 'гектар', 'аудитория', 'жұмысшы', 'оқушы', 'абонент', 'қолданушы', 'пайдаланушы', 'отбасы', 'ағаш', 'литр', 'халық', 'халқы'],
  // prettier-ignore
  traps: [
    { name: 'one-is', form: '(?<trap>{one} ?{c1:currency}{when}?(?: ?{is})? ?(?:{about} )?(?:{s1:sign} ?)?{n1:number}(?: ?{c2:currency})?)~' }, // 1 АЕК = 2 778 теңге, бір доллар 476 теңге
    { name: 'sign-one-is', form: '(?<trap>{s1:sign} ?(?:1|бір) ?{is} ?(?:{about} )?(?:{s2:sign} ?)?{n1:number}(?: ?{c1:currency})?)~' },
    { name: 'index-is', form: '(?={c0:index})(?<!{n0:number}[ -]?)(?<trap>{c1:index}{when}?(?: {size})? ?{is} ?(?:{about} )?{n1:number} ?{c2:currency})~' }, // АЕК көлемі – 2 778 теңге
    { name: 'index-makes', form: '(?={c0:index})(?<!{n0:number}[ -]?)(?<trap>{c1:index}{when}?(?: {size})? {n1:number} ?{c2:currency}) {makes}~' }, // АЕК 3 692 теңгені құрайды
    { name: 'year-index', form: '(?<trap>{c1:index} \\d{4} жыл\\p{L}* {n1:number} ?{c2:currency})~' },
    { name: 'per', form: '(?<trap>(?:{s1:sign} ?)?{n1:number} ?{c1:currency} {per} (?:{one} |{one})?(?:{c2:currency}|{s2:sign}))' },
    { name: 'rate', form: '(?<!\\p{L})(?:бағам\\p{L}{0,6}|курс\\p{L}{0,4})(?<trap>[^;()\\n]{0,90})~' },
    { name: 'dollar-rate', form: '(?<trap>(?:{c1:currency}|{s1:sign})(?:дың|дің|тың|тің)? бағамы[^;()\\n]{0,60})~' },
  ],
  yearly: ['жылы', 'жылғы'],
  // the verb stands behind the sum: «20 АЕК-ке дейін азайтылды»; a stem ends in a hyphen
  // prettier-ignore
  changes: ['азай-', 'төмен-', 'кеміт-', 'кемід-', 'қысқар-', 'көбей-', 'арттыр-', 'артты', 'өсті', 'өсір-', 'өскен', 'ұлғай-', 'жоғарыла-', 'түсір-', 'түсті', 'көтер-', 'шектел-'],
  reaching: ['дейін', 'дейiн'],
  // prettier-ignore
  restating: [
    '(', '[', 'яғни', ', яғни', '(яғни', 'көлемінде (', 'мөлшерінде (', 'көлемінде, яғни', 'мөлшерінде, яғни', 'көлемінде - яғни', '=', '(бұл', ', бұл', '. бұл', '(немесе', '(шамамен', 'сомасында (', '(барлығы', 'көлеміндегі (', 'мөлшеріндегі (',
  ],
  // prettier-ignore
  restatingIndex: ['немесе', ', немесе', '-', ',', ':', '/', 'көлемінде', 'мөлшерінде', 'көлемінде,', 'мөлшерінде,', 'көлемінде -', 'мөлшерінде -', 'көлемінде немесе', 'мөлшерінде немесе', 'барлығы', 'сомасында', 'болатын', 'көлемінде, барлығы', '- бұл', 'құрайтын', 'көлеміндегі', 'мөлшеріндегі'],
  acts: ['жариялаған', 'жазған', 'жазба', 'жарияла', 'салған', 'таратқан', 'бөліскен', 'пікір қалдыр', 'жүктеген'],
}
