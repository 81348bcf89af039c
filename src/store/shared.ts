// What workers share in the store: whose turn it is at a site, what all their archives know, who of them is there.
import { atOnce } from './at-once.ts'
import type { Database } from './database.ts'
import type { PlaceRow } from './place.ts'
import * as sql from './statements.ts'

/** Something that is known: of an address, or of the runs at a source; JSON. `held`: pages of a source were read without its lane, out of the file that is named. */
export interface KnownRow {
  readonly kind: 'address' | 'run' | 'held'
  readonly name: string
  readonly json: string
}

/** A page that was read into the store, and where it lies. */
export interface HeldPage extends PlaceRow {
  readonly retrieved: string
}

/** A bulletin that went from its site or came back. */
export interface HeldShift {
  readonly url: string
  readonly what: 'withdrawn' | 'added'
  readonly at: string
}

/** A worker, as it last said; times in milliseconds since 1970. */
export interface WorkerRow {
  readonly name: string
  readonly started: number
  readonly seen: number
  /** What it was at: lanes, parted by blanks. */
  readonly holds: string
}

export interface Shared {
  /** Milliseconds since 1970 by the store's clock. */
  now(): Promise<number>
  /** Takes a site for so long; 0 where it was free, else from when (by the store's clock) it may be. */
  enterGate(site: string, holder: string, holdMs: number): Promise<number>
  /** Lets it go, to rest for so long. Nothing happens where another has it by now. */
  leaveGate(site: string, holder: string, restMs: number): Promise<void>
  known(lane: string): Promise<readonly KnownRow[]>
  /** What was told of it in this turn and later ones. */
  knownSince(lane: string, turn: number): Promise<readonly KnownRow[]>
  /** What is known of some. */
  knownAmong(lane: string, kind: KnownRow['kind'], names: readonly string[]): Promise<readonly KnownRow[]>
  /** The number of a turn that begins now: above all in which something was told. */
  nextTurn(lane: string): Promise<number>
  /** Tells it in this turn, or in the latest where that is over. */
  putKnown(lane: string, row: KnownRow, turn: number): Promise<void>
  /** The same, where what is known is still this JSON (null: nothing). */
  teach(lane: string, row: KnownRow, before: string | null, turn: number): Promise<void>
  /** The pages of a source, in the order of their capture. */
  heldPages(source: string): Promise<readonly HeldPage[]>
  /** When its bulletins went and came back, in the order of time. */
  heldShifts(source: string): Promise<readonly HeldShift[]>
  /** Says that a worker is there, and at what. */
  putWorker(name: string, holds: string, isNew: boolean): Promise<void>
  workers(): Promise<readonly WorkerRow[]>
  /** Forgets a worker that has ended, and those that were not seen for a day. */
  forgetWorker(name: string): Promise<void>
}

const DAY_MS = 86_400_000

type Knowing = Pick<Shared, 'known' | 'knownSince' | 'knownAmong' | 'nextTurn' | 'putKnown' | 'teach'>

function knownOn(db: Database): Knowing {
  return {
    known: (lane) => db.all<KnownRow>(sql.KNOWN_OF, lane),
    knownSince: (lane, turn) => db.all<KnownRow>(sql.KNOWN_SINCE, lane, turn),
    async knownAmong(lane, kind, names) {
      const rows: KnownRow[] = []
      for (const places of atOnce(names)) rows.push(...(await db.all<KnownRow>(sql.KNOWN_AMONG, lane, kind, ...places)))
      return rows
    },
    nextTurn: async (lane) => (await db.all<{ turn: number }>(sql.NEXT_TURN, lane))[0]?.turn ?? 1,
    async putKnown(lane, { kind, name, json }, turn) {
      await db.all(sql.PUT_TURN, lane, kind, name, turn) // first: who is stopped in between has told nothing, not something that nobody hears
      await db.all(sql.PUT_KNOWN, lane, kind, name, json)
    },
    async teach(lane, { kind, name, json }, before, turn) {
      await db.all(sql.PUT_TURN, lane, kind, name, turn)
      await db.all(sql.TEACH, lane, kind, name, json, before ?? '')
    },
  }
}

export function sharedOn(db: Database): Shared {
  const run = async (text: string, ...values: readonly (string | number)[]): Promise<void> => {
    await db.all(text, ...values)
  }
  return {
    now: () => db.now(),
    async enterGate(site, holder, holdMs) {
      const now = await db.now()
      if ((await db.all(sql.ENTER_GATE, site, holder, now + holdMs, now)).length > 0) return 0
      const [held] = await db.all<{ free_at: number }>(sql.GATE_OF, site)
      return held?.free_at ?? now
    },
    leaveGate: async (site, holder, restMs) => run(sql.LEAVE_GATE, site, holder, (await db.now()) + Math.ceil(restMs)),
    ...knownOn(db),
    heldPages: (source) => db.all<HeldPage>(sql.HELD_PAGES, source),
    heldShifts: (source) => db.all<HeldShift>(sql.HELD_SHIFTS, source),
    putWorker: async (name, holds, isNew) => run(sql.PUT_WORKER, name, await db.now(), holds, isNew ? 1 : 0),
    workers: () => db.all<WorkerRow>(sql.WORKERS),
    forgetWorker: async (name) => run(sql.FORGET_WORKER, name, (await db.now()) - DAY_MS),
  }
}
