import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FetchAccount } from '../../src/fetch/account.ts'
import { openArchive } from '../../src/fetch/archive.ts'
import type { ServedSite } from '../../src/fetch/demo-server.ts'
import { serveSite } from '../../src/fetch/demo-server.ts'
import { fetchSource } from '../../src/fetch/run.ts'
import type { Page } from '../../src/model.ts'
import { demoSources } from '../../src/sources/index.ts'

const SITE = fileURLToPath(new URL('../../fixtures/site', import.meta.url))

describe('the demo site', () => {
  let site: ServedSite
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  beforeAll(async () => (site = await serveSite(SITE)))
  afterAll(async () => {
    await site.close()
    rmSync(folder, { recursive: true })
  })

  const fetchAll = async () => {
    const archive = openArchive(folder, { write: true })
    const pages: Page[] = []
    const accounts: FetchAccount[] = []
    for (const source of demoSources)
      accounts.push(
        await fetchSource(source, {
          archive,
          userAgent: 'bulletins/test',
          detours: site.detours,
          onEvent: (event) => {
            if (event.kind === 'page') pages.push(archive.page(event.place, [source]))
          },
        }),
      )
    await archive.close()
    return { pages, accounts }
  }

  it('is fetched whole: its bulletins, one known failure, one page that robots.txt keeps back', async () => {
    const { pages, accounts } = await fetchAll()
    expect(accounts.flatMap(({ failures }) => failures).map(({ status, known }) => [status, known !== null])).toEqual([
      [404, true],
    ])
    expect(accounts.flatMap(({ disallowed }) => disallowed)).toEqual(['http://demo.bulletins.example/admin/login.html'])
    expect(accounts.every(({ tooFew }) => !tooFew)).toBe(true)
    expect(
      pages.every(
        ({ url, contentType }) => url.startsWith('http://demo.bulletins.example/') && contentType === 'text/html',
      ),
    ).toBe(true)
    const languages = Object.groupBy(pages, ({ hints }) => hints.language ?? 'none')
    expect(Object.keys(languages).sort()).toEqual(['en', 'kk', 'ru'])
    const old = pages.find(({ url }) => url.endsWith('/262-violations/monitoring-35.html'))
    expect(new TextDecoder('windows-1251').decode(old?.bytes)).toContain('windows-1251')
  })

  it('has nothing new the second time', async () => {
    const { pages, accounts } = await fetchAll()
    expect(pages).toEqual([])
    expect(accounts.map(({ unchanged }) => unchanged).every((count) => count > 0)).toBe(true)
  })

  it('serves nothing from outside of its folder', async () => {
    for (const path of ['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', 'en', '%', 'nothing.html']) {
      expect((await fetch(site.url + path)).status).toBe(404)
    }
  })
})
