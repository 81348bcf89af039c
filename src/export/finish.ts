// What the workbook's writer leaves out: the frozen header row and the active sheet.
import type { Part } from './zip.ts'
import { packageFormat } from './zip.ts'

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
    // The reader makes a local time of the zero that was written: without it the bytes are the same in every time zone.
    part.mt = null
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
