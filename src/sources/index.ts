// The sources that come with the tool: an explicit list. A new one is a data file and a line here.
import { adilsozEn } from './adilsoz-en.ts'
import { adilsozKk } from './adilsoz-kk.ts'
import { adilsozRu } from './adilsoz-ru.ts'
import type { Source } from './source.ts'
import { tirek } from './tirek.ts'

export { demoSources } from './demo.ts'
export type { Source } from './source.ts'

/** The real sites. The demo stands apart: only `run --demo` may fetch it. */
export const sources: readonly Source[] = [adilsozEn, adilsozRu, adilsozKk, tirek]
