// A store on a server, and two machines that write to it, each with files of its own.
import { cpSync, globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { HAS_SERVER, openServer, statement, type Server } from '../store/server.ts'
import { bulletins, type Ended } from './command.ts'
import type { Site } from './site.ts'
import { bulletinPage, openSite } from './site.ts'

const PAGES = 3

describe.skipIf(!HAS_SERVER)('a run on a machine that has none of the files of a worker', () => {
  let server: Server
  let site: Site
  let database: string
  beforeAll(async () => {
    server = await openServer()
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    site = await openSite(PAGES)
    site.configure({ recheckDays: 30 })
    database = server.addressOf('apart')
    await on('there', 'worker', '--submit')
    await on('there', 'worker', '--until-idle')
  })
  afterEach(() => site.close())

  const out = (machine: string): string => join(dirname(site.config), machine)
  const pages = (): string[] => site.server.paths().filter((path) => path.startsWith('/b/'))
  const files = (machine: string): string[] => globSync(join(out(machine), 'archive', '*.warc.gz'))
  const gone = (): Promise<readonly unknown[]> =>
    statement(database, 'SELECT url, withdrawn FROM bulletin WHERE is_current = 1 AND withdrawn IS NOT NULL')
  async function on(machine: string, ...args: readonly string[]): Promise<Ended> {
    const where = ['--config', site.config, '--out', out(machine), '--db', database]
    const ended = await bulletins([...args, ...where], { cwd: dirname(site.config) })
    return ended
  }

  it('asks for no page that it is not time for, and whether the others have changed', async () => {
    expect((await on('here', 'run', '--formats', 'jsonl')).code).toBe(0)
    expect(pages()).toHaveLength(PAGES)
    site.handlers['/b/1'] = bulletinPage('December')
    site.configure({ recheckDays: 0 })
    expect((await on('here', 'run', '--formats', 'jsonl')).stderr).toContain('1 page new or changed, 2 unchanged')
  })

  it('writes files of names that are no other’s: brought together, they are what the store was read from', async () => {
    site.configure({ recheckDays: 0 })
    site.handlers['/b/1'] = bulletinPage('December')
    await on('here', 'run', '--formats', 'jsonl')
    const lacking = files('there').map((file) => basename(file))
    const { code, stdout } = await on('here', 'verify', '--quiet')
    expect([code, stdout]).toEqual([3, expect.stringContaining(`FAIL  warc ${lacking[0] ?? ''}`)])
    expect(stdout.match(/it is not here: copy it from the machine that wrote it/gu)).toHaveLength(lacking.length)
    expect(files('here').filter((file) => lacking.includes(basename(file)))).toEqual([])
    for (const file of files('there')) cpSync(file, join(out('here'), 'archive', basename(file)))
    const whole = await on('here', 'verify', '--quiet')
    expect([whole.code, whole.stdout]).toEqual([0, ''])
  })

  it('tells the others what it saw: a page that it found gone stays so', async () => {
    site.configure({ recheckDays: 0 })
    delete site.handlers['/b/2']
    await on('here', 'run', '--formats', 'jsonl')
    const told = await gone()
    expect(told).toEqual([
      { url: expect.stringMatching(/\/b\/2$/u) as string, withdrawn: expect.any(String) as string },
    ])
    site.configure({ recheckDays: 30 })
    const asked = pages().length
    await on('there', 'worker', '--submit')
    await on('there', 'worker', '--until-idle')
    expect([await gone(), pages().length]).toEqual([told, asked])
  })

  it('tells the others how far it came: when all lists were read, and that nothing is to be gone on with', async () => {
    database = server.addressOf('first')
    await on('here', 'run', '--formats', 'jsonl')
    const known = await statement(database, "SELECT json FROM known WHERE kind = 'run'")
    const [state] = known.map(({ json }) => JSON.parse(String(json)) as unknown)
    expect(state).toMatchObject({ since: null, lastFull: expect.stringMatching(/Z$/u) as string, begun: null })
  })

  it('says what is lacking where there is no archive at all', async () => {
    const { code, stderr } = await on('here', 'verify')
    expect([code, stderr]).toEqual([2, expect.stringContaining('the files of all who wrote to the store')])
  })
})
