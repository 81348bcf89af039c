// Chromium, as far as the tests need it. Its driver is not one of our packages, nor are its types; what is asked of a page is said in a text.
import { createRequire } from 'node:module'
import { outside } from './outside.ts'

export interface Tab {
  goto(address: string): Promise<unknown>
  reload(): Promise<unknown>
  goBack(): Promise<unknown>
  url(): string
  evaluate<T>(expression: string): Promise<T>
  click(selector: string): Promise<void>
  hover(selector: string): Promise<void>
  fill(selector: string, text: string): Promise<void>
  check(selector: string): Promise<void>
  selectOption(selector: string, value: string): Promise<unknown>
  emulateMedia(options: { readonly media: 'print' | 'screen' }): Promise<void>
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>
  screenshot(options: { readonly path: string }): Promise<unknown>
  readonly keyboard: { press(key: string): Promise<void> }
  on(event: 'console', told: (message: { type(): string; text(): string }) => void): void
  on(event: 'pageerror', told: (error: Error) => void): void
  on(event: 'request', told: (request: { url(): string }) => void): void
}

export interface Browser {
  newContext(options?: { readonly javaScriptEnabled?: boolean; readonly locale?: string }): Promise<{ newPage(): Promise<Tab>; close(): Promise<void> }>
  close(): Promise<void>
} // prettier-ignore

interface Driver {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Browser>
  }
}

const ARGUMENTS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
] // prettier-ignore

/** Starts a browser that asks nobody for anything. */
export async function startBrowser(): Promise<Browser> {
  const driver = createRequire(import.meta.url)('playwright-core') as Driver
  return driver.chromium.launch({ executablePath: outside('chromium') ?? '', args: ARGUMENTS })
}

const PATIENCE = 200

/** Waits until the expression is true of the page. (The driver's own way is to have the page evaluate a text, which its policy forbids.) */
export async function until(tab: Tab, expression: string): Promise<void> {
  for (let tries = 0; tries < PATIENCE; tries++) {
    if (await tab.evaluate<boolean>(expression)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Expected the page to come to ${expression}, in vain`)
}
