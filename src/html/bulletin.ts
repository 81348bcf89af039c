// Does the page hold a bulletin at all? Error pages, lists of bulletins and pages on the organisation are told from true ones.
// A true bulletin must never be refused: one sign is enough, and each kind of bulletin has its own.
import type { LanguagePack } from '../lang/pack.ts'
import type { PageLexicon } from './page-lexicon.ts'
import type { Role } from './roles.ts'
import { isTitle } from './title.ts'
import type { Line } from './line.ts'

/** What makes the page a bulletin, in words, or null. `head`: the text of `<title>`. */
export function signOfBulletin(
  lines: readonly Line[],
  roles: readonly Role[],
  head: string,
  lexicon: PageLexicon,
): string | null {
  const { packs } = lexicon
  const body = lines.filter((_, at) => roles[at]?.role === 'body')
  const prose = body.filter(({ text, linked }) => linked < text.length / 2)
  const letters = prose.reduce((sum, { text }) => sum + text.length, 0)
  const title = lines.find((_, at) => roles[at]?.role === 'title')?.text ?? head
  const day = lines.find((_, at) => roles[at]?.role === 'date')?.text ?? ''
  // "Violations of Freedom of Speech in May" / "3 June 2020"
  if (isTitle(title, packs) || isTitle(`${title} ${day}`, packs)) return letters >= 60 ? 'its title' : null
  if (isList(body, packs)) return null
  if (letters >= 60 && prose.some(({ folded }) => isOpener(folded, packs))) return 'the line that opens its items'
  if (prose.some(({ folded }) => isItem(folded, lexicon))) return 'an item with a date'
  const dates = lines.filter((_, at) => roles[at]?.role === 'date')
  const text = [...dates, ...prose].map(({ folded }) => folded).join('\n')
  const told = letters >= 400 ? daysIn(text, lexicon) : 0
  if (told >= 2) return 'a text with days'
  // news of one case: "on June 5 … under Article 130 …", "… to pay 5m tenge"
  return told === 1 && lexicon.lawOrSum.test(text) ? 'a text with a day and a law or a sum' : null
}

// A page that lists bulletins: titles that are links, and no title of its own.
function isList(body: readonly Line[], packs: readonly LanguagePack[]): boolean {
  return body.filter(({ text, linked }) => linked > text.length / 3 && isTitle(text, packs)).length >= 2
}

function isOpener(line: string, packs: readonly LanguagePack[]): boolean {
  return line.length < 160 && packs.some(({ segment }) => segment.openers.some((opener) => line.startsWith(opener)))
}

// "- On June 26, the President …", "May 3. In the …", "1 | 2 November | Almaty | …"
function isItem(line: string, lexicon: PageLexicon): boolean {
  if (line.length < 60) return false
  const marked = /^(?:[-•·▪*]|\d{1,2}[.)]|\(.{3,30}\) -)/u.test(line)
  return (marked && daysIn(line, lexicon) > 0) || lexicon.itemDay.test(line)
}

function daysIn(text: string, { days }: PageLexicon): number {
  return new Set(text.match(days) ?? []).size
}
