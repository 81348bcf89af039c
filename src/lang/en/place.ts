import type { PlaceWords } from '../pack.ts'

export const place: PlaceWords = { suffixes: [] }
