// How cells look. The list is the truth: its order is that of the style ids that cells bear, and `styles.xml` is made of it.

interface Style {
  /** Format of numbers and days, as spreadsheets write it, as XML. */
  readonly format?: string
  readonly font?: keyof typeof FONTS
  readonly fill?: keyof typeof FILLS
  readonly border?: keyof typeof BORDERS
  readonly wrap?: boolean
  /** Numbers stand to the right, with room to the text beside them. */
  readonly align?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'center'
}

const font = (inner: string, color = '<color theme="1"/>') => `<font>${inner}<sz val="11"/>${color}<name val="Calibri"/><family val="2"/></font>` // prettier-ignore
const FONTS = {
  plain: font(''),
  bold: font('<b/>'),
  head: font('<b/>', '<color rgb="FFFFFFFF"/>'),
  link: font('<u/>', '<color rgb="FF0563C1"/>'),
} as const

const solid = (rgb: string) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>` // prettier-ignore
// The first two are what every spreadsheet takes them for, whatever stands there.
const FILLS = {
  none: '<fill><patternFill patternType="none"/></fill>',
  gray: '<fill><patternFill patternType="gray125"/></fill>',
  head: solid('1F3A5F'),
  toFill: solid('FFF8DC'),
} as const

const BORDERS = {
  none: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  box: border('D9C98B'),
} as const

function border(rgb: string): string {
  const sides = ['left', 'right', 'top', 'bottom']
  return `<border>${sides.map((side) => `<${side} style="thin"><color rgb="FF${rgb}"/></${side}>`).join('')}<diagonal/></border>`
}

const STYLES = {
  head: { font: 'head', fill: 'head', wrap: true, vertical: 'center' },
  text: {},
  wrapped: { wrap: true },
  topic: { font: 'bold', wrap: true },
  link: { font: 'link' },
  day: { format: 'yyyy\\-mm\\-dd', align: 'left' },
  // Of truth values Excel takes no notice of the format; LibreOffice would show 1 and 0.
  truth: { format: '&quot;TRUE&quot;;&quot;TRUE&quot;;&quot;FALSE&quot;', align: 'center' },
  number: { align: 'right' },
  /** Whole numbers: sums, counts. */
  grouped: { format: '#,##0', align: 'right' },
  /** What has decimals, two of them or more: never rounded to a whole number by the eye. */
  decimal: { format: '#,##0.00##', align: 'right' },
  /** 0 to 1. Three decimals where they are there: 0.996 must not look like 1. */
  share: { format: '0.00#', align: 'right' },
  /** What a reviewer may fill. */
  toFill: { fill: 'toFill', border: 'box', wrap: true },
} as const satisfies Readonly<Record<string, Style>>

export type StyleName = keyof typeof STYLES

/** The styles, in the order of their ids; the first has id 1 (0 is the plain cell that every workbook has). */
export const STYLE_NAMES = Object.keys(STYLES) as readonly StyleName[]

const fillOver = (rgb: string) =>
  `<fill><patternFill patternType="solid"><bgColor rgb="FF${rgb}"/></patternFill></fill>`
const OVERLAY_XML = {
  doubtfulValue: `<font><b/><color rgb="FF7F3F00"/></font>${fillOver('FFD9A0')}`,
  doubtfulRow: `<font><b/><i/></font>${fillOver('FFE8C7')}`,
  struck: '<font><strike/><color rgb="FF7F7F7F"/></font>',
  aside: '<font><i/><color rgb="FF6B6B6B"/></font>',
  total: `<font><b/></font>${fillOver('EAF1FB')}`,
  group: '<border><top style="thin"><color rgb="FF1F3A5F"/></top></border>',
} as const

export type Overlay = keyof typeof OVERLAY_XML

/** What may be laid over a cell, in the order of its ids: the first has 0. */
export const OVERLAYS = Object.keys(OVERLAY_XML) as readonly Overlay[]

/** Formats of their own have ids from here on. */
const OWN_FORMATS = 164

/** `xl/styles.xml`. */
export function stylesXml(): string {
  const styles: readonly Style[] = Object.values(STYLES)
  const formats = [...new Set(styles.flatMap(({ format }) => format ?? []))]
  const own = formats.map((format, index) => `<numFmt numFmtId="${OWN_FORMATS + index}" formatCode="${format}"/>`)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('numFmts', own),
    list('fonts', Object.values(FONTS)),
    list('fills', Object.values(FILLS)),
    list('borders', Object.values(BORDERS)),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...styles.map((style) => xf(style, formats))]),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    list('dxfs', Object.values(OVERLAY_XML).map((overlay) => `<dxf>${overlay}</dxf>`)),
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
  ].join('') // prettier-ignore
}

function list(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join('')}</${tag}>`
}

function xf(style: Style, formats: readonly string[]): string {
  const { format, font = 'plain', fill = 'none', border = 'none', wrap = false, align, vertical = 'top' } = style
  const ids = [
    format === undefined ? 0 : OWN_FORMATS + formats.indexOf(format),
    Object.keys(FONTS).indexOf(font),
    Object.keys(FILLS).indexOf(fill),
    Object.keys(BORDERS).indexOf(border),
  ]
  const alignment = `<alignment${align === undefined ? '' : ` horizontal="${align}"`}${align === 'right' ? ' indent="1"' : ''} vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}/>`
  const [numFmt, fontId, fillId, borderId] = ids
  return `<xf numFmtId="${numFmt}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
}
