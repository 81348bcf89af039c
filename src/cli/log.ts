// What is said to the person, or the machine, that waits: on standard error alone. Data never comes here, words never go to standard output.

import { printable } from '../errors.ts'

/** `text`: for a person; `json`: one line of JSON an event, for machines. */
export const LOG_FORMS = ['text', 'json'] as const
export type LogForm = (typeof LOG_FORMS)[number]

type Level = 'debug' | 'info' | 'warn' | 'error'
type Fields = Readonly<Record<string, unknown>>

export interface Log {
  /** What goes well, step by step: on a terminal one line that is written anew; with `verbose` a line each. */
  step(event: string, words: string, fields?: Fields): void
  /** What the person should know. */
  say(event: string, words: string, fields?: Fields, level?: Level): void
  /** The end of the line that is written anew. */
  rest(): void
  /** Says what a quiet log kept to itself: for a run that did not go well. */
  speak(): void
}

export interface LogOptions {
  readonly log: LogForm
  readonly verbose?: boolean
  /** Nothing is said but by `speak`, and then only warnings, errors and the summary. */
  readonly quiet?: boolean
}

export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** A log of one form. */
export function openLog({ log: form, verbose, quiet }: LogOptions, out: Terminal = process.stderr): Log {
  const log = form === 'json' ? jsonLog(out) : textLog(verbose === true, out)
  return quiet === true ? quietLog(log) : log
}

/** One event as a line of JSON: when, how bad, what, in words, and its fields. */
export function jsonLine(event: string, level: Level, words: string, fields: Fields = {}): string {
  return `${JSON.stringify({ time: new Date().toISOString(), level, event, message: words, ...fields })}\n`
}

function jsonLog(out: Terminal): Log {
  return {
    step: (event, words, fields) => out.write(jsonLine(event, 'debug', words, fields)),
    say: (event, words, fields, level = 'info') => out.write(jsonLine(event, level, words, fields)),
    rest: () => undefined,
    speak: () => undefined,
  }
}

// A mail of a thousand lines is not read: the rest stands in run.json.
const MOST_KEPT = 20

function quietLog(log: Log): Log {
  const kept: (() => void)[] = []
  let summary: (() => void) | null = null
  let more = 0
  return {
    step: () => undefined,
    say(event, words, fields, level = 'info') {
      const again = (): void => log.say(event, words, fields, level)
      if (event === 'summary') summary = again
      else if (level === 'info') return
      else if (kept.length < MOST_KEPT) kept.push(again)
      else more++
    },
    rest: () => undefined,
    speak() {
      for (const again of kept.splice(0)) again()
      if (more > 0) log.say('more', `and ${more} more: see run.json`, { more }, 'warn')
      summary?.()
    },
  }
}

const CLEAR = '\r\x1b[K'

function textLog(verbose: boolean, out: Terminal): Log {
  const live = out.isTTY === true && !verbose
  let open = false
  const rest = (): void => {
    if (open) out.write(CLEAR)
    open = false
  }
  return {
    rest,
    speak: () => undefined,
    say(_event, words) {
      rest()
      out.write(`${printable(words)}\n`)
    },
    step(_event, words) {
      const shown = printable(words)
      if (verbose) out.write(`${shown}\n`)
      if (!live) return
      out.write(CLEAR + cut(shown, (out.columns || 80) - 1))
      open = true
    },
  }
}

// Addresses are long, and their ends tell them apart.
function cut(words: string, width: number): string {
  if (words.length <= width) return words
  const head = Math.floor(width / 3)
  return `${words.slice(0, head)}…${words.slice(words.length - (width - head - 1))}`
}
