// Does the page hold a bulletin at all? Error pages, lists of bulletins and pages on the organisation are told from true ones.
// A true bulletin must never be refused: one sign is enough, and each kind of bulletin has its own.
import type { LanguagePack } from '../lang/pack.ts'
import { monthPattern, optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { patternOf } from '../text/shape.ts'
import type { Role } from './roles.ts'
import { isTitle } from './title.ts'
import type { Line } from './writer.ts'

/** What makes the page a bulletin, in words, or null. `head`: the text of `<title>`. */
export function signOfBulletin(
  lines: readonly Line[],
  roles: readonly Role[],
  head: string,
  packs: readonly LanguagePack[],
): string | null {
  const body = lines.filter((_, at) => roles[at]?.role === 'body')
  const prose = body.filter(({ text, linked }) => linked < text.length / 2)
  const folded = prose.map(({ text }) => fold(text))
  const letters = folded.join('').length
  const title = lines.find((_, at) => roles[at]?.role === 'title')?.text ?? head
  const day = lines.find((_, at) => roles[at]?.role === 'date')?.text ?? ''
  // "Violations of Freedom of Speech in May" / "3 June 2020"
  if (isTitle(title, packs) || isTitle(`${title} ${day}`, packs)) return letters >= 60 ? 'its title' : null
  if (isList(body, packs)) return null
  if (letters >= 60 && folded.some((line) => isOpener(line, packs))) return 'the line that opens its items'
  const months = monthsOf(packs)
  if (folded.some((line) => isItem(line, months))) return 'an item with a date'
  const dates = lines.filter((_, at) => roles[at]?.role === 'date').map((line) => fold(line.text))
  const text = [...dates, ...folded].join('\n')
  const told = letters >= 400 ? days(text, months) : 0
  if (told >= 2) return 'a text with days'
  return told === 1 && tellsOfLaw(text, packs) ? 'a text with a day and a law or a sum' : null
}

// News of one case: "on June 5 … under Article 130 …", "… to pay 5m tenge"
function tellsOfLaw(text: string, packs: readonly LanguagePack[]): boolean {
  const articles = packs.flatMap(({ article }) => article.articles)
  const money = packs.flatMap(({ amount }) =>
    Object.keys(amount.currencies).filter((word) => /^\p{L}{3,}$/u.test(word)),
  )
  return patternOf(
    `(?<!\\p{L})(?:${optionOf(articles)}[ .]{1,2}\\d|(?<=\\d[^\\d\\n]{0,12})${optionOf(money)}(?!\\p{L}))`,
    'u',
  ).test(text)
}

function monthsOf(packs: readonly LanguagePack[]): string {
  return `(?:${packs.map(({ date }) => monthPattern(date)).join('|')})`
}

// A page that lists bulletins: titles that are links, and no title of its own.
function isList(body: readonly Line[], packs: readonly LanguagePack[]): boolean {
  return body.filter(({ text, linked }) => linked > text.length / 3 && isTitle(text, packs)).length >= 2
}

function isOpener(line: string, packs: readonly LanguagePack[]): boolean {
  return line.length < 160 && packs.some(({ segment }) => segment.openers.some((opener) => line.startsWith(opener)))
}

// "- On June 26, the President …", "May 3. In the …", "1 | 2 November | Almaty | …"
function isItem(line: string, months: string): boolean {
  if (line.length < 60) return false
  const marked = /^(?:[-•·▪*]|\d{1,2}[.)]|\(.{3,30}\) -)/u.test(line)
  return (
    (marked && days(line, months) > 0) || patternOf(`^(?:\\d{1,3} \\| )?(?:on )?${day(months)}[.,:| ]`, 'u').test(line)
  )
}

function days(text: string, months: string): number {
  return new Set(text.match(patternOf(`(?<![\\p{L}\\d])${day(months)}(?![\\p{L}\\d])`, 'gu')) ?? []).size
}

function day(months: string): string {
  return `(?:\\d{1,2}(?:st|nd|rd|th)? ${months}|${months}[.,]? \\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})`
}
