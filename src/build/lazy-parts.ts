// How the package reads its packs: part by part, each when it is first asked for (pack-parts.ts writes them).
import { readFileSync } from 'node:fs'
import { ROOT } from '../root.ts'

/** A part of a pack as JSON holds it: data, and the patterns that stand in it, each with its path. */
export interface Part {
  readonly value: unknown
  readonly patterns: readonly (readonly [path: readonly string[], source: string, flags: string])[]
}

/** The pack in a folder of `packs/`, with parts of these names. */
export function lazyParts(folder: string, names: readonly string[]): Readonly<Record<string, unknown>> {
  const pack: Record<string, unknown> = {}
  for (const name of names) {
    const get = (): unknown => {
      const text = readFileSync(new URL(`packs/${folder}/${name}.json`, ROOT), 'utf8')
      const value = wholeOf(JSON.parse(text) as Part)
      Object.defineProperty(pack, name, { value, enumerable: true })
      return value
    }
    Object.defineProperty(pack, name, { get, enumerable: true, configurable: true })
  }
  return pack
}

/** The part as its module made it. */
export function wholeOf({ value, patterns }: Part): unknown {
  for (const [path, source, flags] of patterns) {
    const last = path.at(-1)
    if (last === undefined) return new RegExp(source, flags)
    const around = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value)
    ;(around as Record<string, RegExp>)[last] = new RegExp(source, flags)
  }
  return value
}
