// What the annotations of a page say (the format: fixtures/gold/FORMAT.md).
import { attributesOf, decode, squash } from './markup.ts'

/** One annotation, with the text inside it. */
export interface GoldSpan {
  readonly type: string
  readonly attributes: Readonly<Record<string, string>>
  readonly quote: string
  /** The innermost incident around it, or null. */
  readonly incident: GoldSpan | null
}

export interface GoldPage {
  /** `period`, `published`, `lang` of the page's head. */
  readonly meta: Readonly<Record<string, string>>
  /** In the order of their beginnings. */
  readonly spans: readonly GoldSpan[]
}

type OpenSpan = { -readonly [K in keyof GoldSpan]: GoldSpan[K] } & { readonly from: number }

const META = /<meta\s[^>]*name="g-([a-z]+)"[^>]*>/gu
const TOKEN = /<!--[\s\S]*?-->|<[^>]+>|[^<]+/gu
const NAME = /^<(\/?)([\p{L}\p{N}_!-]+)/u
const BREAKS =
  /^(?:p|div|li|ul|ol|br|hr|h\d|dl|dt|dd|td|th|tr|table|section|article|aside|main|nav|header|footer|center|blockquote)$/iu
const SILENT = /^(?:script|style)$/iu

/** Reads the annotations of a page. Throws TypeError where they do not nest. */
export function readGold(html: string): GoldPage {
  const meta = [...html.matchAll(META)].map(([tag, name = '']) => [name, attributesOf(tag).content ?? ''])
  return { meta: Object.fromEntries(meta) as Record<string, string>, spans: spansIn(html) }
}

function spansIn(html: string): GoldSpan[] {
  const closed: OpenSpan[] = []
  const open: OpenSpan[] = []
  let text = ''
  let silent = false
  for (const [token] of html.matchAll(TOKEN)) {
    if (token.startsWith('<!--')) continue
    const [, close = '', name = ''] = NAME.exec(token) ?? []
    if (!token.startsWith('<')) text += silent ? '' : decode(token)
    else if (SILENT.test(name)) silent = close === ''
    else if (name.startsWith('g-') && close === '') open.push(begun(name, token, text.length, open))
    else if (name.startsWith('g-')) closed.push(ended(open.pop(), name, token, text))
    else if (BREAKS.test(name)) text += '\n'
  }
  return closed.sort((a, b) => a.from - b.from)
}

function begun(name: string, tag: string, from: number, open: readonly OpenSpan[]): OpenSpan {
  const incident = open.findLast(({ type }) => type === 'incident') ?? null
  return { type: name.slice(2), attributes: attributesOf(tag), from, incident, quote: '' }
}

function ended(span: OpenSpan | undefined, name: string, tag: string, text: string): OpenSpan {
  if (span?.type !== name.slice(2)) throw new TypeError(`Expected annotations that nest, got ${tag}`)
  span.quote = squash(text.slice(span.from))
  return span
}
