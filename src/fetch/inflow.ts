/** What has come of a stream and was not taken yet. Never more in memory than was asked for, and a chunk. */
export interface Inflow {
  readonly bytes: Buffer
  /** Where `bytes` begin in the stream. */
  readonly offset: number
  /** Waits until there are so many bytes, or the stream has ended; false where it ended before. Throws what broke the stream where nothing of it is left to take: else it would pass for the end. */
  fill(length: number): Promise<boolean>
  take(length: number): void
}

/** Opens a stream of bytes. */
export function openInflow(stream: AsyncIterable<Uint8Array>): Inflow {
  const chunks = stream[Symbol.asyncIterator]()
  let bytes: Buffer = Buffer.alloc(0)
  let offset = 0
  let failure: Error | null = null
  const next = async (): Promise<Uint8Array | null> => {
    if (failure !== null) return null
    try {
      const result = await chunks.next()
      return result.done === true ? null : result.value
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
      return null
    }
  }
  // Some of it may be taken while it waits.
  const filledUp = async (length: number): Promise<boolean> => {
    const parts: Uint8Array[] = []
    let filled = bytes.length
    while (filled < length) {
      const chunk = await next()
      if (chunk === null) break
      parts.push(chunk)
      filled += chunk.length
    }
    if (filled === 0 && failure !== null) throw failure
    if (parts.length > 0) bytes = Buffer.concat([bytes, ...parts])
    return filled >= length
  }
  // One after the other, or chunks would change places.
  let filling: Promise<unknown> = Promise.resolve()
  return {
    get bytes() {
      return bytes
    },
    get offset() {
      return offset
    },
    fill(length) {
      if (bytes.length >= length) return Promise.resolve(true)
      const filled = filling.then(() => filledUp(length))
      filling = filled.catch(() => undefined)
      return filled
    },
    take(length) {
      bytes = bytes.subarray(length)
      offset += length
    },
  }
}
