import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createReadStream } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { WARCParser } from 'warcio'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/fetch/archive.ts'
import type { Exchange } from '../../src/fetch/client.ts'
import { pagesOfWarc } from '../../src/fetch/warc-page.ts'
import { readWarc, type WarcRecord } from '../../src/fetch/warc-read.ts'
import type { CaptureNote } from '../../src/fetch/warc-write.ts'

const NOTE: CaptureNote = { source: 'test', publisher: 'Әділ «Сөз»', role: 'bulletin', language: 'kk' }
const TEXT = '<h1>Мониторинг</h1>'

function exchange(url: string, body = TEXT, changes: Partial<Exchange> = {}): Exchange {
  return {
    url,
    at: '2024-03-01T10:20:30.123Z',
    durationMs: 120,
    ip: '192.0.2.7',
    tls: { protocol: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256', subject: 'CN=example.kz', issuer: 'O=Any\r\nX: y', fingerprint: 'AB:CD', validTo: 'Jan 1 2030' },
    sent: [['host', 'example.kz'], ['user-agent', 'bulletins/test']],
    status: 200,
    reason: 'OK',
    received: [['Content-Type', 'text/html'], ['Content-Encoding', 'gzip'], ['Transfer-Encoding', 'chunked'], ['Set-Cookie', 'a=1'], ['Set-Cookie', 'b=2'], ['ETag', '"7"']],
    wire: gzipSync(body),
    ...changes,
  } // prettier-ignore
}

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bulletins-'))))
afterEach(() => rmSync(folder, { recursive: true }))

async function written(count: number): Promise<string> {
  const archive = openArchive(folder, { write: true })
  for (let n = 1; n <= count; n++) await archive.write(exchange(`https://example.kz/${n}`, `${TEXT}${n}`), NOTE)
  await archive.close()
  return archive.files()[0]!
}

const texts = (items: Iterable<unknown>): string[] =>
  [...items].map((item) => {
    const { page, error } = item as { page?: { bytes: Uint8Array }; error?: { code: string } }
    return page === undefined ? (error?.code ?? '?') : Buffer.from(page.bytes).toString().slice(TEXT.length)
  })

describe('what is written', () => {
  it('is read back by another program, header by header', async () => {
    const file = await written(2)
    const records = []
    for await (const record of new WARCParser(createReadStream(file))) {
      await record.readFully(false)
      records.push({
        type: record.warcType,
        url: record.warcTargetURI,
        statusline: record.httpHeaders?.statusline,
        payload: record.payload?.length ?? 0,
        headers: record.warcHeaders.headers,
      })
    }
    expect(records.map(({ type }) => type)).toEqual([
      'warcinfo',
      'response',
      'request',
      'metadata',
      'response',
      'request',
      'metadata',
      'metadata',
    ])
    expect(records[1]).toMatchObject({
      url: 'https://example.kz/1',
      statusline: 'HTTP/1.1 200 OK',
      payload: gzipSync(`${TEXT}1`).length,
    })
    expect(records[1]!.headers.get('WARC-IP-Address')).toBe('192.0.2.7')
    expect(records[1]!.headers.get('WARC-Date')).toBe('2024-03-01T10:20:30.123Z')
    for (const other of [records[2]!, records[3]!])
      expect(other.headers.get('WARC-Concurrent-To')).toBe(records[1]!.headers.get('WARC-Record-ID'))
  })

  it('keeps the answer as it came: order, repeats, encoding', async () => {
    const file = await written(1)
    const text = gunzipSync(readFileSync(file)).toString('latin1')
    expect(text).toContain(
      'Content-Encoding: gzip\r\nX-Archive-Orig-Transfer-Encoding: chunked\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n',
    )
    expect(text.split('\r\n').filter((line) => line.startsWith('WARC/1.1'))).toHaveLength(5)
  })

  it('tells beside it how it came about: time taken, certificate, robots.txt, where it was linked', async () => {
    const archive = openArchive(folder, { write: true, userAgent: 'bulletins/test' })
    await archive.write(exchange('https://example.kz/1'), NOTE, { via: 'https://example.kz/list', robots: 'allowed' })
    await archive.close()
    const [record] = [...readWarc(archive.files()[0]!)].filter((item) => 'type' in item && item.type === 'metadata')
    expect((record as WarcRecord).block.toString()).toBe(
      'via: https://example.kz/list\r\nfetchTimeMs: 120\r\nrobots: allowed\r\ntlsProtocol: TLSv1.3\r\ntlsCipher: TLS_AES_128_GCM_SHA256\r\n' +
        'tlsSubject: CN=example.kz\r\ntlsIssuer: O=Any X: y\r\ntlsFingerprintSha256: AB:CD\r\ntlsValidTo: Jan 1 2030\r\nsoftware: bulletins/test\r\n',
    )
  })

  it('gives the page back, with what the capture knew', async () => {
    await written(1)
    const [item] = [...openArchive(folder).pages([])]
    expect(item).toMatchObject({
      page: {
        source: 'test',
        publisher: 'Әділ «Сөз»',
        url: 'https://example.kz/1',
        contentType: 'text/html',
        retrieved: '2024-03-01T10:20:30.123Z',
        hints: { language: 'kk' },
      },
    })
    if (item === undefined || 'error' in item) throw new Error('no page')
    expect(openArchive(folder).page(item.place, [])).toEqual(item.page)
  })

  it('goes on in the next file when one is full', async () => {
    const archive = openArchive(folder, { write: true, fileBytes: 2200 })
    for (let n = 1; n <= 5; n++) await archive.write(exchange(`https://example.kz/${n}`, `${TEXT}${n}`), NOTE)
    await archive.close()
    expect(readdirSync(folder).sort()).toEqual([
      'bulletins-00001.warc.gz',
      'bulletins-00002.warc.gz',
      'bulletins-00003.warc.gz',
    ])
    expect(texts(openArchive(folder).pages([]))).toEqual(['1', '2', '3', '4', '5'])
    expect(openArchive(folder).last('https://example.kz/5')?.place.file).toContain('00003')
  })

  it('keeps its order when many write at once', async () => {
    const archive = openArchive(folder, { write: true })
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => archive.write(exchange(`https://example.kz/${n}`, `${TEXT}${n}`), NOTE)),
    )
    await archive.close()
    expect(texts(archive.pages([]))).toEqual(Array.from({ length: 20 }, (_, n) => String(n)))
  })

  it('says in a revisit what it is a repeat of, and holds no page then', async () => {
    await written(1)
    const archive = openArchive(folder, { write: true })
    const first = archive.last('https://example.kz/1')!
    expect(first.validators).toEqual({ 'if-none-match': '"7"' })
    const later = { at: '2024-04-01T00:00:00.000Z' }
    expect(
      (
        await archive.write(
          exchange('https://example.kz/1', '', { ...later, status: 304, wire: Buffer.alloc(0) }),
          NOTE,
        )
      ).news,
    ).toBe(false)
    expect((await archive.write(exchange('https://example.kz/1', `${TEXT}1`, later), NOTE)).news).toBe(false)
    await archive.close()
    const revisits = [...readWarc(archive.files()[0]!)].filter((item) => 'type' in item && item.type === 'revisit')
    expect(revisits).toHaveLength(2)
    expect(JSON.stringify(revisits[0])).toContain(first.place.recordId)
    expect(texts(archive.pages([]))).toEqual(['1'])
    expect(openArchive(folder).last('https://example.kz/1')).toMatchObject({ date: first.date, checked: later.at })
  })

  it('does not take robots.txt and lists for bulletins', async () => {
    const archive = openArchive(folder, { write: true })
    await archive.write(exchange('https://example.kz/robots.txt'), { ...NOTE, role: 'robots' })
    await archive.write(exchange('https://example.kz/list'), { ...NOTE, role: 'listing' })
    await archive.write(exchange('https://example.kz/404', TEXT, { status: 404 }), NOTE)
    await archive.close()
    expect([...archive.pages([])]).toEqual([])
    expect(archive.last('https://example.kz/404')).toBeNull()
  })
})

