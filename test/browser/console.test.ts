import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer as createNetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { Hono } from 'hono'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { webSocketAdapter } from '../../src/adapters/websocket.ts'
import { type ConversationView, createClient } from '../../src/client/client.ts'
import { foldAtHand } from '../../src/client/fold.ts'
import { protocolVersion } from '../../src/protocol/frames.ts'
import { createServer, type RunningServer, type ServerOptions } from '../../src/server/index.ts'
import { chromiumFlags, chromiumPath } from '../chromium.ts'

/** The console in a real browser, on a real server, as it is built. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const ana = { name: 'Ana Sol', email: 'ana@shop.test', password: 'correct horse battery' }

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: chromiumFlags })
})
afterAll(() => browser.close())

async function freePort(): Promise<number> {
  const server = createNetServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function startServer(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handrail-'))
  const port = await freePort()
  const server = await createServer({
    dataDir,
    dist,
    port,
    publicUrl: `http://127.0.0.1:${port}`,
    chatbot: { id: 'shop', name: 'Staithe', site: 'https://shop.test' },
    logLevel: 'silent',
    ...options,
  })
  onTestFinished(async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  return server
}

/** A page of somebody's own; whatever the browser complains of there fails the test, but for what a test expects. */
async function openPage(
  options: BrowserContextOptions = {},
  expected = /the server responded with a status of 401/,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !expected.test(message.text())) complaints.push(message.text())
  })
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  return page
}

/** Signs in as the owner, by link, as `npm start` prints one. */
async function signIn(page: Page, server: RunningServer): Promise<void> {
  await server.agents.ensureOwner(ana)
  await page.goto(await server.agents.signInLink(ana.email))
  await page.getByRole('region', { name: 'Inbox' }).waitFor()
}

/** Somebody on the shop's page, on a line of their own. */
function openVisitor(server: RunningServer): ConversationView {
  const client = createClient({
    fold: foldAtHand,
    adapter: webSocketAdapter(`${server.url.replace('http', 'ws')}/ws`),
    hello: () => ({
      type: 'hello',
      as: 'visitor',
      protocol: protocolVersion,
      chatbot: 'shop',
      token: crypto.randomUUID(),
      language: 'en',
      page: 'https://shop.test/help/returns',
    }),
  })
  onTestFinished(() => client.close())
  return client.watch(crypto.randomUUID())
}

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([])
}

/** What people said and did; what the assistant does meanwhile is another test's. */
function byPeopleIn(view: ConversationView): string[] {
  return view.events.value.flatMap((event) => {
    if (event.type === 'offered' || event.type === 'summarised') return []
    if (event.type !== 'said') return [event.type]
    return event.from === 'assistant' ? [] : [`${event.from}: ${event.text}`]
  })
}

/** The visitor's line in the lists. */
function rowOf(page: Page, visitor: ConversationView): Locator {
  return page.locator(`a.row[href*="${visitor.id}"]`)
}

