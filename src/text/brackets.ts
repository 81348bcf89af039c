/** True where a bracket is closed that was not opened in it: "prisoner N (three years' imprisonment) asked for a doctor". */
export function leavesBrackets(words: string): boolean {
  let open = 0
  for (const mark of words.match(/[()]/gu) ?? []) {
    open += mark === '(' ? 1 : -1
    if (open < 0) return true
  }
  return false
}
