// How long a penalty lasts, in Kazakh: numbers, units with their endings, shapes.
import type { DurationForms } from '../pack.ts'
import { spelt } from './letters.ts'
import { typed } from './penalty-words.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  бір: 1,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
  қырық: 40,
  елу: 50,
  алпыс: 60,
  жетпіс: 70,
  сексен: 80,
  тоқсан: 90,
  жүз: 100,
  екеу: 2,
  үшеу: 3,
  төртеу: 4,
  бесеу: 5,
  алтау: 6,
  жетеу: 7,
}
const HUNDREDS = ['екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'].map(
  (word) => [`${word} жүз`, (NUMBERS[word] ?? 0) * 100] as const,
)
const FROM = ['нан', 'нен', 'дан', 'ден', 'тан', 'тен']

// «бестен он тәулікке дейін»: the first number of a range stands in the ablative
const counts = Object.fromEntries(
  [...Object.entries(NUMBERS), ...HUNDREDS].flatMap(([word, value]) =>
    spelt([word, ...FROM.map((ending) => word + ending)]).map((form) => [form, value] as const),
  ),
)

const UNITS: readonly (readonly ['Y' | 'M' | 'W' | 'D' | 'H', string, string])[] = [
  ['Y', 'жыл', 'ға дан ды дың дық дыққа дыгына дық мерзімге ын ына да'],
  ['M', 'ай', 'ға дан ды дың лық лыққа ы ын ына ының'],
  ['W', 'апта', 'ға дан ны ның лық лыққа'],
  ['D', 'тәулік', 'ке тен ті тің тік тікке ғе қа'],
  ['D', 'тәуліг', 'ін інің і'],
  ['D', 'күн', 'ге нен ді нің дік дікке ін'],
  ['H', 'сағат', 'қа тан ты тың тық тыққа'],
]
const units = Object.fromEntries(
  UNITS.flatMap(([unit, stem, endings]) =>
    spelt([stem, ...endings.split(' ').map((ending) => stem + ending)]).map((form) => [form, unit] as const),
  ),
)

const NO_YEAR = '(?!(?:19|20)\\d\\d)' // «2019 жылға дейін»
const END = '(?! есеп)' // «20 айлық есептік көрсеткіш»
const FIRST_ENDING = "(?:[-']?(?:нан|нен|дан|ден|тан|тен))?(?: бастап)?"
const HYPHEN = '[ \\-]'
const BARE_UNIT = '(?<=жыл|ай|апта|тәулік|күн)' // «бес жылдан үш жылға» are two terms
const JOIN = '(?:,? және|,| пен| мен| әрі)?'

export const duration: DurationForms = {
  counts,
  units,
  halves: Object.fromEntries(['жарым', 'жарты'].map((word) => [word, 0.5])),
  shapes: [
    // «екі жылдан жеті жылға дейін», «5-тен 15 тәулікке дейін», «бестен он тәулікке дейін», «3-7 жылға»
    {
      name: 'range',
      form: `${NO_YEAR}{low:count}${FIRST_ENDING}(?: {lowUnit:unit})?(?:(?<=[дтн][ае]н) | ?- ?)${NO_YEAR}{high:count}${HYPHEN}{unit}${END}(?: дейін\\p{L}*)?`,
    },
    // «тиісінше 10 және 15 тәулікке»: the first of two
    {
      name: 'first-of-two',
      form: `${NO_YEAR}{n1:count}(?=(?:,| және| мен| пен| бен) ${NO_YEAR}{next:count}${HYPHEN}{u1:unit}(?! есеп))`,
    },
    // «тиісінше 5, 7 және 10 тәулікке»: the first of more
    {
      name: 'first-of-more',
      form: `${NO_YEAR}{n1:count}(?=(?:, {mid:count}){1,4}(?:,| және| мен| пен| бен) ${NO_YEAR}{next:count}${HYPHEN}{u1:unit}(?! есеп))`,
    },
    // «үш жылға дейін», «алты айдан аспайтын мерзімге»
    {
      name: 'up-to',
      form: `${NO_YEAR}{n1:count}${HYPHEN}{u1:unit} (?<most>(?:мерзімге )?дей[іи]н\\p{L}*|асп[ао](?:йтын|йды|уы|уға)\\p{L}*|көп емес|артық емес)`,
    },
    { name: 'most-before', form: `(?<most>ең көбі|ең көп дегенде|көп дегенде) ${NO_YEAR}{n1:count}${HYPHEN}{u1:unit}` },
    {
      name: 'at-least',
      form: `(?<least>кемінде|кем дегенде|ең кемі|ең аз дегенде) ${NO_YEAR}{n1:count}${HYPHEN}{u1:unit}`,
    },
    { name: 'no-less', form: `${NO_YEAR}{n1:count}${HYPHEN}{u1:unit} (?<least>кем емес|астам|аса|жоғары|артық)` },
    // «8 жыл 6 ай», «3 жыл, 2 ай және 20 күн», «он тәулікке», «15-тәулікке»
    {
      name: 'counted',
      form: `${NO_YEAR}{n1:count}${HYPHEN}{u1:unit}${END}(?:${BARE_UNIT}${JOIN} {n2:count}${HYPHEN}{u2:unit}${END}(?:${BARE_UNIT}${JOIN} {n3:count}${HYPHEN}{u3:unit})?)?`,
    },
    // «екі жарым жыл», «бір жарым жылға», «екі жарым жылға дейін»
    { name: 'and-a-half-up-to', form: '{n1:count} {half} {u1:unit} (?<most>дей[іи]н\\p{L}*)' },
    { name: 'and-a-half', form: '{n1:count} {half}[ \\-]{u1:unit}' },
    // «жарты жылға дейін», «жарты жылға»
    { name: 'half-up-to', form: '{half} {u1:unit} (?<most>дей[іи]н\\p{L}*)' },
    { name: 'half', form: '{half} {u1:unit}' },
  ].map(({ name, form }) => ({ name, form: typed(form) })),
}
