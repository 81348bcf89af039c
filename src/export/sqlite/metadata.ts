// metadata.json: what Datasette shows beside the tables of the SQLite file.
// `datasette bulletins.sqlite --metadata metadata.json`
import type { Head } from '../material/head.ts'
import type { ExportInput } from '../input.ts'
import { tableLabels } from '../labels/index.ts'
import { usedSources } from '../material/provenance.ts'
import type { Table } from '../table/table.ts'
import { searchedIn, viewsOf } from './layout.ts'

/** The name under which Datasette knows a file is the file's, without what follows the dot. */
const DATABASE = 'bulletins'

/** What a table can be narrowed by with a click. */
const FACETS: Readonly<Record<string, readonly string[]>> = {
  incidents: ['category', 'in_totals', 'review_status'],
  fines: ['stage', 'against', 'in_totals', 'standing', 'currency'],
  penalties: ['kind', 'stage', 'against', 'in_totals', 'standing'],
  penalty_mentions: ['kind', 'stage'],
  articles: ['code', 'in_force'],
  amounts: ['currency'],
  dates: ['resolved'],
  places: ['region'],
  statistics: ['unit', 'scope'],
  bulletins: ['source', 'language', 'counted'],
  issues: ['code'],
  changes: ['cause', 'what', 'kind'],
  summary: ['figure', 'against', 'standing'],
  data_dictionary: ['table', 'type'],
}

/** What comes first: ids, by which it would be sorted otherwise, are in no order. */
const NEWEST: Readonly<Record<string, string>> = {
  incidents: 'date_from',
  fines: 'date_from',
  penalties: 'date_from',
  dates: 'from',
  bulletins: 'period',
  changes: 'at',
}

/** The column by which a row is called where another row names it. */
const CALLED: Readonly<Record<string, string>> = { bulletins: 'title', incidents: 'headline' }

/** The file, as text. */
export function datasetteMetadata(
  tables: readonly Table[],
  heads: readonly Pick<Head, 'record'>[],
  { sources }: Pick<ExportInput, 'sources'>,
): string {
  const used = usedSources(heads, sources)
  const address = used.flatMap(({ listings }) => listings).at(0)?.url
  const description = {
    title: 'Human-rights bulletins as records',
    description:
      'Incidents, sanctions and mentions read from bulletins. Totals count sanctions and incidents of bulletins that count, never mentions: the views say how, the table read_me says why.',
    source: used.map(({ publisher }) => publisher).join('; '),
    ...(address === undefined ? {} : { source_url: address }),
    license: used.map(({ publisher, licence }) => `${publisher}: ${licence}`).join('; '),
    databases: { [DATABASE]: { tables: Object.fromEntries([...tables.map(told), ...viewsToldOf(tables)]) } },
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function told(table: Table): [name: string, metadata: object] {
  const { name, description } = table
  const search = searchedIn(table).length === 0 ? {} : { fts_table: `${name}_fts` }
  return [name, { title: tableLabels(name)?.en ?? name, description, ...columnsTold(table), ...search }]
}

function columnsTold({ name, columns }: Table): object {
  const has = (column: string | undefined): column is string => columns.some((candidate) => candidate.name === column)
  const facets = (FACETS[name] ?? []).filter(has)
  const [newest, called] = [NEWEST[name], CALLED[name]]
  // Nobody looks for whole texts by their order.
  const sortable = columns.filter((column) => column.inSheet && column.name !== 'quote')
  return {
    columns: Object.fromEntries(columns.map((column) => [column.name, column.description])),
    sortable_columns: sortable.map((column) => column.name),
    ...(facets.length === 0 ? {} : { facets }),
    ...(has(newest) ? { sort_desc: newest } : {}),
    ...(has(called) ? { label_column: called } : {}),
  }
}

// A view has the columns of its table, and no index of words.
function viewsToldOf(tables: readonly Table[]): [name: string, metadata: object][] {
  return viewsOf(tables).map(({ name, table, description }) => {
    const from = tables.find((candidate) => candidate.name === table)
    const columns = from === undefined ? {} : columnsTold(from)
    return [name, { title: name.replaceAll('_', ' '), description, ...columns }]
  })
}
