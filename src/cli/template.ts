// `--template FILE`: which tables and columns are written.
import { readFileSync } from 'node:fs'
import { BulletinError, causeWords } from '../errors.ts'
import type { Template } from '../export/table/template.ts'

/** Reads `{"fines": ["date", "people", "tenge_min"], "incidents": null}` (null: all columns). Throws `usage`, `file-unreadable`. */
export function templateIn(file: string): Template {
  const template = parsed(textOf(file), file)
  if (isTemplate(template)) return template
  throw new BulletinError('usage', `Expected an object of tables, each with a list of columns or null, got ${JSON.stringify(template).slice(0, 80)}, in ${file}`) // prettier-ignore
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')
  } catch (error) {
    throw new BulletinError('file-unreadable', `Expected a template, got ${causeWords(error)}, in ${file}`)
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BulletinError('usage', `Expected JSON, got other text (${causeWords(error)}), in ${file}`)
  }
}

function isTemplate(value: unknown): value is Template {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const lists = Object.values(value) as unknown[]
  return lists.length > 0 && lists.every((list) => list === null || isNames(list))
}

function isNames(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0 && list.every((name) => typeof name === 'string')
}
