// Who was at the other end of a connection: part of the evidence, since certificates have been forged in Kazakhstan by order of the state.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'

/** What is known of the encrypted connection: who the other side was, by whose word. */
export interface TlsNote {
  readonly protocol: string
  readonly cipher: string
  readonly subject: string
  readonly issuer: string
  /** SHA-256 of the certificate, as two hexadecimal digits each, parted by colons. */
  readonly fingerprint: string
  readonly validTo: string
}

/** The other end of the connections to one origin. */
export interface Peer {
  /** Null behind a proxy, which looks the name up itself. */
  readonly ip: string | null
  /** Null without encryption. */
  readonly tls: TlsNote | null
}

/** The other end of a connection that leads straight there. */
export function peerOf(socket: Socket): Peer {
  return { ip: socket.remoteAddress ?? '', tls: tlsOf(socket) }
}

/**
 * Notes by origin who is behind the tunnels of a proxy: undici makes those connections itself, and tells of them only here.
 * Gives what ends the noting.
 */
export function noteTunnels(peers: Map<string, Peer>): () => void {
  const onConnected = (message: unknown): void => {
    const { connectParams, socket } = message as { connectParams: { host: string }; socket: Socket }
    const origin = `https://${connectParams.host}`
    const direct = (peers.get(origin)?.ip ?? null) !== null
    if (socket instanceof TLSSocket && !direct) peers.set(origin, { ip: null, tls: tlsOf(socket) })
  }
  subscribe('undici:client:connected', onConnected)
  return () => unsubscribe('undici:client:connected', onConnected)
}

function tlsOf(socket: Socket): TlsNote | null {
  if (!(socket instanceof TLSSocket)) return null
  const { subject, issuer, fingerprint256, valid_to } = socket.getPeerCertificate()
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher().name,
    subject: nameOf(subject),
    issuer: nameOf(issuer),
    fingerprint: fingerprint256,
    validTo: valid_to,
  }
}

function nameOf(fields: Readonly<Record<string, string | string[] | undefined>> | undefined): string {
  return Object.entries(fields ?? {})
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(', ')
}
