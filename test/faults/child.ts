// One run in a process of its own, to be killed: fetch into the archive, then the archive into the store. Tells every step on standard output.
// Arguments: host of the server, folder.
import { join } from 'node:path'
import { openArchive } from '../../src/fetch/archive.ts'
import { fetchSource } from '../../src/fetch/run.ts'
import { openStore } from '../../src/store/open.ts'
import { readInto } from './reading.ts'
import { sourceOf } from './server.ts'

const [, , host = '', folder = ''] = process.argv
const store = await openStore(join(folder, 'bulletins.db'), { write: true })
const archive = openArchive(join(folder, 'archive'), { write: true })
const source = { ...sourceOf(host), recheckDays: 1 }
const tell = (step: string): boolean => process.stdout.write(`${step}\n`)

await fetchSource(source, { archive, userAgent: 'bulletins/test', onEvent: ({ kind }) => tell(kind) })
await readInto(store, archive, () => tell('put'))
await archive.close()
await store.close()
tell('done')
