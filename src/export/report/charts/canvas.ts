// Draws with Observable Plot on a document without a browser. What Plot adds of its own (styles, English labels, fifteen decimals) is taken
// off: the page forbids inline styles, speaks three languages, and must be small and the same on every machine.
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

export { Plot }

/** How a picture is named for those who don't see it, and what stands in it beside Plot's marks. */
export interface Naming {
  /** Begins the ids in it; of one chart in one language. */
  readonly id: string
  readonly title: string
  /** What it shows, in a sentence. */
  readonly description: string
  /** SVG that its fills refer to (`<pattern>`). */
  readonly defs?: string
  /** True where it holds links: then it is a group, since what is in an image can't be reached. */
  readonly links?: boolean
}

/** As much of an element as is used here; the project knows no browser. */
interface Element {
  readonly outerHTML: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  querySelector(selector: string): { remove(): void } | null
  querySelectorAll(selector: string): Iterable<Element>
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
}

// Their own types speak of a browser's elements, of which this project has no types.
const readPage = parseHTML as unknown as (html: string) => { readonly document: unknown }
const plot = Plot.plot as unknown as (options: Plot.PlotOptions & { readonly document: unknown }) => Element

/** The picture as SVG text: `role="img"`, named by its title and description. */
export function drawn(options: Plot.PlotOptions, { id, title, description, defs, links }: Naming): string {
  const { document } = readPage('<!doctype html><html><body></body></html>')
  const svg = plot({ ...options, document, figure: false, className: 'plot' })
  svg.querySelector('style')?.remove()
  for (const element of svg.querySelectorAll('*')) tidy(element)
  // The row that a dot links to is reached by the tables; a thousand dots are no stops for the Tab key.
  for (const link of svg.querySelectorAll('a')) link.setAttribute('tabindex', '-1')
  tidy(svg)
  svg.removeAttribute('font-family')
  svg.removeAttribute('xmlns')
  svg.setAttribute('role', links === true ? 'group' : 'img')
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`)
  svg.setAttribute('font-size', '12')
  const [open] = /^<svg[^>]*>/u.exec(svg.outerHTML) ?? ['']
  const names = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`
  const own = defs === undefined ? '' : `<defs>${defs}</defs>`
  return `${open}${names}${own}${svg.outerHTML.slice(open.length)}`
}

// Cut at hundredths of a pixel. Labels of groups ("y-axis tick label") are Plot's, in English.
function tidy(element: Element): void {
  element.removeAttribute('style')
  element.removeAttribute('aria-label')
  element.removeAttribute('aria-hidden')
  for (const { name, value } of [...element.attributes]) {
    if (!/\d\.\d{3}/u.test(value) || name === 'href') continue
    element.setAttribute(name, value.replaceAll(/\d+\.\d{3,}/gu, (digits) => String(Math.round(Number(digits) * 100) / 100))) // prettier-ignore
  }
}

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}
