// What is said to the person, or the machine, that waits: on standard error alone. Data never comes here, words never go to standard output.

/** `text`: for a person; `json`: one line of JSON an event, for cron. */
export const LOG_FORMS = ['text', 'json'] as const
export type LogForm = (typeof LOG_FORMS)[number]

type Fields = Readonly<Record<string, unknown>>

export interface Log {
  /** What goes well, step by step: on a terminal one line that is written anew; with `verbose` a line each. */
  step(event: string, words: string, fields?: Fields): void
  /** What the person should know. */
  say(event: string, words: string, fields?: Fields): void
  /** The end of the line that is written anew. */
  rest(): void
}

export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** A log of one form. */
export function openLog(form: LogForm, verbose: boolean, out: Terminal = process.stderr): Log {
  return form === 'json' ? jsonLog(out) : textLog(verbose, out)
}

function jsonLog(out: Terminal): Log {
  const line = (event: string, words: string, fields: Fields = {}): void => {
    out.write(`${JSON.stringify({ time: new Date().toISOString(), event, message: words, ...fields })}\n`)
  }
  return { step: line, say: line, rest: () => undefined }
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
    say(_event, words) {
      rest()
      out.write(`${words}\n`)
    },
    step(_event, words) {
      if (verbose) out.write(`${words}\n`)
      if (!live) return
      out.write(CLEAR + cut(words, (out.columns || 80) - 1))
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
