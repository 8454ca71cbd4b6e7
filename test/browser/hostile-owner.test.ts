import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import type { Agent, Fact } from '../../src/protocol/events.ts'
import { chatbotSettings, ownTexts } from '../../src/protocol/settings.ts'
import { visitorId } from '../../src/server/identity/visitors.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import type { Store } from '../../src/server/store/store.ts'
import { chromiumFlags, chromiumPath } from '../chromium.ts'
import { freePort } from '../faults/server-process.ts'
import { newId, openRawLine, type Rig, startRig } from '../server/rig.ts'
import { append, conversationOf, tokenOf } from './hostile-store.ts'
import { openWidget } from './open-widget.ts'
import { payloads } from './payloads.ts'
import { type Site, startSite } from './site.ts'
import { strangers, watch } from './watched-page.ts'

/** What the owner sets and uploads, and who the team are: shown as it is, and nothing of it comes to life. */
const bad = '<img src=x onerror=boom()>[a](javascript:boom())'

let browser: Browser
let store: Store
let rig: Rig
let site: Site
let signedIn: BrowserContext
let cookie: string

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: chromiumFlags })
  store = await openSqlite({ path: ':memory:' })
  const port = await freePort()
  rig = await startRig({ store, port, publicUrl: `http://127.0.0.1:${port}` })
  site = await startSite()
  for (const id of ['owned', 'asking', 'read'])
    await store.saveChatbot({ id, account: 'main', settings: v.parse(chatbotSettings, { site: bad }) })
  signedIn = await browser.newContext()
  const owner = await rig.server.agents.ensureOwner({ name: bad, email: 'ana@shop.test' })
  await (await signedIn.newPage()).goto(await rig.server.agents.signInLink(owner.email))
  cookie = (await signedIn.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}, 60_000)
afterAll(async () => {
  await Promise.all([browser.close(), rig.close(), site.stop()])
})

/** Asks the console's API as the console does. */
async function ask(path: string, method: string, body: object): Promise<Response> {
  const headers = { cookie, origin: rig.server.url, 'content-type': 'application/json' }
  const answer = await fetch(`${rig.server.url}/api/console${path}`, { method, headers, body: JSON.stringify(body) })
  expect([answer.status, answer.ok || (await answer.text())]).toEqual([200, true])
  return answer
}

/** Before the words there may be an agent's initials, and what is in braces is filled in. */
const missingIn = (drawn: readonly (string | null)[]) => (text: string) =>
  !drawn.some((one) => one?.includes(text.split('{', 1)[0]!))
/** Changes settings as the console does: to those that there are. */
async function change(path: string, changes: object): Promise<void> {
  const headers = { cookie }
  const { version } = (await (await fetch(`${rig.server.url}/api/console${path}`, { headers })).json()) as {
    version: string
  }
  await ask(path, 'PATCH', { version, changes })
}

const upTo = (chars: number, text: string) => text.trim().slice(0, chars).toWellFormed().trim()

const agent: Agent = { id: 'ana', name: 'Ana' }
/** A conversation in which each of the owner's texts is drawn. */
const everyText: readonly Fact[] = [
  { type: 'started', chatbot: 'owned', visitor: visitorId(tokenOf(0)), language: 'en' },
  { type: 'said', from: 'visitor', text: 'Hello' },
  { type: 'offered', trigger: 'guidance', answers: 2 },
  { type: 'escalated', trigger: 'guidance' },
  { type: 'unattended' },
  { type: 'unattended', away: { because: 'closed' } },
  { type: 'joined', agent, epoch: 1 },
  { type: 'ended', agent, epoch: 2, resolved: true },
  { type: 'said', from: 'visitor', text: 'And?' },
  { type: 'said', from: 'assistant', text: 'The end', answers: 9 },
]

it('[A12] nothing comes to life of the name and the texts that the owner gives the widget, before the eyes of a visitor', async () => {
  const conversation = conversationOf(0)
  await append(store, conversation, everyText)
  const opened = { chatbot: 'owned', token: tokenOf(0), conversation }
  const { page, happened } = await openWidget(browser, rig, site, opened)
  await page.getByRole('log').getByText('The end').waitFor()
  const drawn = () =>
    page.evaluate(() => {
      const within = document.querySelector('handrail-widget')!.shadowRoot!
      return [...within.querySelectorAll('#handrail-name, .bubble, .notice, .pill')].map((one) => one.textContent)
    })
  const path = '/chatbots/owned/settings'
  const found: string[] = []
  for (const [at, one] of payloads.entries()) {
    const text = `${at} ${upTo(900, one)}`
    const label = upTo(80, text)
    const link = /^https?:\/\//.test(one) ? { type: 'link', label, url: upTo(900, one) } : { type: 'escalate', label }
    const texts = Object.fromEntries(ownTexts.map((name) => [name, `${name} ${text}`]))
    const changes = { widget: { name: upTo(60, text), texts, buttons: [{ type: 'message', label, text }, link] } }
    await change(path, changes)
    const all = [upTo(60, text), label, ...Object.values(texts)]
    await expect.poll(async () => all.filter(missingIn(await drawn())), { interval: 5 }).toEqual([])
    found.push(...(await strangers(page, 'handrail-widget')))
  }
  expect(found).toEqual([])
  expect(happened).toEqual([])
})

