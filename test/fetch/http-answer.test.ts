import { expect, it } from 'vitest'
import { bodyOf } from '../../src/fetch/http-answer.ts'

it('makes no more of a chunked body a text than the lines between its chunks', () => {
  const body = Buffer.from(`${'1\r\nx\r\n'.repeat(5000)}0\r\n\r\n`)
  let texts = 0
  body.toString = (encoding, from = 0, to = body.length) => {
    texts += Math.min(to, body.length) - from
    return body.subarray(from, to).toString(encoding)
  }
  const whole = bodyOf({ status: 200, lines: [['Transfer-Encoding', 'chunked']], body }, 'https://example.kz/')
  expect(Buffer.from(whole).toString()).toBe('x'.repeat(5000))
  expect(texts).toBeLessThanOrEqual(body.length)
})
