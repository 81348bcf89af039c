// The language of the body, by its letters and function words. Not by what the page says of itself: templates lie.
import { BulletinError } from '../errors.ts'
import type { Language } from '../model.ts'

const ENGLISH = new Set('the of and to in a was for on that with by at from is his her were has'.split(' '))
const RUSSIAN = new Set('и в на не что по с за о от к из для его был как это при или до'.split(' '))
const KAZAKH = new Set(
  'және мен бен пен бойынша үшін деп туралы бұл осы оның ол екен еді болды туралы қаласы тенге теңге'.split(' '),
)

/** Names the language. Throws `page-unknown-language`. */
export function languageOf(body: string, where: string): { language: Language; reason: string } {
  const words =
    body
      .slice(0, 60_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const share = (set: ReadonlySet<string>): number =>
    words.filter((word) => set.has(word)).length / Math.max(1, words.length)
  const letters = body.slice(0, 60_000)
  const latin = letters.match(/[a-z]/giu)?.length ?? 0
  const cyrillic = letters.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const kazakh = (letters.match(/[әғқңөұүһі]/giu)?.length ?? 0) / Math.max(1, cyrillic)
  if (latin > cyrillic && share(ENGLISH) > 0.08)
    return { language: 'en', reason: `Latin letters, English function words` }
  if (cyrillic >= latin && (kazakh > 0.03 || share(KAZAKH) > share(RUSSIAN)))
    return { language: 'kk', reason: `Kazakh letters` }
  if (cyrillic >= latin && share(RUSSIAN) > 0.04)
    return { language: 'ru', reason: 'Cyrillic letters, Russian function words' }
  throw new BulletinError(
    'page-unknown-language',
    `Expected English, Russian or Kazakh, got another language, in ${where}`,
  )
}
