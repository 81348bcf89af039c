// The body of an answer, as it comes over the wire.
import { BulletinError } from '../errors.ts'
import type { HeaderLines } from './headers.ts'
import { headerOf } from './headers.ts'

/** All of a body. Throws `fetch-too-large` as soon as it is, or announces to be, more than `limit` bytes. */
export async function wireOf(
  body: AsyncIterable<Uint8Array> & { destroy(): void },
  received: HeaderLines,
  limit: number,
  url: string,
): Promise<Uint8Array> {
  const tooLarge = (got: string): BulletinError =>
    new BulletinError('fetch-too-large', `Expected at most ${limit} bytes, got ${got}, in ${url}`)
  const announced = Number(headerOf(received, 'content-length') ?? 0)
  if (announced > limit) {
    body.destroy()
    throw tooLarge(`an answer of ${announced}`)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > limit) throw tooLarge('more')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
