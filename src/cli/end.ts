// The last line of a job: made for the mail of cron, and read at a glance.
import type { RunAccount } from '../export/input.ts'
import type { ReadCounts } from './counts.ts'
import { EXIT } from './exit.ts'
import type { Log } from './log.ts'

interface Ended {
  readonly log: Log
  readonly account: RunAccount
  readonly read: ReadCounts
  /** Failures that no earlier run has reported. */
  readonly anew: readonly { readonly code: string; readonly url: string }[]
  /** Where run.json stands. */
  readonly path: string
}

/** Says how the job ended, in one line; as JSON one event `summary` with all numbers. */
export function sayEnd(ended: Ended): void {
  const { log, account, path } = ended
  const numbers = numbersOf(ended)
  const exit = account.end?.exit ?? EXIT.ok
  const stopped = account.end?.stopped ?? null
  const how = `exit ${exit}${stopped === null ? '' : `, stopped by ${stopped === 'max-minutes' ? '--max-minutes' : stopped}`}`
  const words = [how, doneWords(ended, numbers), costWords(account, numbers), path]
  const level = exit === EXIT.ok ? 'info' : exit === EXIT.interrupted ? 'warn' : 'error'
  const fields = { command: account.command, ...account.end, ...numbers, run: path }
  log.say('summary', `bulletins ${account.command}: ${words.filter((part) => part !== '').join('; ')}`, fields, level)
}

type Numbers = ReturnType<typeof numbersOf>

function numbersOf({ account: { started, ended, fetched, changed }, read }: Ended) {
  const sum = (count: (account: (typeof fetched)[number]) => number): number =>
    fetched.reduce((total, account) => total + count(account), 0)
  return {
    new: read.new,
    edited: read.revised,
    reread: read.reread,
    gone: changed.filter(({ revision }) => revision === null).length,
    pages: sum((account) => account.fetched.length),
    unchanged: sum(({ unchanged }) => unchanged),
    fresh: sum(({ fresh }) => fresh),
    left: sum(({ left }) => left),
    disallowed: sum(({ disallowed }) => disallowed.length),
    parked: fetched.filter(({ parked }) => parked !== null).length,
    requests: sum(({ requests }) => requests),
    bytes: sum(({ bytes }) => bytes),
    seconds: Math.max(0, (Date.parse(ended) - Date.parse(started)) / 1000),
  }
}

function doneWords({ account: { command, fetched }, anew, account }: Ended, numbers: Numbers): string {
  const parts: (string | null)[] = [
    ...(command.startsWith('fetch')
      ? [`${numbers.pages} fetched`]
      : [`${numbers.new} new`, `${numbers.edited} edited`]),
    numbers.gone > 0 ? `${numbers.gone} gone or back` : null,
    numbers.reread > 0 ? `${numbers.reread} read anew` : null,
    fetched.length > 0 ? `${numbers.unchanged} unchanged` : null,
    numbers.fresh > 0 ? `${numbers.fresh} not due` : null,
    numbers.left > 0 ? `${numbers.left} left for the next run` : null,
    failedWords(anew),
    standing(account) > 0 ? `${standing(account)} failed before` : null,
    fetched.length > 0 ? `${numbers.parked} parked` : null,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

const NAMED = 2

function failedWords(anew: Ended['anew']): string {
  if (anew.length === 0) return '0 failed anew'
  const named = anew.slice(0, NAMED).map(({ code, url }) => `${code} ${url}`)
  return `${anew.length} failed anew (${[...named, ...(anew.length > NAMED ? ['…'] : [])].join(', ')})`
}

function standing({ end }: RunAccount): number {
  return Math.max(0, (end?.failures ?? 0) - (end?.failedAnew ?? 0))
}

function costWords({ fetched }: RunAccount, { requests, bytes, seconds }: Numbers): string {
  const asked = fetched.length > 0 ? [`${requests} requests`, bytesWords(bytes)] : []
  return [...asked, secondsWords(seconds)].join(', ')
}

function bytesWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function secondsWords(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
