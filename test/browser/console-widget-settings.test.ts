import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer as createNetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { Hono } from 'hono'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { ServerFrame, VisitorSettings } from '../../src/protocol/index.ts'
import { createServer, type RunningServer } from '../../src/server/index.ts'
import { chromiumFlags, chromiumPath } from '../chromium.ts'

/** What an owner may choose of the widget, in the console as it is built, on a real server, beside a page that has the widget. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const ana = { name: 'Ana Sol', email: 'ana@shop.test', password: 'correct horse battery' }

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: chromiumFlags })
})
afterAll(() => browser.close())

const site = new Hono().get('/site', (c) =>
  c.html(`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>A shop</title><link rel="icon" href="data:,"></head>
<body><h1>A shop</h1><script async src="/widget.js" data-chatbot="shop"></script></body></html>`),
)

async function startServer(): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handrail-'))
  const free = createNetServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => free.once('listening', resolve))
  const { port } = free.address() as AddressInfo
  await new Promise((resolve) => free.close(resolve))
  const chatbot = { id: 'shop', name: 'Staithe', site: 'https://shop.test' }
  const publicUrl = `http://127.0.0.1:${port}`
  const server = await createServer({ dataDir, dist, port, publicUrl, chatbot, site, logLevel: 'silent' })
  onTestFinished(async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  return server
}

/** A browser of somebody's own; whatever it complains of fails the test, but for what the test expects. */
async function openContext(options: BrowserContextOptions = {}, expected = /^$/): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    if (/error|warning/.test(message.type()) && !expected.test(message.text())) complaints.push(message.text())
  })
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  return context
}

async function openSettings(context: BrowserContext, server: RunningServer, section: string): Promise<Page> {
  await server.agents.ensureOwner(ana)
  const page = await context.newPage()
  await page.goto(await server.agents.signInLink(ana.email))
  await page.getByRole('region', { name: 'Inbox' }).waitFor()
  await page.goto(`${server.url}/dashboard/chatbots/shop/settings/${section}`)
  await page.locator('.settings-body').waitFor()
  return page
}

/** The widget's settings as the server has sent them to this page so far, the latest last. */
function settingsSentTo(page: Page): VisitorSettings[] {
  const sent: VisitorSettings[] = []
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const frame = JSON.parse(String(payload)) as ServerFrame
      if ('settings' in frame && frame.settings) sent.push(frame.settings)
    }),
  )
  return sent
}

async function expectNoBarriers(page: Page): Promise<void> {
  // Without frames there is nothing to put together, for which a page of its own would be opened each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([])
}

/** What is saved is in open widgets within three seconds; the rest is for a machine that is busy. */
const soon = { timeout: 10_000 }

const nav = (page: Page, name: string) => page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name })

test('[A4] [A7] [A10] what the owner chooses of the widget is in an open widget within seconds', async () => {
  const server = await startServer()
  const context = await openContext()
  const visitor = await context.newPage()
  const sent = settingsSentTo(visitor)
  await visitor.goto(`${server.url}/site`)
  const launcher = visitor.locator('handrail-widget .launcher')
  await launcher.click()
  await expect.poll(() => sent.length, soon).toBeGreaterThan(0)

  const owner = await openSettings(context, server, 'look')
  await owner.getByLabel('Colour', { exact: true }).fill('#7a2e8e')
  // Drawn while it is typed, before it is saved.
  const drawn = owner.locator('.look-frame[data-page=light] .look-launcher')
  const colourOf = (element: typeof drawn) => element.evaluate((one) => getComputedStyle(one).backgroundColor)
  await expect.poll(() => colourOf(drawn), soon).toBe('rgb(122, 46, 142)')
  await owner.keyboard.press('Enter')
  await owner.getByRole('radio', { name: 'Top left' }).check({ force: true })
  await owner.getByLabel('From the side').fill('48')
  await nav(owner, 'In the chat').click()

  await expect.poll(() => colourOf(launcher), soon).toBe('rgb(122, 46, 142)')
  const placeOf = () =>
    launcher.evaluate((one) => {
      const { left, top } = getComputedStyle(one)
      return [left, top]
    })
  await expect.poll(placeOf, soon).toEqual(['48px', '20px'])

  // By the keyboard alone, as everything in the settings can be done.
  await owner.getByRole('button', { name: 'Add a button' }).focus()
  await owner.keyboard.press('Enter')
  await expect
    .poll(() => owner.evaluate(() => document.activeElement?.getAttribute('aria-label')), soon)
    .toBe('Type of button 1')
  await owner.keyboard.press('L')
  await owner.keyboard.press('Tab')
  await owner.keyboard.type('Track my order')
  await owner.keyboard.press('Tab')
  await owner.keyboard.type('https://shop.test/orders')
  await owner.keyboard.press('Enter')
  await owner.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
  await owner.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await owner.getByLabel('Label of button 1').fill('Bestellung verfolgen')
  await owner.getByRole('combobox', { name: 'Language' }).selectOption('')

  await nav(owner, 'Visitor details').click()
  await owner.getByRole('radio', { name: 'Before a person is called' }).check({ force: true })
  await owner.getByRole('button', { name: 'Add a field' }).click()
  await owner.getByLabel('Label of field 3').fill('Order number')
  await owner.keyboard.press('Enter')

  const isWhole = (settings: VisitorSettings | undefined) =>
    settings?.leadForm.when === 'before_escalation' && settings.leadForm.fields.length === 3
  await expect.poll(() => isWhole(sent.at(-1)), soon).toBe(true)
  const { accent, position, offset, buttons, leadForm } = sent.at(-1)!
  expect({ accent, position, offset, buttons, leadForm }).toEqual({
    accent: '#7a2e8e',
    position: 'top-left',
    offset: { x: 48, y: 20 },
    // This visitor reads German.
    buttons: [{ type: 'link', label: 'Bestellung verfolgen', url: 'https://shop.test/orders' }],
    leadForm: {
      when: 'before_escalation',
      intro: '',
      fields: [
        { kind: 'name', label: '', required: false },
        { kind: 'email', label: '', required: true },
        { kind: 'text', key: 'order-number', label: 'Order number', required: false },
      ],
    },
  })
})

