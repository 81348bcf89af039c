// A row for each fault of one bulletin: what becomes of it, how often it is asked, what is kept, and that the others are fetched.
import assert from 'node:assert/strict'
import type { Fault } from '../fault.ts'
import { FAULTS } from '../fault.ts'
import type { Row } from '../row.ts'
import { hostileSite } from '../site.ts'

export const faultRows: readonly Row[] = FAULTS.map((fault, at) => ({
  point: String(fault.point),
  site: fault.name,
  wanted: fault.wanted,
  async check(lab) {
    const site = hostileSite(at + 1, { faults: [fault] })
    const server = await lab.serve(site.handlers)
    const { pages, codes } = await lab.fetch(server)
    const [path = ''] = site.faulty.keys()
    assert.deepEqual(codes, fault.outcome === 'fetched' ? [] : [`${path} ${fault.outcome}`])
    assert.deepEqual(pages, pagesOf(site.bulletins.map((bulletin) => bulletin.path), path, fault)) // prettier-ignore
    const tries = server.log.filter((request) => request.path === path)
    assert.equal(tries.length, fault.asked, 'times asked')
    const rest = (tries[1]?.start ?? Infinity) - (tries[0]?.end ?? 0)
    assert.ok(rest >= (fault.restMs ?? 0), `asked again after ${rest} ms`)
    assert.deepEqual(
      lab.kept().flatMap((one) => (one.path === path ? [one.status] : [])),
      fault.kept,
      'kept in the archive',
    )
  },
}))

// The address under which a page is handed on is that at the end of its redirects.
function pagesOf(paths: readonly string[], path: string, { outcome, name }: Fault): string[] {
  if (outcome !== 'fetched') return paths.filter((one) => one !== path)
  return paths.map((one) => (one === path && name === 'five redirects' ? `${path}xxxxx` : one))
}
