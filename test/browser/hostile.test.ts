import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { limits } from '../../src/protocol/limits.ts'
import { chatbotSettings } from '../../src/protocol/settings.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { chromiumFlags, chromiumPath } from '../chromium.ts'
import { freePort } from '../faults/server-process.ts'
import { type FakeModel, inPieces, isAnswer, startFakeModel } from '../server/assistant/fake-model.ts'
import { newId, openRawLine, type RawLine, type Rig, startRig } from '../server/rig.ts'
import { conversationOf, conversationOn, groups, tellGroup, tellPages, tellPast, tokenOf } from './hostile-store.ts'
import { openWidget } from './open-widget.ts'
import { payloads, urls } from './payloads.ts'
import { type Site, startSite } from './site.ts'
import { strangers, type WatchedPage, watch } from './watched-page.ts'

/** Whatever is said, by whom ever: widget and console show it, and nothing of it comes to life. */
const root = fileURLToPath(new URL('../../', import.meta.url))

let browser: Browser
let model: FakeModel
let rig: Rig
let site: Site
let signedIn: BrowserContext
/** What the model answers next. */
let answer = ''
/** Conversations begun by visitors of the chatbot "live". */
let begun = 1_000

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: chromiumFlags })
  const store = await openSqlite({ path: ':memory:' })
  model = await startFakeModel((request) =>
    isAnswer(request)
      ? { pieces: inPieces(answer, Math.ceil(9 + answer.length / 80)), everyMs: 2 }
      : { pieces: ['{}'] },
  )
  const port = await freePort()
  rig = await startRig({
    store,
    port,
    publicUrl: `http://127.0.0.1:${port}`,
    model: { url: model.url, name: 'fake' },
    documents: { folder: `${root}demo/shop/help`, baseUrl: '/shop/help/' },
  })
  site = await startSite()
  await Promise.all(groups.map((_, group) => tellGroup(store, group)))
  await tellPages(store)
  await tellPast(store)
  const triggers = { direct_request: 'off', frustration: 'off', cannot_answer: 'off' } as const
  const settings = v.parse(chatbotSettings, { widget: { escalation: { triggers } } })
  for (const id of ['live', 'past']) await store.saveChatbot({ id, account: 'main', settings })
  signedIn = await browser.newContext()
  const owner = await rig.server.agents.ensureOwner({ name: 'Ana', email: 'ana@shop.test' })
  await (await signedIn.newPage()).goto(await rig.server.agents.signInLink(owner.email))
}, 60_000)
afterAll(async () => {
  await Promise.all([browser.close(), rig.close(), site.stop(), model.stop()])
})

async function openConsole(): Promise<WatchedPage> {
  const watched = await watch(signedIn, [rig.server.url])
  onTestFinished(() => watched.page.close())
  return watched
}

it('all of this comes to life where it is let: what is heard of it is heard here', async () => {
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const { page, happened } = await watch(context, [site.origin])
  await page.goto(site.add({ body: '<div id="all"></div>' }))
  await page.evaluate(
    (payloads) => {
      const all = document.querySelector('#all')!
      for (const one of payloads) all.insertAdjacentHTML('beforeend', `<div>${one}</div>`)
    },
    payloads.filter((one) => !/http-equiv/i.test(one)),
  )
  for (const what of ['ran boom', 'asked for http://evil.test/x.png', 'frame']) {
    await expect.poll(() => happened.join('\n')).toContain(what)
  }
  const found = (await strangers(page, '#all', Number.POSITIVE_INFINITY)).join('\n')
  for (const what of ['script', 'iframe', 'onerror', 'srcset', 'formaction', 'leads to javascript:']) {
    expect(found).toContain(what)
  }
})

it.each(groups.map((_, group) => group))(
  '[A12] nothing in group %i of the payloads comes to life in the widget, in whichever field it is',
  async (group) => {
    const opened = { chatbot: `shop-${group}`, token: tokenOf(group), conversation: conversationOf(group) }
    const { page, happened } = await openWidget(browser, rig, site, opened)
    const log = page.getByRole('log')
    await log.getByText('The end').waitFor()
    // To the very beginning, greeting and all.
    const scrolled = async () => {
      await log.evaluate((one) => {
        one.scrollTop = 0
      })
      return page.locator('handrail-widget .greeting').count()
    }
    await expect.poll(scrolled, { timeout: 20_000, interval: 20 }).toBe(1)
    const said = await log.locator('.by-visitor .bubble').allTextContents()
    expect(said).toEqual(expect.arrayContaining([...groups[group]!]))
    expect(await strangers(page, 'handrail-widget')).toEqual([])
    expect(happened).toEqual([])
  },
)

