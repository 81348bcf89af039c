// What the workbook's writer leaves out: the frozen header row, the active sheet, and a compression that is small and always the same.
import { deflateSync } from 'fflate'
import { CFB } from 'xlsx'

interface Part {
  content: Uint8Array
  size: number
}

interface Package {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly Part[]
}

interface PackageFormat {
  read(bytes: Uint8Array, options: { type: 'buffer' }): Package
  write(parts: Package, options: { fileType: 'zip'; type: 'buffer'; compression: boolean }): Buffer
  readonly utils: { use_zlib(zlib: unknown): void }
}

const packageFormat = CFB as PackageFormat

// The library asks for zlib in the form of Node's of old, and tries it on two bytes before it takes it. It never unpacks here:
// what it reads is what it wrote, not compressed. (Node's own zlib gives other bytes on other versions and processors.)
class TriedOnce {
  readonly _finishFlushFlag = 0
  readonly bytesRead = 1
  _processChunk(): Uint8Array {
    return new Uint8Array()
  }
}
packageFormat.utils.use_zlib({
  InflateRaw: TriedOnce,
  deflateRawSync: (bytes: Uint8Array) => Buffer.from(deflateSync(bytes, { level: 6 })),
})

const SHEET = /\/xl\/worksheets\/sheet(\d+)\.xml$/u
const VIEWS = /<sheetViews>.*?<\/sheetViews>/su
// A view without its own `workbookView` groups the sheets that call themselves selected: then an edit hits them all.
const WINDOW =
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28000" windowHeight="16000" activeTab="0"/></bookViews>'

/** The workbook (a zip that is not compressed) with frozen header rows, compressed. */
export function finish(workbook: Uint8Array): Buffer {
  const parts = packageFormat.read(workbook, { type: 'buffer' })
  for (const [index, path] of parts.FullPaths.entries()) {
    const part = parts.FileIndex[index]
    if (part === undefined) continue
    const sheet = SHEET.exec(path)?.[1]
    if (sheet !== undefined) setHead(part, sheet === '1')
    if (path.endsWith('/xl/workbook.xml')) setText(part, textOf(part).replace('<sheets>', `${WINDOW}<sheets>`))
  }
  return packageFormat.write(parts, { fileType: 'zip', type: 'buffer', compression: true })
}

// The rows of a sheet may be many: they stay bytes, only what stands before them becomes text.
function setHead(part: Part, selected: boolean): void {
  const bytes = Buffer.from(part.content)
  const rows = bytes.indexOf('<sheetData')
  const head = bytes.subarray(0, rows).toString()
  const pane =
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
  const view = `<sheetViews><sheetView workbookViewId="0"${selected ? ' tabSelected="1"' : ''}>${pane}</sheetView></sheetViews>`
  const finished = head.replace(VIEWS, `${view}<sheetFormatPr defaultRowHeight="15"/>`)
  setBytes(part, Buffer.concat([Buffer.from(finished), bytes.subarray(rows)]))
}

function textOf(part: Part): string {
  return Buffer.from(part.content).toString()
}

function setText(part: Part, text: string): void {
  setBytes(part, Buffer.from(text))
}

function setBytes(part: Part, bytes: Buffer): void {
  part.content = bytes
  part.size = bytes.length
}
