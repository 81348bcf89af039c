import { adilSoz } from './adilsoz.ts'
import type { Source } from './source.ts'

/** Adil Soz, the Kazakh monthly monitoring. The site says `kz` where the language is called `kk`. */
export const adilsozKk: Source = adilSoz('kk', '/kz', 10)
