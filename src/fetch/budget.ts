/** How many bulletins a run may ask for; shared by all of its sources. */
export interface Budget {
  /** Takes one bulletin out of it; false where none is left. */
  take(): boolean
  /** Gives one back that was not asked for after all. */
  giveBack(): void
}

/** A budget of so many bulletins. */
export function openBudget(pages: number): Budget {
  let left = pages
  return {
    take: () => left > 0 && left-- > 0,
    giveBack: () => {
      left++
    },
  }
}
