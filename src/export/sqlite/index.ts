// The format `sqlite`: a database, and what Datasette says of it.
import type { Writer } from '../format.ts'
import { datasetteMetadata } from './metadata.ts'
import { writeDatabase } from './write.ts'

/** `bulletins.sqlite` and `metadata.json`. */
export const writeSqlite: Writer = ({ tables, contexts, input }, drafts) => {
  drafts.addFile('bulletins.sqlite', (temporary) => writeDatabase(tables, temporary))
  drafts.add('metadata.json', [datasetteMetadata(tables, contexts, input)])
}
