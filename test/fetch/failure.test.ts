import { describe, expect, it } from 'vitest'
import { BulletinError } from '../../src/errors.ts'
import { isPassing, requestFailure } from '../../src/fetch/failure.ts'

describe('a failure', () => {
  it('that can not be over the next time is not tried again', () => {
    const failure = (code: 'fetch-failed' | 'fetch-timeout' | 'fetch-refused' | 'fetch-too-large', cause?: string) =>
      isPassing(new BulletinError(code, 'x', { cause: { code: cause } }))
    expect([failure('fetch-timeout'), failure('fetch-failed', 'ECONNRESET'), failure('fetch-failed')]).toEqual([true, true, true])
    expect([failure('fetch-refused'), failure('fetch-too-large'), failure('fetch-failed', 'CERT_HAS_EXPIRED')]).toEqual([false, false, false])
    expect(failure('fetch-failed', 'ERR_TLS_CERT_ALTNAME_INVALID')).toBe(false)
  }) // prettier-ignore

  it('of our own making, without a cause, is not tried again', () => {
    expect(isPassing(new BulletinError('fetch-failed', 'Expected gzip, got the encoding compress, in x'))).toBe(false)
  })

  it('keeps the code and the words of the network', () => {
    const because = (cause: object) => requestFailure(Object.assign(new Error('it says why'), cause), 'http://x/')
    expect(because({ code: 'CERT_HAS_EXPIRED' })).toMatchObject({
      code: 'fetch-failed',
      message: 'Expected an answer, got CERT_HAS_EXPIRED: it says why, in http://x/',
    })
    expect(because({ code: 'UND_ERR_HEADERS_OVERFLOW' }).code).toBe('fetch-too-large')
    expect(because({ code: 'UND_ERR_BODY_TIMEOUT' }).code).toBe('fetch-timeout')
    expect(because({ name: 'TimeoutError' }).code).toBe('fetch-timeout')
  })
})
