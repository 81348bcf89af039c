// How names are declined in Russian. Cases: n g d a i p. Of several readings of a form the likeliest stands first.
import type { NameEnding, Naming } from '../pack.ts'

const OV = '(?:ов|ев|ёв|ин|ын)'
const CONSONANT = '[бвгджзйклмнпрстфхцчшщғқңһ]'
const HARD = '[бвгджзклмнпрстфхцчшщғқңһ]'
const VOWEL = '[аеёиоуыэюяәөүұі]'
// «Досжан»: no surname in -ов, whose feminine has an ending of its own
const NOT_OV = `(?<!${OV})`

const row = (
  endings: string,
  nominative: string,
  cases: string,
  gender: NameEnding['gender'],
  of: string,
  after?: string,
): NameEnding[] =>
  endings.split(' ').map((ending, at) => ({
    ending: ending === '-' ? '' : ending,
    nominative,
    cases: cases.split(' ')[at] ?? '',
    gender,
    of,
    ...(after === undefined ? {} : { after }),
  }))

const several = (rows: readonly NameEnding[]): NameEnding[] => rows.map((one) => ({ ...one, plural: true }))

const endings: readonly NameEnding[] = [
  // Досжанов, Досжанова, Досжановы
  ...row('- а у ым е', '', 'n ga d i p', 'm', 's', OV),
  ...row('а ой ою у', 'а', 'n gdip i a', 'f', 's', OV),
  ...several(row('ы ых ым ыми', '', 'n gap d i', null, 's', OV)),
  // Бычинский, Бычинская
  ...row('ий ого ому им ом', 'ий', 'n ga d i p', 'm', 's', '[сц]к'),
  ...row('ая ой ую', 'ая', 'n gdip a', 'f', 's', '[сц]к'),
  ...several(row('ие их им ими', 'ий', 'n gap d i', null, 's', '[сц]к')),
  // Толстой, Нагорный, Нагорная
  ...row('ой ого ому ым ом', 'ой', 'n ga d i p', 'm', 's', '(?:толст|трубецк|волконск|полев|лесн|крут|донск|шаховск)'),
  ...row('ый ого ому ым ом', 'ый', 'n ga d i p', 'm', 's', '(?:[нтлрмбв]|[бвгдзклмнпрст]ч)(?<!толст|лесн|крут)'),
  ...row('ого ому', 'ой', 'ga d', 'm', 's', '[бдгжшз]'),
  ...row('ая ой ую', 'ая', 'n gdip a', 'f', 's', '(?:[нтлрмбд]|[бвгдзклмнпрст]ч)'),
  // Кравец, Кравца; Коломиец, Коломийца
  ...row('ца цу цом цем це', 'ец', 'ga d i i p', 'm', 's', '[внрлкдбм]'),
  ...row('йца йцу йцем йце', 'ец', 'ga d i p', 'm', 's', 'и'),
  // Павел, Лев
  ...row('ла лу лом ле', 'ел', 'ga d i p', 'm', 'g', '^пав'),
  ...row('льва льву львом льве', 'Лев', 'ga d i p', 'm', 'g', '^'),
  // Нурлан, Сатпай, Бондарь; a woman's surname or given name of that kind stays as it is
  ...row('- а у ом е', '', 'n ga d i p', 'm', 'sgp', `${HARD}${NOT_OV}`),
  ...row('ем', '', 'i', 'm', 'sgp', '[жшчщц]'),
  ...row('-', '', '', 'f', 'sg', `${HARD}${NOT_OV}`),
  ...row('- а у ом ым е', '', 'n ga d i i p', 'm', 'g', OV), // «Ерназин», «Салим»
  ...row('-', '', '', 'f', 'sg', OV), // «Айым Сагын»
  ...row('ь я ю ем ём е', 'ь', 'n ga d i i p', 'm', 'sg', HARD),
  ...row('ь и ью', 'ь', 'na gdp i', 'f', 'g', HARD), // Любовь, Асели
  ...row('ь', 'ь', '', 'f', 'sg', HARD), // «Айгуль Гоголь»
  ...row('й я ю ем ём е', 'й', 'n ga d i i p', 'm', 'sg', VOWEL),
  ...row('й', 'й', '', 'f', 'sg', '(?:[аеу]|(?<!ов|ев|ин|ын|[сц]к)о)'), // «Айжан Сатпай»
  ...row('ий ия ию ием ии', 'ий', 'n ga d i p', 'm', 'g', CONSONANT),
  ...row('ия ии ию ией', 'ия', 'n gdp a i', 'f', 'g', CONSONANT),
  // Никита, Сауле, Гульнара, Лагута, Берия
  ...row('а ы и у е ой ою', 'а', 'n g g a dp i i', null, 's', `${HARD}${NOT_OV}(?<!(?:қ|к|г)ыз|[нлжйрб](?:ұ|у)л)`), // «Аманжолкызы», «Досжанулы» stay as they are
  ...row('а ы и у е ой ою', 'а', 'n g g a dp i i', null, 'g', HARD),
  ...row('а ей ею', 'а', 'n i i', null, 'sg', '[жшчщц]'),
  ...row('я и ю е ей ёй', 'я', 'n g a dp i i', null, 's', `[бвгджзйклмнпрстфхчшщаеиоуыь]${NOT_OV}`), // not «Досжулиня» of «Досжулине»
  ...row('я и ю е ей ёй', 'я', 'n g a dp i i', null, 'g', '[бвгджзйклмнпрстфхчшщаеиоуыь]'),
  // patronymics
  ...row('ны не ну ной ною', 'на', 'g dp a i i', 'f', 'p', '(?:ов|ев|ич|нич)'),
  ...row('а', 'а', 'n', 'f', 'p', '(?:ов|ев|ич|нич)н'),
  ...row('-', '', '', 'm', 'p', '(?:ұлы|улы|оглы|оғлы)'),
  ...row('-', '', '', 'f', 'p', '(?:қызы|кызы|кизи|гызы)'),
  // Кравченко, Али, Махарадзе, Черных: never declined
  ...row('-', '', '', null, 'sg', `(?:[оеиыэюіәүұө]|(?<!${OV})у|[ыи]х)`),
]

export const naming: Naming = { endings, inherits: true, suffixes: [], nominative: 'n' }
