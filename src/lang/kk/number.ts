// Numbers in words, with the endings of all cases («бестен онға дейін»), and as they are written where Kazakh letters are missing («уш», «кырык»).
import type { NumberWords } from '../pack.ts'

const PLAIN: Readonly<Record<string, string>> = {
  ә: 'а',
  қ: 'к',
  ң: 'н',
  ғ: 'г',
  ү: 'у',
  ұ: 'у',
  ө: 'о',
  і: 'и',
  һ: 'х',
}

/** A word, and how it is written with Russian letters, all or some. */
const spellings = (word: string): string[] => {
  const russian = word.replace(/[әқңғүұөһ]/gu, (letter) => PLAIN[letter] ?? letter)
  return [...new Set([word, russian, russian.replaceAll('і', 'и')])]
}

// The endings of the cases follow the last vowel (back or front) and the last letter (voiced, voiceless, nasal, vowel).
const BACK = 'ға ны ның да дан мен дың ды нан|қа ты тың та тан пен'.split('|')
const FRONT = 'ге ні нің де ден мен дің ді нен|ке ті тің те тен пен'.split('|')

const isVoiceless = (word: string): boolean => /[пфкқтсшщчхц]$/u.test(word)
const isFront = (word: string): boolean => /[әеіөүи][^аоұыәеіөүи]*$/u.test(word)

/** A word in all cases. */
const declined = (word: string): string[] => {
  const endings = (isFront(word) ? FRONT : BACK)[isVoiceless(word) ? 1 : 0] ?? ''
  return ['', ...endings.split(' '), ...(isFront(word) ? ['дей', 'тей'] : ['дай', 'тай'])].map(
    (ending) => word + ending,
  )
}

const rows = (values: readonly (readonly [number, string])[], forms: (word: string) => string[]): [string, number][] =>
  values.flatMap(([value, words]) =>
    words.split(' ').flatMap((word) =>
      forms(word)
        .flatMap(spellings)
        .map((one): [string, number] => [one, value]),
    ),
  )

// prettier-ignore
const NUMERALS: readonly (readonly [number, string])[] = [
  [0, 'нөл'], [1, 'бір'], [2, 'екі'], [3, 'үш'], [4, 'төрт'], [5, 'бес'], [6, 'алты'], [7, 'жеті'], [8, 'сегіз'], [9, 'тоғыз'], [10, 'он'], [20, 'жиырма'], [30, 'отыз'], [40, 'қырық'], [50, 'елу'], [60, 'алпыс'],
  [70, 'жетпіс'], [80, 'сексен'], [90, 'тоқсан'],
]
// «оның үшеуі», «екеуін»
// prettier-ignore
const COLLECTIVES: readonly (readonly [number, string])[] = [
  [1, 'біреу біреуі біреуін біреуіне'], [2, 'екеу екеуі екеуін екеуіне екеуінің'], [3, 'үшеу үшеуі үшеуін үшеуіне үшеуінің'], [4, 'төртеу төртеуі төртеуін төртеуіне'], [5, 'бесеу бесеуі бесеуін бесеуіне'],
  [6, 'алтау алтауы алтауын алтауына'], [7, 'жетеу жетеуі жетеуін жетеуіне'],
]
// prettier-ignore
const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'бірінші'], [2, 'екінші'], [3, 'үшінші'], [4, 'төртінші'], [5, 'бесінші'], [6, 'алтыншы'], [7, 'жетінші'], [8, 'сегізінші'], [9, 'тоғызыншы'], [10, 'оныншы'], [20, 'жиырмасыншы'], [30, 'отызыншы'], [40, 'қырқыншы'],
  [50, 'елуінші'], [60, 'алпысыншы'], [70, 'жетпісінші'], [80, 'сексенінші'], [90, 'тоқсаныншы'], [100, 'жүзінші'],
]
const TENS = ['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан']

// «біріншісі», «біріншісінде»
const ordinalForms = (word: string): string[] =>
  (isFront(word)
    ? ['', 'сі', 'сінде', 'сіне', 'сінен', 'сін', 'сінің', 'ге', 'де', 'ні', 'нің', 'ден']
    : ['', 'сы', 'сында', 'сына', 'сынан', 'сын', 'сының', 'ға', 'да', 'ны', 'ның', 'дан']
  ).map((ending) => word + ending)

