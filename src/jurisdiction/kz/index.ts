// Kazakhstan. One table a file, each row with its source.
import type { JurisdictionPack } from '../pack.ts'
import { articles, formerTitles } from './articles.ts'
import { codes } from './codes.ts'
import { courts } from './courts.ts'
import { equivalents } from './equivalents.ts'
import { mci } from './mci.ts'
import { organisations } from './organisations.ts'
import { outlets } from './outlets.ts'
import { places } from './places.ts'

export const kz: JurisdictionPack = {
  country: 'KZ',
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
}
