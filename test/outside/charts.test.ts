// The charts in a real browser: no label runs out of its picture in any language, a dot leads to its row, all of a picture is in print.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Tab } from './browser.ts'
import { startBrowser } from './browser.ts'
import { outside } from './outside.ts'
import { annotated, htmlOf } from './report-page.ts'

// Texts of pictures that are seen and stand (by more than a pixel) outside of their picture, or of the tile that they name.
const OUTSIDE = `[...document.querySelectorAll('.chart-picture svg')].filter((svg) => svg.getClientRects().length > 0).flatMap((svg) => {
  const frame = svg.getBoundingClientRect()
  const tiles = svg.closest('.chart-regions') === null ? [] : [...svg.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect())
  const inside = (box, { left, right, top, bottom }) => box.left >= left - 1 && box.right <= right + 1 && box.top >= top - 1 && box.bottom <= bottom + 1
  return [...svg.querySelectorAll('text')].filter((text) => {
    const box = text.getBoundingClientRect()
    return box.width > 0 && (!inside(box, frame) || (tiles.length > 0 && !tiles.some((tile) => inside(box, tile))))
  }).map((text) => svg.querySelector('title').textContent + ': ' + text.textContent)
})`

// Labels of one axis that run into one another.
const OVERLAPPING = `[...document.querySelectorAll('.chart-picture svg g')].filter((group) => group.getClientRects().length > 0 && group.closest('.chart-regions') === null).flatMap((group) => {
  const boxes = [...group.querySelectorAll(':scope > text')].filter((text) => text.textContent !== '').map((text) => [text.textContent, text.getBoundingClientRect()])
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3
  return boxes.flatMap(([name, box], index) => boxes.slice(index + 1).filter(([, other]) => meet(box, other)).map(([other]) => name + ' | ' + other))
})`

const PICTURES = `[...document.querySelectorAll('.chart-picture svg')].filter((svg) => svg.getClientRects().length > 0).length`

describe.skipIf(outside('chromium') === null)('charts in Chromium', () => {
  let browser: Browser
  let folder: string
  let tab: Tab

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bulletins-charts-'))
    writeFileSync(join(folder, 'report.html'), htmlOf(annotated()))
    browser = await startBrowser()
    tab = await (await browser.newContext()).newPage()
    await tab.goto(`file://${join(folder, 'report.html')}`)
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  it.each(['en', 'ru', 'kk'])('are seen in one language, and every label stands within its picture, clear of others (%s)', async (lang) => {
    await tab.check(`#lang-${lang}`)
    expect(await tab.evaluate(PICTURES)).toBe(6)
    expect(await tab.evaluate(OUTSIDE)).toEqual([])
    expect(await tab.evaluate(OVERLAPPING)).toEqual([])
  }) // prettier-ignore

  it('lead from a dot to the row of its fine', async () => {
    await tab.check('#lang-ru')
    const href = await tab.evaluate<string>(`document.querySelector('#fines-ru a').getAttribute('href')`)
    await tab.click('#fines-ru a')
    expect(await tab.evaluate(`location.hash`)).toBe(href)
    expect(await tab.evaluate(`document.querySelector(':target').tagName`)).toBe('TR')
    expect(await tab.evaluate(`document.querySelector(':target').id`)).toBe(decodeURIComponent(href.slice(1)))
  })

  it('are not cut on paper', async () => {
    await tab.emulateMedia({ media: 'print' })
    await tab.setViewportSize({ width: 700, height: 1000 })
    const wide = `[...document.querySelectorAll('.chart-picture svg')].map((svg) => Math.round(svg.getBoundingClientRect().right)).filter((right) => right > 700)`
    expect(await tab.evaluate(wide)).toEqual([])
    await tab.emulateMedia({ media: 'screen' })
  })
})
