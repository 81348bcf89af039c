// WARC as other programs write it, and as disks and transfers leave it: the right page, or a word that there was one; and the records around it in any case.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArchivedPage } from '../../src/fetch/warc-page.ts'
import { pagesOfStream, pagesOfWarc } from '../../src/fetch/warc-page.ts'

const TEXT = '<p>fined 55,550 tenge</p>\n'.repeat(40)

interface Made {
  readonly version?: string
  readonly fields?: readonly string[]
  readonly length?: string
  readonly end?: string
  readonly tail?: string
}

function record(block: string | Buffer, { version = 'WARC/1.0', fields = FIELDS, length, end = '\r\n', tail = end + end }: Made = {}): Buffer {
  const bytes = Buffer.from(block)
  const head = [version, ...fields, ...(length === '' ? [] : [`Content-Length: ${length ?? String(bytes.length)}`]), '', '']
  return Buffer.concat([Buffer.from(head.join(end)), bytes, Buffer.from(tail)])
} // prettier-ignore

const URL = 'WARC-Target-URI: http://example.kz/odd'
const ID = 'WARC-Record-ID: <urn:uuid:1>'
const DATE = 'WARC-Date: 2021-06-01T00:00:00Z'
const HTTP = 'Content-Type: application/http; msgtype=response'
const FIELDS = ['WARC-Type: response', ID, DATE, URL, HTTP]
const around = (name: string): string[] => ['WARC-Type: response', `WARC-Record-ID: <urn:${name}>`, DATE, `WARC-Target-URI: http://example.kz/${name}`, HTTP] // prettier-ignore

function answer(body: string | Buffer, lines: readonly string[] = [], { status = 'HTTP/1.1 200 OK', end = '\r\n' } = {}): Buffer {
  return Buffer.concat([Buffer.from([status, 'Content-Type: text/html', ...lines, '', ''].join(end)), Buffer.from(body)])
} // prettier-ignore

function chunked(body: string | Buffer, end = '\r\n'): Buffer {
  const bytes = Buffer.from(body)
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 100) {
    const piece = bytes.subarray(at, at + 100)
    pieces.push(Buffer.from(`${piece.length.toString(16)}${end}`), piece, Buffer.from(end))
  }
  return Buffer.concat([...pieces, Buffer.from(`0${end}${end}`)])
}

const CHUNKED = 'Transfer-Encoding: chunked'
const lf = { end: '\n' }
const encoded = (name: string, body: Buffer | string): Buffer => record(answer(body, [`Content-Encoding: ${name}`]))
const whole = answer(TEXT)

