import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumFlags, chromiumPath } from '../chromium.ts'
import { type Demo, startDemo } from './demo-process.ts'

/** Where README's pictures go; none are taken unless `npm run pictures` says so. */
const pictures = process.env['PICTURES']

let demo: Demo
let browser: Browser
const troubles: string[] = []

beforeAll(async () => {
  demo = await startDemo()
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: chromiumFlags })
  if (pictures) await mkdir(pictures, { recursive: true })
})
afterAll(async () => {
  await browser.close()
  expect(await demo.stop()).toBe(0)
})

async function person(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`${name}: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`${name}: ${error.message}`))
  return page
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) })
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

it('a visitor asks, is not helped, gets a person, and is handed back; nobody repeats anything', async () => {
  const visitor = await person('visitor')
  const agent = await person('agent')
  const requests: string[] = []
  visitor.on('request', (request) => requests.push(new URL(request.url()).pathname))

  // A page with the widget in it: a launcher, one request, nothing kept.
  await visitor.goto(`${demo.url}/shop/`)
  const launcher = visitor.getByRole('button', { name: 'Chat', exact: true })
  await launcher.waitFor()
  expect(requests.filter((path) => !path.startsWith('/shop/'))).toEqual(['/widget.js'])
  expect(
    await visitor.evaluate(() => [
      document.cookie,
      Object.keys(localStorage).filter((key) => key.startsWith('handrail')),
    ]),
  ).toEqual(['', []])

  // The assistant answers from the help pages, and shows where that stands.
  await launcher.click()
  const chat = visitor.getByRole('log', { name: 'Conversation' })
  const box = visitor.getByRole('textbox', { name: /message/i })
  await box.fill('How long do I have to return a jacket?')
  await box.press('Enter')
  await chat.getByText('within 60 days of delivery').waitFor()
  const source = visitor.getByRole('link', { name: /How long you have to return/ })
  expect(await source.getAttribute('href')).toContain('/shop/help/returns.html#time-limit')
  await visitor.getByRole('button', { name: 'That answered my question' }).waitFor()
  await picture(visitor, 'widget-answer')

  // What it does not know it says so, and offers a person. A no is a no.
  await box.fill('Does the Staithe 28 meet airline cabin baggage limits?')
  await box.press('Enter')
  await chat.getByText(/I don’t know that/).waitFor()
  await chat.getByText('Shall I get someone from the team for you?').waitFor()
  await visitor.getByRole('button', { name: 'No, thanks' }).click()
  await visitor.getByRole('button', { name: 'No, thanks' }).waitFor({ state: 'detached' })

  // Asking for one in words is understood, and typing yes is as good as pressing it.
  await box.fill('Can I talk to a real person?')
  await box.press('Enter')
  await chat.getByText('Shall I get someone from the team for you?').nth(1).waitFor()
  await visitor.getByRole('button', { name: 'Yes, please' }).waitFor()
  expect(await axe(visitor)).toEqual([])
  await picture(visitor, 'widget-offer')
  await box.fill('yes please')
  await box.press('Enter')
  await chat.getByText('Sent! The team will follow up soon.').waitFor()
  await visitor.getByText('Waiting for a team member…').first().waitFor()
  await picture(visitor, 'widget-waiting')

  // The team is told by mail; its link leads to the conversation.
  await agent.goto(demo.signInLink)
  await agent.getByRole('heading', { name: 'Inbox' }).waitFor()
  await agent.getByText('yes please').first().waitFor()
  await picture(agent, 'console-waiting')
  await agent.goto(`${demo.url}/mail`)
  await agent.getByText('Tarrock: a visitor asks for a person').first().click()
  // It begins with what they want; "yes please" alone would tell nobody.
  await agent
    .getByText(/cabin baggage limits/)
    .first()
    .waitFor()
  const deepLink = agent.getByRole('link', { name: /human-support\?conv=/ })
  await deepLink.waitFor()
  expect(await axe(agent)).toEqual([])
  await picture(agent, 'mail')
  await agent.goto((await deepLink.getAttribute('href'))!)
  const log = agent.getByRole('log')
  for (const text of [
    'How long do I have to return a jacket?',
    'within 60 days',
    'cabin baggage',
    'Can I talk to a real person?',
  ]) {
    await log.getByText(text).first().waitFor()
  }

  // Typing takes over. The visitor sees who came, and that they are writing.
  const write = agent.getByRole('textbox', { name: 'Message to the visitor' })
  await write.pressSequentially('Hello, Robin here. ')
  await write.fill('Hello, Robin here. The Staithe 28 is 48 cm high, so it fits most cabins. Which airline is it?')
  await write.press('Enter')
  await chat.getByText('Robin Hallan joined').waitFor()
  await chat.getByText('so it fits most cabins').waitFor()
  await box.fill('It is a small one, to Norway. Thank you, Robin!')
  await write.press('Space')
  await box.press('Enter')
  await log.getByText('Thank you, Robin!').waitFor()
  await write.fill('They allow 50 cm. You are fine.')
  await write.press('Enter')
  await chat.getByText('You are fine.').waitFor()
  await picture(visitor, 'widget-live')
  await picture(agent, 'console-inbox')
  expect([await axe(visitor), await axe(agent)]).toEqual([[], []])

  // The assistant is off: not a word of it between joining and leaving.
  await box.fill('How much is shipping to Norway?')
  await box.press('Enter')
  await log.getByText('How much is shipping to Norway?').waitFor()
  await write.fill('The assistant can tell you that. All the best!')
  await write.press('Enter')
  await chat.getByText('All the best!').waitFor()

  // Handed back, with a note that the visitor does not read.
  await agent.getByRole('button', { name: 'End live chat' }).click()
  const dialog = agent.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Cabin size of the Staithe 28 is settled: it fits.')
  await picture(agent, 'console-end')
  await dialog.getByRole('button', { name: /^End/ }).click()
  await visitor
    .getByText(/Robin Hallan left/)
    .first()
    .waitFor()
  await box.fill('How much is shipping to Norway?')
  await box.press('Enter')
  await chat.getByText('£18').first().waitFor()
  expect(await chat.getByText('Cabin size of the Staithe').count()).toBe(0)
  await log.getByText('Cabin size of the Staithe').waitFor()
  await agent.getByText('Resolved').first().waitFor()

  // What calls a person is the owner's to set.
  await agent.goto(`${demo.url}/dashboard/chatbots/demo/settings`)
  await agent.getByRole('heading', { name: 'What calls a person' }).waitFor()
  expect(await axe(agent)).toEqual([])
  await picture(agent, 'console-settings')
  await agent.goBack()

  // Nothing is lost by a reload, on either side.
  await visitor.reload()
  await chat.getByText('You are fine.').waitFor()
  await chat.getByText('£18').first().waitFor()
  await agent.reload()
  await log.getByText('You are fine.').waitFor()

  expect(troubles).toEqual([])
})

it('the same widget on a phone, in the dark, and from right to left', async () => {
  const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
  for (const [name, options, question] of [
    ['phone', phone, 'What are the opening hours of your shop?'],
    ['dark', { colorScheme: 'dark' }, 'How much is shipping to Germany?'],
    ['rtl', { locale: 'ar' }, 'How much is shipping to Germany?'],
  ] as const) {
    const page = await person(name, options)
    await page.goto(`${demo.url}/shop/help/shipping.html`)
    if (name === 'rtl') await page.evaluate(() => (document.documentElement.lang = 'ar'))
    await page.locator('button[aria-haspopup], button[aria-expanded]').last().click()
    const box = page.getByRole('textbox').last()
    await box.fill(question)
    await box.press('Enter')
    await page.getByRole('table').last().waitFor()
    expect(await axe(page)).toEqual([])
    await picture(page, `widget-${name}`)
    await page.context().close()
  }
  expect(troubles).toEqual([])
})
