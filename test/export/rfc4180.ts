/** Reads CSV by the letter of RFC 4180 (any line end); throws where a quote stands where none may. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/uy
  while (field.lastIndex < text.length || row.length > 0) {
    const at = field.lastIndex
    const match = field.exec(text)
    if (match === null) throw new SyntaxError(`Expected a field, got ${JSON.stringify(text.slice(at, at + 20))}`)
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    rows.push(row)
    row = []
    if (field.lastIndex >= text.length) break
  }
  return rows
}
