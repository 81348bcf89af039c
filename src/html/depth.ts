// Markup bombs: 50,000 elements in each other cost the parser the square of that. Tags too deep become blanks
// of the same length before it sees them, so that the text and every offset stay.

/** Elements that end a line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
)
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
// Mostly left open by old pages, closed by the parser itself: they are many without being deep.
const LEFT_OPEN = new Set('p li td th tr tbody thead tfoot dt dd option font'.split(' '))
const DEEPEST = 1000
const MOST_LEFT_OPEN = 20_000

/** Stands for the border of a block that was left out; the writer of lines ends a line there. */
export const BORDER = '\u2028'

const TAG = /<(\/?)([a-z][a-z\d]{0,15})(?=[\s/>])[^<>]{0,5000}>/giu

/** The source with too deep tags taken out, the same length; the source itself for any page made by people. */
export function flatten(source: string): { readonly source: string; readonly flattened: number } {
  let depth = 0
  let loose = 0
  let excess = 0
  let flattened = 0
  const take = (tag: string, close: string, name: string): string => {
    if (VOID.has(name)) return tag
    if (close === '' && (LEFT_OPEN.has(name) ? ++loose > MOST_LEFT_OPEN : ++depth > DEEPEST)) excess++
    else if (close === '' || excess === 0) {
      if (close !== '' && LEFT_OPEN.has(name)) loose = Math.max(0, loose - 1)
      else if (close !== '') depth = Math.max(0, depth - 1)
      return tag
    } else {
      excess--
      if (LEFT_OPEN.has(name)) loose--
      else depth--
    }
    if (close === '') flattened++
    return (BLOCKS.has(name) ? BORDER : ' ').padEnd(tag.length)
  }
  const flat = source.replace(TAG, (tag, close: string, name: string) => take(tag, close, name.toLowerCase()))
  return { source: flat, flattened }
}
