import { BulletinError } from '../errors.ts'
import type { Source } from '../sources/source.ts'
import { PRODUCT } from './robots.ts'

const ASCII = /^[\x21-\x7e]{3,200}$/u
const REACHABLE = /^(?:[^@]+@[^@.]+(?:\.[^@.]+)+|https?:\/\/.+)$/u

/**
 * How the tool names itself to a server: `bulletins/0.1.0 (+contact)`, the contact being an address or a mail address.
 * Throws `config-invalid` where a real site is to be fetched and nobody can be written to.
 */
export function userAgentOf(version: string, contact: string | null, sources: readonly Source[]): string {
  const real = sources.find(({ privateNetwork }) => privateNetwork !== true)
  if (contact !== null && ASCII.test(contact) && REACHABLE.test(contact)) return `${PRODUCT}/${version} (+${contact})`
  if (real === undefined) return `${PRODUCT}/${version}`
  const got = contact === null ? 'none' : JSON.stringify(contact)
  throw new BulletinError(
    'config-invalid',
    `Expected a contact (a mail address or a page, by which a site's owner can reach you) before source ${real.id} is asked, got ${got}, in bulletins.config.json`,
  )
}
