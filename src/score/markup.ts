// Annotated pages as text: their tags, entities and blanks. The scorer has a reader of its own, so that a fault of the tool's reader shows.

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', laquo: '«', raquo: '»', mdash: '—', ndash: '–', shy: '\u00ad', hellip: '…',
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', bull: '•', middot: '·', copy: '©', thinsp: '\u2009', numero: '№', rarr: '→', larr: '←',
  times: '×', deg: '°', sect: '§', frac12: '½', frac14: '¼', minus: '−',
} // prettier-ignore

// `&nbsp;`, `&#171;`, `&#xAB;`
const ENTITY = /&(#x?[0-9a-f]+|[\p{L}\p{N}_]+);/giu

/** Text with its entities replaced; unknown ones stay. */
export function decode(text: string): string {
  return text.replace(ENTITY, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const hex = name[1]?.toLowerCase() === 'x'
    return String.fromCodePoint(hex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10))
  })
}

/** Text without soft hyphens, with single blanks. */
export function squash(text: string): string {
  return text
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The attributes of a tag: `on="2020-06"`. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found = tag.matchAll(/([\p{L}\p{N}_-]+)\s*=\s*"([^"]*)"/gu)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, decode(value)]))
}

// A line that holds annotations alone goes whole: an empty line there would betray where incidents end.
const LINE_OF_TAGS = /^[ \t]*(?:<\/?g-[^>]*>[ \t]*)+\r?\n/gmu
const TAG = /<\/?g-[^>]*>/gu
const META_LINE = /^[^\S\n]*<meta\s[^>]*name="g-[^>]*>[^\S\n]*\n?/gmu
const META = /<meta\s[^>]*name="g-[^>]*>/gu

/** The page as it would be published: without its annotations. */
export function withoutAnnotations(html: string): string {
  return [LINE_OF_TAGS, TAG, META_LINE, META].reduce((text, pattern) => text.replace(pattern, ''), html)
}
