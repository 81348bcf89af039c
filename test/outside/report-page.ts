// A report of the annotated pages, whose records the browser's answers are held against.
import { readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import type { Context } from '../../src/export/material/entry.ts'
import type { ExportInput } from '../../src/export/input.ts'
import { reportOf } from '../../src/export/report/index.ts'
import type { Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { inputOf } from '../export/reading.ts'
import { contextsOf, shownOf } from '../export/contexts.ts'

const FOLDER = new URL('../../fixtures/gold/dev/', import.meta.url)

function pageAt(name: string): Page {
  const source = basename(name, '.html')
  return { source, publisher: `Monitor ${source}`, url: `https://monitor.example/${source}`, bytes: readFileSync(new URL(name, FOLDER)), contentType: 'text/html', retrieved: '2026-01-02T03:04:05.000Z', warcRecord: null, revision: 1, hints: {} }
} // prettier-ignore

/** The bulletins of the report. One of them is a copy that totals leave out. */
export function annotated(): readonly Context[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html')).sort() // prettier-ignore
  const readings = names.map((name) => readBulletin(pageAt(name), packs).reading)
  return contextsOf(
    readings.map((reading, index) => ({
      reading: { ...reading, bulletin: { ...reading.bulletin, counted: index !== 1 } },
      times: new Map(),
      withdrawn: null,
    })),
  )
}

/** The page as a text. */
export function htmlOf(contexts: readonly Context[], more: Partial<ExportInput> = {}): string {
  const { index } = packs.jurisdiction
  const input = inputOf([], { index, jurisdiction: packs.jurisdiction, ...more })
  return [...reportOf(shownOf(contexts, input.index), input)].join('')
}
