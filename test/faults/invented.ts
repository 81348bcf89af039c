// Bulletins that nobody published, made from a number: the same number gives the same site on every machine.
import type { Handler } from './server.ts'
import { html, listing } from './server.ts'

/** Numbers between 0 and 1 that are always the same for one seed (mulberry32). */
export function drawn(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const TOWNS = ['Taraz', 'Oral', 'Kokshetau', 'Aktau', 'Semey', 'Turkistan']
const NAMES = ['Askar Belov', 'Dana Serik', 'Marat Ospan', 'Aigul Kaze', 'Timur Ablai', 'Saule Nur'] // prettier-ignore

/** The page of one month's bulletin: three items, one of them with a fine. */
export function bulletinOf(seed: number, number: number): string {
  const draw = drawn(seed * 1000 + number)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T
  const [month, year] = [MONTHS[number % 12] ?? '', 2014 + Math.floor(number / 12)]
  const title = `Violations of freedom of speech in Kazakhstan, ${month} ${year}`
  const sum = 10_000 + Math.floor(draw() * 900) * 100
  const items = [
    `${month} ${3 + (number % 5)}. The city court of ${pick(TOWNS)} fined the blogger ${pick(NAMES)} ${sum} tenge under Article 488, Part 1 of the Code of Administrative Offences.`,
    `${month} ${9 + (number % 5)}. In ${pick(TOWNS)} the court arrested the activist ${pick(NAMES)} for ${5 + (number % 10)} days.`,
    `${month} ${20 + (number % 5)}. The akim of ${pick(TOWNS)} sued the journalist ${pick(NAMES)} for ${1 + (number % 8)},000,000 tenge.`,
  ]
  return `<html><head><title>${title}</title></head><body><ul class="menu"><li><a href="/list">All</a></li></ul><h1>${title}</h1>\n${items.map((item) => `<p>- ${item}</p>`).join('\n')}\n</body></html>`
}

/** The handlers of a site of so many bulletins (`/b/0` …), ten on a listing page, each answered after `slowMs`. */
export function siteOf(seed: number, count: number, slowMs = 0): Record<string, Handler> {
  const late =
    (handler: Handler): Handler =>
    (response, request, socket) => {
      setTimeout(() => handler(response, request, socket), slowMs)
    }
  const pages = Math.ceil(count / 10)
  const numbers = Array.from({ length: count }, (_, number) => number)
  const lists = Array.from({ length: pages }, (_, page): [string, Handler] => {
    const links = numbers.slice(page * 10, page * 10 + 10).map((number) => `/b/${number}`)
    const others = Array.from({ length: pages }, (_one, at) => (at === 0 ? '/list' : `/list?start=${at * 10}`))
    return [page === 0 ? '/list' : `/list?start=${page * 10}`, late(listing(...links, ...others))]
  })
  return {
    '/robots.txt': late(html('User-agent: *\nDisallow: /private/', { 'Content-Type': 'text/plain' })),
    ...Object.fromEntries(lists),
    ...Object.fromEntries(numbers.map((number) => [`/b/${number}`, late(html(bulletinOf(seed, number)))])),
  }
}
