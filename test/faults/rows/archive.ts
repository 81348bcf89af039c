// The archive as evidence: what came over the wire, byte by byte, and how it came.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { WARCParser } from 'warcio'
import { headerOf } from '../../../src/fetch/headers.ts'
import { readWarc } from '../../../src/fetch/warc-read.ts'
import { encoded } from '../fault.ts'
import { recordsOf } from '../lab.ts'
import type { Row } from '../row.ts'
import type { Handler } from '../server.ts'
import { html } from '../server.ts'
import { hostileSite } from '../site.ts'

const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const WIRE = gzipSync('<p>A court fined an editor.</p>', { level: 1 })
const oddHead: Handler = (_response, _request, socket) =>
  void socket.end(
    'HTTP/1.1 200 Fine\r\nX-two: 1\r\nCONTENT-type: text/html\r\nX-Two: 2\r\nContent-Length: 4\r\nConnection: close\r\n\r\npage',
  )
const chunked: Handler = (response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' })
  response.write('<p>One')
  response.end(' two</p>')
} // prettier-ignore

export const archiveRows: readonly Row[] = [
  {
    point: '6 r30', site: 'packs a page', wanted: 'the bytes of the wire, with their digest and the address of the machine',
    async check(lab) {
      const server = await lab.serve({ ...hostileSite(1).handlers, '/b/2': encoded('gzip', WIRE) })
      await lab.fetch(server)
      const { record } = lab.kept().find(({ path }) => path === '/b/2')!
      assert.ok(record.block.subarray(-WIRE.length).equals(WIRE))
      assert.equal(headerOf(record.fields, 'warc-payload-digest'), sha256(WIRE))
      assert.equal(headerOf(record.fields, 'warc-block-digest'), sha256(record.block))
      assert.equal(headerOf(record.fields, 'warc-ip-address'), '127.0.0.1')
    },
  },
  {
    point: '6 r30', site: 'sends a head in odd letters, a name twice', wanted: 'kept as sent, in order',
    async check(lab) {
      const server = await lab.serve({ ...hostileSite(1).handlers, '/b/2': oddHead })
      await lab.fetch(server)
      const { record } = lab.kept().find(({ path }) => path === '/b/2')!
      const head = 'HTTP/1.1 200 Fine\r\nX-two: 1\r\nCONTENT-type: text/html\r\nX-Two: 2\r\nContent-Length: 4\r\n'
      assert.equal(record.block.toString('latin1', 0, head.length), head)
    },
  },
  {
    point: '6 r30', site: 'sends in chunks', wanted: 'kept without them, and no head that claims them',
    async check(lab) {
      const server = await lab.serve({ ...hostileSite(1).handlers, '/b/2': chunked })
      await lab.fetch(server)
      const text = lab.kept().find(({ path }) => path === '/b/2')?.record.block.toString() ?? ''
      assert.match(text, /\r\nX-Archive-Orig-transfer-encoding: chunked\r\n/iu)
      assert.doesNotMatch(text, /^transfer-encoding/imu)
      assert.ok(text.endsWith('\r\n\r\n<p>One two</p>'))
    },
  },
  {
    point: '6 r30', site: 'is archived', wanted: 'another reader of WARC finds the same records: request, answer, note, runs',
    async check(lab) {
      const server = await lab.serve(hostileSite(1).handlers)
      await lab.fetch(server)
      await lab.archive.close()
      const seen: string[] = []
      for (const file of lab.archive.files())
        for await (const record of new WARCParser(createReadStream(file))) seen.push([record.warcType, record.warcTargetURI].join(' '))
      assert.deepEqual(seen.slice(1), recordsOf(lab.archive).slice(1).map(({ type, url }) => `${type} ${url ?? ''}`))
      for (const event of ['begin:test', 'end:test', 'seal:archive']) assert.ok(seen.includes(`metadata urn:bulletins:${event}`))
      assert.deepEqual(['response', 'request'].map((type) => seen.filter((one) => one.startsWith(`${type} http`)).length), [6, 6])
    },
  },
  {
    point: '6 r26', site: 'was cut off by a crash', wanted: 'the torn end is cut, all before it stays, and only what was torn is asked again',
    async check(lab) {
      const server = await lab.serve(hostileSite(1).handlers)
      const stop = new AbortController()
      const onEvent = ({ kind }: { kind: string }): void => {
        if (kind === 'page') stop.abort()
      }
      await lab.fetch(server, {}, { signal: stop.signal, onEvent })
      const [file = ''] = lab.archive.files()
      const before = readFileSync(file)
      await lab.archive.close()
      writeFileSync(file, Buffer.concat([before, WIRE.subarray(0, 20)]))
      await lab.reopen()
      assert.ok(readFileSync(file).equals(before))
      assert.deepEqual((await lab.fetch(server)).pages, ['/b/2', '/b/3', '/b/4'])
      assert.equal(new Set(server.paths()).size, server.paths().length)
    },
  },
  {
    point: '6 r32', site: 'was archived, and a bit has flipped', wanted: 'the record is told as damaged, the others are read',
    async check(lab) {
      const server = await lab.serve({ ...hostileSite(1).handlers, '/b/9': html('x') })
      await lab.fetch(server)
      const { record } = lab.kept().find(({ path }) => path === '/b/2')!
      const { file, offset } = record.place
      const sound = readFileSync(file)
      const flipped = Buffer.from(sound)
      flipped[offset + 200]! ^= 1
      writeFileSync(file, flipped)
      const items = [...readWarc(file)]
      assert.equal(items.filter((item) => 'damage' in item).length, 1)
      assert.ok(items.some((item) => 'url' in item && item.url?.endsWith('/b/3') === true))
      writeFileSync(file, sound)
    },
  },
] // prettier-ignore
