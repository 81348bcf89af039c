import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { charsetOf, overridden } from '../../src/html/charset.ts'
import { decode } from '../../src/html/decode.ts'
import { processorMilliseconds } from '../harness.ts'
import { bulletin, ITEM, readPage } from './page.ts'

const RUSSIAN =
  'Нарушения свободы слова в Казахстане. Суд города Тараза оштрафовал блогера за видеозапись, которую он разместил на своей странице. Прокурор просил назначить ему два года ограничения свободы.'
const KAZAKH =
  'Қазақстандағы сөз бостандығының бұзылуы. Тараз қаласының соты блогерге өз парақшасында жариялаған бейнежазбасы үшін айыппұл салды. Прокурор оған екі жыл бас бостандығын шектеуді сұрады.'
const page = (text: string, charset = ''): string =>
  `<html><head>${charset === '' ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`}</head><body><div class="menu"><a href="/a">x</a></div><p>${text}</p></body></html>`
const read = (bytes: Uint8Array, header: string | null = null): string | undefined => charsetOf(bytes, header)?.charset

describe('charsetOf', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['rk1048', KAZAKH],
    ['utf-8', RUSSIAN],
    ['utf-8', KAZAKH],
  ])('tells %s by its letters', (charset, text) => {
    expect(read(iconv.encode(page(text), charset))).toBe(charset)
    expect(read(iconv.encode(page(text.toUpperCase()), charset))).toBe(charset)
  })

  it('reads Kazakh letters under a label of windows-1251', () => {
    const reading = charsetOf(iconv.encode(page(KAZAKH, 'windows-1251'), 'rk1048'), null)
    expect(reading).toMatchObject({ charset: 'rk1048', declared: 'windows-1251' })
    expect(reading !== null && overridden(reading)).toBe(true)
  })

  it('believes a label that fits, the header before the page', () => {
    expect(read(iconv.encode(page(RUSSIAN, 'windows-1251'), 'windows-1251'))).toBe('windows-1251')
    expect(
      charsetOf(iconv.encode(page(RUSSIAN, 'koi8-r'), 'windows-1251'), 'text/html; charset=CP1251')?.reason,
    ).toMatch(/^declared/u)
  })

  it.each(['iso-8859-1', 'windows-1251', 'koi8-r'])('takes whole UTF-8 under a label of %s', (label) => {
    const reading = charsetOf(Buffer.from(page(KAZAKH, label)), null)
    expect(reading?.charset).toBe('utf-8')
    expect(reading !== null && overridden(reading)).toBe(true)
  })

  it('takes UTF-8 that is cut or damaged in places', () => {
    const bytes = Buffer.from(page(RUSSIAN))
    bytes[bytes.indexOf(Buffer.from('города')) + 1] = 0x20
    expect(charsetOf(bytes.subarray(0, -30), null)).toMatchObject({ charset: 'utf-8' })
  })

  it('knows UTF-16 by its mark or its zeros', () => {
    expect(read(iconv.encode(page(RUSSIAN), 'utf-16le', { addBOM: true }))).toBe('utf-16le')
    expect(read(iconv.encode(page(RUSSIAN), 'utf-16be', { addBOM: true }))).toBe('utf-16be')
    expect(read(iconv.encode(page(RUSSIAN), 'utf-16le'))).toBe('utf-16le')
  })

  it.each(['utf-16le', 'utf-16be'])(
    'knows %s by the bytes of its alphabet, without markup, mark or blank',
    (charset) => {
      for (const text of [RUSSIAN, KAZAKH, 'Свобода', RUSSIAN.replace(/[ .,]/gu, '')]) {
        expect(read(iconv.encode(text, charset))).toBe(charset)
        expect(read(iconv.encode(`${text}x`, charset).subarray(0, -1))).toBe(charset) // cut in the midst of a letter
      }
    },
  )

  it('takes no file of numbers for UTF-16', () => {
    const numbers = new Uint8Array(new Uint32Array(Array.from({ length: 500 }, (_, i) => i * 7)).buffer)
    expect(read(numbers)).not.toMatch(/^utf-16/u)
  })

  it.each([
    ['KZ-1048', 'rk1048'],
    ['STRK1048-2002', 'rk1048'],
    ['PTCP154', 'pt154'],
    ['csPTCP154', 'pt154'],
    ['Cyrillic-Asian', 'pt154'],
  ])('knows the label %s', (label, charset) => {
    expect(charsetOf(iconv.encode(page(KAZAKH, label), charset), null)).toMatchObject({ charset, declared: charset })
    expect(charsetOf(iconv.encode(page('Тараз, сот', label), charset), null)).toMatchObject({ charset })
  })

  it('reads the label of an XML declaration', () => {
    const bytes = iconv.encode(`<?xml version="1.0" encoding="windows-1251"?>${page(RUSSIAN)}`, 'windows-1251')
    expect(charsetOf(bytes, null)).toMatchObject({ charset: 'windows-1251', declared: 'windows-1251' })
  })

  it('finds the letters wherever they begin', () => {
    const styles = `<style>${'.menu { color: red }\n'.repeat(50_000)}</style>`
    expect(read(iconv.encode(page(styles + RUSSIAN), 'koi8-r'))).toBe('koi8-r')
    const cut = Buffer.from(page(styles + RUSSIAN)).subarray(0, -30)
    cut[cut.lastIndexOf(Buffer.from('года')) + 1] = 0x20
    expect(read(cut)).toBe('utf-8')
  })

  it('takes a label for a word, even one that all objects of the language know', () => {
    const bytes = iconv.encode(page(RUSSIAN, 'constructor'), 'utf-8')
    expect(charsetOf(bytes, null)).toMatchObject({ charset: 'utf-8', declared: 'constructor' })
  })

  it('says nothing of a label on ASCII alone', () => {
    const reading = charsetOf(Buffer.from(page('On May 3, the court fined a blogger.', 'windows-1251')), null)
    expect(reading).toMatchObject({ charset: 'utf-8', reason: 'ASCII alone' })
    expect(reading !== null && overridden(reading)).toBe(false)
  })

  it('names the second best: one that reads other letters', () => {
    const bytes = iconv.encode(page(RUSSIAN), 'windows-1251')
    const runnerUp = charsetOf(bytes, null)?.runnerUp ?? ''
    expect(iconv.decode(bytes, runnerUp)).not.toBe(iconv.decode(bytes, 'windows-1251'))
  })
})

describe('decode', () => {
  it('knows the byte of every letter', () => {
    for (const charset of ['utf-8', 'utf-16le', 'windows-1251']) {
      const text = `\u{1f539} Тараз “fine” 5 €`.slice(charset === 'windows-1251' ? 3 : 0)
      const bytes = iconv.encode(text, charset, { addBOM: charset === 'utf-16le' })
      const { source, byteAt } = decode(
        charset === 'windows-1251' ? iconv.encode(page(RUSSIAN), charset) : bytes,
        null,
        'test',
      )
      let last = 0
      for (let at = 0; at < source.length; at++) {
        const byte = byteAt(at)
        expect(byte).toBeGreaterThanOrEqual(last)
        last = byte
      }
    }
  })

  it('counts damaged bytes as the decoder does', () => {
    const text = Buffer.from(RUSSIAN.repeat(3))
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (noise) => {
        const bytes = Buffer.concat([text, Buffer.from(noise.filter((byte) => byte !== 0)), text])
        const { source, byteAt } = decode(bytes, null, 'test')
        const at = RUSSIAN.length * 3
        const [from, middle, to] = [byteAt(at - 1), byteAt(at), byteAt(source.length - 3)]
        const slice = (start: number, end: number): string =>
          new TextDecoder('utf-8').decode(bytes.subarray(start, end))
        expect(slice(from, middle)).toBe(source.slice(at - 1, at))
        expect(slice(middle, to)).toBe(source.slice(at, -3))
      }),
    )
  })

  it.each(['utf-16le', 'utf-16be'])('reads half letters of %s as damage', (charset) => {
    const text = `${RUSSIAN}\ud83d and \udd39 the end`
    const bytes = Buffer.concat([iconv.encode(text, charset), Buffer.from([0x41])])
    const { source, damaged, byteAt } = decode(bytes, null, 'test')
    expect(source).toBe(`${text.toWellFormed()}\ufffd`)
    expect(damaged).toBe(3)
    expect(byteAt(RUSSIAN.length)).toBe(2 * RUSSIAN.length)
  })

  it('reads twenty megabytes of anything in a moment', () => {
    const pieces = [
      'a',
      '\xff',
      'a\xff',
      '\0',
      '\xe2\x80',
      '\xd1\xf2\xee ',
      '<meta ',
      '\xf0\x9f',
      `\0${'a'.repeat(1001)}`,
    ]
    for (const piece of pieces) {
      const bytes = Buffer.alloc(20 * 1024 * 1024, Buffer.from(piece, 'latin1'))
      const cost = processorMilliseconds(() => {
        try {
          decode(bytes, null, 'test')
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^page-/u) as unknown })
        }
      })
      expect(cost).toBeLessThan(3000)
    }
  })

  it('leaves out a stray zero byte, and says so', () => {
    const { source, damaged } = decode(Buffer.from('text with one\0 zero byte'), null, 'test')
    expect([source.length, damaged]).toEqual([24, 1])
    expect(readPage(bulletin(ITEM.replace('fined', 'fi\0ned'))).text).toContain('court of Taraz fined the blogger')
  })

  it.each([
    ['page-empty', Buffer.alloc(0)],
    ['page-binary', Buffer.from('%PDF-1.4 …')],
    ['page-binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['page-binary', Buffer.from('text\0with\0more\0zeros\0than\0dirt and more text to follow it here')],
    ['page-binary', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ['page-too-large', Buffer.alloc(21 * 1024 * 1024, 0x41)],
    ['page-undecodable', Buffer.alloc(1_000_000, 0xff)],
    ['page-undecodable', Buffer.from(Array.from({ length: 3000 }, (_, i) => 0x80 + ((i * 37) % 0x7f)))],
  ])('throws %s', (code, bytes) => {
    expect(() => decode(bytes, null, 'test')).toThrow(expect.objectContaining({ code }))
  })
})
