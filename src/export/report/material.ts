// What the page is made of, gathered while the bulletins pass by: of all of them what the charts count, of the newest the bulletins themselves.
import type { Index } from '../../jurisdiction/pack.ts'
import type { Context } from '../material/entry.ts'
import type { Facts } from './charts/facts.ts'
import { openFacts } from './charts/facts.ts'
import type { Shown } from './plan.ts'
import { PAGE_LIMITS } from './plan.ts'

export interface Material {
  /** Takes a bulletin, in the order of the tables. */
  add(context: Context): void
  readonly shown: Omit<Shown, 'heads'> & { readonly facts: Facts }
}

/** The material of no bulletin yet; it keeps the last `most` of them. */
export function openMaterial(index: Index, most = PAGE_LIMITS.bulletins): Material {
  const charts = openFacts(index)
  const all = { incidents: 0, sanctions: 0 }
  const newest: Context[] = []
  return {
    add(context) {
      charts.add(context)
      all.incidents += context.reading.incidents.length
      all.sanctions += context.reading.sanctions.length
      newest.push(context)
      if (newest.length > most) newest.shift()
    },
    get shown() {
      return { newest, all, facts: charts.facts }
    },
  }
}
