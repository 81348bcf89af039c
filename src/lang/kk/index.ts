import type { LanguagePack } from '../pack.ts'

export const kk: LanguagePack = {
  language: 'kk',
  number: { cardinals: {}, ordinals: {}, scales: {}, fractions: {} },
  date: { months: {}, weekdays: [], shapes: [] },
  amount: { currencies: {}, shapes: [] },
  article: { shapes: [] },
  penalty: { kinds: [], stages: [], duration: { units: {}, counts: {}, halves: {}, shapes: [] }, per: [], notSums: [], notTerms: [] },
  person: { roles: {} },
  outlet: { triggers: [] },
  place: { suffixes: [] },
  statistic: { scopes: [], shapes: [] },
  segment: { openers: [], statistics: [], signature: [] },
  page: { tail: ['сұрақ', 'ұқсас', 'тағы оқыңыз', 'бөлісу', 'сауал'], titles: ['сөз бостандығы', 'мониторинг', 'шолу'] },
  category: { cues: {} },
}
