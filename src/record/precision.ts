// Written by `npm run measure` from the annotated pages under fixtures/gold; do not edit.

/** Of the records a rule (or all rules of a kind) made on annotated pages: how many were right. */
export const PRECISION: Readonly<Record<string, { readonly hits: number; readonly found: number }>> = {}
