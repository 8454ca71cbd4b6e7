import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished } from 'vitest'
import type { Answerer, MemoryBackendOptions } from '../../src/adapters/memory.ts'
import { type Command, defaultSettings, type WidgetSettings } from '../../src/protocol/index.ts'
import { chromiumFlags, chromiumPath } from '../chromium.ts'
import { ana, type PageOptions, startWidgetHost, type WidgetHost } from './widget-host.ts'

/** The built widget in a real browser, on a site of another origin than its server; for the test file that imports this. */
export let browser: Browser
export let host: WidgetHost
/** What the assistant says to each question; a function is asked, and may wait. */
export let script: Record<string, Answerer>

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: chromiumFlags })
})
afterAll(() => browser.close())
beforeEach(() => {
  script = {}
})

export const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }
export const settings: WidgetSettings = { ...defaultSettings.widget, name: 'Tarrock' }
export const returns = {
  text: 'Within **60 days**. See [the page](/help/returns).\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nlong code\n```',
  sources: [{ title: 'Returns', url: '/help/returns#time' }, { title: 'A note without an address' }],
}

export async function serve(options: MemoryBackendOptions = {}): Promise<void> {
  host = await startWidgetHost({
    settings,
    understand: (text) => ({
      asksForPerson: /person/.test(text),
      affirms: /^yes/.test(text),
      declines: /^no/.test(text),
    }),
    answer: (...asked) => (script[asked[0]] ?? (async (question) => `You said: ${question}`))(...asked),
    ...options,
  })
  onTestFinished(() => host.stop())
}

/** A page of somebody's own. What the browser complains of fails the test, but for what the test expects. */
export async function visit(
  options: PageOptions = {},
  context: BrowserContextOptions = {},
  expected = /^$/,
): Promise<Page> {
  const page = await (
    await browser.newContext({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce', ...context })
  ).newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  const hear = (text: string) => expected.test(text) || complaints.push(text)
  page.on('pageerror', ({ message }) => hear(message))
  page.on('console', (message) => /error|warning/.test(message.type()) && hear(message.text()))
  onTestFinished(async () => {
    await page.context().close()
    expect(complaints).toEqual([])
  })
  await page.goto(host.page(options))
  return page
}

export const launcher = (page: Page) => page.locator('handrail-widget .launcher')
export const panel = (page: Page) => page.getByRole('dialog')
export const log = (page: Page) => page.getByRole('log')
export const box = (page: Page) => page.getByRole('textbox', { name: 'Write a message…' })
export const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true })

export async function open(page: Page): Promise<void> {
  await launcher(page).click()
  await panel(page).waitFor()
  await log(page).getByText('Hello!').waitFor()
}

export async function say(page: Page, text: string): Promise<void> {
  await box(page).fill(text)
  await box(page).press('Enter')
  await log(page).getByText(text, { exact: true }).waitFor()
}

export const conversationOf = (page: Page): Promise<string> =>
  page.evaluate(() => localStorage.getItem('handrail:shop:conversation')!)

export async function agent(page: Page, command: Command): Promise<void> {
  const conversation = await conversationOf(page)
  // What the visitor said shows before it has arrived.
  await expect.poll(() => host.backend.conversation(conversation)).not.toBeNull()
  const executed = host.backend.execute({
    conversation,
    by: { kind: 'agent', agent: ana },
    command,
  })
  expect(executed).not.toHaveProperty('refused')
}

export async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([])
}

export const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at === document.body ? 'body' : (at?.getAttribute('aria-label') ?? at?.textContent)
  })
