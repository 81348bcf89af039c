import type { Code } from '../pack.ts'

export const codes: readonly Code[] = []
