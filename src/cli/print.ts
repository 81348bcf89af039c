import { printable } from '../errors.ts'

/** A line of words to standard error: what others wrote in them (a name of a file, an address) a terminal shows and does not obey. */
export function say(words: string): void {
  process.stderr.write(`${printable(words)}\n`)
}

/** Data to standard output; waits where the reader is slower, and lets in that it is gone. */
export async function print(data: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(data)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  await new Promise(setImmediate)
}
