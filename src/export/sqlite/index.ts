// The format `sqlite`: a database, and what Datasette says of it.
import type { OpenWriter } from '../format.ts'
import { datasetteMetadata } from './metadata.ts'
import { writeDatabase } from './write.ts'

/** `bulletins.sqlite` and `metadata.json`. */
export const openSqlite: OpenWriter = (drafts) => ({
  write({ tables, heads, input }) {
    drafts.addFile('bulletins.sqlite', (temporary) => writeDatabase(tables, temporary))
    drafts.add('metadata.json', [datasetteMetadata(tables, heads, input)])
  },
})
