// Sums. Slots made by the extractor: {number} {currency} (after the number) {sign} (before it) {letter} {index} (names of the index).
// Group names tell what is read: n n2 (numbers), echo (the same number in words), cur cur1 (currencies), sign sign2, letter,
// most least about more less (open and rough sums), to (a range), and (a list), bare (no currency of its own).
import type { AmountWords } from '../pack.ts'

const words = (code: string, spellings: string): [string, string][] => spellings.split('|').map((word) => [word, code])

// The index has a name for every translator.
const INDEX =
  'calculation calculated calculating settlement assessment accounting estimated estimate computation payment reference rated design'
    .split(' ')
    .flatMap((kind) =>
      'index indexes indices indicator indicators indice indexs rate rates unit units figure figures value values'
        .split(' ')
        .map((thing) => `monthly ${kind} ${thing}`),
    )

const currencies = Object.fromEntries([
  ...words(
    'KZT',
    "tenge|tenges|tenge's|tengue|tenghe|teng|tg|kzt|kz tenge|kazakh tenge|kazakhstani tenge|kazakhstan tenge|tenge kzt|kazakh tenges|kazakhstani tenges|thenge|₸",
  ),
  ...words(
    'USD',
    'dollar|dollars|us dollar|us dollars|u.s. dollars|u.s. dollar|american dollars|usa dollars|dollars usa|dollars us|usd|us$|$|dollars of the usa',
  ),
  ...words('EUR', 'euro|euros|eur|€'),
  ...words('RUB', 'ruble|rubles|rouble|roubles|russian rubles|russian roubles|rub|rur|₽'),
  ...words('GBP', 'pounds sterling|pound sterling|british pounds|gbp|£'),
  ...words('KGS', 'soms|som|kyrgyz soms|kyrgyz som|kgs'),
  ...words('UZS', 'uzbek soums|uzbek sums|uzbek soms|soums|soum|uzs'),
  ...words('CNY', 'yuan|yuans|chinese yuan|cny|rmb'),
  ...words('CHF', 'swiss francs|swiss franc|chf'),
  ...words('UAH', 'hryvnia|hryvnias|uah'),
  ...words('TRY', 'turkish lira|turkish liras|lira|liras'),
  ...words('PLN', 'zloty|zlotys'),
  ...words('CAD', 'canadian dollars'),
  ...words('AUD', 'australian dollars'),
  ...words('JPY', 'japanese yen'),
  ...words('BTC', 'bitcoin|bitcoins|btc'),
  ...words(
    'MCI',
    [
      'mci',
      'mcis',
      "mci's",
      'mcu',
      'mcus',
      'mrp',
      'mrps',
      'mci units',
      ...INDEX,
      'minimum calculation indices',
      'monthly indices',
      'monthly indexes',
    ].join('|'),
  ),
])

const HEAD = '(?:(?:{most}|{least}) )?(?:{about} ?)?'
const TAIL = '(?: (?:{more}|{less}))?'

// What stands before a sum whose currency is told elsewhere in the paragraph, and behind it.
const PAYING =
  '(?:valued|worth|costs?|costing|sold|bought|priced?|prices|estimated|pays?|paid|paying|salary|salaries|wages?|earns?|earned|pension|rent|debts?|owes?|owed|collect\\p{L}*|recover\\p{L}*|award\\p{L}*|gives?|received?|receives|spent|spend|transfer\\p{L}*|fined?|fining|saddled|charged|reimburse\\p{L}*|compensat\\p{L}*|refund\\p{L}*|repaired|reduced|cut|lowered|raised|increased|claims?|claimed|claiming|demand\\p{L}*|seeks?|seeking|sought|sued|sues|suit|lawsuit|wants?|wanted|asks?|asked|insist\\p{L}*|expect\\p{L}*|hoped|granted|left|leaving|set|fixed|thought|considered|deemed|limited|halved|exacted|levied|imposed|adjudged|plus|another|further|damages|losses|fee|fees|bail|pledge|sum|amount)'
// such a word, looked for from its end: one step back over its letters, and only then a look at which word it is
const PAID = `(?=${PAYING} )(?<!\\p{L})\\p{L}+ `
const BEHIND =
  '(?=[.,;!?)\\n]|$| (?:on|in|for|to|from|as|by|and|of|or|instead|each|apiece|went|goes|was|were|is|are|at|under|because|with|but|against|jointly|monthly|more|remain\\p{L}*|(?:to be )?(?:enough|sufficient|fair|reasonable|adequate))(?!\\p{L}))'
