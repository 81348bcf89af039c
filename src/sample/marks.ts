// A marked sample: how many of the mentions were right, kind by kind and by what the tool expected.
import { BINS } from '../score/calibration.ts'
import { wilson } from '../score/wilson.ts'
import { READ_BACK } from './workbook.ts'

type Mark = 'right' | 'wrong' | 'unsure'

// What people write, in lower case.
const MARKS: Readonly<Record<string, Mark>> = {
  right: 'right', r: 'right', ok: 'right', yes: 'right', y: 'right', true: 'right', '1': 'right', '+': 'right',
  wrong: 'wrong', w: 'wrong', no: 'wrong', n: 'wrong', false: 'wrong', '0': 'wrong', '-': 'wrong',
  unsure: 'unsure', '?': 'unsure',
} // prettier-ignore

/** Right ones among those marked right or wrong. */
export interface Precision {
  readonly name: string
  readonly right: number
  readonly marked: number
  readonly precision: number | null
  readonly low: number
  readonly high: number
}

export interface Marked {
  readonly rows: number
  readonly unsure: number
  readonly blank: number
  readonly all: Precision
  readonly kinds: readonly Precision[]
  readonly bins: readonly Precision[]
  /** Rows of the sheet whose mark is none of the words, in words. */
  readonly odd: readonly string[]
}

interface Judged {
  readonly kind: string
  readonly confidence: number
  readonly right: boolean
}

/** What the marks say. Rows are those of the sheet, by the names of its columns. */
export function measureMarks(rows: readonly Readonly<Record<string, string>>[]): Marked {
  const judged: Judged[] = []
  const odd: string[] = []
  const counts = { unsure: 0, blank: 0 }
  for (const [index, row] of rows.entries()) {
    const written = row[READ_BACK.mark] ?? ''
    const mark = MARKS[written.toLowerCase()]
    if (written === '') counts.blank++
    else if (mark === undefined) odd.push(`row ${index + 2}: expected right, wrong or unsure, got "${written}"`)
    else if (mark === 'unsure') counts.unsure++
    else judged.push({ kind: row[READ_BACK.kind] ?? '', confidence: Number(row[READ_BACK.confidence]), right: mark === 'right' }) // prettier-ignore
  }
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort()
  return {
    rows: rows.length,
    ...counts,
    all: precisionOf('all', judged),
    kinds: kinds.map((kind) => precisionOf(kind, judged.filter((one) => one.kind === kind))), // prettier-ignore
    bins: BINS.map(({ name, holds }) => precisionOf(name, judged.filter(({ confidence }) => holds(confidence)))), // prettier-ignore
    odd,
  }
}

function precisionOf(name: string, judged: readonly Judged[]): Precision {
  const right = judged.filter((one) => one.right).length
  const marked = judged.length
  const precision = marked === 0 ? null : right / marked
  return { name, right, marked, precision, ...wilson(precision ?? 0, marked) }
}
