import type { LanguagePack } from '../pack.ts'
import { penalty } from './penalty.ts'

export const kk: LanguagePack = {
  language: 'kk',
  number: { cardinals: {}, ordinals: {}, hundreds: [], scales: {}, dotted: [], glued: [], fractions: {}, ones: [], joiners: [], decimal: ',' },
  date: { months: {}, weekdays: [], shapes: [] },
  amount: { currencies: {}, shapes: [] },
  article: { shapes: [] },
penalty,
  person: { roles: {} },
  outlet: { triggers: [] },
  place: { suffixes: [] },
  statistic: { scopes: [], shapes: [] },
  segment: { openers: [], statistics: [], signature: [] },
  page: { tail: ['сұрақ', 'ұқсас', 'тағы оқыңыз', 'бөлісу', 'сауал'], titles: ['сөз бостандығы', 'мониторинг', 'шолу'] },
  sentence: { abbreviations: [] },
  category: { cues: {} },
}
