import type { LanguagePack } from '../pack.ts'

export const ru: LanguagePack = {
  language: 'ru',
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
  page: { tail: ['задать вопрос', 'задайте', 'читайте также', 'по теме', 'похожие', 'поделиться', 'комментарии'], titles: ['нарушения свободы слова', 'нарушений свободы слова', 'мониторинг', 'обзор', 'дайджест'] },
  category: { cues: {} },
}
