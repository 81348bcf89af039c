// What follows from words and patterns alone (many words as one pattern, what every match of a pattern holds) takes longer to tell than a
// page to read. The sources tell it at each start; the package has it in stock, told when it was built (src/build/stock-text.ts). It lies
// there under digests of what it was told of: a pack that someone changed finds nothing, and is told of anew.
import { hash } from 'node:crypto'

type Topic = 'anchors of a source' | 'anchors of a shape' | 'starts of a shape' | 'words as a pattern'

/** Gives what is told of a text, by that function or from before. What it gives is JSON, `Infinity` among its numbers. */
export type Stock = <T>(topic: Topic, of: () => string, tell: () => T) => T

/** Has nothing in stock. */
export const unstocked: Stock = (_topic, _of, tell) => tell()

let stock = unstocked

/** What a function tells of a text on a topic; it tells the same of the same text. */
export function stocked<T>(topic: Topic, of: () => string, tell: () => T): T {
  return stock(topic, of, tell)
}

/** Where everything is asked for from now on. */
export function stockFrom(other: Stock): void {
  stock = other
}

/** What stands for a text on a topic. */
export function keyOf(topic: string, text: string): string {
  return hash('sha1', `${topic}\n${text}`, 'base64url')
}
