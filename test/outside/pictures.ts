// The pictures of the README: `npm run pictures` runs the demo, opens its workbook in LibreOffice and its report in Chromium, and
// writes what is to be seen to fixtures/pictures. Fonts differ from machine to machine, so no test compares them; test/readme.test.ts
// holds the README to their names.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { startBrowser } from './browser.ts'
import { outside } from './outside.ts'

const FOLDER = fileURLToPath(new URL('../../fixtures/pictures/', import.meta.url))
const TOOL = fileURLToPath(new URL('../../bin/bulletins.cjs', import.meta.url))

/** Sheets that are shown: their first page at so many dots an inch, and what is cut out of its upper left corner (pixels). */
const SHEETS = {
  'workbook-summary': { sheet: 'Summary', resolution: 200, cut: '1130x640' },
  'workbook-fines': { sheet: 'Fines', resolution: 110, cut: '1200x620' },
} as const

/** Views of the report: an expression for what is scrolled to the top of the window. */
const VIEWS = {
  'report-figures': { show: "document.querySelector('#timeline-en')", width: 1100, height: 1250 },
  'report-text': {
    show: "[...document.querySelectorAll('mark.penalty')].find((mark) => mark.textContent.startsWith('fined'))",
    width: 860,
    height: 700,
  },
} as const

/** Names of the pictures, without `.png`. */
export const PICTURES: readonly string[] = [...Object.keys(SHEETS), ...Object.keys(VIEWS)]

async function takeAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  try {
    mkdirSync(FOLDER, { recursive: true })
    execFileSync(process.execPath, [TOOL, 'run', '--demo', '--quiet', '--out', folder], { stdio: 'inherit' })
    takeWorkbook(folder)
    await takeReport(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function takeWorkbook(folder: string): void {
  const office = needed('soffice')
  const profile = pathToFileURL(join(folder, 'profile')).href
  const book = join(folder, 'bulletins.xlsx')
  execFileSync(office, ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder, book], { stdio: 'ignore' }) // prettier-ignore
  const pdf = join(folder, 'bulletins.pdf')
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).split('\f')
  for (const [name, { sheet, resolution, cut }] of Object.entries(SHEETS)) {
    const page = pages.findIndex((text) => new RegExp(String.raw`^ *${sheet} +\d+ / \d+\s*$`, 'mu').test(text)) + 1
    if (page === 0) throw new Error(`Expected a page of the sheet ${sheet}, got none`)
    const target = join(folder, name)
    execFileSync('pdftoppm', [
      '-png',
      '-r',
      String(resolution),
      '-singlefile',
      '-f',
      String(page),
      '-l',
      String(page),
      pdf,
      target,
    ])
    optimise(`${target}.png`, name, [
      '-trim',
      '+repage',
      '-crop',
      `${cut}+0+0`,
      '+repage',
      '-bordercolor',
      'white',
      '-border',
      '8',
    ])
  }
}

async function takeReport(folder: string): Promise<void> {
  const browser = await startBrowser()
  try {
    const page = await (await browser.newContext()).newPage()
    await page.goto(pathToFileURL(join(folder, 'report.html')).href)
    for (const [name, { show, width, height }] of Object.entries(VIEWS)) {
      await page.setViewportSize({ width, height })
      await page.evaluate(`(() => {
        const shown = ${show}
        for (let up = shown; up; up = up.parentElement) if (up.localName === 'details') up.open = true
        scrollTo({ top: shown.getBoundingClientRect().top + scrollY - 60, behavior: 'instant' })
      })()`)
      await page.screenshot({ path: join(folder, `${name}.png`) })
      optimise(join(folder, `${name}.png`), name, [])
    }
  } finally {
    await browser.close()
  }
}

// Few colours, so that a picture of text stays small.
function optimise(file: string, name: string, more: readonly string[]): void {
  execFileSync('convert', [file, ...more, '-strip', '+dither', '-colors', '64', '-define', 'png:compression-level=9', join(FOLDER, `${name}.png`)]) // prettier-ignore
}

function needed(program: Parameters<typeof outside>[0]): string {
  const found = outside(program)
  if (found === null) throw new Error(`Expected the program ${program}, got none on this machine`)
  return found
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await takeAll()
