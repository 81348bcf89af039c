import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import type { buildConnector } from 'undici'
import { describe, expect, it } from 'vitest'
import type { Lookup } from '../../src/fetch/guard.ts'
import { checkAddress, checkLiteral, guardedConnector, isPublic, publicLookup } from '../../src/fetch/guard.ts'
import { sourceOf } from '../faults/server.ts'

describe('isPublic', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:8.8.8.8'])('%s', (ip) => {
    expect(isPublic(ip)).toBe(true)
  })
  it.each([
    '127.0.0.1', '127.8.9.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '192.0.2.1',
    '224.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1', '64:ff9b::7f00:1', '2002:7f00:1::',
    '2001::1', '2001:db8::1', '3fff::1', '', 'localhost',
    '::ffff:7f00:1', '::7f00:1', '::ffff:0:7f00:1', '64:ff9b::808:808', '64:ff9b:1::1', '100::1', '5f00::1', 'fec0::1', '4000::1', 'fe80::1%eth0', '192.0.0.170', '192.88.99.1', '198.19.255.255',
    '203.0.113.9', '239.1.2.3', '0x7f.1', '2130706433', '0177.0.0.1', '127.1', '010.8.8.8', '8.8.8.8.',
  ])('%s is not', (ip) => {
    expect(isPublic(ip)).toBe(false)
  }) // prettier-ignore
})

describe('checkAddress', () => {
  const source = sourceOf('example.kz', { hosts: ['example.kz', 'example.kz:8080'] })
  const refused = (address: string): string => {
    try {
      checkAddress(address, source, 100)
      return 'allowed'
    } catch (error) {
      return (error as { code: string }).code
    }
  }
  it.each(['http://example.kz/a', 'https://example.kz/a', 'http://example.kz./a', 'http://example.kz:8080/a'])(
    '%s',
    (address) => {
      expect(refused(address)).toBe('allowed')
    },
  )
  it.each([
    'ftp://example.kz/a', 'file:///a', 'http://user@example.kz/', 'http://user:word@example.kz/', 'http://example.kz:22/', 'http://example.kz.evil.example/', 'http://sub.example.kz/',
    'http://evil.example/#example.kz', 'nothing', `http://example.kz/${'a'.repeat(100)}`,
  ])('%s is refused', (address) => {
    expect(refused(address)).toBe('fetch-refused')
  }) // prettier-ignore
})

describe('checkLiteral', () => {
  // A host as URL makes it: whatever the notation was, it stands there in the plain one.
  const refused = (written: string, allowPrivate = false): boolean => {
    try {
      checkLiteral(new URL(`http://${written}/`).hostname, allowPrivate)
      return false
    } catch (error) {
      return (error as { code: string }).code === 'fetch-refused'
    }
  }
  it.each(['127.0.0.1', '127.1', '0x7f.1', '0x7f000001', '2130706433', '0177.0.0.1', '017700000001', '127.0.0.1.', '１２７.0.0.1', '127。0.0.1', '%31%32%37.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::127.0.0.1]', '[2002:7f00:1::]', '0', '169.254.169.254'])('%s is refused', (written) => {
    expect(refused(written)).toBe(true)
    expect(refused(written, true)).toBe(false)
  }) // prettier-ignore
  it.each(['example.kz', '8.8.8.8', '[2606:2800:220:1:248:1893:25c8:1946]'])('%s is not', (written) => {
    expect(refused(written)).toBe(false)
  })
})

describe('publicLookup', () => {
  const answers = (...turns: readonly (readonly string[])[]): Lookup => {
    let turn = 0
    return (_hostname, _options, callback) =>
      callback(
        null,
        (turns[turn++] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
  }
  const ask = (lookup: ReturnType<typeof publicLookup>, all = true): unknown => {
    let result: unknown = null
    lookup('example.kz', { all }, (error, address, family) => (result = error ?? (all ? address : [address, family])))
    return result
  }

  it('refuses a name that is bound anew to a private address', () => {
    const lookup = publicLookup(answers(['93.184.216.34'], ['10.0.0.7'], ['::1'], ['93.184.216.34']))
    expect(ask(lookup)).toEqual([{ address: '93.184.216.34', family: 4 }])
    expect(ask(lookup)).toMatchObject({ code: 'fetch-refused' })
    expect(ask(lookup)).toMatchObject({ code: 'fetch-refused' })
    expect(ask(lookup, false)).toEqual(['93.184.216.34', 4])
  })
  it('forgets the private ones among several, and refuses a name without any', () => {
    const lookup = publicLookup(answers(['192.168.0.1', '93.184.216.34', 'fe80::1'], []))
    expect(ask(lookup)).toEqual([{ address: '93.184.216.34', family: 4 }])
    expect(ask(lookup)).toMatchObject({ code: 'fetch-refused' })
  })
  it('tells when a name is not found', () => {
    const gone = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    expect(ask(publicLookup((_hostname, _options, callback) => callback(gone, [])))).toBe(gone)
  })
})

describe('guardedConnector', () => {
  type Options = Parameters<ReturnType<typeof buildConnector>>[0]
  const asked = (hostname: string): Options => ({ hostname, host: hostname, protocol: 'http:', port: '80' })
  const reach = (remoteAddress: string) => {
    const socket = Object.assign(new EventEmitter(), {
      remoteAddress,
      destroyed: false,
      destroy: () => (socket.destroyed = true),
    })
    const connect = (_options: Options, done: (error: null, socket: Socket) => void) =>
      done(null, socket as unknown as Socket)
    return { socket, connect: connect as unknown as ReturnType<typeof buildConnector> }
  }

  it('lets no socket through that reached a private address, whatever the name promised', () => {
    const { socket, connect } = reach('10.0.0.7')
    let failure: Error | null = null
    guardedConnector(
      connect,
      false,
      new Map(),
      () => undefined,
    )(asked('public.example'), ((error: Error | null) => {
      failure = error
    }) as never)
    expect(failure).toMatchObject({ code: 'fetch-refused' })
    expect(socket.destroyed).toBe(true)
  })

  it('tells which address it reached', () => {
    const { connect } = reach('93.184.216.34')
    const seen: string[] = []
    guardedConnector(
      connect,
      false,
      new Map(),
      (origin, socket) => void seen.push(origin, socket.remoteAddress ?? ''),
    )(asked('public.example'), () => undefined)
    expect(seen).toEqual(['http://public.example', '93.184.216.34'])
  })

  it('follows a detour, and only for that host', () => {
    const targets: string[] = []
    const connect = ((options: Options) =>
      void targets.push(`${options.hostname}:${options.port}`)) as unknown as ReturnType<typeof buildConnector>
    const guarded = guardedConnector(
      connect,
      true,
      new Map([['demo.example', { address: '127.0.0.1', port: 4711 }]]),
      () => undefined,
    )
    guarded(asked('demo.example'), () => undefined)
    guarded(asked('other.example'), () => undefined)
    expect(targets).toEqual(['127.0.0.1:4711', 'other.example:80'])
  })
})
