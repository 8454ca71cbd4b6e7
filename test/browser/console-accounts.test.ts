import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer as createNetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { createServer, type RunningServer } from '../../src/server/index.ts'
import { chromiumFlags, chromiumPath } from '../chromium.ts'
import { type SmtpSink, startSmtpSink } from '../server/outbox/smtp-sink.ts'

/** Coming into a team and out of it, in the console as it is built, on a real server with a real mail server. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const ana = { name: 'Ana Sol', email: 'ana@shop.test' }
const password = 'correct horse battery'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: chromiumFlags })
})
afterAll(() => browser.close())

async function startServer(): Promise<{ server: RunningServer; smtp: SmtpSink }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handrail-'))
  const smtp = await startSmtpSink()
  const free = createNetServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => free.once('listening', resolve))
  const { port } = free.address() as AddressInfo
  await new Promise((resolve) => free.close(resolve))
  const server = await createServer({
    ...{ dataDir, dist, port, publicUrl: `http://127.0.0.1:${port}`, logLevel: 'silent' },
    chatbot: { id: 'shop', name: 'Staithe', site: 'https://shop.test' },
    mail: { url: smtp.url, from: 'handrail@shop.test' },
  })
  await server.agents.ensureOwner(ana)
  onTestFinished(async () => {
    await server.stop()
    await smtp.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  return { server, smtp }
}

/** A browser of somebody's own; whatever it complains of fails the test, but for refusals that the test asked for. */
async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    if (/error|warning/.test(message.type()) && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  return context.newPage()
}

async function linkIn({ mails }: SmtpSink, address: string, count = 1): Promise<string> {
  return vi.waitFor(
    () => {
      const theirs = mails.filter(({ envelope }) => envelope.to.includes(address))
      if (theirs.length !== count) throw new Error(`${theirs.length} mails to ${address}`)
      return /http:\S+#\S+/.exec(theirs.at(-1)!.parsed.text!)![0]
    },
    { timeout: 5_000 },
  )
}

async function complaintsOfAxe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

/** How much wider the page is than the window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

test('[C1] an owner invites somebody, who joins by the mail and sees what an agent may; removed, they are out at once', async () => {
  const { server, smtp } = await startServer()
  const owners = await openPage()
  await owners.goto(await server.agents.signInLink(ana.email))
  await owners.getByRole('link', { name: 'Team' }).click()
  await owners.getByLabel('Email address').fill('ben@shop.test')
  await owners.getByRole('button', { name: 'Invite' }).click()
  await owners.getByText('An invitation is on its way to ben@shop.test.').waitFor()
  expect(await complaintsOfAxe(owners)).toEqual([])

  const agents = await openPage()
  await agents.goto(await linkIn(smtp, 'ben@shop.test'))
  await agents.getByText('Ana Sol invites you as an agent, who answers visitors.').waitFor()
  expect(await complaintsOfAxe(agents)).toEqual([])
  await agents.getByLabel('Your name').fill('Ben Okafor')
  await agents.getByLabel('Password').fill(password)
  await agents.getByRole('button', { name: 'Join the team' }).click()
  await agents.getByRole('region', { name: 'Inbox' }).waitFor()
  const pages = await agents.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts()
  expect(pages).toEqual(['Inbox', 'Human Support', 'Account'])
  await agents.goto(`${server.url}/dashboard/chatbots/shop/settings`)
  await agents.getByRole('heading', { name: 'Settings are for owners' }).waitFor()
  await agents.goto(`${server.url}/dashboard/team`)
  await agents.getByRole('heading', { name: 'The team is for owners' }).waitFor()
  await agents.goto(`${server.url}/dashboard`)
  await agents.getByRole('region', { name: 'Inbox' }).waitFor()

  await owners.reload()
  await owners.getByLabel('Role of Ana Sol').selectOption('agent')
  await owners.getByText('Somebody must own the account. Make somebody else an owner first.').waitFor()
  await owners.getByRole('button', { name: 'Remove Ben Okafor…' }).click()
  await owners.getByRole('button', { name: 'Remove', exact: true }).click()
  await agents.getByText('You were signed out. Sign in to go on where you were.').waitFor()
  await owners.getByText('Ben Okafor').waitFor({ state: 'detached' })
})

test('[C1] a link that opens nothing says why', async () => {
  const { server, smtp } = await startServer()
  const page = await openPage()
  const owner = (await server.agents.team.members('main'))[0]!
  const sent = await server.agents.invitations.invite(owner, 'ben@shop.test', 'agent')
  if (typeof sent === 'string') throw new Error(sent)
  const link = await linkIn(smtp, 'ben@shop.test')
  await server.agents.invitations.withdraw('main', sent.invitation.id)

  await page.goto(link)
  await page.getByText('This invitation was withdrawn. Ask whoever invited you.').waitFor()
  await page.goto(`${server.url}/dashboard/new-password#made-up`)
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await page.getByText('This link was used already, or is older than an hour. Ask for a new one.').waitFor()
})

test('[C1] a forgotten password is made anew by mail, then changed, and other browsers are signed out', async () => {
  const { server, smtp } = await startServer()
  const other = await openPage({ colorScheme: 'dark' })
  await other.goto(await server.agents.signInLink(ana.email))
  await other.getByRole('region', { name: 'Inbox' }).waitFor()
  const page = await openPage()
  await page.goto(`${server.url}/dashboard`)
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByLabel('Email address').fill(ana.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.getByText(`If somebody here has the address ${ana.email}, a link is on its way to it.`).waitFor()
  expect(await complaintsOfAxe(page)).toEqual([])
  await page.goto(await linkIn(smtp, ana.email))
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await page.getByRole('region', { name: 'Inbox' }).waitFor()
  await other.getByText('You were signed out. Sign in to go on where you were.').waitFor()

  await other.getByLabel('Email address').fill(ana.email)
  await other.getByLabel('Password').fill(password)
  await other.getByRole('button', { name: 'Sign in' }).click()
  await other.getByRole('link', { name: 'Account' }).click()
  await other.getByText('This browser').waitFor()
  expect(await complaintsOfAxe(other)).toEqual([])

  await page.getByRole('link', { name: 'Account' }).click()
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await other.getByText('You were signed out. Sign in to go on where you were.').waitFor()
  await page.getByLabel('Present password').fill('wrong horse battery')
  await page.getByLabel('New password').fill('another horse battery')
  await page.getByRole('button', { name: 'Change password' }).click()
  await page.getByText('The present password is another.').waitFor()
  await page.getByLabel('Present password').fill(password)
  await page.getByRole('button', { name: 'Change password' }).click()
  await page.getByText('Your password was changed. All other browsers are signed out.').waitFor()
  expect(await complaintsOfAxe(page)).toEqual([])
})

test('account and team fit a phone of 320 pixels, where signing out stands on the page of the account', async () => {
  const { server } = await startServer()
  const page = await openPage({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' })
  await page.goto(await server.agents.signInLink(ana.email))
  for (const name of ['Team', 'Account']) {
    await page.getByRole('link', { name }).click()
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    await page.locator('.own-row').first().waitFor()
    expect([name, await tooWide(page)]).toEqual([name, 0])
    expect(await complaintsOfAxe(page)).toEqual([])
    if (process.env['PICTURES']) await page.screenshot({ path: join(process.env['PICTURES'], `phone-${name}.png`) })
  }
  await page.getByRole('button', { name: 'Sign out here' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
})
