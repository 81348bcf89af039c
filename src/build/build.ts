// Writes the package that is published: `npm run build`, into dist/ or the folder that is named. The same sources give the same bytes.
// Node strips no types inside node_modules, so what users run is a bundle; with every package in it, nothing else is installed.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../folder.ts'
import { packs } from '../packs.ts'
import { ROOT } from '../root.ts'
import { bundle } from './bundle.ts'
import { licencesOf } from './licences.ts'
import { manifestOf } from './manifest.ts'
import { stockText } from './stock-text.ts'
import { writeTypes } from './types.ts'

/** What the package has as the checkout has it, at the same place: code finds it from `ROOT`, the README by its links. */
const COPIED = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'schemas',
  'fixtures/site',
  'fixtures/pictures',
  'src/export/report/client/figures.js',
  'src/export/report/client/page.js',
  'src/export/report/style.css',
]

/** Writes the package into `folder`, which is emptied first. */
export async function build(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  makeFolder(`${folder}/bin`)
  for (const path of COPIED) cpSync(fileURLToPath(new URL(path, ROOT)), `${folder}/${path}`, { recursive: true })
  const bundled = await bundle(folder)
  writeFileSync(`${folder}/packs/stock.txt`, stockText(packs))
  writeFileSync(`${folder}/LICENCES.txt`, licencesOf(bundled))
  writeFileSync(`${folder}/package.json`, manifestOf(textOf('package.json')))
  writeFileSync(`${folder}/bin/bulletins.cjs`, launcher(), { mode: 0o755 })
  writeTypes(`${folder}/types`)
}

// The launcher of the checkout starts the sources; that of the package, the bundle.
function launcher(): string {
  const parts = textOf('bin/bulletins.cjs').split('../src/cli/main.ts')
  if (parts.length !== 2) throw new Error('Expected one start of the sources in bin/bulletins.cjs')
  return parts.join('../lib/main.js')
}

function textOf(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(resolve(process.argv[2] ?? fileURLToPath(new URL('dist', ROOT))))
}
