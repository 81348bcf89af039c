/** In which cases people stand beside the words of penalties, where a language tells by them who bears one. */
export interface Government {
  /** What a verb or a noun of a penalty says of its bearer; against the verb's own words, the first that fits counts. Letters of cases as in `Naming`. */
  readonly bearers: readonly { readonly verb: RegExp; readonly cases: string }[]
  /** One of those named together, by the order; groups `first`, `second`, `third`. */
  readonly nth: RegExp
  /** The whole gap between two outlets that bear it together. */
  readonly outlets: RegExp
  /** Case of who is paid, beside a verb of paying; against the sentence. */
  readonly paid: { readonly cases: string; readonly verb: RegExp; readonly unless: RegExp }
  /** Words before the name of somebody who is turned to, not paid («к акиму»); against the text before the name. */
  readonly turnedTo: RegExp
}
