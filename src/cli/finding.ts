/** What the doctor found. `ok`; `look`: works, but somebody should look at it; `bad`: does not work. */
export interface Finding {
  readonly state: 'ok' | 'look' | 'bad'
  readonly words: string
}
