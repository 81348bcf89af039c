// One page's sanctions against its facts: found or not, of those found each field, and the two totals that people would quote.
import type { Count, PageScore } from './count.ts'
import { share } from './count.ts'
import type { Sanction } from './fact.ts'
import { samePerson } from './person.ts'

interface Field {
  readonly same: (gold: Sanction, found: Sanction) => boolean
  readonly show: (sanction: Sanction) => unknown
}

const FIELDS: Readonly<Record<string, Field>> = {
  people: { same: (g, f) => sameSet(g.people, f.people, samePerson), show: ({ people }) => people },
  against: { same: (g, f) => g.against === f.against, show: ({ against }) => against },
  background: { same: (g, f) => g.background === f.background, show: ({ background }) => background },
  date: { same: (g, f) => g.date === f.date, show: ({ date }) => date },
  articles: {
    same: (g, f) => sameSet(g.references, f.references, sameReference),
    show: ({ references }) => references,
  },
  tenge: { same: (g, f) => g.tenge === f.tenge, show: ({ tenge }) => tenge },
  'per, count': {
    same: (g, f) => g.per === f.per && g.count === f.count,
    show: ({ per, count }) => [per, count],
  },
}

/** Of fields nothing found is no merit: their rows are 0 then. */
export function noneOfFacts(row: string): number {
  return row in FIELDS ? 0 : 1
}

/** Scores one page. */
export function scoreFacts(page: string, gold: readonly Sanction[], found: readonly Sanction[]): PageScore {
  const { pairs, missed, spurious } = pairsOf(gold, found)
  const rows = new Map<string, Count>([
    ['sanction: found', { hits: pairs.length, gold: gold.length, found: found.length }],
  ])
  const misses = [...missed.map((s) => `missed   ${words(s)}`), ...spurious.map((s) => `spurious ${words(s)}`)]
  for (const [name, { same, show }] of Object.entries(FIELDS)) {
    const wrong = pairs.filter(([g, f]) => !same(g, f))
    rows.set(name, share(pairs.length - wrong.length, pairs.length))
    for (const [g, f] of wrong)
      misses.push(`${name}: wanted ${JSON.stringify(show(g))}, found ${JSON.stringify(show(f))} of ${words(g)}`)
  }
  for (const [name, total] of Object.entries(TOTALS)) {
    const [wanted, got] = [total(gold), total(found)]
    rows.set(`page totals: ${name}`, share(Number(wanted === got), 1))
    if (wanted !== got) misses.push(`total ${name}: wanted ${wanted}, found ${got}`)
  }
  return { page, rows, misses }
}

function words({ key, incident, people }: Sanction): string {
  return `${key}  (${incident ?? '-'}) ${people.join(', ')}`
}

type Pair = readonly [gold: Sanction, found: Sanction]

// Those that share a person go first, then those of the same incident.
function pairsOf(
  gold: readonly Sanction[],
  found: readonly Sanction[],
): { pairs: readonly Pair[]; missed: readonly Sanction[]; spurious: readonly Sanction[] } {
  const near = (g: Sanction, f: Sanction): number =>
    (g.people.some((p) => f.people.some((n) => samePerson(p, n))) ? 2 : 0) + (g.incident === f.incident ? 1 : 0)
  const all = gold.flatMap((g, i) =>
    found.flatMap((f, j) => (g.key === f.key ? [{ g, f, i, j, near: near(g, f) }] : [])),
  )
  all.sort((a, b) => b.near - a.near || a.i - b.i || a.j - b.j)
  const pairs = new Map<Sanction, Sanction>()
  const taken = new Set<Sanction>()
  for (const { g, f } of all) {
    if (pairs.has(g) || taken.has(f)) continue
    pairs.set(g, f)
    taken.add(f)
  }
  return {
    pairs: [...pairs],
    missed: gold.filter((g) => !pairs.has(g)),
    spurious: found.filter((f) => !taken.has(f)),
  }
}

// An annotated article of an act that the text does not tell is right by its number.
function sameReference(gold: string, reference: string): boolean {
  if (!gold.startsWith('?')) return gold === reference
  return gold.slice(2).split('(')[0] === reference.split(':')[1]?.split('(')[0]
}

// Every one of the annotated has its own one of ours, and nothing is left.
function sameSet(
  gold: readonly string[],
  found: readonly string[],
  same: (gold: string, found: string) => boolean,
): boolean {
  const place = (i: number, left: readonly string[]): boolean => {
    const wanted = gold[i]
    if (wanted === undefined) return left.length === 0
    return left.some((one, j) => same(wanted, one) && place(i + 1, left.toSpliced(j, 1)))
  }
  return gold.length === found.length && place(0, found)
}

const LIBERTY: ReadonlySet<string> = new Set([
  'imprisonment', 'administrative-arrest', 'restriction-of-freedom', 'detention-on-remand', 'house-arrest',
]) // prettier-ignore

function counts({ stage, against, background, superseded }: Sanction): boolean {
  return (stage === 'imposed' || stage === 'upheld') && against === 'monitored' && !background && !superseded
}

/** The totals of a page, by name: of those whom the monitor defends. */
export const TOTALS: Readonly<Record<string, (sanctions: readonly Sanction[]) => string>> = {
  'fines in tenge': totalOfFines,
  'people deprived of liberty': countOfPeople,
}

function totalOfFines(sanctions: readonly Sanction[]): string {
  let [min, max] = [0, 0]
  for (const { kind, per, count, tenge, ...rest } of sanctions) {
    if (kind !== 'fine' || !counts({ kind, per, count, tenge, ...rest })) continue
    const times = per === 'person' ? (count ?? 1) : 1
    const [least, most] = tenge === '' ? ['', ''] : tenge.split('..')
    min += times * Number(least ?? 0)
    max += times * Number(most === '' || most === undefined ? (least ?? 0) : most)
  }
  return min === max ? `${min}` : `${min}..${max}`
}

// People, not sentences: who is named twice is one.
function countOfPeople(sanctions: readonly Sanction[]): string {
  const known: string[] = []
  let nameless = 0
  for (const { kind, people, count, ...rest } of sanctions) {
    if (!LIBERTY.has(kind) || !counts({ kind, people, count, ...rest })) continue
    for (const name of people)
      if (!known.some((other) => samePerson(other, name) || samePerson(name, other))) known.push(name)
    nameless += Math.max(0, (count ?? 1) - people.length)
  }
  return `${known.length + nameless}`
}