/** Each with the page that must come of it (`TEXT`), or the code that says why none does, or null where there is none. */
const WILD: readonly (readonly [name: string, bytes: Buffer, told: string | null])[] = [
  ['WARC/0.18', record(whole, { version: 'WARC/0.18' }), TEXT],
  ['WARC/1.1', record(whole, { version: 'WARC/1.1' }), TEXT],
  ['bare line feeds', record(answer(TEXT, [], lf), lf), TEXT],
  ['bare line feeds in the answer alone', record(answer(TEXT, [], lf)), TEXT],
  ['nothing behind the block', record(whole, { tail: '' }), TEXT],
  ['one line end behind the block', record(whole, { tail: '\r\n' }), TEXT],
  ['bare line feeds behind the block', record(whole, { tail: '\n\n' }), TEXT],
  ['four line ends behind the block', record(whole, { tail: '\r\n\r\n\r\n\r\n' }), TEXT],
  ['names in small letters', record(whole, { fields: FIELDS.map((line) => line.replace(/^[^:]+/u, (name) => name.toLowerCase())) }), TEXT],
  ['all in capitals', record(whole, { fields: FIELDS.map((line) => (line === URL ? line : line.toUpperCase())) }), TEXT],
  ['a folded address', record(whole, { fields: ['WARC-Type: response', ID, DATE, 'WARC-Target-URI:', ' http://example.kz/odd', HTTP] }), TEXT],
  ['a length said twice', record(whole, { fields: [...FIELDS, `Content-Length: ${String(whole.length)}`] }), TEXT],
  ['two lengths', record(whole, { fields: [...FIELDS, 'Content-Length: 10'] }), 'warc-damaged'],
  ['a date said twice', record(whole, { fields: [...FIELDS, 'WARC-Date: 2022-06-01T00:00:00Z'] }), TEXT],
  ['a length too short', record(whole, { length: '500' }), 'warc-damaged'],
  ['a length that ends with a line', record(answer('a\r\nb'), { length: String(answer('a').length) }), 'warc-damaged'],
  ['a length too long', record(whole, { length: String(whole.length + 50) }), 'warc-damaged'],
  ['a length beyond the file', record(whole, { length: '99999999999999' }), 'warc-damaged'],
  ...['', '-5', '+5', '0x10', '1e2', '1.5', 'x'].map((length): [string, Buffer, string] => [`the length "${length}"`, record(whole, { length }), 'warc-damaged']),
  ['a head without end', record(whole, { fields: [...FIELDS, `X: ${'x'.repeat(70_000)}`] }), 'warc-damaged'],
  ['line ends before it', Buffer.concat([Buffer.from('\r\n\r\n\n'), record(whole)]), TEXT],
  ['a resource', record(TEXT, { fields: ['WARC-Type: resource', ID, DATE, URL, 'Content-Type: text/html'] }), TEXT],
  ['a text made of a page', record(TEXT, { fields: ['WARC-Type: conversion', ID, DATE, URL, 'Content-Type: text/plain'] }), TEXT],
  ['a log of the crawler', record(TEXT, { fields: ['WARC-Type: resource', ID, DATE, 'WARC-Target-URI: metadata://example.kz/log', 'Content-Type: text/plain'] }), null],
  ['a picture archived by itself', record(TEXT, { fields: ['WARC-Type: resource', ID, DATE, URL, 'Content-Type: image/png'] }), null],
  ['an answer of the name server', record(TEXT, { fields: ['WARC-Type: response', ID, DATE, 'WARC-Target-URI: dns:example.kz', 'Content-Type: text/dns'] }), null],
  ['a request', record('GET / HTTP/1.1\r\n\r\n', { fields: ['WARC-Type: request', ID, DATE, URL] }), null],
  ['an unknown type', record(whole, { fields: ['WARC-Type: other', ID, DATE, URL, HTTP] }), null],
  ['an answer without a head', record(TEXT), 'warc-damaged'],
  ['an answer without a byte', record(''), 'warc-damaged'],
  ['an answer of HTTP/1.0', record(answer(TEXT, [], { status: 'HTTP/1.0 200' })), TEXT],
  ['an answer of HTTP/2', record(answer(TEXT, [], { status: 'HTTP/2 200' })), TEXT],
  ['a status behind two blanks', record(answer(TEXT, [], { status: 'http/1.1  200 OK' })), TEXT],
  ['an answer behind "100 Continue"', record(Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), whole])), TEXT],
  ['a folded header', record(answer(TEXT, ['X-A: a', ' b', '\tc'])), TEXT],
  ['chunks', record(answer(chunked(TEXT), [CHUNKED])), TEXT],
  ['chunks with bare line feeds', record(answer(chunked(TEXT, '\n'), [CHUNKED])), TEXT],
  ['chunks that were undone', record(answer(TEXT, [CHUNKED])), TEXT],
  ['chunks that were undone, of a text that begins like one', record(answer(`12\r\n${TEXT}`, [CHUNKED])), `12\r\n${TEXT}`],
  ['chunks that are cut', record(answer(chunked(TEXT).subarray(0, 350), [CHUNKED])), 'warc-damaged'],
  ['chunks without the last', record(answer(chunked(TEXT).subarray(0, -5), [CHUNKED])), 'warc-damaged'],
  ['chunks of gzip', record(answer(chunked(gzipSync(TEXT)), [CHUNKED, 'Content-Encoding: gzip'])), TEXT],
  ['gzip', encoded('gzip', gzipSync(TEXT)), TEXT],
  ['brotli', encoded('br', brotliCompressSync(TEXT)), TEXT],
  ['zstd', encoded('zstd', zstdCompressSync(TEXT)), TEXT],
  ['zstd that is cut', encoded('zstd', zstdCompressSync(TEXT).subarray(0, -9)), 'fetch-failed'],
  ['deflate', encoded('deflate', deflateSync(TEXT)), TEXT],
  ['deflate without its head', encoded('DEFLATE', deflateRawSync(TEXT)), TEXT],
  ['gzip that was undone', encoded('gzip', TEXT), TEXT],
  ['gzip that was undone, of a page with a mark', encoded('gzip', `\ufeff${TEXT}`), `\ufeff${TEXT}`],
  ['gzip that was undone, of a text', encoded('gzip', `Text. ${TEXT}`), `Text. ${TEXT}`],
  ['brotli that was undone, of a page with a mark', encoded('br', `\ufeff${TEXT}`), `\ufeff${TEXT}`],
  ['gzip that is cut', encoded('gzip', gzipSync(TEXT).subarray(0, 30)), 'fetch-failed'],
  ['less than was announced', record(answer(TEXT, [`Content-Length: ${String(TEXT.length + 1)}`])), 'warc-damaged'],
  ['more than was announced', record(answer(TEXT, ['Content-Length: 10'])), TEXT],
  ['truncated by the crawler', record(whole, { fields: [...FIELDS, 'WARC-Truncated: length'] }), 'warc-damaged'],
  ['the first part of several', record(whole, { fields: [...FIELDS, 'WARC-Segment-Number: 1'] }), 'warc-damaged'],
  ['a digest of another payload', record(whole, { fields: [...FIELDS, 'WARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'] }), 'warc-damaged'],
  ['a digest that nobody knows', record(whole, { fields: [...FIELDS, 'WARC-Payload-Digest: blake3:abc'] }), TEXT],
  ['no address', record(whole, { fields: ['WARC-Type: response', ID, DATE, HTTP] }), 'warc-damaged'],
] // prettier-ignore

