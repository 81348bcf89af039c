// Everything at once: a site of which every second bulletin has a fault, two more hosts whose robots.txt can't be had, a listing that shifts.
import assert from 'node:assert/strict'
import type { Fault } from './fault.ts'
import { FAULTS } from './fault.ts'
import type { Lab } from './lab.ts'
import { pathOf } from './lab.ts'
import type { Handler } from './server.ts'
import { html, listing } from './server.ts'
import type { Site } from './site.ts'
import { listingsOf, hostileSite } from './site.ts'

/** Fetches the mixed site of a seed and holds what came of it against what was to come. */
export async function tryMixture(lab: Lab, seed: number): Promise<void> {
  const site = hostileSite(seed, { faults: FAULTS, good: FAULTS.length + 2 })
  const server = await lab.serve({ ...site.handlers, ...shifting(site) })
  const closed = await lab.serve({
    '/robots.txt': (response) => response.writeHead(503).end(),
    '/list': listing('/b/1'),
  })
  const mute = await lab.serve({ '/robots.txt': () => undefined, '/list': listing('/b/1') })
  const hosts = [server, closed, mute].map(({ host }) => host)
  const listings = hosts.map((host) => ({ url: `http://${host}/list` }))
  const { pages, failures, parked } = await lab.fetch(server, { hosts, listings })
  assert.equal(parked, null)
  const good = [...site.good, ...arrived(site, ({ outcome }) => outcome === 'fetched'), '/b/new']
  assert.deepEqual([...pages].sort(), good.sort())
  const bad = arrived(site, ({ outcome }) => outcome !== 'fetched')
  const said = failures.map(({ url, code }) => `${new URL(url).host === server.host ? pathOf(url) : 'robots'} ${code}`)
  const wanted = bad.map((path) => `${path} ${site.faulty.get(path)?.outcome ?? ''}`)
  assert.deepEqual(said.sort(), [...wanted, 'robots robots-disallowed', 'robots robots-disallowed'].sort())
  const elsewhere = [...closed.paths(), ...mute.paths()]
  assert.ok(elsewhere.every((path) => path === '/robots.txt'), 'nothing else of a host without robots.txt') // prettier-ignore
  const statuses = lab.kept().filter(({ path }) => site.faulty.has(path)).length
  assert.equal(statuses, [...site.faulty.values()].reduce((sum, { kept }) => sum + kept.length, 0)) // prettier-ignore
}

function arrived({ faulty }: Site, wanted: (fault: Fault) => boolean): string[] {
  return [...faulty].flatMap(([path, fault]) => {
    if (!wanted(fault)) return []
    return fault.name === 'five redirects' ? [`${path}xxxxx`] : [path]
  })
}

// While the second page is being asked for, a bulletin comes in at the top: the last of the first page is the first of the second, too.
function shifting({ bulletins }: Site): Record<string, Handler> {
  const paths = bulletins.map(({ path }) => path)
  const before = listingsOf(paths, 10)
  const after = listingsOf(['/b/new', ...paths], 10)
  const first: Handler = (...call) => {
    for (const path of Object.keys(after)) if (path !== '/list') before[path] = after[path] ?? html('')
    listing('/b/new', ...paths.slice(0, 10), '/list?start=10')(...call)
  }
  const pages = Object.keys(after).map((path): [string, Handler] => [path, (...call) => before[path]?.(...call)])
  return { ...Object.fromEntries(pages), '/list': first, '/b/new': html('<h1>New</h1>') }
}
