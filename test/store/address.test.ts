import { describe, expect, it } from 'vitest'
import { isServer, partedAddress } from '../../src/store/address.ts'

describe('partedAddress', () => {
  it('takes the password out of the address', () => {
    const parted = { database: 'postgres://me@host/db?schema=a', password: 'p%/ü' }
    expect(partedAddress('postgres://me:p%25%2F%C3%BC@host/db?schema=a')).toEqual(parted)
    expect(partedAddress('postgres://me@host/db?schema=a&password=p%25%2F%C3%BC')).toEqual(parted)
  })

  it('leaves a path as it is, whatever signs it has', () => {
    for (const path of ['output/bulletins.db', 'C:\\data\\a.db', 'a b%zz?.db']) {
      expect(partedAddress(path)).toEqual({ database: path, password: null })
      expect(isServer(path)).toBe(false)
    }
  })

  it.each([
    ['mysql://me:Hidden1@host/db', 'another kind'],
    ['postgress://me:Hidden1@host/db', 'another kind'],
    ['postgres://me:Hidden1@host/db?shema=a', '"shema"'],
    ['postgres://me:Hidden1%zz@host/db', '%25'],
    ['postgres://me:Hidden1@ho st/db', 'none'],
  ])('refuses %s, and tells no password', (address, why) => {
    let message = ''
    try {
      partedAddress(address)
    } catch (error) {
      expect(error).toMatchObject({ code: 'usage' })
      message = String(error)
    }
    expect(message).toContain(why)
    expect(message).not.toContain('Hidden1')
  })
})
