// What follows from a pack alone is made once a pack, not once a page.

/** Runs a function once for each argument (a pack, a part of one) and remembers what it made for as long as the argument lives. */
export function oncePer<P extends object, T>(make: (pack: P) => T): (pack: P) => T {
  const made = new WeakMap<P, { readonly value: T }>()
  return (pack) => {
    const known = made.get(pack)
    if (known !== undefined) return known.value
    const value = make(pack)
    made.set(pack, { value })
    return value
  }
}
