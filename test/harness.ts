// What tests of single stages share: a document made of plain lines, and what a stage costs.
import { fold } from '../src/text/fold.ts'
import type { Block, Document, Language } from '../src/model.ts'

/** One block of role `body` a line. */
export function documentOf(text: string, language: Language = 'en'): Document {
  let start = 0
  const blocks: Block[] = text.split('\n').map((line) => {
    const block: Block = {
      start,
      end: start + line.length,
      role: 'body',
      reason: 'test',
      element: 'p',
      listDepth: 0,
      bold: false,
      gapBefore: true,
    }
    start = block.end + 1
    return block
  })
  return {
    text,
    folded: fold(text),
    blocks,
    map: [{ start: 0, end: text.length, byteStart: 0, byteEnd: Buffer.byteLength(text) }],
    language,
    languageReason: 'test',
    charset: { charset: 'utf-8', declared: null, reason: 'test', runnerUp: null },
    repairs: [],
    doubts: [],
  }
}

/** Processor milliseconds that this thread takes for a run: what else the machine does hardly counts. */
export function processorMilliseconds(run: () => unknown): number {
  const before = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
