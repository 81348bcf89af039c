import type { Place } from '../pack.ts'

export const places: readonly Place[] = []
