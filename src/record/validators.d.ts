// Of validators.js, which `npm run generate` writes: one validator a schema.
export interface Validator {
  (record: unknown): boolean
  readonly errors?:
    readonly { readonly instancePath: string; readonly message?: string; readonly keyword: string }[] | null
}
export const amount: Validator
export const article: Validator
export const bulletin: Validator
export const date: Validator
export const incident: Validator
export const issue: Validator
export const outlet: Validator
export const penalty: Validator
export const person: Validator
export const place: Validator
export const rejected: Validator
export const review: Validator
export const sanction: Validator
export const statistic: Validator