describe('a write that a crash cut short', () => {
  it('is cut off at the next start, at whichever byte it broke', async () => {
    const file = await written(3)
    const whole = readFileSync(file)
    const items = [...readWarc(file)]
    const starts = items.flatMap((item) => ('place' in item ? [item.place.offset] : []))
    const [from = 0, to = whole.length] = [starts[5], starts[6]]
    for (let cut = from + 1; cut < to; cut += 23) {
      writeFileSync(file, whole.subarray(0, cut))
      const archive = openArchive(folder, { write: true })
      expect(statSync(file).size).toBe(from)
      await archive.close()
    }
    const archive = openArchive(folder, { write: true })
    await archive.write(exchange('https://example.kz/3', `${TEXT}3`), NOTE)
    await archive.close()
    expect(texts(archive.pages([]))).toEqual(['1', '2', '3'])
  })

  it('is not cut off by one who only reads', async () => {
    const file = await written(1)
    truncateSync(file, statSync(file).size - 3)
    const { size } = statSync(file)
    expect(texts(openArchive(folder).pages([]))).toEqual(['1', 'warc-damaged'])
    expect(statSync(file).size).toBe(size)
  })

  it('leaves an empty file empty', async () => {
    writeFileSync(join(folder, 'bulletins-00001.warc.gz'), '')
    expect(texts(openArchive(folder, { write: true }).pages([]))).toEqual([])
    await written(1)
    expect(texts(openArchive(folder).pages([]))).toEqual(['1'])
  })
})