const simple = rows(ORDINALS, ordinalForms)
// «жиырма бірінші»; declined only where it can be a day
const compound = TENS.flatMap((ten, i) =>
  ORDINALS.filter(([value]) => value < 10).flatMap(([value, word]) =>
    (i < 3 ? ordinalForms(word) : [word])
      .flatMap((form) => spellings(`${ten} ${form}`))
      .map((one): [string, number] => [one, 10 + i * 10 + value]),
  ),
)

// «млн-нан», «млрд-қа»
const ENDINGS = 'ға ге қа ке ны ні ды ді ты ті ның нің дың дің тың тің нан нен дан ден тан тен мен'.split(' ')
const shortened = (word: string): string[] => [word, ...ENDINGS.map((ending) => `${word}-${ending}`)]

const ALONE = ['мың', 'миллион', 'миллиард', 'триллион'].flatMap((word) => declined(word).flatMap(spellings))
const HUNDREDS = declined('жүз').flatMap(spellings)

// other words: together, once, at once, the same, then, in the quarter
const HOMONYMS = new Set(
  ['бірге', 'бірде', 'бірден', 'бірдей', 'онда', 'ондай', 'тоқсанда', 'тоқсанның', 'тоқсаннан', 'тоқсанға'].flatMap(
    spellings,
  ),
)
const numerals = rows(NUMERALS, declined).filter(([word]) => !HOMONYMS.has(word))
const collectives = rows(COLLECTIVES, (word) => [word])
const plain = new Set(
  [
    ...rows(NUMERALS, (word) => [word]),
    ...['жүз', 'мың', 'миллион', 'миллиард', 'триллион', 'милион', 'милиард']
      .flatMap(spellings)
      .map((word) => [word, 0] as const),
  ].map(([word]) => word),
)

export const number: NumberWords = {
  cardinals: Object.fromEntries([...numerals, ...collectives]),
  ordinals: Object.fromEntries([...simple, ...compound]),
  hundreds: HUNDREDS,
  scales: Object.fromEntries([
    ['к', 1e3],
    ['k', 1e3],
    ['thousand', 1e3],
    ['million', 1e6],
    ['mln', 1e6],
    ['billion', 1e9],
    ['bln', 1e9],
    ['m', 1e6],
    ['м', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
    ...rows(
      [
        [1e3, 'мың'],
        [1e6, 'миллион милион'],
        [1e9, 'миллиард милиард'],
        [1e12, 'триллион'],
      ],
      declined,
    ),
    ...rows(
      [
        [1e3, 'тыс'],
        [1e6, 'млн мил'],
        [1e9, 'млрд мрд'],
        [1e12, 'трлн'],
      ],
      shortened,
    ),
  ]),
  dotted: ['тыс', 'млн', 'мил', 'млрд', 'мрд', 'трлн'],
  glued: ['к', 'k', 'm', 'м', 'b', 'bn'],
  fractions: { жарым: 0.5, жарымға: 0.5, жарымнан: 0.5, жарты: 0.5, ширек: 0.25, '½': 0.5, '¼': 0.25, '¾': 0.75 },
  ones: [],
  alone: [...ALONE, ...HUNDREDS],
  vague: [
    'бірнеше',
    'бiрнеше',
    'бирнеше',
    'бірқатар',
    'ондаған',
    'ондаган',
    'жүздеген',
    'жуздеген',
    'мыңдаған',
    'мындаган',
    'миллиондаған',
    'талай',
    'қаншама',
    'неше',
    'сан',
  ],
  endings:
    'ға ге қа ке ны ні ды ді ты ті ның нің дың дің тың тің нан нен дан ден тан тен да де та те мен пен бен сы сі ы і сын сін ын ін сына сіне ына іне уі еуі ауы'
      .split(' ')
      .flatMap((ending) => [`-${ending}`, `'${ending}`]),
  last: [...numerals.map(([word]) => word), ...collectives.map(([word]) => word), ...HUNDREDS, ...ALONE].filter(
    (word) => !plain.has(word),
  ),
  hyphens: false,
  joiners: [],
  listing: ['және', 'мен', 'пен', 'бен'],
  decimal: ',',
}
