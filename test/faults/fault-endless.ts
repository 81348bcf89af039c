// Answers that have no end: in time, in bytes, in what they unpack to.
import { gzipSync } from 'node:zlib'
import type { ErrorCode } from '../../src/errors.ts'
import type { Fault } from './fault.ts'
import type { Handler } from './server.ts'

const PACKED = { 'Content-Encoding': 'gzip' }
const hang: Handler = () => undefined
const stall: Handler = (response) => void response.writeHead(200).write('<p>And then')
const drip: Handler = (response) => {
  response.writeHead(200)
  const timer = setInterval(() => response.write('.'), 20)
  response.on('close', () => clearInterval(timer))
}
const announced: Handler = (response) => response.writeHead(200, { 'Content-Length': 50_000_000 }).write('x')
const stream: Handler = (response) => {
  const piece = Buffer.alloc(1 << 16, 'x')
  const more = (): void => {
    while (!response.closed && response.write(piece));
  }
  response.on('drain', more)
  more()
}
// Made once, and only when asked for: 25 MB of zeros are 25 KB, and those are 100 bytes.
const packed = (layers: number, bytes: number): Handler => {
  let wire: Buffer | null = null
  const encoding = Array(layers).fill('gzip').join()
  return (response) => {
    if (wire === null) for (let layer = 0; layer < layers; layer++) wire = gzipSync(wire ?? Buffer.alloc(bytes))
    response.writeHead(200, { ...PACKED, 'Content-Encoding': encoding }).end(wire)
  }
}
const longHead: Handler = (response) => response.writeHead(200, { 'X-Long': 'x'.repeat(100_000) }).end('page')

const fault = (
  name: string, wanted: string, asked: number, outcome: ErrorCode, handler: Handler, kept: readonly number[] = [],
): Fault => ({
  name, point: 1, wanted, asked, outcome, kept, handlers: (path) => ({ [path]: handler }),
}) // prettier-ignore

export const endless: readonly Fault[] = [
  fault('hangs before its answer', 'given up after headersMs, three tries', 3, 'fetch-timeout', hang),
  fault('stalls in its body', 'given up after idleMs, three tries', 3, 'fetch-timeout', stall),
  fault('drips its body', 'given up after totalMs, three tries', 3, 'fetch-timeout', drip),
  fault('announces 50 MB', 'not read, not asked again', 1, 'fetch-too-large', announced),
  fault('sends without end', 'given up after wireBytes, not asked again', 1, 'fetch-too-large', stream),
  fault(
    'gzip bomb',
    'given up after decodedBytes, kept as it came, not asked again',
    1,
    'fetch-too-large',
    packed(1, 25_000_000),
    [200],
  ),
  fault(
    'bomb in a bomb',
    'given up after decodedBytes, kept as it came, not asked again',
    1,
    'fetch-too-large',
    packed(2, 25_000_000),
    [200],
  ),
  fault(
    '1000 times what was sent',
    'given up at the ratio, kept as it came',
    1,
    'fetch-too-large',
    packed(1, 15_000_000),
    [200],
  ),
  fault('head of 100 KB', 'given up, not asked again', 1, 'fetch-too-large', longHead),
]