describe('damage in the middle', () => {
  it('is told, and what follows is read', async () => {
    const file = await written(3)
    const bytes = readFileSync(file)
    const second = [...readWarc(file)][4]
    if (second === undefined || 'damage' in second) throw new Error('no record')
    bytes[second.place.offset + 60]! ^= 0xff
    writeFileSync(file, bytes)
    expect(texts(openArchive(folder, { write: true }).pages([]))).toEqual(['1', 'warc-damaged', '3'])
    expect(() => openArchive(folder).page(second.place, [])).toThrow(expect.objectContaining({ code: 'warc-damaged' }))
    expect(readFileSync(file)).toHaveLength(bytes.length)
  })

  it('is found by the digest, where the packing is in order', async () => {
    const plain = gunzipSync(readFileSync(await written(2))).toString('latin1')
    const file = join(folder, 'other.warc')
    writeFileSync(file, plain.replace('bulletins/test', 'Bulletins/test'), 'latin1')
    const damage = [...readWarc(file)].filter((item) => 'damage' in item)
    expect(damage).toHaveLength(1)
    expect(damage[0]).toMatchObject({ damage: { code: 'warc-damaged' } })
  })

  it('does not stop at rubbish between records', async () => {
    const file = await written(1)
    appendFileSync(file, Buffer.from('\x1f\x8b\x08rubbish WARC rubbish', 'latin1'))
    const bytes = readFileSync(file)
    rmSync(file)
    const more = readFileSync(await written(2))
    writeFileSync(file, Buffer.concat([bytes, more]))
    expect(texts(pagesOfWarc(file))).toEqual(['1', 'warc-damaged', '1', '2'])
  })
})

describe('WARC files of others', () => {
  const record = (head: string, block: string): string =>
    `WARC/1.0\r\n${head}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
  const html = record(
    'WARC-Type: response\r\nWARC-Target-URI: <https://example.kz/a>\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http;\r\n msgtype=response\r\nWARC-Block-Digest: sha1:AAAA',
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n2;x=y\r\nab\r\n0\r\n\r\n',
  ).replace('\r\nWARC-Block-Digest: sha1:AAAA', '')
  const image = html
    .replace('text/html', 'image/pngg')
    .replace('urn:uuid:1', 'urn:uuid:2')
    .replace(/Content-Length: (\d+)/u, (_all, n: string) => `Content-Length: ${Number(n) + 1}`)

  it.each([
    ['plain', Buffer.from(image + html)],
    ['one gzip member each', Buffer.concat([gzipSync(image), gzipSync(html)])],
    ['one gzip member for all', gzipSync(image + html)],
  ])('%s', (_name, bytes) => {
    const file = join(folder, 'other.warc.gz')
    writeFileSync(file, bytes)
    const pages = [...pagesOfWarc(file)]
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({
      page: {
        source: 'file',
        publisher: null,
        url: 'https://example.kz/a',
        retrieved: '2020-01-02T03:04:05Z',
        warcRecord: '<urn:uuid:1>',
      },
    })
    expect(Buffer.from((pages[0] as { page: { bytes: Uint8Array } }).page.bytes).toString()).toBe('<p>ab')
  })

  it('an answer that does not say to what: damaged, and the next is read', () => {
    const file = join(folder, 'other.warc')
    for (const nameless of ['WARC-Target-URI: ', 'X-Other: ']) {
      writeFileSync(file, html.replace('WARC-Target-URI: <https://example.kz/a>', nameless) + html)
      const message = expect.stringContaining('without WARC-Target-URI') as string
      expect([...pagesOfWarc(file)]).toMatchObject([
        { error: { code: 'warc-damaged', message } },
        { page: { url: 'https://example.kz/a' } },
      ])
    }
  })

  it('that are none: said, without reading on for ever', () => {
    const file = join(folder, 'other.warc')
    writeFileSync(file, Buffer.alloc(3_000_000, 'not a WARC file '))
    expect([...readWarc(file)]).toMatchObject([{ damage: { code: 'warc-damaged' } }])
  })
})
