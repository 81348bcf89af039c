// What a page says of its own charset, under one name for each charset.

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['cp1251', 'windows-1251'],
  ['x-cp1251', 'windows-1251'],
  ['win1251', 'windows-1251'],
  ['win-1251', 'windows-1251'],
  ['kz-1048', 'rk1048'],
  ['kz1048', 'rk1048'],
  ['rk-1048', 'rk1048'],
  ['strk1048-2002', 'rk1048'],
  ['strk1048', 'rk1048'],
  ['cskz1048', 'rk1048'],
  ['ptcp154', 'pt154'],
  ['csptcp154', 'pt154'],
  ['cp154', 'pt154'],
  ['cyrillic-asian', 'pt154'],
  ['koi8-u', 'koi8-r'],
  ['koi8r', 'koi8-r'],
  ['koi8', 'koi8-r'],
  ['cp866', 'ibm866'],
  ['866', 'ibm866'],
  ['x-mac-cyrillic', 'maccyrillic'],
  ['mac-cyrillic', 'maccyrillic'],
  ['iso8859-5', 'iso-8859-5'],
  ['iso_8859-5', 'iso-8859-5'],
  ['cyrillic', 'iso-8859-5'],
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['utf-16', 'utf-16le'],
  ['unicode', 'utf-16le'],
])
const CHARSET = /charset\s*=[\s"']*([\w.:-]{1,40})/iu
const ENCODING = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/iu
const META = /<meta\s[^>]{0,200}>/giu

/** The label of the header, else of a `<meta>` near the start, else of the XML declaration; null where there is none. */
export function declaredCharset(bytes: Uint8Array, contentType: string | null): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replace(/\0/gu, '')
  const label =
    CHARSET.exec(contentType ?? '')?.[1] ??
    Array.from(head.matchAll(META), ([tag]) => CHARSET.exec(tag)?.[1]).find((found) => found !== undefined) ??
    ENCODING.exec(head)?.[1]
  if (label === undefined) return null
  const name = label.toLowerCase()
  return ALIASES.get(name) ?? name
}
