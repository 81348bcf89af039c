// Every verb on a store that is on a server: the files are those of a store in a file, byte by byte, and no password is told to anybody.
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_SERVER, openServer, statement, type Server } from '../store/server.ts'
import { bulletins, type Ended } from './command.ts'

const PASSWORD = 'not-to-be-told'

let server: Server
let root: string
let database: string

/** An address that has a password; the test's server wants none. */
function addressOf(schema: string): string {
  const url = new URL(server.addressOf(schema))
  url.searchParams.set('password', PASSWORD)
  return url.href
}

const out = (name: string): string => join(root, name)

async function run(args: readonly string[]): Promise<Ended> {
  const ended = await bulletins(args, { cwd: root })
  expect(ended.stdout + ended.stderr).not.toContain(PASSWORD)
  return ended
}

/** The exported files below a folder, by name, without what tells the time. */
function filesIn(folder: string): Map<string, Buffer> {
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile())
  const exported = names.filter((name) => !/^(?:archive|run\.json|bulletins\.(?:db|lock))/u.test(name))
  return new Map(exported.sort().map((name) => [relative('', name), readFileSync(join(folder, name))]))
}

describe.skipIf(!HAS_SERVER)('a store on a server', () => {
  beforeAll(async () => {
    server = await openServer()
    root = mkdtempSync(join(tmpdir(), 'bulletins-'))
    database = addressOf('demo')
    expect((await run(['run', '--demo', '--out', out('file')])).code).toBe(0)
    cpSync(join(out('file'), 'archive'), join(out('server'), 'archive'), { recursive: true })
    expect((await run(['run', '--demo', '--offline', '--out', out('server'), '--db', database])).code).toBe(0)
  })
  afterAll(async () => {
    rmSync(root, { recursive: true })
    await server.close()
  })

  it('gives the same files', async () => {
    const [file, onServer] = [filesIn(out('file')), filesIn(out('server'))]
    expect([...onServer.keys()]).toEqual([...file.keys()])
    expect(file.size).toBeGreaterThan(20)
    const different = [...file].filter(([name, bytes]) => onServer.get(name)?.equals(bytes) !== true)
    expect(different.map(([name]) => name)).toEqual([])
    expect(readFileSync(join(out('server'), 'run.json'), 'utf8')).not.toContain(PASSWORD)
    expect((await run(['export', '--out', out('again'), '--db', database])).code).toBe(0)
    const again = [...filesIn(out('again'))].filter(([name, bytes]) => file.get(name)?.equals(bytes) !== true)
    expect(again.map(([name]) => name)).toEqual([])
    expect(readdirSync(out('again')).filter((name) => name.endsWith('.lock'))).toEqual([])
  })

  it('is looked at, verified and drawn from', async () => {
    const [file, onServer] = [await run(['status', '--json', '--out', out('file')]), await run(['status', '--json', '--out', out('server'), '--db', database])] // prettier-ignore
    const { runs: _runs, failures: _here, ...told } = JSON.parse(onServer.stdout) as Record<string, unknown>
    const { runs: _others, failures: _there, ...wanted } = JSON.parse(file.stdout) as Record<string, unknown>
    expect(told).toEqual(wanted)
    const verified = await run(['verify', '--quiet', '--out', out('server'), '--db', database])
    expect([verified.code, verified.stdout]).toEqual([0, ''])
    expect((await run(['sample', '-n', '5', '--out', out('server'), '--db', database])).code).toBe(0)
    expect((await run(['doctor', '--out', out('server'), '--db', database])).stdout).toMatch(/ok +store postgres:.*: \d+ bulletins/u)
    const [{ id } = { id: '' }] = readFileSync(join(out('server'), 'jsonl', 'amounts.jsonl'), 'utf8').split('\n', 1).map((line) => JSON.parse(line) as { id: string }) // prettier-ignore
    const explained = await run(['explain', id, '--out', out('server'), '--db', database])
    expect(explained.stdout).toBe((await run(['explain', id, '--out', out('file')])).stdout)
  }) // prettier-ignore

  it('finds a row that somebody changed', async () => {
    const moved = (by: string): string => `UPDATE record SET start = start ${by} WHERE id = (SELECT MIN(id) FROM record WHERE kind = 'amount')`
    await statement(database, moved('+ 1'))
    const { code, stdout } = await run(['verify', '--quiet', '--out', out('server'), '--db', database])
    await statement(database, moved('- 1'))
    expect(code).toBe(3)
    expect(stdout).toMatch(/^FAIL {2}amount/u)
  }) // prettier-ignore

  it('says what is wrong with an address', async () => {
    const nobody = await run(['status', '--db', `postgres://desk:${PASSWORD}@127.0.0.1:1/none`])
    expect([nobody.code, nobody.stderr]).toEqual([2, expect.stringMatching(/^bulletins: store-unreachable: Expected a database server, got .*ECONNREFUSED.*, in postgres:\/\/desk@127\.0\.0\.1:1\/none\n$/u)]) // prettier-ignore
    const none = await run(['status', '--db', addressOf('none_yet')])
    expect([none.code, none.stderr]).toEqual([2, expect.stringMatching(/usage: Expected a store .* got none, in postgres:/u)]) // prettier-ignore
    const broken = await run(['status', '--db', `postgres://desk:${PASSWORD}@:x`])
    expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining('got an address that is none, in --db')])
  })

  it('remembers in which journal of reviews decisions were read in', async () => {
    await statement(database, `INSERT INTO meta VALUES ('note reviews', 'a digest that no line has')`)
    const refused = await run(['export', '--out', out('again'), '--db', database])
    expect([refused.code, refused.stderr]).toEqual([
      3,
      expect.stringContaining('bring the reviews.jsonl that has them'),
    ])
    await statement(database, `DELETE FROM meta WHERE name = 'note reviews'`)
  })
})
