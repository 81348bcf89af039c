// What the three languages of Adil Soz have in common: one Joomla site, category 262 in each.
// The addresses are those of public captures; that the lists answer is for `doctor --live` to say.
import type { Language } from '../model.ts'
import type { Source } from './source.ts'

/** The source of one language, whose addresses begin with `prefix`. */
export function adilSoz(language: Language, prefix: string, minBulletins: number): Source {
  return {
    id: `adilsoz-${language}`,
    publisher: 'Adil Soz',
    languages: [language],
    hosts: ['adilsoz.kz', 'www.adilsoz.kz'],
    listings: [{ url: `https://adilsoz.kz${prefix}/262-violations.html`, language }],
    sitemaps: 'robots',
    tested: null,
    paging: `^${prefix}/262-violations\\.html\\?start=\\d{1,5}$`,
    // monitoring-233.html until 2022; violations-of-freedom-of-speech-in-kazakhstan-may-2024-.html since
    links: `^${prefix}/262-violations/[^/?]+\\.html$`,
    body: '.item-page',
    politeness: { delaySeconds: 2, delayFactor: 3 },
    recheckDays: 7,
    knownFailures: [],
    expectations: { minBulletins },
    licence: 'No licence stated on the pages; quotation with the source named',
    schedule: { rhythm: 'monthly', silentDays: 75 },
  }
}
