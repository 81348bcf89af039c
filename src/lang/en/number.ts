// Numbers in words. Misspelt scales are listed, because a scale that is not seen makes a sum a million times too small.
import type { NumberWords } from '../pack.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

const list = (words: string, first: number, step: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, first + i * step]))

const tens = list(TENS, 20, 10)
const units = list(UNITS, 0, 1)
const ordinals = list(ORDINALS, 1, 1)

// "twenty-first", "thirty first"
const compound = Object.entries(tens).flatMap(([ten, n]) =>
  Object.entries(ordinals)
    .filter(([, unit]) => unit < 10)
    .flatMap(([word, unit]) =>
      [`${ten}-${word}`, `${ten} ${word}`].map((spelt): [string, number] => [spelt, n + unit]),
    ),
)

export const number: NumberWords = {
  cardinals: { ...units, ...tens, fourty: 40, fourteeen: 14, ninty: 90, fivety: 50, thirtheen: 13, nineten: 19 },
  ordinals: { ...ordinals, ...list(TENTHS, 20, 10), ...Object.fromEntries(compound) },
  hundreds: ['hundred', 'hundreds', 'hundered', 'hunderd'],
  scales: {
    ...scale(1e3, 'thousand thousands thous thsd ths thousend thousends thousnd thousan tousand tousands thousans k'),
    ...scale(1e6, 'million millions mln mlns mn mio mil milion milions millon millons mililon millin miilion mllion m'),
    ...scale(1e9, 'billion billions bln blns bn milliard milliards billon billons bilion bilions b'),
    ...scale(1e12, 'trillion trillions trln trillon trilion tn'),
  },
  dotted: ['thous', 'thsd', 'ths', 'mln', 'mn', 'mio', 'mil', 'bln', 'bn', 'trln'],
  glued: ['k', 'm', 'b'],
  fractions: { half: 0.5, quarter: 0.25, '½': 0.5, '¼': 0.25, '¾': 0.75 },
  ones: ['a', 'an'],
  alone: [],
  vague: [],
  endings: [],
  last: [],
  hyphens: true,
  joiners: ['and', '&'],
  listing: [],
  decimal: '.',
}

function scale(factor: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, factor]))
}
