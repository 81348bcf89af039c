// Rows in blocks: what is written stays bounded however many rows there are, and however long their texts.
import type { Cell } from './table.ts'

/** How much a block holds at most; one row is a block even where it is longer. */
export interface BlockSize {
  readonly rows: number
  /** Characters (UTF-16 units) of its texts. */
  readonly characters: number
}

/** The rows in blocks, in their order. No block is empty; of no rows there is none. */
export function* blocksOf(
  rows: Iterable<readonly Cell[]>,
  most: BlockSize,
): Generator<readonly (readonly Cell[])[], void> {
  let block: (readonly Cell[])[] = []
  let characters = 0
  for (const row of rows) {
    const length = lengthOf(row)
    if (block.length === most.rows || (block.length > 0 && characters + length > most.characters)) {
      yield block
      block = []
      characters = 0
    }
    block.push(row)
    characters += length
  }
  if (block.length > 0) yield block
}

/** Characters of a row's texts. */
export function lengthOf(row: readonly Cell[]): number {
  return row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0)
}
