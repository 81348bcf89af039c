// How the network is reached: which certificates are trusted, and through which proxy. Certificates are always checked: nothing,
// not even NODE_TLS_REJECT_UNAUTHORIZED in the environment, turns that off.
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { getCACertificates } from 'node:tls'
import type { buildConnector, Dispatcher } from 'undici'
import { Agent, EnvHttpProxyAgent, ProxyAgent } from 'undici'
import { BulletinError } from '../errors.ts'

/** What the configuration says of the network. */
export interface NetworkConfig {
  /** Files of certificates (PEM) that are trusted beside those that Node brings. */
  readonly ca?: readonly string[]
  /** Address of a proxy, or `environment`: HTTP_PROXY, HTTPS_PROXY and NO_PROXY. None is used where this is not set. */
  readonly proxy?: string
}

export interface Network {
  /** Certificates (PEM) that are trusted, all of them; null for those that Node brings. */
  readonly ca: readonly string[] | null
  readonly proxy: string | null
}

export const DIRECT: Network = { ca: null, proxy: null }

/** Reads the certificates. Throws `config-invalid` where a file is none, or the proxy is no http(s) address. */
export function networkOf({ ca = [], proxy }: NetworkConfig): Network {
  if (proxy !== undefined && proxy !== 'environment' && !/^https?:$/u.test(URL.parse(proxy)?.protocol ?? '')) {
    throw new BulletinError(
      'config-invalid',
      `Expected an http or https address or "environment", got ${proxy}, in network.proxy`,
    )
  }
  const own = ca.flatMap(certificatesIn)
  return { ca: own.length === 0 ? null : [...getCACertificates('default'), ...own], proxy: proxy ?? null }
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu

function certificatesIn(path: string): string[] {
  try {
    const found = readFileSync(path, 'latin1').match(CERTIFICATE) ?? []
    for (const certificate of found) new X509Certificate(certificate)
    if (found.length > 0) return [...found]
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : String(cause)
    throw new BulletinError('config-invalid', `Expected certificates in PEM form, got ${got}, in ${path}`, { cause })
  }
  throw new BulletinError('config-invalid', `Expected certificates in PEM form, got none, in ${path}`)
}

/** What TLS is told, of a site as of a proxy. */
export function tlsOptions({ ca }: Network): { rejectUnauthorized: true; ca?: string[] } {
  return { rejectUnauthorized: true, ...(ca === null ? {} : { ca: [...ca] }) }
}

/**
 * What sends the requests: by the given connections, or through the proxy, which then looks up names itself.
 * Those connections are handed to the proxies, too: what NO_PROXY exempts, or no variable names, goes directly, and as guarded as ever.
 */
export function dispatcherOf(network: Network, options: DirectOptions): Dispatcher {
  const { proxy } = network
  if (proxy === null) return new Agent(options)
  const through = { ...options, requestTls: tlsOptions(network), proxyTls: tlsOptions(network) }
  return proxy === 'environment' ? new EnvHttpProxyAgent(through) : new ProxyAgent({ ...through, uri: proxy })
}

/** Direct connections, and how long a proxy may take to connect. */
export type DirectOptions = Agent.Options & { readonly connect: buildConnector.connector }
