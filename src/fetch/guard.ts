// Where a request may go: http(s), the hosts of the source, no credentials, and no machine of the private network.
// The last is checked when the connection is made, since a public name may lead to a private address, and may do so from one moment to the next.
import type { LookupAddress, LookupOptions } from 'node:dns'
import type { Socket } from 'node:net'
import { BlockList, isIP, isIPv4 } from 'node:net'
import type { buildConnector } from 'undici'
import { BulletinError } from '../errors.ts'
import type { Source } from '../sources/source.ts'

// The special-purpose registries of IANA: what can't be a public web server. Of IPv6, only 2000::/3 can. Held against ipaddr.js 2.5.0 on the
// edges of all these nets: whatever its `range()` calls other than `unicast` is refused here, too, and so is what lies outside of 2000::/3
// (4000::1, ::7f00:1, 100:0:0:1::1) and what is no plain notation (010.8.8.8), which it lets pass. So the shorter list stays.
const SPECIAL_V4 = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24], ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16],
  ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const // prettier-ignore
const SPECIAL_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const

const special = new BlockList()
for (const [net, prefix] of SPECIAL_V4) special.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of SPECIAL_V6) special.addSubnet(net, prefix, 'ipv6')
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')

/** True for an address that a public web server can have. */
export function isPublic(ip: string): boolean {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/iu, '')
  if (isIPv4(plain)) return !special.check(plain, 'ipv4')
  return isIP(plain) === 6 && global.check(plain, 'ipv6') && !special.check(plain, 'ipv6')
}

/** Throws `fetch-refused` for an address that this source has no business with. */
export function checkAddress(address: string, source: Source, longest: number): void {
  const url = URL.parse(address)
  const refuse = (expected: string): never => {
    throw new BulletinError(
      'fetch-refused',
      `Expected ${expected}, got ${address.slice(0, 200)}, in source ${source.id}`,
    )
  }
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return refuse('an http or https address')
  if (address.length > longest) return refuse(`at most ${longest} characters`)
  if (url.username !== '' || url.password !== '') return refuse('an address without credentials')
  const host = url.host.replace(/\.(?=$|:)/u, '')
  if (!source.hosts.includes(host)) refuse(`a host of the source (${source.hosts.join(', ')})`)
}

/** Where a host name is to be found instead of where DNS says: the demo's name on a loopback port. */
export type Detours = ReadonlyMap<string, { readonly address: string; readonly port: number }>

/** Throws `fetch-refused` where a host is the literal of a private address: all that can be checked where a proxy looks names up. */
export function checkLiteral(hostname: string, allowPrivate: boolean): void {
  const literal = hostname.replace(/^\[|\]$/gu, '')
  if (isIP(literal) !== 0 && !allowPrivate && !isPublic(literal)) throw refusal(hostname, literal)
}

type Connector = ReturnType<typeof buildConnector>

/** A connector that refuses private addresses: as a literal, as what a name leads to, and as what the socket really reached. */
export function guardedConnector(
  connect: Connector,
  allowPrivate: boolean,
  detours: Detours,
  reached: (origin: string, socket: Socket) => void,
): Connector {
  return (options, callback) => {
    const detour = detours.get(options.hostname)
    const target = detour === undefined ? options : { ...options, hostname: detour.address, port: String(detour.port) }
    const literal = target.hostname.replace(/^\[|\]$/gu, '')
    const mayReach = (ip: string): boolean => allowPrivate || detour !== undefined || isPublic(ip)
    if (isIP(literal) !== 0 && !mayReach(literal)) {
      callback(refusal(options.hostname, literal), null)
      return
    }
    connect(target, (error, socket) => {
      if (error !== null) {
        callback(error, null)
        return
      }
      const ip = socket.remoteAddress ?? ''
      if (mayReach(ip)) {
        reached(originOf(options), socket)
        callback(null, socket)
      } else {
        socket.destroy()
        callback(refusal(options.hostname, ip), null)
      }
    })
  }
}

type Answer = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/** What asks DNS: `lookup` of node:dns, or a test's. */
export type Lookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** DNS that forgets private addresses: a name that has no other can't be found. It is asked for each connection anew, since names are rebound. */
export function publicLookup(lookup: Lookup) {
  return (hostname: string, options: LookupOptions, callback: Answer): void => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const open = error === null ? addresses.filter(({ address }) => isPublic(address)) : []
      const [first] = open
      if (error !== null) callback(error, [])
      else if (first === undefined) callback(refusal(hostname, addresses.map(({ address }) => address).join(', ')), [])
      else if (options.all === true) callback(null, open)
      else callback(null, first.address, first.family)
    })
  }
}

function originOf({ protocol, host }: { protocol: string; host?: string; hostname: string }): string {
  return `${protocol}//${host ?? ''}`
}

function refusal(hostname: string, ip: string): BulletinError {
  return new BulletinError('fetch-refused', `Expected a public address, got ${ip || 'none'}, in the host ${hostname}`)
}
