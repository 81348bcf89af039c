// What a worker has in memory of the lanes that it worked on. It is kept where their turn is stored as done: what went wrong may know of
// more than the store does.
import type { KeptLane } from './lane-index.ts'

export interface KeptLanes {
  /** What was kept of a lane, which the caller then has alone; null: nothing. */
  take(lane: string): KeptLane | null
  /** What is to be kept of a lane once its turn is stored as done. */
  offer(lane: string, kept: KeptLane): void
  /** Keeps what was offered last. */
  keep(lane: string): void
}

// Some hundred bytes each.
const MOST_ADDRESSES = 200_000

/** Keeps lanes with so many addresses in all, and the last one however many it has. */
export function openKeptLanes(most = MOST_ADDRESSES): KeptLanes {
  const offered = new Map<string, KeptLane>()
  const kept = new Map<string, KeptLane>()
  const takenFrom = (lanes: Map<string, KeptLane>, lane: string): KeptLane | null => {
    const one = lanes.get(lane) ?? null
    lanes.delete(lane)
    return one
  }
  return {
    take(lane) {
      offered.delete(lane)
      return takenFrom(kept, lane)
    },
    offer: (lane, one) => void offered.set(lane, one),
    keep(lane) {
      const one = takenFrom(offered, lane)
      if (one === null) return
      kept.set(lane, one)
      for (const oldest of kept.keys()) if (kept.size > 1 && addressesOf(kept) > most) kept.delete(oldest)
    },
  }
}

function addressesOf(lanes: ReadonlyMap<string, KeptLane>): number {
  return lanes.values().reduce((sum, { index: { last, answers } }) => sum + Math.max(last.size, answers.size), 0)
}
