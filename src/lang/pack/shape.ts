/** A named shape (text/shape.ts). The name becomes the last part of the rule's name. */
export interface NamedShape {
  readonly name: string
  readonly form: string
}