// What stands behind a sum of which no word before it tells that it is one.
const LOOSE =
  '(?=[.,;!?)\\n]|$| (?:instead|each|apiece|jointly|monthly|in (?:moral|material|damages|compensation|fines|total|all|costs|legal)|of (?:moral|material|damages?|compensation|costs|state)|for (?:the|her|his|their|moral|material|legal|non)|to (?:each|her|him|them|the (?:plaintiff|claimant|victim|budget|state|treasury))|from (?:her|him|them|the)|went|goes|will go|was|were|is to|are to|has to|must|made up|covers?|covered)(?!\\p{L}))'

export const amount: AmountWords = {
  currencies,
  // prettier-ignore
  before: ['kzt', '₸', 'usd', 'us$', '$', 'eur', '€', 'rub', 'rur', '₽', 'gbp', '£', 'btc', 'kgs', 'uzs', 'chf', 'cny', 'uah', 'kzt.'],
  letters: { t: 'KZT', т: 'KZT' },
  slots: {
    most: "(?:(?<!(?:went|goes|gone|rose|risen|jumped|climbed|shot|grew|grown) )up to(?: a maximum of)?|upto|a maximum of|the maximum of|maximum of|maximum|at most|(?:does|do|did|must|should|shall|may|can) ?not exceed|doesn't exceed|not exceeding|not to exceed|not higher than|not more than|no more than|not over|no higher than|less than|fewer than|below|under|within)",
    least:
      '(?:at least|a minimum of|the minimum of|minimum of|minimum|not less than|no less than|no fewer than|not lower than|more than|(?<!(?:sue|sued|sues|suing|fight|fought|fighting|argue|argued|litigation|trial|suits?|lawsuits?|disputes?|quarrels?|rows?|cases?|claims?|conflicts?|debts?|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|pay(?:s|ing)?|paid|g[ai]ve(?:s|n)?|took|take) )over|above|in excess of|exceeding|exceeds|exceeded|upwards of|starting from)',
    about:
      '(?:about|approximately|approx\\.?|around|some|roughly|nearly|almost|circa|ca\\.|close to|an estimated|estimated at|in the region of|~|≈)',
    more: '(?:or more|and more|or above|and above|and over|or over|or higher|and higher|at the least|at least)',
    less: '(?:or less|and less|or below|and below|or lower|at most|maximum)',
    to: '(?: ?- ?| ?\\.{2,3} ?| ?… ?| to | up to | till | until | and up to )',
    and: '(?: and | or )',
    per: '(?:to|per|for|against|/)',
    is: '(?:=|-|:|is|was|equals|equalled|equal to|is equal to|was equal to|amounts to|amounted to|makes|made|stands at|stood at|constitutes|costs|set at|was set at|is set at|was worth|is worth|makes up|made up|comes to)',
    one: '(?:1|one|a|an|each|the|per)',
    when: '(?: (?:in|for|since|from|as of|on)(?: [^.;()=]{1,24})?| today| currently| now| this year|, in \\d{4},| \\([^()]{1,40}\\))',
    tiyn: '(?:tiyns?|tiyins?|tyiyns?|tenges? cents|cents?|kopecks|kopeks|copecks)',
    officials:
      '(?:officials?|employees?|representatives?|staff|spokes\\p{L}+|experts?|sites?|lawyers|inspectors?|orders?|website)',
    demand:
      '(?:asked|asks|asking|put in|applied|sued|claimed|claims|claiming|demanded|demands|demanding|sought|seeks|wanted|wants|requested|insisted on|estimated|petitioned|instead of|(?:reduced|cut|increased|raised|lowered|decreased) to)(?: for| it at)?(?: the)?',
    claimed:
      '(?:they|he|she|it|that|which|who|asked|demanded|claimed|sought|requested|instead|each|awarded|initially|previously|earlier|was|were|had|in compensation|in damages|for moral|for damage|is|are|stood|stands|appeared|figured)',
  },
  // prettier-ignore
  shapes: [
    // one sum said twice
    { name: 'echo', form: `${HEAD}{n:number} ?\\({echo:number}\\)[ -]?{cur:currency}${TAIL}` }, // 150,000 (one hundred and fifty thousand) tenge
    { name: 'echo-currency', form: `${HEAD}{n:number} ?\\({echo:number} {cur:currency}\\)` }, // 150,000 (one hundred and fifty thousand tenge)
    { name: 'sign-echo', form: `${HEAD}{sign} ?{n:number} ?\\({echo:number}\\)(?: {cur:currency})?${TAIL}` }, // KZT 150,000 (one hundred and fifty thousand)
    { name: 'echo-scale', form: `${HEAD}{n:number} ?\\({echo:number}\\) {scale}[ -]?(?:of )?{cur:currency}${TAIL}` }, // 2 (two) million tenge
    { name: 'quoted', form: `${HEAD}{n:number} "{cur:currency}"` }, // 50 “monthly calculated indexes”
    { name: 'bracket', form: `${HEAD}{n:number} ?\\({cur:currency}\\)` }, // 20 (MCI)
    // ranges
    { name: 'range', form: '(?:{about} ?)?{n:number}(?: ?{cur1:currency})?{to}{n2:number}[ -]?{cur:currency}' }, // 180 to 650 MCI; 2,000 MCI to 7,000 MCI; 1,500–2,000 dollars
    { name: 'range-echo', form: '{n:number} ?\\({echo:number}\\)(?: ?{cur1:currency})?{to}{n2:number} ?\\({echo2:number}\\) ?{cur:currency}' }, // 100 (one hundred) to 300 (three hundred) MCI
    { name: 'between', form: '(?<=between )(?:{about} ?)?{n:number}(?: ?{cur1:currency})?(?<to> and ){n2:number} ?{cur:currency}' },
    { name: 'sign-range', form: '(?:{about} ?)?{sign} ?{n:number}{to}(?:{sign2:sign} ?)?{n2:number}(?: ?{cur:currency})?' }, // KZT 5 million to KZT 10 million; $5-10 million
    { name: 'sign-between', form: '(?<=between )(?:{about} ?)?{sign} ?{n:number}(?<to> and )(?:{sign2:sign} ?)?{n2:number}(?: ?{cur:currency})?' },
    // plain sums
    { name: 'sign', form: `${HEAD}{sign} ?{n:number}(?: {cur:currency}(?! ?{next:number}))?${TAIL}~` }, // KZT5000000; $1.2 billion; USD500000
    { name: 'letter', form: `${HEAD}{letter}{n:number}${TAIL}~` }, // T810.855 million
    { name: 'after', form: `${HEAD}{n:number}[ -]?(?:of )?{cur:currency}(?:,?(?: and)? {cents:number} {tiyn})?${TAIL}(?! {officials})` }, // 13,890 tenge; 2 million 405 thousand tenge
    { name: 'more-between', form: '{n:number} (?:{more}|{less}) {cur:currency}' }, // 5 and more MCI
    { name: 'letter-after', form: `${HEAD}{n:number}{letter}` }, // 13890T
    { name: 'fold', form: `${HEAD}{n:number}(?:[- ]fold| times| sizes of| amounts of)(?: the| of)? {cur:index}` }, // fifty-fold monthly calculation index
    { name: 'list-head', form: '{n:digits}(?<rest>(?=(?:, {d1:digits}){0,4}, {d2:digits},?{and}{d3:digits} {cur:currency}))' }, // 20, 30 and 50 MCI: all but the last two
    { name: 'list', form: '{n:number}{and}{n2:number} {cur:currency}(?! {officials})' }, // 10 and 20 MCI
    // the currency is understood from a sum in the same sentence
    { name: 'understood', form: '(?<=(?:(?<!\\p{L})(?:the|instead of|to|from|claimed|demanded|asked for|against|of the|while|but|and|which|including|plus|(?:claim|suit|lawsuit|sum|fine|bail|amount|compensation|debt|damages|penalty) of)|[;,]) )(?<bare>{n:number})(?= {claimed})' }, // the 5 million they had asked for
    { name: 'understood-demand', form: '(?<=(?<!\\p{L}){demand} )(?<bare>{n:number})(?=[.,;)])' }, // his lawyer had put in for 60 million.
    { name: 'understood-paid', form: `(?<=${PAID}(?:[\\p{L}'"-]+ ){0,4}(?:- )?)(?<bare>${HEAD}{n:number})${BEHIND}` }, // medicines cost 11 000; his house, valued at 48 million, is seized
    { name: 'understood-loose', form: `(?<![:(\\p{N}] ?)(?<bare>(?<loose>${HEAD}{n:number}))${LOOSE}` }, // from the author 20 million, and a refutation
  ],
  // prettier-ignore
  things: ['follower', 'subscri', 'people', 'persons', 'copies', 'circulation', 'print run', 'print-run', 'views', 'viewer', 'viewed', 'watched', 'resident', 'inhabitant', 'population', 'readers', 'spectator', 'participants', 'votes', 'voter', 'signatures', 'signed', 'words', 'characters', 'kilomet', 'tons', 'tonnes', 'hectare', 'audience', 'visitors', 'visits', 'likes', 'pages', 'documents', 'employees', 'workers', 'students', 'pupils', 'users', 'families', 'trees', 'books', 'reposts', 'comments', 'complaints', 'letters', 'litres', 'liters', 'metres', 'meters', 'members'],
  // prettier-ignore
  traps: [
    { name: 'one-is', form: '(?<trap>{one} ?{c1:currency}{when}? ?{is} ?(?:{about} )?(?:{s1:sign} ?)?{n1:number}(?: ?{c2:currency})?)~' }, // 1USD=182.10; 1 MCI = 2,917 tenge
    { name: 'sign-one-is', form: '(?<trap>{s1:sign} ?(?:1|one) ?{is} ?(?:{about} )?(?:{s2:sign} ?)?{n1:number}(?: ?{c1:currency})?)~' }, // $1 = 476 tenge
    { name: 'index-is', form: '(?={c0:index})(?<!{n0:number}[ -]?)(?<trap>{c1:index}{when}?,? ?{is} (?:{about} )?(?:{s1:sign} ?)?{n1:number}(?: ?{c2:currency})?)~' }, // the MCI is 3,450 tenge
    { name: 'index-of', form: '(?={c0:index})(?<!{n0:number}[ -]?)(?<trap>{c1:index}(?: at the rate)? of {n1:number} ?{c2:currency})~' }, // with an MCI of 2,917 tenge
    { name: 'index-rate', form: '{c1:index} (?:at|by|with) (?:the |a )?(?:rate|value|size) of (?<trap>{n1:number} ?{c2:currency})~' }, // 20 MCI at the rate of 2,917 tenge
    { name: 'per', form: '(?<trap>(?:{s1:sign} ?)?{n1:number} ?{c1:currency}(?: {per} (?:{one} )?{c2:currency}| ?{is} ?(?:1|one) {c3:index}))' }, // 476 tenge per dollar, 2,917 tenge is one MCI
    { name: 'rate', form: '(?:(?:exchange|currency|dollar|bank|conversion|official|cross|market) ?rates?|rates? of (?:the )?(?:national bank|bank|nbk|exchange|dollar|euro|tenge)|rate:)(?<trap>[^;()\\n]{0,90})~' }, // Rate of the National Bank on 31.03.2009: USD 151.40
  ],
  yearly: ['in', 'since', 'during', 'year', 'until', 'by', 'of', 'from', 'early', 'late'],
  // "cut from 18 mln to 11 mln tenge": two sums, not a range
  // prettier-ignore
  changes: ['cut', 'raised', 'raise', 'reduced', 'reduce', 'reducing', 'increased', 'increase', 'decreased', 'decrease', 'rose', 'risen', 'fell', 'fallen', 'grew', 'grown', 'dropped', 'lowered', 'changed', 'lower', 'mitigated', 'lessened', 'halved', 'halves', 'doubled', 'tripled', 'slashed', 'trimmed'],
  reaching: [],
  // between two sums of which the second says the first again
  // prettier-ignore
  restating: ['(', '[', ', that is', 'that is', ', equivalent to', 'equivalent to', '(equivalent to', '(or', '(or about', ', i.e.', 'i.e.', '(i.e.', '(that is', ', which is', 'which is', '(which is', ', equal to', 'equal to', ', which amounts to', ', amounting to', '=', '(equal to', ', which equals', ', which makes', '(which equals', '(in total', ', equivalent to approximately', ', which corresponds to', ', corresponding to', '(this is', ', namely', ', this is', '(which amounts to'],
  // the same between a sum and one in units of the index
  // prettier-ignore
  restatingIndex: ['or', ', or', '-', ',', ':', '/', 'in the amount of', ', in the amount of', 'in total', ', or about', 'making', ', in total', '. this is', '. that is', '. sum is', 'amounting to', 'to the amount of', 'totalling'],
  acts: [
    'post',
    'publish',
    'wrote ',
    'written ',
    'dated',
    'video of',
    'video from',
    'comment',
    'shared ',
    'uploaded',
    'recorded',
    'streamed',
    'sent out',
    'said in',
    'leaflets',
  ],
}
