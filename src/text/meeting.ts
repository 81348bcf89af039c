// Where the ways through a pattern meet again. V8 makes machine code of what follows a bracket for each way that leads through it, up to ten
// times; behind an empty look-ahead all ways are one, and so is the code.

/** Changes nothing of what matches. */
export const MEETING = '(?=)'

const TOKEN =
  /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|(?<open>\((?<look>\?<?[=!])?(?:\?:|\?<[^>]+>)?)|(?<close>\)(?<repeated>(?:[*+?]|\{\d+(?:,\d*)?\})\??)?)|\|/gu

// So many branches end in one place that what follows would be made for each of them.
const MANY = 3

/** The pattern with a meeting behind each bracket that is left in several ways: one with branches, or one that may be passed over. */
export function withMeetings(source: string): string {
  const around: { readonly looks: boolean; branches: number }[] = []
  let [met, done] = ['', 0]
  for (const { 0: token, index, groups } of source.matchAll(TOKEN)) {
    const inner = around.at(-1)
    if (token === '|' && inner !== undefined) inner.branches++
    if (groups?.['open'] !== undefined) around.push({ looks: groups['look'] !== undefined, branches: 1 })
    if (groups?.['close'] === undefined) continue
    around.pop()
    const end = index + token.length
    const isLeftInWays =
      inner !== undefined && !inner.looks && (inner.branches >= MANY || groups['repeated'] !== undefined)
    if (!isLeftInWays || isEnd(source, end)) continue
    met += source.slice(done, end) + MEETING
    done = end
  }
  return met + source.slice(done)
}

function isEnd(source: string, at: number): boolean {
  return at === source.length || source[at] === '|' || source[at] === ')' || source.startsWith(MEETING, at)
}
