// The code of the package: modules of ours and of others in a few files, cut so that a verb loads what it needs.
import type { Plugin } from 'esbuild'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../root.ts'
import { packParts } from './pack-parts.ts'

/** Writes `lib/` and `packs/` into the folder of the package; gives the paths of all modules that went in, from the root. */
export async function bundle(folder: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(ROOT),
    entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: `${folder}/lib`,
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.19',
    external: PEERS,
    // Names stay, for the traces of faults; blanks and comments go, since each start reads the files whole.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none', // the licences stand whole in LICENCES.txt
    logLevel: 'warning',
    plugins: [packParts(folder), nodeModules, absent],
  })
  return Object.keys(metafile.inputs).sort()
}

/** What only those install who work with PostgreSQL. */
const PEERS = ['pg', 'pg-boss']

// Node's modules. `import` reads all that such a module has, whoever needs what, and of some that loads others: here it reads what is
// needed. A package of the old kind asks by `require`, which a module of the new kind does not have.
const nodeModules: Plugin = {
  name: 'node-modules',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^(?:node:)?[a-z_/0-9]+$/ }, async ({ kind, path, resolveDir, pluginData }) => {
      const namespace = NAMESPACES.get(kind)
      if (namespace === undefined || pluginData === 'asked' || PEERS.includes(path)) return
      const { external } = await esbuild.resolve(path, { kind, resolveDir, pluginData: 'asked' })
      return external ? { path, namespace } : undefined
    })
    esbuild.onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }))
    esbuild.onLoad({ filter: /./, namespace: 'imported' }, ({ path }) => ({
      contents: importedModule(path),
    }))
  },
}

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['require-call', 'required'],
  ['import-statement', 'imported'],
])

// What is marked as pure goes where nobody imports it.
function importedModule(path: string): string {
  const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) => name !== 'default')
  return [
    `const builtin = process.getBuiltinModule(${JSON.stringify(path)})`,
    'export default builtin',
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ (() => builtin.${name})()`),
  ].join('\n')
}

// linkedom draws on canvases where there is such a package, and goes on without; charts need none.
const absent: Plugin = {
  name: 'absent',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^canvas$/ }, ({ path }) => ({ path, namespace: 'absent' }))
    esbuild.onLoad({ filter: /./, namespace: 'absent' }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`${path} is not in this package`)})`,
    }))
  },
}
