// The parts of a workbook that are no sheets, as its library writes them, and what it leaves out: the active sheet, styles, tables.
import { CFB, utils, write } from 'xlsx'
import { columnsOf } from './cells.ts'
import { listObjectXml } from './list-object.ts'
import { isProse } from './look.ts'
import type { Sheet } from './sheet.ts'
import { stylesXml } from './style.ts'
import type { ZipFile } from './zip.ts'

/** What is told of the workbook. `created`: ISO 8601, or null where no time is known. Never the clock's. */
export interface WorkbookTitle {
  readonly title: string
  readonly created: string | null
}

interface Package {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly { readonly content: Uint8Array }[]
}

const packages = CFB as { read(bytes: Uint8Array, options: { type: 'buffer' }): Package }

/** The files of the workbook that are no sheets: first the one that names them all. Throws an Error where a sheet's name is none. */
export function skeletonFiles(sheets: readonly Sheet[], title: WorkbookTitle): readonly ZipFile[] {
  const { FullPaths, FileIndex } = packages.read(empty(sheets, title), { type: 'buffer' })
  const files = FullPaths.flatMap((path, index) => {
    const name = path.slice(path.indexOf('/') + 1)
    const content = FileIndex[index]?.content
    if (content === undefined || !PART.test(name) || OWN.test(name)) return []
    return { path: name, chunks: [patched(name, Buffer.from(content).toString(), sheets)] }
  })
  const tables = sheets.filter(({ table }) => !isProse(table))
  return [
    ...files.filter(({ path }) => path === TYPES),
    ...files.filter(({ path }) => path !== TYPES),
    { path: 'xl/styles.xml', chunks: [stylesXml()] },
    ...tables.map(({ table, number }) => ({ path: `xl/tables/table${number}.xml`, chunks: [listObjectXml(table, number)] })),
  ] // prettier-ignore
}

const TYPES = '[Content_Types].xml'
const PART = /\.(?:xml|rels)$/u
/** Sheets and styles are made here. */
const OWN = /^xl\/(?:worksheets\/|styles\.xml$)/u

/** A workbook of these sheets without rows. */
function empty(sheets: readonly Sheet[], { title, created }: WorkbookTitle): Buffer {
  const book = utils.book_new()
  for (const { table } of sheets) utils.book_append_sheet(book, { '!ref': 'A1' }, table.sheet ?? table.name)
  book.Workbook = {
    Names: sheets.map(({ table, number }) => ({ Name: '_xlnm.Print_Titles', Sheet: number - 1, Ref: titles(table) })),
  }
  // The type knows a Date alone; a text is written as it is.
  book.Props = { Title: title, Author: 'bulletins', ...(created === null ? {} : { CreatedDate: created as unknown as Date }) }
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: false }) as Buffer
} // prettier-ignore

/** What is printed on each page anew: the header, and the id where rows have one. */
function titles(table: Sheet['table']): string {
  const sheet = `'${(table.sheet ?? table.name).replaceAll("'", "''")}'`
  return columnsOf(table)[0]?.info.name === 'id' ? `${sheet}!$A:$A,${sheet}!$1:$1` : `${sheet}!$1:$1`
}

// A view without its own `workbookView` groups the sheets that call themselves selected: then an edit hits them all.
const WINDOW =
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28000" windowHeight="16000" tabRatio="850" activeTab="0"/></bookViews>'

function patched(path: string, text: string, sheets: readonly Sheet[]): string {
  if (path === 'xl/workbook.xml') return text.replace('<sheets>', `${WINDOW}<sheets>`)
  if (path !== TYPES) return text
  const types = sheets
    .filter(({ table }) => !isProse(table))
    .map(({ number }) => `<Override PartName="/xl/tables/table${number}.xml" ContentType="${TABLE_TYPE}"/>`)
  return text.replace('</Types>', `${types.join('')}</Types>`)
}

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'
