import type { LanguagePack } from '../pack.ts'
import { penalty } from './penalty.ts'

export const ru: LanguagePack = {
  language: 'ru',
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
  page: { tail: ['задать вопрос', 'задайте', 'читайте также', 'по теме', 'похожие', 'поделиться', 'комментарии'], titles: ['нарушения свободы слова', 'нарушений свободы слова', 'мониторинг', 'обзор', 'дайджест'] },
  sentence: { abbreviations: [] },
  category: { cues: {} },
}
