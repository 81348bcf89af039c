// One error class with a stable code. Codes are part of the contract with scripts: never reuse one for another meaning.

/** Every code, with what it means to the person who reads it. */
export const ERROR_CODES = {
  'page-empty': 'the page holds no bytes',
  'page-binary': 'the page is no text (an image, an archive, a PDF …)',
  'page-too-large': 'the page is larger than the limit',
  'page-undecodable': 'no charset reads the bytes of the page',
  'page-no-bulletin': 'the page holds no bulletin: no text, or no incident and no period',
  'page-unknown-language': 'the text is in none of the languages the tool reads',
  'file-unreadable': 'the file cannot be read',
  'disk-failed': 'a file or folder cannot be written or read: no permission, no space, or something else of that name',
  'fetch-failed': 'the server could not be reached, or cut the answer',
  'fetch-status': 'the server answered with an error status',
  'fetch-timeout': 'the server took too long',
  'fetch-too-large': 'the answer is larger than the limit',
  'fetch-refused': 'the address is not one that may be fetched',
  'fetch-too-few': 'the listings of a source hold fewer bulletins than they should',
  'fetch-too-many': 'a source names more bulletins than it should',
  'fetch-silent': 'a source has published nothing for longer than its schedule allows',
  'robots-disallowed': 'robots.txt does not allow it, or could not be read',
  'warc-damaged': 'a WARC record is cut or its digest does not fit',
  'record-rejected': 'a record does not fit its schema',
  'store-damaged': 'the store is no database of this tool',
  'review-damaged': 'the journal of reviews is not what was written',
  'store-unreachable': 'the database server cannot be reached, or cut the connection',
  'store-denied': 'the database server does not allow it: a role without the rights, or one that may only read',
  'store-locked': 'another run holds the lock',
  'config-invalid': 'the configuration does not fit its schema',
  usage: 'the command line is wrong',
  'export-limit': 'a limit of the file format is reached',
  internal: 'a fault of the program',
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** A failure with a stable code. The message says what was expected, what was got, and where. */
export class BulletinError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(printable(message), options)
    this.name = 'BulletinError'
    this.code = code
  }
}

// eslint-disable-next-line no-control-regex -- control signs are what it is for
const CONTROL = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu

/** Words with what others wrote in them (a name of a file, a header, an address), so that a terminal shows it and does not obey it. */
export function printable(words: string): string {
  return words.replace(CONTROL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A fault on one page, which is no reason to leave the other pages unread. Names the place in the program. */
export function internalError(cause: unknown, where: string): BulletinError {
  const [, frame = ''] = cause instanceof Error ? (cause.stack ?? '').split('\n    at ') : []
  const got = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return new BulletinError('internal', `Expected a page to be read, got ${got}, in ${where} (${frame.trim()})`, {
    cause,
  })
}

/** What the system says went wrong, without its code, call and path: "no such file or directory". Of any other cause its message. */
export function causeWords(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const { code, syscall } = cause as Error & { readonly code?: unknown; readonly syscall?: unknown }
  const head = `${String(code)}: `
  const end = cause.message.lastIndexOf(`, ${String(syscall)}`)
  return cause.message.startsWith(head) && end > 0 ? cause.message.slice(head.length, end) : cause.message
}
