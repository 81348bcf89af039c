// What was mended to read a page, as counts for its record and as doubts for its reader.
import type { CharsetReading, Doubt, TextRepair } from '../model.ts'
import { overridden } from './charset.ts'

/** A doubt about the whole page. */
export type PageDoubt = Pick<Doubt, 'code' | 'rule' | 'message'>

export interface Mended {
  /** Escapes of a stored copy (backslash and letter) that were read as what they stand for. */
  readonly escapes: number
  /** Places that hold bytes that are no letter of the charset. */
  readonly damaged: number
  /** Elements nested too deep, left out; their text was kept. */
  readonly flattened: number
}

/** The repairs that were needed, each with its count. */
export function repairsOf({ damaged, escapes, flattened }: Mended): TextRepair[] {
  const all: TextRepair[] = [
    { name: 'damaged-bytes', count: damaged },
    { name: 'backslash-escapes', count: escapes },
    { name: 'flattened', count: flattened },
  ]
  return all.filter(({ count }) => count > 0)
}

/** What a reader of the records must know about how the page was read. */
export function readingDoubts(charset: CharsetReading, repairs: readonly TextRepair[]): PageDoubt[] {
  const doubts = repairs.map((repair) => doubtOf(repair, charset.charset))
  if (!overridden(charset)) return doubts
  const message = `declared ${String(charset.declared)}, read as ${charset.charset}: ${charset.reason}`
  return [{ code: 'charset-overridden', rule: 'html.charset', message }, ...doubts]
}

function doubtOf({ name, count }: TextRepair, charset: string): PageDoubt {
  switch (name) {
    case 'damaged-bytes':
      return {
        code: 'text-repaired',
        rule: 'html.damaged-bytes',
        message: `${count} places hold bytes that are no letter of ${charset}`,
      }
    case 'backslash-escapes':
      return {
        code: 'text-repaired',
        rule: 'html.backslash-escapes',
        message: `${count} escapes of a stored copy (backslash and letter) were read as what they stand for`,
      }
    case 'flattened':
      return {
        code: 'page-flattened',
        rule: 'html.depth',
        message: 'elements nested too deep were left out, their text was kept',
      }
  }
}