test('[A4] the picture of the widget is the widget: colours and corners, on a light page and on a dark one', async () => {
  const server = await startServer()
  const look = { accent: '#e8c547', radius: 9, spacing: 24, font: 'Georgia, serif' }
  const surface = ['backgroundColor', 'color', 'borderTopLeftRadius', 'borderBottomRightRadius', 'boxShadow'] as const
  const parts = [
    ['.look-panel', '.panel', [...surface, 'fontFamily', 'fontSize']],
    ['.look-face', '.face', surface],
    ['.look-launcher', '.launcher', surface],
    ['.look-composer', '.field', ['backgroundColor', 'borderTopLeftRadius', 'fontFamily']],
  ] as const
  const styleOf = (page: Page, selector: string, names: readonly (keyof CSSStyleDeclaration)[]) =>
    page.locator(selector).evaluate((one, all) => all.map((name) => [name, getComputedStyle(one)[name]]), names)

  const context = await openContext()
  const owner = await openSettings(context, server, 'look')
  const api = `${server.url}/api/console/chatbots/shop/settings`
  const { version } = await (await owner.request.get(api)).json()
  const headers = { origin: server.url }
  const changed = await owner.request.patch(api, { headers, data: { version, changes: { widget: look } } })
  expect(changed.status()).toBe(200)
  await owner.reload()
  await owner.locator('.look-frame').first().waitFor()

  for (const colorScheme of ['light', 'dark'] as const) {
    const visitor = await (await openContext({ colorScheme })).newPage()
    await visitor.goto(`${server.url}/site`)
    await visitor.locator('handrail-widget .launcher').click()
    await visitor.locator('handrail-widget .panel').waitFor()
    const launcher = 'handrail-widget .launcher'
    await expect
      .poll(() => styleOf(visitor, launcher, ['backgroundColor']), soon)
      .toEqual([['backgroundColor', 'rgb(232, 197, 71)']])
    for (const [ours, theirs, names] of parts) {
      const [here, there] = await Promise.all([
        styleOf(owner, `.look-frame[data-page=${colorScheme}] ${ours}`, names),
        styleOf(visitor, `handrail-widget ${theirs}`, names),
      ])
      expect([ours, here]).toEqual([ours, there])
    }
  }
})

test('[C11] the settings of the widget can be read and used by everybody, at a desk and on a phone in the dark', async () => {
  const server = await startServer()
  const page = await openSettings(await openContext({}, /status of 422/), server, 'look')

  async function expectReadable(): Promise<void> {
    await expectNoBarriers(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoBarriers(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ colorScheme: 'light' })
  }

  await page.getByLabel('Background colour', { exact: true }).fill('#888888')
  await page.keyboard.press('Enter')
  await page.getByText('This must be light or dark enough to read on').waitFor()
  await expectReadable()

  await nav(page, 'In the chat').click()
  for (const [at, type] of ['message', 'link', 'escalate'].entries()) {
    await page.getByRole('button', { name: 'Add a button' }).click()
    await page.getByLabel(`Type of button ${at + 1}`).selectOption(type)
    await page.getByLabel(`Label of button ${at + 1}`).fill(`Button of the kind ${type}`)
    if (type === 'link') await page.getByLabel(`Address of button ${at + 1}`).fill('/help')
    await page.keyboard.press('Tab')
  }
  await page.getByRole('button', { name: 'Move button 3 up' }).waitFor()
  await page.getByLabel('Address of button 2').fill('help')
  await page.keyboard.press('Tab')
  await page.getByText('This must be an address such as https://example.com/help').waitFor()
  await expectReadable()

  await nav(page, 'Visitor details').click()
  await page.getByRole('radio', { name: 'Before the chat' }).check({ force: true })
  await page.getByRole('button', { name: 'Add a field' }).click()
  await page.getByLabel('Label of field 3').fill('Order number')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Move field 3 up' }).waitFor()
  await expectReadable()
})
