// Colours that the colour-blind tell apart (Okabe and Ito), each with a pattern of its own so that a black-and-white print tells them too.
// Dark lines around every area: pale fills need them against the white page.

export const INK = '#1b2733'
export const QUIET = '#5b6770'
export const BLUE = '#0072b2'
export const VERMILION = '#c44f00'

/** A fill: what it is drawn with, by its number. */
interface Fill {
  readonly colour: string
  /** Lines or dots over it, in a square of 8. */
  readonly pattern: string
  readonly over: string
}

const FILLS: readonly Fill[] = [
  { colour: '#0072b2', pattern: '', over: '' },
  { colour: '#e69f00', pattern: 'M0,8L8,0', over: '#6b4a00' },
  { colour: '#009e73', pattern: 'M2,2h1.6v1.6h-1.6zM6,6h1.6v1.6h-1.6z', over: '#fff' },
  { colour: '#f4b48f', pattern: 'M0,0L8,8', over: '#a33f00' },
  { colour: '#cc79a7', pattern: 'M0,4H8', over: '#fff' },
  { colour: '#bfe3f7', pattern: 'M0,4H8M4,0V8', over: '#1f78b4' },
  { colour: '#d9dde0', pattern: '', over: '' },
]

/** How many fills there are. The last is for the rest. */
export const FILL_COUNT = FILLS.length

/** The patterns as SVG, for `<defs>`; `id` begins their ids. */
export function patterns(id: string): string {
  return FILLS.map(
    ({ colour, pattern, over }, index) =>
      `<pattern id="${id}-fill-${index}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${colour}"/>${pattern === '' ? '' : `<path d="${pattern}" stroke="${over}" stroke-width="1.4" fill="none"/>`}</pattern>`,
  ).join('')
}

/** Refers to a pattern of that picture. */
export function fillOf(id: string, index: number): string {
  return `url(#${id}-fill-${Math.min(index, FILLS.length - 1)})`
}

/** A small square of that fill for a legend. */
export function swatch(id: string, index: number): string {
  return sign(`<rect x="0.5" y="0.5" width="15" height="15" fill="${fillOf(id, index)}" stroke="${INK}"/>`)
}

/** A drawing of 16 by 16 beside words that name it. */
export function sign(shapes: string): string {
  return `<svg class="swatch" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${shapes}</svg>`
}

/** The fill of nothing. */
export const EMPTY = { fill: '#ffffff', ink: INK }

/** Steps of one colour, from nothing to most, each with the ink that is read on it (contrast of 4.5 and more). */
export const STEPS: readonly { readonly fill: string; readonly ink: string }[] = [
  EMPTY,
  { fill: '#deebf7', ink: INK },
  { fill: '#9ecae1', ink: INK },
  { fill: '#5ba3d0', ink: '#0b1116' },
  { fill: '#08519c', ink: '#ffffff' },
]
