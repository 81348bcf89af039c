// Reads HTML of ours back, without a browser.

export interface Element {
  readonly id: string | null
  readonly tabindex: string | null
  readonly href: string | null
  /** Its opening tag. */
  readonly tag: string
  readonly html: string
  readonly text: string
}

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** The text of a piece of HTML. */
export function textOf(html: string): string {
  return html.replace(/<[^>]*>/gu, '').replace(/&(?:amp|lt|gt|quot|#39);/gu, (name) => NAMED[name] ?? name)
}

/** The elements of a name, in the order in which they open. */
export function elementsOf(html: string, name: string): Element[] {
  return [...html.matchAll(new RegExp(`<${name}(?= |>)[^>]*>`, 'gu'))].map((match) => {
    const inner = insideOf(html, match.index, name)
    const [tag] = match
    return {
      id: attribute(tag, 'id'),
      tabindex: attribute(tag, 'tabindex'),
      href: attribute(tag, 'href'),
      tag,
      html: inner,
      text: textOf(inner),
    }
  })
}

function insideOf(html: string, start: number, name: string): string {
  const tags = new RegExp(`<(/?)${name}(?= |>)[^>]*>`, 'gu')
  tags.lastIndex = start
  let depth = 0
  let from = start
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1
    if (depth === 1 && tag.index === start) from = tags.lastIndex
    if (depth === 0) return html.slice(from, tag.index)
  }
  return html.slice(from)
}

function attribute(tag: string, name: string): string | null {
  const [, value] = new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag) ?? []
  return value === undefined ? null : textOf(value)
}
