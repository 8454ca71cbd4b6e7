import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium, type Page } from 'playwright-core'
import { chromiumFlags, chromiumPath } from '../chromium.ts'

/** A tab of one window. */
export interface Tab {
  readonly page: Page
  readonly devtools: CDPSession
  /** Errors and warnings in its console. */
  readonly complaints: readonly string[]
  /** The visitor comes to it; the one that was in front is hidden. */
  front(): Promise<void>
  /** What an expression is there. The page does not take it for a touch, as it does `page.evaluate`; works in a hidden tab too. */
  look<Value>(expression: string): Promise<Value>
}

/**
 * A browser as people have it: of several tabs one is in front, those that are not are hidden, slowed down and can be frozen,
 * and no page may sound before it was touched. Playwright's own contexts take care that none of this happens.
 */
export interface RealBrowser {
  /** Opens a tab in front of the others; `prepare` runs before the page's own scripts. */
  open(url: string, prepare?: () => void): Promise<Tab>
  /** Closes all tabs; storage stays. */
  clear(): Promise<void>
  stop(): Promise<void>
}

/** @param preferences of the browser's profile, such as that sites may store nothing. */
export async function startRealBrowser(preferences: object = {}): Promise<RealBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-tabs-'))
  await mkdir(join(folder, 'Default'))
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences))
  const flags = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    '--window-size=1100,800',
    '--disable-extensions',
    'about:blank',
  ]
  const child = spawn(chromiumPath()!, [...chromiumFlags, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  const address = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stderr.on('data', (chunk: Buffer) => {
      printed += chunk
      const found = /listening on (ws:\S+)/.exec(printed)?.[1]
      if (found) resolve(found)
    })
    ended.then(() => reject(new Error(`the browser ended before it listened:\n${printed}`)))
  })
  async function end() {
    child.kill()
    await ended
    await rm(folder, { recursive: true, maxRetries: 5 })
  }
  const browser = await chromium.connectOverCDP(address, { noDefaults: true }).catch(async (cause) => {
    await end()
    throw cause
  })
  const context = browser.contexts()[0]!
  const tabs = new Set<Page>()

  return {
    async open(url, prepare) {
      const page = await context.newPage()
      tabs.add(page)
      page.setDefaultTimeout(10_000)
      const complaints: string[] = []
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()))
      const devtools = await context.newCDPSession(page)
      if (prepare) await page.addInitScript(prepare)
      await page.goto(url)
      return {
        page,
        devtools,
        complaints,
        front: () => page.bringToFront(),
        async look<Value>(expression: string) {
          const options = { awaitPromise: true, returnByValue: true }
          const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', { expression, ...options })
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
          return result.value as Value
        },
      }
    },
    async clear() {
      for (const page of tabs) await page.close()
      tabs.clear()
    },
    async stop() {
      await browser.close()
      await end()
    },
  }
}
