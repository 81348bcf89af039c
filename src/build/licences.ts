// The licences of the packages that are in the bundle, whole: they ask to stand beside what is made of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { ROOT } from '../root.ts'

const HEAD = `The bundle in lib/ holds code of the packages below, under their licences.\n`
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u
const TEXT = /^(?:licen[cs]e|copying|notice)/iu

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** The text of LICENCES.txt. Modules by their paths from the root; throws for a package that names no licence. */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((path) => PACKAGE.exec(path)?.[0] ?? []))
  const all = [...folders].map((folder) => {
    const manifest = JSON.parse(readFileSync(new URL(`${folder}/package.json`, ROOT), 'utf8')) as Manifest
    if (typeof manifest.license !== 'string') throw new Error(`Expected a licence, in ${folder}`)
    return { ...manifest, text: textIn(folder) }
  })
  all.sort((a, b) => (a.name < b.name ? -1 : 1))
  return [
    HEAD,
    ...all.map(({ name, version, license, text }) => `${RULE}\n${name} ${version} (${license})\n\n${text}`),
  ].join('\n')
}

const RULE = '='.repeat(80)

function textIn(folder: string): string {
  const url = new URL(`${folder}/`, ROOT)
  const names = existsSync(url) ? readdirSync(url).filter((name) => TEXT.test(name)) : []
  return names.sort().map((name) => readFileSync(new URL(name, url), 'utf8').replaceAll('\r\n', '\n').trimEnd() + '\n').join('\n') // prettier-ignore
}
