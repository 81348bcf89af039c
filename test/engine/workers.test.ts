// Workers beside each other on one store: nothing is lost or told twice, no host is asked by two, and the files are those of one that was alone.
import type { ChildProcess } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bulletins, type Ended } from '../cli/command.ts'
import { HAS_SERVER, openServer, schemaIn, statement, type Server } from '../store/server.ts'
import type { Hosts } from './hosts.ts'
import { openHosts } from './hosts.ts'

const [HOSTS, PAGES, REST_MS] = [20, 6, 100]

let root: string
let config: string
let hosts: Hosts
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'bulletins-'))
  config = join(root, 'bulletins.config.json')
  hosts = await openHosts(HOSTS, PAGES, config, { politeness: { delaySeconds: REST_MS / 1000, delayFactor: 0 } })
})
afterAll(async () => {
  await hosts.close()
  rmSync(root, { recursive: true })
})

function run(
  out: string,
  args: readonly string[],
  onStart: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  const [verb = '', ...more] = args
  return bulletins([verb, '--config', config, '--out', join(root, out), ...more], { cwd: root, onStart })
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20)
}

/** The exported files of a folder, by name, without what tells the time. */
function exportedIn(out: string): Record<string, string> {
  const folder = join(root, out)
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile())
  const exported = names.filter((name) => !/^(?:archive|run\.json|bulletins\.(?:db|lock))/u.test(name)).sort()
  return Object.fromEntries(exported.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]))
}

describe.skipIf(!HAS_SERVER)('four workers, one of them killed', () => {
  let server: Server
  let database: string
  let status: string
  let lost: number
  let said: string
  beforeAll(async () => {
    server = await openServer()
    database = server.addressOf('killed')
    const children: ChildProcess[] = []
    const work = ['worker', '--db', database, '--concurrency', '2']
    const working = Array.from({ length: 4 }, () => run('shared', work, (child) => children.push(child)))
    await until(async () => (await statement(database, 'SELECT name FROM worker').catch(() => [])).length === 4)
    const submitted = await run('shared', ['worker', '--db', database, '--submit'])
    expect([submitted.code, submitted.stderr]).toEqual([0, `submitted ${HOSTS} lanes\n`])
    await until(() => hosts.requests() >= (HOSTS * PAGES) / 3)
    children[1]?.kill('SIGKILL')
    status = (await run('shared', ['status', '--db', database])).stdout
    await until(async () => (await open()) === 0)
    for (const child of children) child.kill('SIGTERM')
    const ended = await Promise.all(working)
    expect(ended.map(({ code }) => code)).toEqual([0, null, 0, 0])
    // on a machine that has too much to do, one that lives may miss its heartbeat as well: another goes on, and its own end is refused
    said = ended.map(({ stderr }) => stderr).join('')
    lost = ended.flatMap(({ stderr }) => stderr.match(/got it worked on by another/gu) ?? []).length
  }, 240_000)
  const open = async (): Promise<number> => {
    const [row] = await statement(database, `SELECT COUNT(*) AS open FROM ${schemaIn(database)}_queue.job WHERE name = 'lane' AND state < 'completed'`)
    return Number(row?.open)
  }
  afterAll(() => server.close())

  it('read every page once', async () => {
    const [count] = await statement(database, 'SELECT COUNT(*) AS pages, COUNT(DISTINCT url) AS urls FROM bulletin')
    expect(count).toEqual({ pages: String(HOSTS * PAGES), urls: String(HOSTS * PAGES) })
    const asked = [...hosts.asked().values()]
    expect(asked).toHaveLength(HOSTS * PAGES)
    // what the one that was killed had not read is asked for again, of the two hosts that it was at, and nothing else
    const again = [...hosts.asked()].filter(([, times]) => times > 1).map(([url]) => new URL(url).host)
    expect(new Set(again).size, said).toBeLessThanOrEqual(2 + lost)
    expect(Math.max(...asked)).toBeLessThanOrEqual(2 + lost)
  })

  it('failed at no lane but where another went on with it', () => {
    const failed = said.split('\n').filter((line) => line.startsWith('bulletins: lane '))
    expect(failed.filter((line) => !line.endsWith(`got it worked on by another, in ${database}`))).toEqual([])
  })

  it('never asked a host twice at once, nor before its rest was over', () => {
    expect(hosts.shortestRest()).toBeGreaterThanOrEqual(REST_MS - 1)
  })

  it('leave the files of one that was alone', async () => {
    expect((await run('shared', ['worker', '--db', database, '--until-idle'])).code).toBe(0) // reads what the dead one left
    const verified = await run('shared', ['verify', '--quiet', '--db', database])
    expect([verified.code, verified.stdout]).toEqual([0, ''])
    expect((await run('shared', ['export', '--db', database])).code).toBe(0)
    const file = join(root, 'alone.db')
    expect((await run('shared', ['extract', '--db', file])).code).toBe(0)
    expect((await run('alone', ['export', '--db', file])).code).toBe(0)
    expect(exportedIn('shared')).toEqual(exportedIn('alone'))
  }, 240_000)

  it('tell what became of them', async () => {
    expect(status).toMatch(/^Workers\n(?: {2}\S+-\d: alive since \S+; at .*\n){4}/mu) // just now all of them were
    expect(status).toMatch(/^Lanes that are not done\n {2}(?:active|waiting|retry) +host:127\.0\.0\.1:\d+, since /mu)
    const { stdout } = await run('shared', ['status', '--db', database])
    expect(stdout).not.toContain('Lanes that are not done')
  })
}) // prettier-ignore

