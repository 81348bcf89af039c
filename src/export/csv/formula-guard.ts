// A spreadsheet that opens a CSV takes what begins with `=`, `+`, `-` or `@` for a formula: lines of lists begin with dashes, so
// this is no mere danger but would garble pages. The guard is an apostrophe before such a text; it can be taken away again.

/** What gets an apostrophe: also what begins with apostrophes already, so that taking one away gives the text back. */
export const GUARDED = String.raw`^'*[=+\-@\t\r\n＝＋－＠]`
/** What loses one. */
export const UNGUARDED = String.raw`^'+[=+\-@\t\r\n＝＋－＠]`

const guarded = new RegExp(GUARDED, 'u')
const unguarded = new RegExp(UNGUARDED, 'u')

/** The text as no spreadsheet takes it for a formula. */
export function guard(text: string): string {
  return guarded.test(text) ? `'${text}` : text
}

/** The text that was guarded. */
export function unguard(text: string): string {
  return unguarded.test(text) ? text.slice(1) : text
}
