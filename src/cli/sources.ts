import type { Source } from '../sources/source.ts'
import { EXIT } from './exit.ts'
import type { SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

/** `bulletins sources`: what is fetched, how often and how politely. */
export async function sourcesCommand(options: SettingOptions & { readonly json?: boolean }): Promise<number> {
  const { sources } = await settingOf(options)
  process.stdout.write(
    options.json === true ? `${JSON.stringify(sources, null, 2)}\n` : sources.map(wordsOf).join('\n'),
  )
  return EXIT.ok
}

function wordsOf({
  id,
  publisher,
  languages,
  listings,
  sitemaps = [],
  feeds = [],
  tested,
  politeness,
  recheckDays,
  schedule,
  licence,
  knownFailures,
}: Source): string {
  const lines = [
    `${id}  ${publisher}, ${languages.join(' ')}`,
    ...listings.map(({ url }) => `  listing     ${url}`),
    ...(sitemaps === 'robots' ? ['those that robots.txt announces'] : sitemaps).map((url) => `  sitemap     ${url}`),
    ...feeds.map((url) => `  feed        ${url}`),
    ...(tested === undefined
      ? []
      : [`  tested      ${tested ?? 'untested: nobody has seen these addresses answer yet'}`]),
    `  politeness  ${politeness.delaySeconds} s between requests, at least ${politeness.delayFactor} × the last answer; a page again after ${recheckDays} days`,
    `  schedule    ${schedule.rhythm}; silent after ${schedule.silentDays} days`,
    `  licence     ${licence}`,
    ...knownFailures.map(({ url, why }) => `  known       ${url}: ${why}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
