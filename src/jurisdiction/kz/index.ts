// Kazakhstan. One table a file, each row with its source.
import type { JurisdictionPack } from '../pack.ts'
import { articles, formerTitles } from './articles.ts'
import { categoryHints } from './category-hints.ts'
import { codes } from './codes.ts'
import { courts, proceedings } from './courts.ts'
import { equivalents } from './equivalents.ts'
import { mci } from './mci.ts'
import { names } from './names.ts'
import { organisations } from './organisations.ts'
import { outlets } from './outlets.ts'
import { places } from './places.ts'
import { tiles } from './tiles.ts'
import { rates } from './rates.ts'

export const kz: JurisdictionPack = {
  country: 'KZ',
  countryNames: {
    en: [
      'Republic of Kazakhstan',
      'Kazakhstan',
      'Kazakhtan',
      'Republic of Kazakstan',
      'RK',
      'RoK',
      'KZ',
      'Qazaqstan',
      'Kazakh',
      'Kazakhstani',
    ],
    ru: ['Республики Казахстан', 'Республика Казахстан', 'Республике Казахстан', 'Казахстана', 'Казахстан', 'РК', 'PK'],
    kk: [
      'Қазақстан Республикасының',
      'Қазақстан Республикасы',
      'Қазақстанның',
      'Қазақстан',
      'ҚР-ның',
      'ҚР-дың',
      'ҚР',
      'Казакстан Республикасынын',
      'Казахстан Республикасынын',
      'Казакстаннын',
      'КР',
      'QR',
      'Qazaqstan Respýblıkasynyń',
      'Qazaqstan Respublikasynyñ',
    ],
  },
  // prettier-ignore
  foreignNames: {
    en: ['Russia', 'Russian Federation', 'RF', 'Kyrgyzstan', 'Kyrgyz Republic', 'Uzbekistan', 'Tajikistan', 'Turkmenistan', 'Belarus', 'Ukraine', 'China', 'Turkey', 'Georgia', 'Germany', 'Poland', 'France', 'Armenia', 'Azerbaijan', 'Moldova', 'USA'],
    ru: ['РФ', 'России', 'Российской Федерации', 'Кыргызстана', 'Киргизии', 'Кыргызской Республики', 'КР', 'Узбекистана', 'Республики Узбекистан', 'РУз', 'Таджикистана', 'Туркменистана', 'Беларуси', 'Республики Беларусь', 'РБ', 'Белоруссии', 'Украины', 'Китая', 'КНР', 'Турции', 'Грузии', 'Германии', 'ФРГ', 'Польши', 'Франции', 'Армении', 'Азербайджана', 'Молдовы', 'США', 'СССР', 'КазССР', 'Казахской ССР'],
    kk: ['Ресей', 'Ресейдің', 'Ресей Федерациясының', 'Ресей Федерациясы', 'РФ', 'Қырғызстан', 'Қырғызстанның', 'Қырғыз Республикасының', 'Өзбекстан', 'Өзбекстанның', 'Тәжікстан', 'Тәжікстанның', 'Түрікменстан', 'Беларусь', 'Беларусьтің', 'Украина', 'Украинаның', 'Қытай', 'Қытайдың', 'Түркия', 'Түркияның', 'Грузия', 'Грузияның', 'Германия', 'Германияның', 'АҚШ', 'АҚШ-тың', 'КСРО'],
  },
  currency: 'KZT',
  index: mci,
  rates,
  codes,
  articles,
  formerTitles,
  equivalents,
  places,
  tiles,
  outlets,
  organisations,
  courts,
  proceedings,
  names,
  categoryHints,
  punishing: ['CC', 'CAO', 'CIV'],
  offences: ['CAO'],
  civil: ['CIV'],
  conduct: [
    'MEDIA',
    'ASSEMBLY',
    'TELERADIO',
    'PUBLIC-ASSOC',
    'PARTIES',
    'NGO',
    'RELIGION',
    'EXTREMISM',
    'COMMUNICATIONS',
    'ELECT',
  ],
}