test('[C1] on the first start somebody signs up as the owner, signs out, and is let in again by their password alone', async () => {
  const server = await startServer()
  const page = await openPage({}, /status of (401|403)/)

  await page.goto(`${server.url}/dashboard`)
  await page.getByRole('heading', { name: 'Welcome to Handrail' }).waitFor()
  await expectNoBarriers(page)
  await page.getByLabel('Your name').fill(ana.name)
  await page.getByLabel('Email address').fill(ana.email)
  await page.getByLabel('Password').fill(ana.password)
  await page.getByRole('button', { name: 'Create the owner’s account' }).click()
  await page.getByText('No conversation yet.').waitFor()
  await expect.poll(() => page.url()).toBe(`${server.url}/dashboard/chatbots/shop/inbox`)
  await expectNoBarriers(page)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.getByLabel('Email address').fill(ana.email)
  await page.getByLabel('Password').fill('wrong horse battery')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect
    .poll(() => page.getByRole('alert').textContent())
    .toBe('Email address and password do not belong together.')
  await expectNoBarriers(page)
  await page.getByLabel('Password').fill(ana.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('No conversation yet.').waitFor()
})

test('[C2] an agent sees a visitor wait, types and has the chat; ends it with a note, and the escalation is resolved', async () => {
  const server = await startServer()
  const page = await openPage()
  await signIn(page, server)
  const visitor = openVisitor(server)

  visitor.ask({ type: 'say', text: 'My **zip** is <b>broken</b>' })
  const row = rowOf(page, visitor)
  await row.getByText('AI', { exact: true }).waitFor()
  visitor.ask({ type: 'escalate', trigger: 'button' })
  await row.getByText('Waiting', { exact: true }).waitFor()
  await expect.poll(() => page.title()).toBe('(1) Inbox · Handrail')

  await row.click()
  const log = page.getByRole('log')
  await log.getByText('My **zip** is <b>broken</b>').waitFor()
  await log.getByText('Escalated: the visitor pressed “Connect to an agent”').waitFor()
  await page.getByText('Online · /help/returns').waitFor()
  // A click on a row is followed by typing: nothing else needs to be pressed.
  await page.keyboard.type('Hello, *which* jacket?')
  await page.keyboard.press('Enter')
  await log.getByText('You joined').waitFor()
  await log.locator('em', { hasText: 'which' }).waitFor()
  await row.getByText('You', { exact: true }).waitFor()
  await expect.poll(() => page.title()).toBe('Inbox · Handrail')
  await expectNoBarriers(page)

  visitor.nowTyping()
  await log.getByRole('img', { name: /is writing/ }).waitFor()
  visitor.ask({ type: 'say', text: 'The blue one' })
  await log.getByText('The blue one').waitFor()

  await page.getByRole('button', { name: 'End live chat' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Note for the assistant').fill('Zip is repaired for free')
  await expectNoBarriers(page)
  await dialog.getByRole('button', { name: 'End live chat' }).click()
  await log.getByText('You ended the live chat and resolved it').waitFor()
  await log.getByText('Zip is repaired for free').waitFor()
  await row.getByText('AI', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Reopen' }).click()
  await page.getByRole('button', { name: 'Mark resolved' }).click()
  await page.getByRole('button', { name: 'Reopen' }).waitFor()
  expect(byPeopleIn(visitor)).toEqual([
    'started',
    'visitor: My **zip** is <b>broken</b>',
    'escalated',
    'joined',
    'agent: Hello, *which* jacket?',
    'visitor: The blue one',
    'ended',
    'reopened',
    'resolved',
  ])
  expect(JSON.stringify(visitor.events.value)).not.toContain('repaired for free')
})

test('[C10] the link of a mail opens its transcript, before signing in and after', async () => {
  const server = await startServer()
  await server.agents.ensureOwner(ana)
  const visitor = openVisitor(server)
  visitor.ask({ type: 'say', text: 'Is anybody there?' })
  visitor.ask({ type: 'escalate', trigger: 'button' })
  await expect.poll(() => visitor.state.value.phase).toBe('waiting')
  const link = `${server.url}/dashboard/chatbots/shop/human-support?conv=${visitor.id}`

  const page = await openPage()
  await page.goto(link)
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  expect(page.url()).toBe(link)
  await page.goto(await server.agents.signInLink(ana.email))
  await page.getByRole('region', { name: 'Inbox' }).waitFor()

  await page.goto(link)
  await page.getByRole('log').getByText('Is anybody there?').waitFor()
  await page.getByRole('region', { name: 'Human Support' }).getByText('Unresolved').first().waitFor()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Mark resolved' }).click()
  await rowOf(page, visitor).getByText('Resolved', { exact: true }).waitFor()
})

test('[C10] who signs in at the link of a mail is there, without another click', async () => {
  const server = await startServer()
  const page = await openPage()
  await page.goto(`${server.url}/dashboard`)
  await page.getByLabel('Your name').fill(ana.name)
  await page.getByLabel('Email address').fill(ana.email)
  await page.getByLabel('Password').fill(ana.password)
  await page.getByRole('button', { name: 'Create the owner’s account' }).click()
  await page.getByText('No conversation yet.').waitFor()
  const visitor = openVisitor(server)
  visitor.ask({ type: 'say', text: 'Is anybody there?' })
  await expect.poll(() => visitor.state.value.seq).toBeGreaterThan(1)

  const other = await openPage()
  const link = `${server.url}/dashboard/chatbots/shop/human-support?conv=${visitor.id}`
  await other.goto(link)
  await other.getByLabel('Email address').fill(ana.email)
  await other.getByLabel('Password').fill(ana.password)
  await other.getByRole('button', { name: 'Sign in' }).click()

  await other.getByRole('log').getByText('Is anybody there?').waitFor()
  expect(other.url()).toBe(link)
})

test('[C1] a sign-in link that was used says so, and what else there is to do', async () => {
  const server = await startServer()
  await server.agents.ensureOwner(ana)
  const link = await server.agents.signInLink(ana.email)
  const first = await openPage()
  await first.goto(link)
  await first.getByRole('region', { name: 'Inbox' }).waitFor()

  const second = await openPage()
  await second.goto(link)

  await second.getByText('This sign-in link was used already, or is older than an hour.').waitFor()
  await expectNoBarriers(second)
})

test('[C15] a mail server that is down shows in the conversation, with what it last said', async () => {
  const nobodyThere = await freePort()
  const server = await startServer({ mail: { url: `smtp://127.0.0.1:${nobodyThere}`, from: 'chat@shop.test' } })
  const page = await openPage()
  await signIn(page, server)
  const visitor = openVisitor(server)
  visitor.ask({ type: 'say', text: 'Human please' })
  visitor.ask({ type: 'escalate', trigger: 'button' })

  await rowOf(page, visitor).click()

  await page.getByText(`Not delivered: Mail to ${ana.email}. The details say why.`).waitFor()
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByText(/Mail to ana@shop.test: not delivered yet, next try at .*ECONNREFUSED/)
    .waitFor()
  await expectNoBarriers(page)
})

test('[C3] what is said while the line is down is not lost, on either side', async () => {
  const server = await startServer()
  const page = await openPage({}, /status of 401|ERR_INTERNET_DISCONNECTED|closed before the connection/)
  await signIn(page, server)
  const visitor = openVisitor(server)
  visitor.ask({ type: 'say', text: 'first' })
  await rowOf(page, visitor).click()
  const box = page.getByLabel('Message to the visitor')
  await page.getByRole('log').getByText('first').waitFor()

  await page.context().setOffline(true)
  // Chromium keeps an open socket when it is told to be offline; the page looks for itself.
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.getByText('No connection.').waitFor()
  await box.fill('typed in a tunnel')
  await box.press('Enter')
  await page.getByText('Waits for the connection').waitFor()
  await expectNoBarriers(page)
  visitor.ask({ type: 'say', text: 'second' })
  await page.context().setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))

  await page.getByText('No connection.').waitFor({ state: 'detached' })
  await expect
    .poll(() => byPeopleIn(visitor))
    .toEqual(['started', 'visitor: first', 'visitor: second', 'joined', 'agent: typed in a tunnel'])
  await page.getByRole('log').getByText('typed in a tunnel').waitFor()
})

test.each([
  { name: 'a phone', viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'light' as const },
  { name: 'a phone in the dark', viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' as const },
])('an agent answers from $name: the list, then the chat, and back', async ({ name: _, ...device }) => {
  const server = await startServer()
  const page = await openPage(device)
  await signIn(page, server)
  const visitor = openVisitor(server)
  visitor.ask({ type: 'say', text: `A long word that must not widen the page: ${'Donaudampfschifffahrt'.repeat(8)}` })
  visitor.ask({ type: 'escalate', trigger: 'button' })
  const row = rowOf(page, visitor)
  await row.getByText('Waiting', { exact: true }).waitFor()
  await expectNoBarriers(page)

  await row.click()
  await page.getByRole('log').getByText('A long word').waitFor()
  expect(await page.getByRole('region', { name: 'Inbox' }).isVisible()).toBe(false)
  await page.getByLabel('Message to the visitor').fill('On my way')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('You joined').waitFor()
  await page.getByRole('button', { name: 'Details' }).click()
  await page.getByRole('complementary', { name: 'Details' }).getByText('Visitor', { exact: true }).waitFor()
  await expectNoBarriers(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await page.getByRole('link', { name: 'Back to the list' }).click()
  await row.getByText('You', { exact: true }).waitFor()
})

/** A page of the owner's site, with the widget on it as they paste it. */
const site = new Hono().get('/site', (c) =>
  c.html(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shop</title><link rel="icon" href="data:,"></head>
<body><h1>A shop</h1><script async src="/widget.js" data-chatbot="shop"></script></body></html>`),
)

test('[E1] switched off in the console, the open widget has lost its buttons within three seconds, and follows every change', async () => {
  const server = await startServer({ site })
  const owner = await openPage()
  await signIn(owner, server)
  await owner.getByRole('link', { name: 'Settings' }).click()
  const master = owner.getByRole('switch', { name: 'Visitors can get a person' })
  await master.waitFor()

  const visitor = await openPage()
  await visitor.goto(`${server.url}/site`)
  await visitor.getByRole('button', { name: 'Chat', exact: true }).click()
  const box = visitor.getByRole('textbox', { name: /message/i })
  await box.fill('Does the Staithe 28 float?')
  await box.press('Enter')
  const yes = visitor.getByRole('button', { name: 'Yes, please' })
  await yes.waitFor()

  let begun = performance.now()
  await master.uncheck()
  await yes.waitFor({ state: 'detached' })
  expect(performance.now() - begun).toBeLessThan(3_000)
  expect(await visitor.getByRole('button').allTextContents()).not.toContain('Talk to a human')

  // Asking in words leads to nothing either.
  await box.fill('Human please')
  await box.press('Enter')
  await expect.poll(() => visitor.getByRole('log').getByText('I don’t know that').count()).toBe(2)
  expect(await yes.count()).toBe(0)

  await owner.getByRole('link', { name: 'Texts' }).click()
  await owner.getByLabel('Button: to a person').fill('Ask our team')
  begun = performance.now()
  await owner.getByRole('link', { name: 'When to get a person' }).click()
  await master.check()
  await visitor.getByRole('button', { name: 'Ask our team' }).first().waitFor()
  expect(performance.now() - begun).toBeLessThan(3_000)
})

test.each([
  { name: 'a desk', device: {} },
  { name: 'a phone in the dark', device: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const } },
])('every part of the settings can be read and used by everybody, on $name', async ({ device }) => {
  const hours = { timeZone: 'Europe/Zurich', week: { mon: [{ from: '09:00', to: '17:00' }] }, holidays: ['2026-12-25'] }
  const server = await startServer()
  const page = await openPage(device, /status of (401|422)/)
  await signIn(page, server)
  const api = `${server.url}/api/console/chatbots/shop/settings`
  const { version } = await (await page.request.get(api)).json()
  const webhook = { url: 'https://hooks.test/in', secret: `whsec_${'A'.repeat(32)}` }
  const changes = {
    assistant: { guidance: ['A rule'], topics: [{ name: 'Law', words: ['sue'] }], phrases: [{ text: 'contact us' }] },
    availability: { hours },
    notify: { recipients: ['help@shop.test'], webhook },
  }
  const headers = { origin: server.url }
  expect((await page.request.patch(api, { headers, data: { version, changes } })).status()).toBe(200)

  for (const section of ['', 'escalation', 'hours', 'texts', 'assistant', 'documents', 'notifications']) {
    await page.goto(`${server.url}/dashboard/chatbots/shop/settings/${section}`)
    await page.getByText('Hours').first().waitFor({ state: 'attached' })
    await expect.poll(() => page.locator('.settings-body').count()).toBe(1)
    await expectNoBarriers(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  }
  const address = page.getByLabel('Email address of another recipient')
  await address.fill('nobody@')
  await address.press('Enter')
  await page.getByText('nobody@: This is not an email address').waitFor()
  await expectNoBarriers(page)
})

test('[B2] a document that the owner adds is answered from at once, and its problems are told', async () => {
  const server = await startServer()
  const page = await openPage({}, /status of (401|422)/)
  await signIn(page, server)
  await page.goto(`${server.url}/dashboard/chatbots/shop/settings/documents`)
  await page.getByText('No documents yet.').waitFor()
  const files = page.locator('input[type=file]')
  const returns = '# Returns\n\n## How long you have\n\nYou can return a jacket within 60 days of delivery.\n'
  await files.setInputFiles([
    { name: 'returns.md', mimeType: 'text/markdown', buffer: Buffer.from(returns) },
    { name: 'faq.csv', mimeType: 'text/csv', buffer: Buffer.from('question,answer\nWho are you?,A shop\nWhere?,\n') },
    { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71]) },
  ])
  await page.getByRole('link', { name: 'returns.md' }).waitFor()
  await page.getByText('Line 3 has no answer and was passed over.').waitFor()
  await page.getByText('Files of this kind cannot be read.').waitFor()

  await page.getByRole('textbox', { name: 'Question' }).fill('How many days do I have to return a jacket?')
  await page.getByRole('button', { name: 'Ask' }).click()
  await page.locator('.tried-answer').getByText('within 60 days of delivery').waitFor()
  await page
    .locator('.found')
    .getByRole('link', { name: /How long you have/ })
    .waitFor()
  await expectNoBarriers(page)

  await page.getByRole('button', { name: 'Write or paste some' }).click()
  await page.getByRole('textbox', { name: 'Question 1' }).evaluate((input) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Q: Do you repair zips?\nA: Yes, for life.\n\nQ: And tents?\nA: No.')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Questions and answers · ', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Delete returns.md' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('link', { name: 'returns.md' }).waitFor({ state: 'detached' })
})
