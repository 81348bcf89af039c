import type { Source } from '../sources/source.ts'
import { EXIT } from './exit.ts'
import type { SettingOptions } from './setting.ts'
import type { Marks } from './marks.ts'
import { addressesOf, heldMarks } from './marks.ts'
import { settingOf } from './setting.ts'

/** `bulletins sources`: what is fetched, how often and how politely. */
export async function sourcesCommand(options: SettingOptions & { readonly json?: boolean }): Promise<number> {
  const setting = await settingOf(options)
  const { sources } = setting
  const marks = await heldMarks(setting)
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(
          sources.map((source) => ({ ...source, answers: answersOf(source, marks) })),
          null,
          2,
        )}\n`
      : sources.map((source) => wordsOf(source, marks)).join('\n'),
  )
  return EXIT.ok
}

function answersOf(source: Source, marks: Marks): Readonly<Record<string, string>> {
  return Object.fromEntries(addressesOf(source).map((url) => [url, marks.get(url) ?? 'untested']))
}

function wordsOf(source: Source, marks: Marks): string {
  const {
    id,
    publisher,
    languages,
    listings,
    sitemaps = [],
    feeds = [],
    politeness,
    recheckDays,
    schedule,
    licence,
    knownFailures,
  } = source
  const state = (url: string): string => `${url}  (${marks.get(url) ?? 'untested'})`
  const lines = [
    `${id}  ${publisher}, ${languages.join(' ')}`,
    ...listings.map(({ url }) => `  listing     ${state(url)}`),
    ...(sitemaps === 'robots' ? ['those that robots.txt announces'] : sitemaps.map(state)).map(
      (url) => `  sitemap     ${url}`,
    ),
    ...feeds.map((url) => `  feed        ${state(url)}`),
    `  politeness  ${politeness.delaySeconds} s between requests, at least ${politeness.delayFactor} × the last answer; a page again after ${recheckDays} days`,
    `  schedule    ${schedule.rhythm}; silent after ${schedule.silentDays} days`,
    `  licence     ${licence}`,
    ...knownFailures.map(({ url, why }) => `  known       ${url}: ${why}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
