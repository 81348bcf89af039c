import { describe, expect, it } from 'vitest'
import { isServer, partedAddress } from '../../src/store/address.ts'

describe('partedAddress', () => {
  it('takes the password out of the address', () => {
    const parted = { database: 'postgres://me@host/db?schema=a', password: 'p%/ü' }
    expect(partedAddress('postgres://me:p%25%2F%C3%BC@host/db?schema=a')).toEqual(parted)
    expect(partedAddress('postgres://me@host/db?schema=a&password=p%25%2F%C3%BC')).toEqual(parted)
  })

  it('takes a parameter that has an @', () => {
    const { database } = partedAddress('postgres://me@host/db?sslcert=/home/a@b/c.pem')
    expect(new URL(database).searchParams.get('sslcert')).toBe('/home/a@b/c.pem')
    expect(partedAddress('postgres://me@host/db?password=a@b').password).toBe('a@b')
  })

  it('leaves out blanks around it', () => {
    expect(partedAddress(' postgres://me:secret@host/db\n')).toEqual({
      database: 'postgres://me@host/db',
      password: 'secret',
    })
  })

  it('leaves a path as it is, whatever signs it has', () => {
    for (const path of [
      'output/bulletins.db',
      'C:\\data\\a@b.db',
      'C:/data/a@b.db',
      'a@b/c:d.db',
      './a:b@c',
      'a b%zz?.db',
    ]) {
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
    ['postgres://me:12/Hidden1@host/db', '%2F'],
    ['postgres://me:12#Hidden1@host/db', '%23'],
    ['postgres://me:12?Hidden1@host/db', '%3F'],
    ['postgres://me:Hid@den1/Hidden1@host/db', '%2F'],
    ['postgres://me@host/db?Hidden1=1', 'a parameter that is none'],
    ['postgres:me:Hidden1@host/db', 'none'],
    ['postgres:/me:Hidden1@host/db', 'none'],
    [' mysql://me:Hidden1@host/db', 'another kind'],
    ['postgres//me:Hidden1@host/db', 'another kind'],
    ['me:Hidden1@host/db', 'another kind'],
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