describe.skipIf(!HAS_SERVER)('a worker that waits for work', () => {
  it('ends when its server goes away, and says so by its code', async () => {
    const server = await openServer()
    const database = server.addressOf('lost')
    const role = `${schemaIn(database)}_role`
    await statement(database, `CREATE ROLE ${role} LOGIN SUPERUSER PASSWORD 'work'`)
    const url = new URL(database)
    url.username = role
    const args = ['worker', '--config', config, '--out', join(root, 'lost'), '--db', url.href]
    const working = bulletins(args, { cwd: root, env: { PGPASSWORD: 'work' } })
    await until(async () => (await statement(database, 'SELECT name FROM worker').catch(() => [])).length === 1)
    await statement(database, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${role}'`)
    const { code, stderr } = await working
    expect([code, stderr]).toEqual([2, expect.stringMatching(/store-unreachable: .*\n$/u)])
    await statement(database, `REASSIGN OWNED BY ${role} TO CURRENT_USER; DROP ROLE ${role}`)
    await server.close()
  })
})

describe.skipIf(!HAS_SERVER)('a worker that can write no files', () => {
  it('says so, and ends', async () => {
    const server = await openServer()
    writeFileSync(join(root, 'no-folder'), '')
    const { code, stderr } = await run('no-folder', ['worker', '--db', server.addressOf('barred'), '--until-idle'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^bulletins: disk-failed: [^\n]+\n$/u)])
    await server.close()
  })
})

describe('a worker without a contact', () => {
  it('submits nothing that no worker may ask for', async () => {
    const bare = join(root, 'bare.json')
    writeFileSync(bare, '{}')
    const args = ['worker', '--config', bare, '--db', 'postgres://nobody@127.0.0.1:1/none', '--submit']
    const { code, stderr } = await bulletins(args, { cwd: root })
    expect([code, stderr]).toEqual([2, expect.stringContaining('config-invalid: Expected a contact')])
  })
})

describe('a worker on a store in a file', () => {
  it('runs the same lanes, until there is no more', async () => {
    const before = hosts.requests()
    const { code, stderr } = await run('file', ['worker', '--concurrency', '8'])
    expect([code, stderr]).toEqual([0, `bulletins worker: ${HOSTS} lanes, ${HOSTS * PAGES} pages read\n`])
    expect(hosts.requests() - before).toBe(HOSTS * (PAGES + 2)) // robots.txt and the list
    expect((await run('file', ['verify', '--quiet'])).code).toBe(0)
    expect((await run('file', ['worker', '--submit'])).stderr).toContain('Expected a store on a server')
    expect((await run('file', ['worker', '--dismiss'])).stderr).toContain('Expected a store on a server')
    expect((await run('file', ['worker', '--dismiss', 'a.warc.gz'])).stderr).toContain('Expected files with --submit')
  })
})
