// Links of a sheet: to pages on the web, and into the report that lies beside the workbook. Nothing else is made clickable.

const MOST_ADDRESS = 2_079
const WEB = /^https?:\/\/[^\s\p{Cc}]+$/u
const REPORT = /^report\.html#[^\s\p{Cc}#]+$/u

/** Where a link goes: an address, and the place in it. */
export interface Link {
  readonly target: string
  readonly place: string | null
}

/** The link that a cell's text is, or null where it is none, or none that spreadsheets take. */
export function linkOf(text: string): Link | null {
  if (text.length > MOST_ADDRESS) return null
  // What the standard parser refuses breaks the workbook; what it gives has no signs that an address can't have.
  const address = REPORT.test(text) ? text : WEB.test(text) && URL.canParse(text) ? new URL(text).href : null
  if (address === null || address.length > MOST_ADDRESS) return null
  const hash = address.indexOf('#')
  return hash < 0
    ? { target: address, place: null }
    : { target: address.slice(0, hash), place: address.slice(hash + 1) || null }
}

/** Asks for room for one more link of a column, by its name; false where its share of the sheet's links is used up. */
export type LinkRoom = (column: string) => boolean

/** The room for links in a sheet of so many rows: where it isn't enough for all columns, the page's own address comes first. */
export function linkRoom(columns: readonly string[], rows: number, most: number): LinkRoom {
  const room = new Map<string, number>()
  let left = most
  for (const column of [...columns].sort((a, b) => Number(b === 'url') - Number(a === 'url'))) {
    room.set(column, Math.min(left, rows))
    left -= Math.min(left, rows)
  }
  return (column) => {
    const places = room.get(column) ?? 0
    room.set(column, Math.max(0, places - 1))
    return places > 0
  }
}

/** The links of a sheet as they are found, and their XML. Many rows link to one address: it is named once. */
export class SheetLinks {
  readonly #targets = new Map<string, number>()
  readonly #links: string[] = []

  /** `ref`: the cell. */
  add(ref: string, { target, place }: Link): void {
    const id = this.#targets.get(target) ?? this.#targets.size + 1
    this.#targets.set(target, id)
    this.#links.push(`<hyperlink ref="${ref}" r:id="rId${id}"${place === null ? '' : ` location="${xml(place)}"`}/>`)
  }

  /** The `hyperlinks` element, or nothing. */
  *elements(): Generator<string> {
    if (this.#links.length > 0) yield* ['<hyperlinks>', ...this.#links, '</hyperlinks>']
  }

  /** The relationships that the links name. */
  *relationships(): Generator<string> {
    for (const [target, id] of this.#targets) yield relationship(`rId${id}`, 'hyperlink', target, true)
  }
}

const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** One relationship of a part. */
export function relationship(id: string, kind: 'hyperlink' | 'table', target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${xml(target)}"${external ? ' TargetMode="External"' : ''}/>`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

/** Text as it stands in an attribute or between tags. */
export function xml(text: string): string {
  return text.replace(/[&<>"\n]/gu, (sign) => ESCAPES[sign] ?? sign)
}
