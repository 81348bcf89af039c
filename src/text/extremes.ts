// `Math.max(...numbers)` puts every number on the stack, which overflows where a page has a hundred thousand of something.

/** The greatest of the numbers; -Infinity of none. */
export function greatest(numbers: Iterable<number>): number {
  let most = -Infinity
  for (const one of numbers) if (one > most) most = one
  return most
}

/** The least of the numbers; Infinity of none. */
export function least(numbers: Iterable<number>): number {
  let fewest = Infinity
  for (const one of numbers) if (one < fewest) fewest = one
  return fewest
}
