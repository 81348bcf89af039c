import { adilSoz } from './adilsoz.ts'
import type { Source } from './source.ts'

/** Adil Soz, the Russian monthly monitoring: the original of the other two. Its addresses have no language in them. */
export const adilsozRu: Source = adilSoz('ru', '', 50)