it('[A12] nor of what the owner asks before a conversation', async () => {
  const { page, happened } = await openWidget(browser, rig, site, {
    ...{ chatbot: 'asking', token: tokenOf(2), conversation: conversationOf(2) },
  })
  const path = '/chatbots/asking/settings'
  const found: string[] = []
  const atATime = 11
  for (let at = 0; at < payloads.length; at += atATime) {
    const labels = payloads.slice(at, at + atATime).map((one, place) => upTo(80, `${at + place} ${one}`))
    const fields = labels.map((label, place) => ({ kind: 'text', key: `key-${place}`, label }))
    const intro = upTo(1_000, `${at}: ${labels.join(' ')}`)
    await change(path, { widget: { leadForm: { when: 'on_start', intro, fields } } })
    const form = page.locator('handrail-widget form.lead')
    await form.getByText(`${at}: `).waitFor()
    expect((await form.locator('label').allTextContents()).map((text) => text.trim())).toEqual(
      labels.map((label) => expect.stringContaining(label)),
    )
    found.push(...(await strangers(page, 'handrail-widget')))
  }
  expect(found).toEqual([])
  expect(happened).toEqual([])
})

it('[A12] nor of any setting in the console, where it is changed', async () => {
  const { page, happened } = await watch(signedIn, [rig.server.url])
  onTestFinished(() => page.close())
  const path = '/chatbots/owned/settings'
  const some = (most: number, chars: number) =>
    payloads
      .map((one) => upTo(chars, one))
      .filter(Boolean)
      .slice(0, most)
  const changes = {
    widget: { name: upTo(60, bad), texts: { greeting: { en: bad, de: bad }, offer: bad } },
    assistant: {
      guidance: some(30, 500),
      topics: Array.from({ length: 12 }, (_, at) => ({
        name: upTo(200, `${at} ${payloads[at]}`),
        words: some(payloads.length, 100).slice(at * 25, (at + 1) * 25),
      })),
      phrases: some(50, 300).map((text) => ({ kind: 'phrase', text })),
    },
  }
  await change(path, changes)
  for (const section of ['escalation', 'hours', 'texts', 'assistant', 'documents', 'notifications']) {
    await page.goto(`${rig.server.url}/dashboard/chatbots/owned/settings/${section}`)
    await page.locator('.settings-body').waitFor()
    expect(await strangers(page, '#console')).toEqual([])
  }
  expect(happened).toEqual([])
})

it('[A12] nor of documents: as answers and their sources, in the console, and where visitors read them', async () => {
  const entries = payloads.map((one, at) => ({
    question: `code${at} ${upTo(480, one)}`,
    answer: `code${at} is:\n\n${one}`,
  }))
  const documents = [
    { kind: 'faq', content: JSON.stringify(entries) },
    { kind: 'markdown', content: entries.map(({ question, answer }) => `# ${question}\n\n${answer}`).join('\n\n') },
    { kind: 'html', content: entries.map(({ question, answer }) => `<h1>${question}</h1><p>${answer}</p>`).join('\n') },
    { kind: 'text', content: entries.map(({ answer }) => answer).join('\n\n') },
    {
      kind: 'csv',
      content: entries
        .map((one) =>
          Object.values(one)
            .map((text) => `"${text.replaceAll('"', '""')}"`)
            .join(),
        )
        .join('\n'),
    },
  ] as const
  for (const [at, document] of documents.entries()) {
    const place = { id: `document-${at}`, chatbot: 'read', name: `${at} ${bad}`, isPublic: true, updatedAt: 1 }
    await store.saveDocument({ ...place, ...document, bytes: document.content.length }, { documents: 9, bytes: 1e9 })
  }

  const [conversation, token] = [conversationOf(1), tokenOf(1)]
  const visitor = await openRawLine(rig.ws)
  onTestFinished(() => visitor.close())
  visitor.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'read', token })
  visitor.send({ type: 'watch', conversation, lastSeq: 0 })
  const answers = () =>
    visitor.events().flatMap((event) => (event.type === 'said' && event.from === 'assistant' ? [event] : []))
  const asked = async (text: string) => {
    const before = answers().length
    visitor.send({ type: 'say', id: newId(), conversation, text })
    await expect.poll(() => answers().length, { interval: 5, timeout: 20_000 }).toBe(before + 1)
  }
  await asked('Hello')
  const widget = await openWidget(browser, rig, site, { chatbot: 'read', token, conversation })
  for (const at of payloads.keys()) await asked(`What is code${at}?`)
  const quoted = answers().filter(({ sources }) => sources)
  expect(quoted).toHaveLength(payloads.length)
  await widget.page.getByRole('log').getByText(quoted.at(-1)!.sources![0]!.title).last().waitFor()
  expect(await strangers(widget.page, 'handrail-widget')).toEqual([])
  expect(widget.happened).toEqual([])

  const { page, happened } = await watch(signedIn, [rig.server.url])
  onTestFinished(() => page.close())
  await page.goto(`${rig.server.url}/dashboard/chatbots/read/settings/documents`)
  await expect.poll(() => page.locator('.document').count()).toBe(documents.length)
  for (const at of [0, 60, 120, 180]) {
    await page.getByLabel('Question', { exact: true }).fill(`What is code${at}?`)
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.locator('.tried').getByText(`code${at}`).first().waitFor()
    expect(await strangers(page, '#console')).toEqual([])
  }
  for (const at of documents.keys()) {
    await page.goto(`${rig.server.url}/documents/read/document-${at}`)
    await page.locator('main').waitFor()
    expect(await strangers(page, 'main')).toEqual([])
  }
  expect(happened).toEqual([])
})
