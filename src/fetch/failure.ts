// What may go wrong with a request, in the closed list of codes; and what of it may go better the next time.
import { BulletinError } from '../errors.ts'

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])

/** What undici or the network threw as `fetch-failed`, `fetch-timeout` or `fetch-too-large`, with its own code and words in the message. */
export function requestFailure(cause: unknown, url: string): BulletinError {
  if (cause instanceof BulletinError) return cause
  const { name, code, message } = cause as NodeJS.ErrnoException
  const got = `Expected an answer, got ${code ?? name}: ${message}, in ${url}`
  if (name === 'TimeoutError' || TIMEOUTS.has(code ?? '')) return new BulletinError('fetch-timeout', got, { cause })
  return new BulletinError(code === 'UND_ERR_HEADERS_OVERFLOW' ? 'fetch-too-large' : 'fetch-failed', got, { cause })
}

/** True for a status under which a whole page is sent. 202 ("checking your browser"), 204, 206 (a part) are none. */
export function isPageStatus(status: number): boolean {
  return status === 200 || status === 203
}

/** True for a status that may be another when the address is asked again; for all others the answer stands. */
export function isPassingStatus(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429
}

// A certificate does not get better by asking again.
const CERTIFICATE = /CERT|UNABLE_TO_|SELF_SIGNED|HOSTNAME_MISMATCH|ERR_TLS|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH/u

/** True where the certificate of the other side is not trusted, or not its own. */
export function isUntrusted({ cause }: BulletinError): boolean {
  return CERTIFICATE.test((cause as NodeJS.ErrnoException | undefined)?.code ?? '')
}

/** True where the failure may be over when the address is asked again: the network, time, a cut answer. What has no cause is our own refusal. */
export function isPassing(error: BulletinError): boolean {
  if (error.code === 'fetch-timeout') return true
  return error.code === 'fetch-failed' && error.cause !== undefined && !isUntrusted(error)
}
