// Scripts and styles are no text. Taken out by looking for their ends, not by a pattern: a page may open thousands and close none.

const OPEN = /<(script|style)(?=[\s>/])/giu

/** The markup without its scripts and styles; what an unclosed one opens is taken out to the end. */
export function withoutScripts(markup: string): string {
  const lower = markup.toLowerCase()
  const sameLength = lower.length === markup.length
  const parts: string[] = []
  let from = 0
  OPEN.lastIndex = 0
  for (let open = OPEN.exec(markup); open !== null; open = OPEN.exec(markup)) {
    const end = `</${(open[1] ?? '').toLowerCase()}`
    const close = (sameLength ? lower : markup).indexOf(end, open.index)
    parts.push(markup.slice(from, open.index))
    from = close < 0 ? markup.length : close + end.length
    OPEN.lastIndex = from
  }
  parts.push(markup.slice(from))
  return parts.join(' ')
}