const [BEFORE, AFTER] = [record(whole, { fields: around('before') }), record(whole, { fields: around('after') })]

/** Ways in which the same three records lie in a file. */
const LAID: readonly (readonly [name: string, lay: (records: readonly Buffer[]) => Buffer])[] = [
  ['odd.warc', (records) => Buffer.concat(records)],
  ['odd-each.warc.gz', (records) => Buffer.concat(records.map((one) => gzipSync(one)))],
  ['odd-one.warc.gz', (records) => gzipSync(Buffer.concat(records))],
]

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bulletins-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const told = (item: ArchivedPage): string =>
  'error' in item ? item.error.code : Buffer.from(item.page.bytes).toString()

async function streamed(bytes: Buffer, size?: number): Promise<ArchivedPage[]> {
  async function* chunks(): AsyncGenerator<Buffer> {
    await Promise.resolve()
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
  }
  const items: ArchivedPage[] = []
  for await (const item of pagesOfStream(chunks(), 'a stream', size)) items.push(item)
  return items
}

describe('WARC as it is found', () => {
  it.each(WILD)('%s', async (_, bytes, expected) => {
    for (const [name, lay] of LAID) {
      const laid = lay([BEFORE, bytes, AFTER])
      writeFileSync(join(folder, name), laid)
      const all = [TEXT, ...(expected === null ? [] : [expected]), TEXT]
      expect((await streamed(laid, laid.length)).map(told), `${name}, streamed`).toEqual(all)
      expect([...pagesOfWarc(join(folder, name))].map(told), name).toEqual(all)
    }
  })

  it.each([
    ['garbage', Buffer.from('garbage '.repeat(20_000))],
    ['zeros', Buffer.alloc(100_000)],
    ['what looks like records', Buffer.from('WARC/1.0 WARC/1.1\n'.repeat(20_000))],
    ['what looks like members', Buffer.from('1f8b08'.repeat(20_000), 'hex')],
  ])('%s between records is told once, and costs none', async (_, dirt) => {
    for (const [name, lay] of LAID) {
      const laid = name === 'odd-each.warc.gz' ? Buffer.concat([gzipSync(BEFORE), dirt, gzipSync(AFTER)]) : lay([BEFORE, dirt, AFTER]) // prettier-ignore
      writeFileSync(join(folder, name), laid)
      expect((await streamed(laid)).map(told), `${name}, streamed`).toEqual([TEXT, 'warc-damaged', TEXT])
      expect([...pagesOfWarc(join(folder, name))].map(told), name).toEqual([TEXT, 'warc-damaged', TEXT])
    }
  })

  it.each([
    ['stored', { level: 0 }],
    ['by codes that are fixed', { strategy: constants.Z_FIXED }],
    ['by codes of its own', { level: 9 }],
    ['with no codes for lengths', { strategy: constants.Z_HUFFMAN_ONLY }],
    ['with runs alone', { strategy: constants.Z_RLE }],
  ])('a member packed %s is found behind damage', async (_, options) => {
    const laid = Buffer.concat([gzipSync(BEFORE), Buffer.from('garbage'), gzipSync(AFTER, options)])
    writeFileSync(join(folder, 'found.warc.gz'), laid)
    expect((await streamed(laid)).map(told)).toEqual([TEXT, 'warc-damaged', TEXT])
    expect([...pagesOfWarc(join(folder, 'found.warc.gz'))].map(told)).toEqual([TEXT, 'warc-damaged', TEXT])
  })

  it('packed by zstd: told, with what to do', async () => {
    const [item] = await streamed(zstdCompressSync(BEFORE))
    expect(item).toMatchObject({ error: { code: 'warc-damaged', message: expect.stringContaining('zstd -dc') as unknown } }) // prettier-ignore
  })

  it.each([
    ['2021-06-01T10:20:30.123456Z', '2021-06-01T10:20:30.123456Z'],
    ['20210601102030', '2021-06-01T10:20:30Z'],
    ['2021-06-01', '2021-06-01T00:00:00.000Z'],
    ['2021-06-01T10:20:30', '2021-06-01T10:20:30.000Z'],
    ['2021-06-01 10:20', '2021-06-01T10:20:00.000Z'],
    ['2021-06-01T10:20:30+06:00', '2021-06-01T04:20:30.000Z'],
    ['2021-02-31T10:20:30Z', null],
    ['yesterday', null],
    ['', null],
  ])('of the time "%s"', async (date, expected) => {
    const bytes = record(whole, { fields: ['WARC-Type: response', ID, `WARC-Date: ${date}`, URL, HTTP] })
    expect(await streamed(bytes)).toMatchObject([{ page: { retrieved: expected } }])
    writeFileSync(join(folder, 'dated.warc'), bytes)
    const stored = [...pagesOfWarc(join(folder, 'dated.warc'))]
    expect(stored).toMatchObject([expected === null ? { error: { code: 'warc-damaged' } } : { page: { retrieved: expected } }]) // prettier-ignore
  })

  it('without an id: read out of a stream, and told where the store is to find it again', async () => {
    const bytes = record(whole, { fields: ['WARC-Type: response', DATE, URL, HTTP] })
    expect(await streamed(bytes)).toMatchObject([{ page: { warcRecord: null } }])
    writeFileSync(join(folder, 'nameless.warc'), bytes)
    expect([...pagesOfWarc(join(folder, 'nameless.warc'))].map(told)).toEqual(['warc-damaged'])
  })
})
