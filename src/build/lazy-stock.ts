// How the package finds what it has in stock (stock-text.ts writes it).
import { readFileSync } from 'node:fs'
import { ROOT } from '../root.ts'
import type { Stock } from '../text/stock.ts'
import { keyOf, stockFrom } from '../text/stock.ts'

/** Has everything looked for in the stock of the package from now on, which is read when it is first asked. */
export function openStock(): void {
  let stock: Stock | null = null
  const open = (): Stock => stockOf(readFileSync(new URL('packs/stock.txt', ROOT)))
  stockFrom((topic, of, tell) => (stock ??= open())(topic, of, tell))
}

/** The stock of such bytes: a line of JSON that says where each key's line begins behind it, and these lines. What is in none is told anew. */
export function stockOf(bytes: Buffer): Stock {
  const head = bytes.indexOf('\n')
  const begins = new Map(
    Object.entries(JSON.parse(bytes.toString('utf8', 0, head)) as Readonly<Record<string, number>>),
  )
  return <T>(topic: string, of: () => string, tell: () => T): T => {
    const begin = begins.get(keyOf(topic, of()))
    if (begin === undefined) return tell()
    const start = head + 1 + begin
    return JSON.parse(bytes.toString('utf8', start, bytes.indexOf('\n', start))) as T
  }
}
