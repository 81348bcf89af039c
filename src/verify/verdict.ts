/** What the check of one thing found: a WARC record, a seal, a row of the store. */
export interface Verdict {
  readonly kind: string
  readonly id: string
  /** Where it lies: file and byte, or the address of its page. */
  readonly where: string
  /** Why it failed, in words; none where it passed. */
  readonly faults: readonly string[]
}
