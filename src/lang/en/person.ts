import type { PersonWords } from '../pack.ts'

export const person: PersonWords = { roles: {} }
