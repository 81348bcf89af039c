import type { LanguagePack } from '../pack.ts'
import { outlet } from './outlet.ts'
import { page } from './page.ts'
import { segment } from './segment.ts'
import { penalty } from './penalty.ts'
import { person } from './person.ts'
import { place } from './place.ts'

export const ru: LanguagePack = {
  language: 'ru',
  number: { cardinals: {}, ordinals: {}, hundreds: [], scales: {}, dotted: [], glued: [], fractions: {}, ones: [], joiners: [], decimal: ',' },
  date: { months: {январь: 1, января: 1, январе: 1, февраль: 2, февраля: 2, феврале: 2, март: 3, марта: 3, марте: 3, апрель: 4, апреля: 4, апреле: 4, май: 5, мая: 5, мае: 5, июнь: 6, июня: 6, июне: 6, июль: 7, июля: 7, июле: 7, август: 8, августа: 8, августе: 8, сентябрь: 9, сентября: 9, сентябре: 9, октябрь: 10, октября: 10, октябре: 10, ноябрь: 11, ноября: 11, ноябре: 11, декабрь: 12, декабря: 12, декабре: 12}, weekdays: [], misspelt: [], commonMonths: [], capitals: false, daySuffixes: [], halves: {}, quarters: {}, cues: [], slashDoubtful: false, numbered: [], slots: {}, traps: [], future: [], past: [], pastEndings: [], deadlines: [], published: [], shapes: [] },
  amount: { currencies: {}, before: [], letters: {}, slots: {}, shapes: [], traps: [], yearly: [], changes: [], restating: [], restatingIndex: [] },
  article: {
    shapes: [], articles: [], levels: {}, plurals: [], romans: {}, numberSigns: [], joiners: [], links: [], looseLinks: [], fillers: [],
    same: [], legal: [], measures: [], ordinalEndings: [], annexes: [], annexLinks: [], acts: [], laws: [], sendBack: [], documents: [], dating: [], about: [], former: [], latest: [],
  }, // prettier-ignore
penalty,
  person,
  outlet,
  place,
  statistic: { scopes: [], noughts: [], ones: [], things: [], percents: [], measures: [], names: [], stops: [] },
  segment,
  page,
  sentence: { abbreviations: [] },
  category: { cues: {} },
}
