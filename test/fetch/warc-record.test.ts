import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { digestOf, recordOf, storedMember } from '../../src/fetch/warc-record.ts'

const HEAD = '1f8b08000000000000ff'

describe('a record', () => {
  it('is a gzip member that begins alike on every machine, with its length and digest', () => {
    const { recordId, bytes } = recordOf({ 'WARC-Type': 'metadata' }, Buffer.from('abc'))
    expect(bytes.toString('hex', 0, 10)).toBe(HEAD)
    const text = gunzipSync(bytes).toString()
    expect(text).toMatch(/^WARC\/1\.1\r\nWARC-Type: metadata\r\n/u)
    expect(text).toContain(`\r\nWARC-Record-ID: ${recordId}\r\n`)
    expect(text).toContain(
      `\r\nWARC-Block-Digest: ${digestOf(Buffer.from('abc'))}\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n`,
    )
  })

  it('that is stored: any program unpacks it, and it holds its text as it is', () => {
    const plain = Buffer.from('text '.repeat(1000))
    const member = storedMember(plain)
    expect(gunzipSync(member)).toEqual(plain)
    expect(member.indexOf(plain)).toBe(15)
    expect(member.toString('hex', 0, 11)).toBe(`${HEAD}01`)
    expect(() => storedMember(Buffer.alloc(65_536))).toThrow(RangeError)
  })
})
