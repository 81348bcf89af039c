// The bytes of one page, from disk, a pipe or standard input: never more of them than a page may have.
import { open } from 'node:fs/promises'
import { BulletinError } from '../errors.ts'
import { READING_LIMITS } from '../html/limits.ts'

/** The bytes of the file, or of standard input (`-`). Throws `page-too-large` without reading on, and what the system says. */
export async function bytesOf(name: string): Promise<Uint8Array> {
  if (name === '-') return bounded(process.stdin, 'standard input')
  if (name === '') throw unreadable('an empty name', 'the command line')
  const file = await open(name)
  try {
    const { size } = await file.stat()
    if (size > READING_LIMITS.bytes) throw tooLarge(String(size), name)
    return await bounded(file.createReadStream({ autoClose: false, highWaterMark: 1 << 16 }), name)
  } finally {
    await file.close()
  }
}

// Of a pipe or a device nobody knows the size before it ends, if it ever does.
async function bounded(stream: AsyncIterable<unknown>, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += (chunk as Buffer).length
    if (length > READING_LIMITS.bytes) throw tooLarge('more', name)
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

function tooLarge(got: string, name: string): BulletinError {
  return new BulletinError('page-too-large', `Expected at most ${READING_LIMITS.bytes} bytes, got ${got}, in ${name}`)
}

/** What is said of a page that can't be opened. */
export function unreadable(got: string, name: string, cause?: unknown): BulletinError {
  return new BulletinError('file-unreadable', `Expected a readable page, got ${got}, in ${name}`, { cause })
}
