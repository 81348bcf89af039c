// The package.json of the package that is published: what users need of ours, and no dependency, since all are in the bundle.

interface Ours {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly type: string
  readonly engines: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** The text of the package's package.json, from that of the checkout. */
export function manifestOf(text: string): string {
  const { name, version, description, license, type, engines, bin, devDependencies } = JSON.parse(text) as Ours
  const peers = ['pg', 'pg-boss'].map((peer) => [peer, `^${devDependencies[peer] ?? ''}`] as const)
  const manifest = {
    name,
    version,
    description,
    license,
    keywords: ['human rights', 'Kazakhstan', 'information extraction', 'monitoring'],
    type,
    engines,
    bin,
    exports: {
      '.': { types: './types/index.d.ts', default: './lib/index.js' },
      './schemas/*': './schemas/*',
      './package.json': './package.json',
    },
    peerDependencies: Object.fromEntries(peers),
    peerDependenciesMeta: Object.fromEntries(peers.map(([peer]) => [peer, { optional: true }])),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
