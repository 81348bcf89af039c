// What is joined to names in Kazakh: to the last word of a name alone. Cases: a for атау (the nominative), i b t j s k.
import type { NameEnding, Naming } from '../pack.ts'

const VOICELESS = '[бвгдкқпстфхһцчшщғ]'
const VOICED = '[аәеёиоөуұүыіэюяжзйлмнңрь]'
const NASAL = '[мнң]'
const VOWEL = '[аәеёиоөуұүыіэюя]'
// Өзі: «Серікқызына», «Жанболатұлынан»
const OWN = '(?:ұлы|улы|ұлi|қызы|кызы|қызi)'

const row = (endings: string, cases: string, after: string): NameEnding[] =>
  endings.split(' ').map((ending) => ({ ending, nominative: '', cases, gender: null, of: 'sgp', after }))

const endings: readonly NameEnding[] = [
  { ending: '', nominative: '', cases: 'a', gender: null, of: 'sgp' },
  // genitive
  ...row('ның нің нын нин нiң', 'i', `(?:${VOWEL}|${NASAL})`),
  ...row('дың дің дын дин', 'i', '[жзйлрудиюь]'),
  ...row('тың тің тын тин', 'i', VOICELESS),
  // dative
  ...row('на не', 'b', OWN),
  ...row('ға ге га', 'b', VOICED),
  ...row('қа ке ка', 'b', VOICELESS),
  // accusative
  ...row('н', 't', OWN),
  ...row('ны ні ни', 't', VOWEL),
  ...row('ды ді ди', 't', '[жзйлрмнңуиюь]'),
  ...row('ты ті ти', 't', VOICELESS),
  // locative, ablative, instrumental
  ...row('нда нде', 'j', OWN),
  ...row('да де', 'j', VOICED),
  ...row('та те', 'j', VOICELESS),
  ...row('нан нен', 's', `(?:${NASAL}|${OWN})`),
  ...row('дан ден', 's', VOICED),
  ...row('тан тен', 's', VOICELESS),
  ...row('мен', 'k', '[аәеёиоөуұүыіэюялрймнңу]'),
  ...row('бен', 'k', '[жзмнң]'),
  ...row('пен', 'k', VOICELESS),
  // several of a family: «Матаевтар», «Матаевтарға»
  ...row('лар лер', 'a', '[аәеёиоөуұүыіэюярйу]'),
  ...row('тар тер', 'a', `(?:ов|ев|ин|${VOICELESS})`),
  ...row('ларға лерге', 'b', VOWEL),
  ...row('тарға терге', 'b', '(?:ов|ев)'),
  ...row('тардың тердің', 'i', '(?:ов|ев)'),
]

const suffixes = [
  'ның', 'нің', 'дың', 'дің', 'тың', 'тің', 'ға', 'ге', 'қа', 'ке', 'на', 'не', 'ны', 'ні', 'ды', 'ді', 'ты', 'ті', 'н', 'да', 'де', 'та', 'те', 'нда', 'нде', 'дан', 'ден', 'тан', 'тен',
  'нан', 'нен', 'мен', 'бен', 'пен', 'га', 'ка', 'нын', 'нин', 'дын', 'дин', 'тын', 'тин',
] // prettier-ignore

export const naming: Naming = { endings, inherits: false, suffixes, nominative: 'a' }
