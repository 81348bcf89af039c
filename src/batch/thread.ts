// A thread that reads pages: what it is given, one after the other, and what it gives back.
import type { MessagePort } from 'node:worker_threads'
import type { Page } from '../model.ts'
import type { AddedIndexValue, AddedRate } from '../packs.ts'
import { packs, withIndexValues, withRates } from '../packs.ts'
import { lineOf } from './line.ts'

/** What a thread must know to read as the others do: what the configuration adds to the packs. */
export interface Added {
  readonly index: readonly AddedIndexValue[]
  readonly rates: readonly AddedRate[]
}

/** By this the program knows, when it is started, that it is such a thread. */
export interface ThreadData {
  readonly bulletins: 'page-reader'
  readonly added: Added
}

/** A page that is to be read. */
export interface Task {
  readonly name: string
  readonly page: Page
}

/** True where this is what `openPool` hands to its threads. */
export function isThreadData(data: unknown): data is ThreadData {
  return typeof data === 'object' && data !== null && 'bulletins' in data && data.bulletins === 'page-reader'
}

/** Answers each `Task` that comes with its `Line`; before the first of them, `ready`. */
export function readTasks(
  port: Pick<MessagePort, 'on' | 'postMessage'>,
  { added: { index, rates } }: ThreadData,
): void {
  const own = withRates(withIndexValues(packs, index), rates)
  port.on('message', ({ name, page }: Task) => port.postMessage(lineOf(name, page, own)))
  port.postMessage('ready')
}
