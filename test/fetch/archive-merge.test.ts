import { mkdtempSync, readdirSync, rmSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/fetch/archive.ts'
import { mergeArchive } from '../../src/fetch/archive-merge.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'bulletins-'))))
afterEach(() => rmSync(root, { recursive: true }))

async function write(folder: string, series: string): Promise<void> {
  const archive = openArchive(join(root, folder), { write: true, series })
  await archive.note({ event: 'begin', source: series, at: '2026-01-01', since: '2026-01-01', full: true, software: 'test', robots: 'obeyed' }) // prettier-ignore
  await archive.close()
}

const merge = (from: string, to = 'all') => mergeArchive(join(root, from), join(root, to))
const names = (folder = 'all'): string[] => readdirSync(join(root, folder)).sort()

describe('an archive that is put into another again', () => {
  it('keeps its name when a series comes that sorts before the others', async () => {
    await write('east', 'm-2')
    const nameOf = merge('east')
    await write('east', 'm-1')
    const again = merge('east')
    const [part, ...others] = names()
    expect(others).toEqual([])
    expect(names(join('all', part ?? ''))).toEqual(['bulletins-m-1-00001.warc.gz', 'bulletins-m-2-00001.warc.gz'])
    expect(again('bulletins-m-2-00001.warc.gz')).toBe(nameOf('bulletins-m-2-00001.warc.gz'))
    expect(again('bulletins-m-1-00001.warc.gz')).toBe(`${part}/bulletins-m-1-00001.warc.gz`)
  })

  it('is known also as a part of a third, in another state', async () => {
    await write('east', 'm-2')
    merge('east', 'north')
    await write('east', 'm-1')
    merge('east')
    merge('north')
    expect(names()).toHaveLength(1)
  })

  it('is known as its own where it was copied', async () => {
    await write('all', 'm-2')
    cpSync(join(root, 'all'), join(root, 'copy'), { recursive: true })
    await write('all', 'm-1')
    expect(merge('copy')('bulletins-m-2-00001.warc.gz')).toBe('bulletins-m-2-00001.warc.gz')
    expect(names().filter((name) => name.startsWith('merged-'))).toEqual([])
  })

  it('is not another whose files have its names', async () => {
    await write('east', '')
    await write('west', '')
    merge('east')
    merge('west')
    expect(names()).toHaveLength(2)
  })
})
