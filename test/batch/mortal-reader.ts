// A thread that reads pages as the tool's own does, and dies of some.
import { parentPort } from 'node:worker_threads'
import type { Task } from '../../src/batch/thread.ts'

parentPort?.on('message', ({ name }: Task) => {
  if (name.startsWith('throws')) throw new RangeError('no more of this')
  if (name.startsWith('exits')) process.exit(3)
  if (name.startsWith('hoards')) for (const hoard: string[][] = []; ;) hoard.push(Array.from({ length: 1e5 }, String))
  parentPort?.postMessage({ text: name, error: null })
})
parentPort?.postMessage('ready')
