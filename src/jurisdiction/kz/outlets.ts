import type { Outlet } from '../pack.ts'

export const outlets: readonly Outlet[] = []
