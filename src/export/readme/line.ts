/** A row of Read me: what it is about, and what there is to say. */
export interface Line {
  readonly topic: string
  readonly text: string
}
