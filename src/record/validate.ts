import type { Reading } from '../model.ts'

export function validate(reading: Reading): Reading {
  return reading
}
