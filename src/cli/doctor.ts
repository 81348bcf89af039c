// What is missing on this machine or out of date in the tables. Packs are held against the clock here alone (doctor-tables.ts).
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { BulletinError } from '../errors.ts'
import { ROOT } from '../root.ts'
import { tableFindings } from './doctor-tables.ts'
import { EXIT } from './exit.ts'
import { complaint } from './fault.ts'
import type { Finding } from './finding.ts'
import { holdsStore, openHeld } from './held.ts'
import { heldMarks } from './marks.ts'
import { plural } from './plural.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

/** `bulletins doctor`: exit code 3 where something does not work. */
export async function doctorCommand(options: SettingOptions & { readonly live?: boolean }): Promise<number> {
  const setting = await settingOf(options)
  const today = new Date().toISOString().slice(0, 10)
  const checks = [
    () => [nodeFinding(process.versions.node), ...packageFindings()],
    () => [sqliteFinding()],
    () => storeFindings(setting),
    () => archiveFindings(setting),
    () => [...tableFindings(setting.packs.jurisdiction, today), contactFinding(setting)],
    async () => (options.live === true ? (await import('./doctor-live.ts')).liveFindings(setting) : []),
    () => testedFindings(setting),
  ]
  const findings: Finding[] = []
  for (const check of checks) {
    for (const finding of await check()) {
      findings.push(finding)
      process.stdout.write(`${finding.state.padEnd(5)} ${finding.words}\n`)
    }
  }
  return findings.some(({ state }) => state === 'bad') ? EXIT.failed : EXIT.ok
}

const LEAST_NODE = [22, 19]

function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [least = 0, leastMinor = 0] = LEAST_NODE
  const enough = major > least || (major === least && minor >= leastMinor)
  return {
    state: enough ? 'ok' : 'bad',
    words: `Node ${version}${enough ? '' : `, expected ${LEAST_NODE.join('.')} or newer`}`,
  }
}

function packageFindings(): Finding[] {
  const require = createRequire(ROOT)
  const { dependencies } = require('./package.json') as { readonly dependencies?: Readonly<Record<string, string>> }
  if (dependencies === undefined) return [{ state: 'ok', words: 'all packages are in the bundle' }]
  const paths = require.resolve.paths('bulletins') ?? []
  const names = Object.keys(dependencies)
  const missing = names.filter((name) => !paths.some((path) => existsSync(`${path}/${name}/package.json`)))
  if (missing.length === 0) return [{ state: 'ok', words: `${names.length} packages` }]
  return missing.map((name) => ({ state: 'bad', words: `package ${name} is missing: npm ci` }))
}

function sqliteFinding(): Finding {
  const { sqlite } = process.versions as { readonly sqlite?: string }
  return sqlite === undefined
    ? { state: 'bad', words: 'this Node comes without SQLite' }
    : { state: 'ok', words: `SQLite ${sqlite}` }
}

async function storeFindings(setting: Setting): Promise<Finding[]> {
  if (!holdsStore(setting)) return [{ state: 'ok', words: `no store yet in ${setting.database}` }]
  try {
    const store = await openHeld(setting, { look: true })
    const sources = await store.sources()
    await store.close()
    const bulletins = sources.reduce((total, source) => total + source.bulletins, 0)
    return [{ state: 'ok', words: `store ${setting.database}: ${plural(bulletins, 'bulletin')}` }]
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    return [{ state: 'bad', words: complaint(error) }]
  }
}

async function archiveFindings({ archive: folder }: Setting): Promise<Finding[]> {
  if (!existsSync(folder)) return [{ state: 'ok', words: `no archive yet in ${folder}` }]
  const { openArchive } = await import('../fetch/archive.ts')
  const { readWarc } = await import('../fetch/warc-read.ts')
  const archive = openArchive(folder)
  const files = archive.files()
  await archive.close()
  let records = 0
  const damaged: Finding[] = []
  for (const file of files) {
    for (const item of readWarc(file)) {
      if ('damage' in item) damaged.push({ state: 'bad', words: complaint(item.damage) })
      else records++
    }
  }
  return [
    { state: 'ok', words: `archive ${folder}: ${plural(files.length, 'file')}, ${plural(records, 'record')}` },
    ...damaged,
  ]
}

async function testedFindings(setting: Setting): Promise<Finding[]> {
  const states = [...(await heldMarks(setting)).values()]
  const untested = states.filter((state) => state === 'untested').length
  if (untested === 0)
    return [{ state: 'ok', words: `${states.length} addresses of sources, all of which have answered` }]
  const words = `${untested} of ${states.length} addresses of sources untested (\`bulletins sources\`): \`bulletins doctor --live\` asks them`
  return [{ state: 'look', words }]
}

function contactFinding({ config }: Setting): Finding {
  return config.contact === undefined
    ? { state: 'look', words: 'no contact: real sites are not asked without one ("contact" in bulletins.config.json)' }
    : { state: 'ok', words: `contact ${config.contact}` }
}
