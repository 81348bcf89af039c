import type { LanguagePack } from '../pack.ts'
import { outlet } from './outlet.ts'
import { page } from './page.ts'
import { segment } from './segment.ts'
import { penalty } from './penalty.ts'
import { person } from './person.ts'
import { place } from './place.ts'

export const kk: LanguagePack = {
  language: 'kk',
  number: {
    cardinals: {},
    ordinals: {},
    hundreds: [],
    scales: {},
    dotted: [],
    glued: [],
    fractions: {},
    ones: [],
    joiners: [],
    decimal: ',',
  },
  date: {
    months: {
      қаңтар: 1,
      ақпан: 2,
      наурыз: 3,
      сәуір: 4,
      мамыр: 5,
      маусым: 6,
      шілде: 7,
      тамыз: 8,
      қыркүйек: 9,
      қазан: 10,
      қараша: 11,
      желтоқсан: 12,
    },
    weekdays: [],
    misspelt: [],
    commonMonths: [],
    capitals: false,
    daySuffixes: [],
    halves: {},
    quarters: {},
    cues: [],
    slashDoubtful: false,
    numbered: [],
    slots: {},
    traps: [],
    future: [],
    past: [],
    pastEndings: [],
    deadlines: [],
    published: [],
    shapes: [],
  },
  amount: {
    currencies: {},
    before: [],
    letters: {},
    slots: {},
    shapes: [],
    traps: [],
    yearly: [],
    changes: [],
    restating: [],
    restatingIndex: [],
  },
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
