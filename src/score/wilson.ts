const Z = 1.96

/** Wilson's 95 % interval of a share of `cases`: wide for few of them, even where all are right. 0 to 1 for none. */
export function wilson(share: number, cases: number): { readonly low: number; readonly high: number } {
  if (cases === 0) return { low: 0, high: 1 }
  const centre = (share + Z ** 2 / (2 * cases)) / (1 + Z ** 2 / cases)
  const half = (Z / (1 + Z ** 2 / cases)) * Math.sqrt((share * (1 - share)) / cases + Z ** 2 / (4 * cases ** 2))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
