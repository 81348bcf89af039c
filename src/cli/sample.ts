import { readFileSync } from 'node:fs'
import { BulletinError, causeWords } from '../errors.ts'
import { rowsOfSheet } from '../export/read-back/sheet-rows.ts'
import { writeWhole } from '../export/file/write.ts'
import type { SampleKind } from '../sample/draw.ts'
import { drawSample, SAMPLE_KINDS } from '../sample/draw.ts'
import type { Marked, Precision } from '../sample/marks.ts'
import { measureMarks } from '../sample/marks.ts'
import { sampleWorkbook, SHEET } from '../sample/workbook.ts'
import { EXIT } from './exit.ts'
import { openHeld } from './held.ts'
import { say } from './print.ts'
import type { SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

export interface SampleOptions extends SettingOptions {
  readonly number?: number
  readonly seed?: number
  readonly kind?: readonly SampleKind[]
  readonly read?: string
  readonly json?: boolean
}

const FILE = 'sample.xlsx'
const MOST = 10_000

/** `bulletins sample`: draws mentions to be marked right or wrong, or tells what the marks say. */
export async function sampleCommand(options: SampleOptions): Promise<number> {
  return options.read === undefined ? draw(options) : tell(options.read, options.json === true)
}

async function draw(options: SampleOptions): Promise<number> {
  const { number = 100, seed = 1, kind = SAMPLE_KINDS } = options
  if (Number.isNaN(number) || number < 1 || number > MOST)
    throw new BulletinError('usage', `Expected a whole number from 1 to ${MOST}, got another text, in -n`)
  if (Number.isNaN(seed)) throw new BulletinError('usage', 'Expected a whole number, got another text, in --seed')
  const setting = await settingOf(options)
  const store = await openHeld(setting)
  try {
    const drawn = await drawSample(store, kind, number, seed)
    if (drawn.length === 0)
      throw new BulletinError('usage', `Expected mentions to draw from, got none, in ${store.path}`)
    writeWhole(setting.output, FILE, [sampleWorkbook(drawn)])
    say(`${drawn.length} mentions in ${setting.output}/${FILE}: mark them, then bulletins sample --read ${setting.output}/${FILE}`) // prettier-ignore
    return EXIT.ok
  } finally {
    await store.close()
  }
}

function tell(file: string, asJson: boolean): number {
  const marked = measureMarks(rowsOfSheet(bytesOf(file), SHEET, file))
  for (const line of marked.odd) say(`bulletins: ${file}, ${line}`)
  process.stdout.write(asJson ? `${JSON.stringify(marked)}\n` : wordsOf(marked))
  return marked.odd.length > 0 ? EXIT.failed : EXIT.ok
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new BulletinError('file-unreadable', `Expected a workbook, got ${causeWords(error)}, in ${file}`)
  }
}

function wordsOf({ rows, unsure, blank, odd, all, kinds, bins }: Marked): string {
  return [
    `${rows} mentions: ${all.marked} marked right or wrong, ${unsure} unsure, ${blank} without a mark${odd.length > 0 ? `, ${odd.length} not understood` : ''}`,
    '',
    `${'kind'.padEnd(18)}right marked  precision (95 %)`,
    ...[...kinds, all].map(lineOf),
    '',
    `${'confidence'.padEnd(18)}right marked  precision (95 %)`,
    ...bins.map(lineOf),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function lineOf({ name, right, marked, precision, low, high }: Precision): string {
  const figure = precision === null ? '–' : `${precision.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
  return `${name.padEnd(18)}${String(right).padStart(5)} ${String(marked).padStart(6)}  ${figure}`
}
