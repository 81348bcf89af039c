// The bundled demo site (fixtures/site): three invented publishers on one host, which `serveSite` serves on loopback.
import type { Source } from './source.ts'

/** The name that the demo has in every record, whatever port it is served from. `.example` can belong to nobody (RFC 2606). */
export const DEMO_HOST = 'demo.bulletins.example'

const SITE = `http://${DEMO_HOST}`

const COMMON = {
  hosts: [DEMO_HOST],
  politeness: { delaySeconds: 0, delayFactor: 0 },
  recheckDays: 0,
  licence: 'MIT (invented texts)',
  schedule: { rhythm: 'never: it is a demo', silentDays: 36_500 },
  privateNetwork: true,
} as const

const erkinUn: Source = {
  ...COMMON,
  id: 'demo-erkin-un',
  publisher: 'Erkin Un',
  languages: ['en', 'ru', 'kk'],
  listings: [
    { url: `${SITE}/en/262-violations.html`, language: 'en' },
    { url: `${SITE}/262-violations.html`, language: 'ru' },
    { url: `${SITE}/kz/262-violations.html`, language: 'kk' },
  ],
  paging: '^(?:/en|/kz)?/262-violations\\.html\\?start=\\d{1,5}$',
  links: '^(?:(?:/en|/kz)?/262-violations/[^/?]+\\.html|/admin/.*)$',
  knownFailures: [
    { url: `${SITE}/en/262-violations/monitoring-999.html`, why: 'the site sends its error page' },
    { url: `${SITE}/en/262-violations/monitoring-998.html`, why: 'the list links to a page that is gone' },
  ],
  expectations: { minBulletins: 20 },
}

const qadam: Source = {
  ...COMMON,
  id: 'demo-qadam',
  publisher: 'Qadam Monitor',
  languages: ['en'],
  listings: [{ url: `${SITE}/category/monitoring-en/`, language: 'en' }],
  sitemaps: 'robots',
  feeds: [`${SITE}/feed.xml`],
  paging: null,
  links: '^/monitoring-of-political-persecution-[^/?]+/?$',
  knownFailures: [],
  expectations: { minBulletins: 1 },
}

const kukyk: Source = {
  ...COMMON,
  id: 'demo-kukyk',
  publisher: 'Kukyk Bureau',
  languages: ['en'],
  listings: [{ url: `${SITE}/en/262-violations.html`, language: 'en' }],
  paging: '^/en/262-violations\\.html\\?start=\\d{1,5}$',
  links: '^/en/hot/[^/?]+\\.html$',
  knownFailures: [],
  expectations: { minBulletins: 1 },
}

/** The sources that `run --demo` fetches. */
export const demoSources: readonly Source[] = [erkinUn, qadam, kukyk]
