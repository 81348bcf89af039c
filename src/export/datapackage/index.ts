// datapackage.json: what lies in the folder, in the form of a Frictionless Data Package (v2).
import type { Head } from '../material/head.ts'
import type { CsvLocale, ExportInput, ExportedFile } from '../input.ts'
import { latest, usedSources } from '../material/provenance.ts'
import type { Table } from '../table/table.ts'
import { VERSION } from '../version.ts'
import { resourceOf, tableIn } from './resource.ts'

// 2.0 is the newest that is published.
const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json'

/** The description of these files, as text. */
export function dataPackage(
  files: readonly ExportedFile[],
  tables: readonly Table[],
  heads: readonly Pick<Head, 'record'>[],
  { sources, csvLocale = 'en', selection, names = true }: Pick<ExportInput, 'sources' | 'csvLocale' | 'selection' | 'names'>,
): string {
  const created = latest(heads)
  const description = {
    $schema: PROFILE,
    name: 'bulletins',
    title: 'Human-rights bulletins as records',
    description:
      'Incidents, sanctions and mentions read from bulletins; the sheet "Read me" (csv/read_me.csv) says how.',
    ...(created === null ? {} : { created }),
    // What follows is no part of the standard; it allows it.
    tool: `bulletins ${VERSION}`,
    names: names ? 'as told' : 'left out, full texts too',
    ...(selection === undefined ? {} : { selection }),
    sources: usedSources(heads, sources).map(({ id, publisher, licence, listings }) => ({
      title: publisher,
      ...(listings[0] === undefined ? {} : { path: listings[0].url }),
      id,
      licence,
    })),
    resources: resourcesOf(files, tables, csvLocale),
  }
  return `${JSON.stringify(description, null, 2)}\n`
} // prettier-ignore

// The same columns come in several formats: the first resource that has them describes them, the others name it.
function resourcesOf(files: readonly ExportedFile[], tables: readonly Table[], locale: CsvLocale): object[] {
  const described = new Map<string, string>()
  return files.map((file) => {
    const table = tableIn(file.path, tables)
    const resource = resourceOf(file, table, { locale, like: described.get(table?.name ?? '') ?? null })
    if (table !== null && 'schema' in resource && !described.has(table.name)) described.set(table.name, resource.name)
    return resource
  })
}
