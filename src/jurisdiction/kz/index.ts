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
  currency: 'KZT',
  index: mci,
  codes,
  articles,
  formerTitles,
  equivalents,
  places,
  outlets,
  organisations,
  courts,
  proceedings,
  names,
  categoryHints,
  punishing: ['CC', 'CAO', 'CIV'],
  offences: ['CAO'],
  civil: ['CIV'],
}
