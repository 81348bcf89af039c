import { BulletinError } from '../errors.ts'
import { packs } from '../packs.ts'
import { readBulletin } from '../pipeline.ts'
import { EXIT } from './exit.ts'
import type { Given } from './pages.ts'
import { givenPages } from './pages.ts'

/** `bulletins extract FILE…`: one JSON line a page on standard output, in the order given; a page that fails gives a line with `error`. */
export async function extractCommand(files: readonly string[]): Promise<number> {
  let failed = 0
  for await (const given of givenPages(files)) {
    const line = lineOf(given)
    if ('error' in line) {
      failed++
      process.stderr.write(`bulletins: ${line.error.code}: ${line.error.message}\n`)
    }
    await print(`${JSON.stringify(line)}\n`)
  }
  return failed > 0 ? EXIT.failed : EXIT.ok
}

function lineOf(given: Given): object | { error: { code: string; message: string } } {
  if ('error' in given) return { file: given.name, error: { code: given.error.code, message: given.error.message } }
  try {
    return readBulletin(given.page, packs).reading
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    return { file: given.name, error: { code: error.code, message: error.message } }
  }
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
