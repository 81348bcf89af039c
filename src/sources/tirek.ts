import type { Source } from './source.ts'

/** Tirek: the daily list of political persecution, one page a month (WordPress; English is a category beside Russian). */
export const tirek: Source = {
  id: 'tirek',
  publisher: 'Tirek',
  languages: ['en'],
  hosts: ['tirek.info', 'www.tirek.info'],
  listings: [{ url: 'https://tirek.info/category/monitoring-en/', language: 'en' }],
  sitemaps: 'robots',
  tested: null,
  paging: '^/category/monitoring-en/page/\\d{1,4}/?$',
  // /monitoring-of-political-persecution-in-the-republic-of-kazakhstan-from-may-1-to-may-31-2023/, also without the closing slash
  links: '^/monitoring-of-political-persecution-[^/?]+/?$',
  body: '.entry-content',
  politeness: { delaySeconds: 2, delayFactor: 3 },
  recheckDays: 7,
  knownFailures: [],
  expectations: { minBulletins: 10 },
  licence: 'No licence stated on the pages; quotation with the source named',
  schedule: { rhythm: 'monthly', silentDays: 75 },
}
