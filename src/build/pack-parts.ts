// The packs in the package: what their modules compute (all cases of all names, all lists) is computed here, once, and kept as JSON, a file
// a part. Computing it took 200 ms of each start; a page of one language reads the parts of that language, when they are asked for.
import type { Plugin } from 'esbuild'
import { writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeFolder } from '../folder.ts'
import type { Part } from './lazy-parts.ts'

/** Puts lazy packs in the place of their modules, and their parts into `packs/` of the package. */
export function packParts(folder: string): Plugin {
  return {
    name: 'pack-parts',
    setup(esbuild) {
      esbuild.onLoad({ filter: /src\/(?:lang|jurisdiction)\/[^/]+\/index\.ts$/ }, async ({ path }) => {
        const [only, ...others] = Object.entries((await import(pathToFileURL(path).href)) as Module)
        if (only === undefined || others.length > 0) throw new Error(`Expected one pack, in ${path}`)
        const [name, pack] = only
        const code = basename(dirname(path))
        writeParts(`${folder}/packs/${code}`, pack)
        return { contents: lazyModule(name, code, Object.keys(pack)), resolveDir: dirname(path) }
      })
    },
  }
}

type Module = Readonly<Record<string, Readonly<Record<string, unknown>>>>

function lazyModule(name: string, folder: string, parts: readonly string[]): string {
  return `import { lazyParts } from '../../build/lazy-parts.ts'
import { openStock } from '../../build/lazy-stock.ts'
openStock()
export const ${name} = lazyParts(${JSON.stringify(folder)}, ${JSON.stringify(parts)})`
}

function writeParts(folder: string, pack: Readonly<Record<string, unknown>>): void {
  makeFolder(folder)
  for (const [name, value] of Object.entries(pack)) {
    writeFileSync(`${folder}/${name}.json`, JSON.stringify(partOf(value)))
  }
}

/** A part as JSON can hold it. Throws for what it can't: a function, a Map, a Set. */
export function partOf(whole: unknown): Part {
  const patterns: Part['patterns'][number][] = []
  const plain = (value: unknown, path: readonly string[]): unknown => {
    if (value instanceof RegExp) {
      patterns.push([path, value.source, value.flags])
      return null
    }
    if (Array.isArray(value)) return value.map((item, at) => plain(item, [...path, String(at)]))
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, [...path, key])]))
    }
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value
    throw new Error(`Expected data, got ${typeof value}, in a pack at ${path.join('.')}`)
  }
  return { value: plain(whole, []), patterns }
}
