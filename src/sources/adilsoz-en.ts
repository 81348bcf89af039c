import { adilSoz } from './adilsoz.ts'
import type { Source } from './source.ts'

/** Adil Soz, the English monthly monitoring (2014 onwards; "violations of freedom of speech"). */
export const adilsozEn: Source = adilSoz('en', '/en', 200)