it('[A12] nor in the list of a visitor’s conversations', async () => {
  const opened = { chatbot: 'past', token: tokenOf(3_000), conversation: conversationOf(3_000) }
  const { page, happened } = await openWidget(browser, rig, site, opened)
  await page.getByRole('log').locator('.by-visitor').waitFor()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Earlier conversations' }).click()
  await page.locator('handrail-widget .item.past').last().waitFor()
  expect(await page.locator('handrail-widget .item.past').count()).toBe(limits.pastConversations)
  expect(await strangers(page, 'handrail-widget')).toEqual([])
  expect(happened).toEqual([])
})

it('[A12] nor in the console, where the team sees more of it', async () => {
  const { page, happened } = await openConsole()
  for (const [group, those] of groups.entries()) {
    await page.goto(`${rig.server.url}/dashboard/chatbots/shop-${group}/inbox?conv=${conversationOf(group)}`)
    const log = page.getByRole('log')
    await log.getByText('The end').waitFor()
    const earlier = page.getByRole('button', { name: 'Earlier messages' })
    while ((await earlier.count()) > 0) {
      const before = await log.locator('.bubble').count()
      await earlier.evaluate((button: HTMLElement) => button.click())
      await expect.poll(() => log.locator('.bubble').count(), { interval: 10 }).toBeGreaterThan(before)
    }
    expect(await log.locator('.from-visitor .bubble').allTextContents()).toEqual(expect.arrayContaining([...those]))
    expect(await page.locator('#summary-body li').count()).toBe(those.length)
    expect(await strangers(page, '#console')).toEqual([])
  }
  expect(happened).toEqual([])
})

it('[A12] nor do addresses of pages that visitors say they are on', async () => {
  const { page, happened } = await openConsole()
  await page.goto(`${rig.server.url}/dashboard/chatbots/pages/inbox`)
  const rows = page.locator('a.row')
  await page.getByRole('button', { name: 'Show older' }).evaluate((button: HTMLElement) => button.click())
  await expect.poll(() => rows.count()).toBe(urls.length)
  const shown: string[] = []
  for (let at = 0; at < urls.length; at++) {
    await rows.nth(at).evaluate((row: HTMLElement) => row.click())
    const entry = page.locator('dd', { has: page.locator('code', { hasText: conversationOn(urls.length - 1 - at) }) })
    await entry.waitFor({ state: 'attached' })
    shown.push(...(await strangers(page, '#console')))
  }
  expect(shown).toEqual([])
  expect(happened).toEqual([])
})

/** A visitor's line and, once they are there, an agent's, both in a conversation of the chatbot "live". */
async function openLines() {
  begun += 1
  const [conversation, token] = [conversationOf(begun), tokenOf(begun)]
  const visitor = await openRawLine(rig.ws)
  onTestFinished(() => visitor.close())
  visitor.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'live', token })
  visitor.send({ type: 'watch', conversation, lastSeq: 0 })
  const said = (from: string) => visitor.events().filter((event) => event.type === 'said' && event.from === from)
  const say = (line: RawLine, text: string) => line.send({ type: 'say', id: newId(), conversation, text })
  return {
    ...{ chatbot: 'live', conversation, token, visitor, said, say },
    async ask(text: string, timeoutMs = 10_000) {
      const before = said('assistant').length
      say(visitor, text)
      await expect.poll(() => said('assistant').length, { interval: 5, timeout: timeoutMs }).toBe(before + 1)
    },
    async openAgent() {
      const cookie = (await signedIn.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
      const agent = await openRawLine(rig.ws, { cookie, origin: rig.server.url })
      onTestFinished(() => agent.close())
      agent.send({ type: 'hello', as: 'agent', protocol: 1 })
      agent.send({ type: 'watch', conversation, lastSeq: 0 })
      return agent
    },
  }
}

