/** Data to standard output; waits where the reader is slower, and lets in that it is gone. */
export async function print(data: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(data)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  await new Promise(setImmediate)
}
