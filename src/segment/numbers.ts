// Numbers before lines: which of them count items, and which are those of chapters and rubrics.
import { firstNumberFrom } from '../text/nearby.ts'
import type { Line } from './line.ts'

/**
 * Places of the lines that count on from 1, or begin anew under each rubric: "19 February" and "2. Article" inside of items do not, and
 * those of rubrics are no items.
 */
export function numberChain(lines: readonly Line[], name: 'number' | 'roman' | 'letter'): number[] {
  const levels = name === 'number' ? secondLevel(lines) : []
  if (levels.length > 2) return levels
  const chain: number[] = []
  const rubrics = hasNumberedRubrics(lines)
  let expected = 1
  for (const [at, line] of lines.entries()) {
    if (!isNext(line, name, expected) || (rubrics && isRubricOf(lines, at))) continue
    chain.push(at)
    expected = (line[name] ?? 0) + 1
  }
  return name === 'roman' && chain.length < 3 ? [] : chain // two may be initials
}

/** «1.1. Дело директора …», «1.2. …», «2.1. …»: places of the items that are numbered under their chapters; none where they are not. */
export function secondLevel(lines: readonly Line[]): number[] {
  const chain: number[] = []
  let last: Line | null = null
  for (const [at, line] of lines.entries()) {
    if (line.subnumber === null || line.number === null || isSubRubric(lines, at)) continue
    const next: boolean =
      last?.number === line.number ? line.subnumber === (last.subnumber ?? 0) + 1 : line.subnumber === 1
    if (!next) continue
    chain.push(at)
    last = line
  }
  const counted = new Set(chain)
  const others = lines.filter((line, at) => line.number !== null && !line.heading && !counted.has(at)).length
  return chain.length >= others * 4 ? chain : []
}

// «2.1. Судебные иски» over days or over other headings; «1.2. Редактору угрожали» over its story is none
function isSubRubric(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (line === undefined || !(line.heading || isShortNumbered(line))) return false
  return line.rubric || next === undefined || next.heading || next.number !== null || next.marks.has('day-line')
}

/** A short line with a number and no full stop: "1.1. Civil suits". */
export function isShortNumbered({ number, roman, folded }: Line): boolean {
  return (
    (number !== null || roman !== null) &&
    folded.length <= 150 &&
    !/\p{L}{3,}["»”)]?[.!?;:](?: |$)/u.test(folded.slice(8))
  )
}

/**
 * «2. Преследования в гражданском порядке» / «2.1. Судебные иски» / «Ноябрь, 03» … «Ноябрь, 12»: numbers over several days each are rubrics;
 * a number over one day is a headline.
 */
export function areRubricsOfDays(lines: readonly Line[]): boolean {
  const numbered = lines.flatMap((line, at) => (line.number !== null || line.roman !== null ? [at] : []))
  const days = lines.flatMap(({ marks }, at) => (marks.has('day-line') ? [at] : []))
  if (numbered.length === 0 || days.length <= numbered.length / 2) return false
  const over = (at: number): boolean => {
    const next = lines[at + 1]
    return next !== undefined && (next.marks.has('day-line') || next.heading || isShortNumbered(next))
  }
  if (!numbered.every((at) => lines[at] !== undefined && isShortNumbered(lines[at]) && over(at))) return false
  const before = (at: number): number => firstNumberFrom(days, at)
  return numbered.some((at, i) => before(numbered[i + 1] ?? Infinity) - before(at + 1) > 1)
}

// The number that is due, or 1 again.
function isNext(line: Line, name: 'number' | 'roman' | 'letter', expected: number): boolean {
  return line[name] === expected || (name !== 'roman' && line[name] === 1 && expected > 2)
}

// A heading with another heading, or with a marked line, right below it.
function isRubricOf(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  if (lines[at]?.heading !== true || next === undefined) return false
  return next.heading || [...next.marks].some((mark) => mark !== 'day-weak' && mark !== 'alert')
}

// "1. Attacks" over several items; "1. Blogger fined" with its day right below is an item's headline.
function hasNumberedRubrics(lines: readonly Line[]): boolean {
  const numbered = lines.flatMap(({ number, roman }, at) => (number !== null || roman !== null ? [at] : []))
  const days = lines.filter(({ marks }) => marks.has('day-line')).length
  const pairs = numbered.filter((at) => lines[at + 1]?.marks.has('day-line') === true).length
  return pairs < numbered.length * 0.8 || pairs < days * 0.8
}
