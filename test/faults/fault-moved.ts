// Redirects: those that lead somewhere, and those that lead where nobody should go.
import type { ErrorCode } from '../../src/errors.ts'
import type { Fault } from './fault.ts'
import type { Handler } from './server.ts'
import { html } from './server.ts'

const to =
  (location: string, status = 302): Handler =>
  (response) =>
    response.writeHead(status, { Location: location }).end('moved')

const refused = (name: string, wanted: string, location: string, outcome: ErrorCode = 'fetch-refused'): Fault => ({
  name, point: 2, wanted, outcome, asked: 1, kept: [302], handlers: (path) => ({ [path]: to(location) }),
}) // prettier-ignore

/** So many hops, of which each is one more letter behind the path; the bulletin stands at the last. */
const chain = (hops: number, name: string, wanted: string, outcome: Fault['outcome']): Fault => ({
  name, point: 1, wanted, outcome, asked: 1, kept: [301],
  handlers(path, body) {
    const steps = Array.from({ length: hops }, (_, at): [string, Handler] => [path + 'x'.repeat(at), to(path + 'x'.repeat(at + 1), 301)])
    return { ...Object.fromEntries(steps), [path + 'x'.repeat(hops)]: html(body) }
  },
}) // prettier-ignore

export const moved: readonly Fault[] = [
  chain(5, 'five redirects', 'followed, one record a hop', 'fetched'),
  chain(6, 'six redirects', 'given up, what was answered is kept', 'fetch-failed'),
  {
    name: 'redirects in a circle', point: 1, wanted: 'given up after five', outcome: 'fetch-failed', asked: 6,
    kept: [302, 302, 302, 302, 302, 302], handlers: (path) => ({ [path]: to(path) }),
  },
  refused('redirect to a private address', 'refused unasked', 'http://10.0.0.1/b/1'),
  refused('redirect to the machine itself', 'refused unasked', 'http://127.0.0.1:1/b/1'),
  refused('redirect to the metadata of a cloud', 'refused unasked', 'http://169.254.169.254/latest/meta-data/'),
  refused('redirect to an odd notation', 'refused unasked', 'http://0x7f.1:1/b/1'),
  refused('redirect to IPv6 loopback', 'refused unasked', 'http://[::1]:1/b/1'),
  refused('redirect to another site', 'refused unasked', 'https://elsewhere.example/b/1'),
  refused('redirect to a file', 'refused unasked', 'file:///etc/passwd'),
  refused('redirect to ftp', 'refused unasked', 'ftp://127.0.0.1/b/1'),
  refused('redirect to its listing', 'asked, and said to be no bulletin', '/list'),
  refused('redirect to an address of 3,000 characters', 'refused unasked', `/b/${'x'.repeat(3000)}`),
  refused('redirect to what is no address', 'one failure', 'http://[', 'fetch-failed'),
  {
    name: 'redirect with a password', point: 2, wanted: 'refused unasked', outcome: 'fetch-refused', asked: 1, kept: [302],
    handlers: (path) => ({
      [path]: (response, request) => response.writeHead(302, { Location: `http://me:pass@${request.headers.host ?? ''}/b/1` }).end(),
    }),
  },
] // prettier-ignore