it('[A12] nor while it is being written and said, before the eyes of both', async () => {
  const lines = await openLines()
  const { conversation, visitor, said, say } = lines
  answer = 'Hello'
  await lines.ask('Hello')
  const widget = await openWidget(browser, rig, site, lines)
  const console = await openConsole()
  await console.page.goto(`${rig.server.url}/dashboard/chatbots/live/inbox?conv=${conversation}`)
  await console.page.getByRole('log').getByText('Hello', { exact: true }).first().waitFor()

  const atATime = 8
  for (let at = 0; at < payloads.length; at += atATime) {
    answer = payloads.slice(at, at + atATime).join('\n\n')
    await lines.ask(`Question ${at}: how long do I have?`)
  }
  const agent = await lines.openAgent()
  const asked = said('visitor').length
  for (const text of payloads) {
    say(agent, text)
    say(visitor, text)
  }
  await expect.poll(() => said('visitor').length, { timeout: 20_000 }).toBe(asked + payloads.length)
  await expect.poll(() => said('agent').length, { timeout: 20_000 }).toBe(payloads.length)
  say(visitor, 'That was all')
  for (const { page } of [widget, console]) await page.getByRole('log').getByText('That was all').waitFor()

  expect(await strangers(widget.page, 'handrail-widget')).toEqual([])
  expect(await strangers(console.page, '#console')).toEqual([])
  expect([...widget.happened, ...console.happened]).toEqual([])
})

/** Milliseconds that the page has been at work so far. */
async function startCounting(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1_000 * metrics.find(({ name }) => name === 'TaskDuration')!.value
  }
}

it('[A12] nor does the page stand still: what is said over and over is no more work than as much of an honest writer', async () => {
  const wide = `${'|a'.repeat(400)}\n${'|-'.repeat(400)}\n`
  const costly = ['*a_', '_a*', '>', '[', '![', '[a](', '<', '`', '&', '<b>', '_www.', 'a\n-\n', '> - a\nb\n', 'a\n']
  const repeated = (bit: string, chars: number) =>
    `${bit === 'a\n' ? wide : ''}${bit.repeat(Math.ceil(chars / bit.length))}`.slice(0, chars)
  const honest = costly.map(() => 'Words of an **answer** with [a link](b).\n\n- one\n- another\n\n')

  async function workOf(bits: readonly string[], chars: number): Promise<number> {
    const lines = await openLines()
    answer = 'Hello'
    await lines.ask('Hello')
    const { page, happened } = await openWidget(browser, rig, site, lines)
    await page.getByRole('log').getByText('Hello').last().waitFor()
    const agent = await lines.openAgent()
    lines.say(agent, 'Here I am')
    await page.getByRole('log').getByText('Here I am').waitFor()
    const count = await startCounting(page)
    const before = await count()
    for (const bit of bits) lines.say(agent, repeated(bit, chars))
    lines.say(agent, 'The end')
    await page.getByRole('log').getByText('The end').waitFor({ timeout: 60_000 })
    expect(happened).toEqual([])
    return (await count()) - before
  }

  const usual = await workOf(honest, 8_000)
  expect(await workOf(costly, 4_000)).toBeLessThan(usual)
  expect(await workOf(costly, 8_000)).toBeLessThan(usual)
})

it('[A12] nor do answers of 24,000 characters break it, which are drawn as they come', async () => {
  const wide = `${'|a'.repeat(400)}\n${'|-'.repeat(400)}\n`
  const endless = ['*a_', '- a\n', '>', '[a][', '<b>', 'a\n'].map((bit) =>
    `${bit === 'a\n' ? wide : ''}${bit.repeat(24_000)}`.slice(0, 24_000),
  )
  const lines = await openLines()
  answer = 'Hello'
  await lines.ask('Hello')
  const { page, happened } = await openWidget(browser, rig, site, lines)
  await page.getByRole('log').getByText('Hello').last().waitFor()
  for (const [at, text] of endless.entries()) {
    answer = `${text}\n\nEnd ${at}`
    await lines.ask('How long do I have?', 30_000)
    await page.getByRole('log').getByText(`End ${at}`).waitFor({ state: 'attached' })
  }
  expect(await strangers(page, 'handrail-widget')).toEqual([])
  expect(happened).toEqual([])
})
