import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer as createNetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { parse } from 'csv-parse/sync'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Agent, Fact, Trigger } from '../../src/protocol/index.ts'
import { createServer, type RunningServer } from '../../src/server/index.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { chromiumFlags, chromiumPath } from '../chromium.ts'

/** Human Support in a real browser, on a real server, as it is built, over a month that has been. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const pictures = process.env['PICTURES']
const owner = { name: 'Ana Sol', email: 'ana@shop.test', password: 'correct horse battery' }
const ben: Agent = { id: 'ben', name: 'Ben Okafor' }
const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: chromiumFlags })
})
afterAll(() => browser.close())

const questions: readonly (readonly [trigger: Trigger, question: string])[] = [
  ['direct_request', 'Can I talk to a real person about my return?'],
  ['cannot_answer', 'Does the **Larch 32** fit under the seat in front of me?'],
  ['frustration', 'That is the third time you send me the same page.'],
  ['button', 'The parcel says delivered. There is no parcel.'],
  ['topic', 'The stove caught fire. Who is liable for the tent?'],
]

/** Every day some, at weekends fewer: of each five, one is still open, and one was cancelled by the visitor. */
async function writeMonth(dataDir: string): Promise<void> {
  const store = await openSqlite({ path: join(dataDir, 'handrail.db') })
  const now = Date.now()
  let made = 0
  for (let day = 28; day >= 0; day -= 1) {
    const perDay = [3, 5, 4, 6, 2, 1, 3][day % 7]!
    for (let place = 0; place < perDay; place += 1) {
      made += 1
      const [trigger, question] = questions[((made * 3) % 7) % 5]!
      const at = now - day * dayMs - (place + 1) * 20 * minuteMs
      const conversation = `6f1c9a4e-0000-4000-8000-${String(made).padStart(12, '0')}`
      const answeredAt = at + ((made * 37) % 40) * 15_000 + 45_000
      const facts: (readonly [at: number, facts: Fact[]])[] = [
        [
          at,
          [
            { type: 'started', chatbot: 'shop', visitor: `embed-${made * 7919}`, language: 'en' },
            { type: 'said', from: 'visitor', text: question },
            { type: 'said', from: 'assistant', text: 'I found **nothing** on that in the documents.', answers: 2 },
          ],
        ],
      ]
      if (made % 4 !== 0) facts.push([at + 30_000, [{ type: 'escalated', trigger }]])
      if (made % 4 !== 0 && made % 11 === 0) facts.push([at + 4 * minuteMs, [{ type: 'cancelled' }]])
      else if (made % 4 !== 0 && (day > 3 || made % 3 === 0))
        facts.push(
          [
            answeredAt,
            [
              { type: 'joined', agent: ben, epoch: 1 },
              { type: 'said', from: 'agent', agent: ben, text: 'Hello, Ben here. Let me look.' },
            ],
          ],
          [answeredAt + (made % 9) * hourMs, [{ type: 'ended', agent: ben, epoch: 2, resolved: made % 13 !== 0 }]],
        )
      else if (made % 4 !== 0) facts.push([at + 10 * minuteMs, [{ type: 'unattended' }]])
      for (const [at, some] of facts) {
        await store.append({ conversation, author: 'clock', at, decide: () => ({ facts: some }), jobs: () => [] })
      }
    }
  }
  await store.close()
}

async function startServer(): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handrail-'))
  const free = createNetServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => free.once('listening', resolve))
  const { port } = free.address() as AddressInfo
  await new Promise((resolve) => free.close(resolve))
  await writeMonth(dataDir)
  const server = await createServer({
    dataDir,
    dist,
    port,
    publicUrl: `http://127.0.0.1:${port}`,
    chatbot: { id: 'shop', name: 'Staithe', site: 'https://shop.test' },
    logLevel: 'silent',
  })
  onTestFinished(async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  await server.agents.ensureOwner(owner)
  return server
}

/** A page of somebody's own, signed in; whatever the browser complains of there fails the test. */
async function openPage(server: RunningServer, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Europe/Zurich',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  await page.goto(await server.agents.signInLink(owner.email))
  await page.getByRole('region', { name: 'Inbox' }).waitFor()
  await page.goto(`${server.url}/dashboard/chatbots/shop/human-support`)
  await page.getByRole('region', { name: 'Figures of the last 30 days' }).getByText('Resolution rate').waitFor()
  return page
}

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([])
}

/** "Escalations 84, 52 resolved" and so on, as they stand. */
function figuresOn(page: Page): Promise<string[]> {
  return page
    .locator('.figure')
    .evaluateAll((all) => all.map((one) => [...one.children].map((part) => part.textContent).join(' · ')))
}

test('[C8] the figures and what they are made of stand beside the triage, for eyes and for screen readers, on screen and phone', async () => {
  const server = await startServer()
  const page = await openPage(server)
  const figures = [
    'Escalations · 75 · 53 resolved',
    'Unresolved · 15 · to see to',
    'Resolution rate · 71% · in 4 hours on average',
    'Escalation rate · 76% · of 99 conversations',
  ]
  await expect.poll(() => figuresOn(page)).toEqual(figures)
  await expectNoBarriers(page)
  await picture(page, 'hs-1280')
  const perDay = page.getByRole('table', { name: 'Escalations per day' })
  expect(await perDay.getByRole('row').count()).toBe(31)
  await page.locator('.chart-day').nth(28).hover()
  await picture(page, 'hs-pointed')
  await page.locator('a.row').first().click()
  await page.getByRole('log').locator('strong', { hasText: 'nothing' }).waitFor()
  await picture(page, 'hs-chosen')
  await expectNoBarriers(page)

  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'hs-chosen-dark')
  await page.getByRole('link', { name: 'Human Support' }).click()
  await page.getByRole('heading', { name: 'Escalations per day' }).waitFor()
  await expectNoBarriers(page)
  await picture(page, 'hs-dark')

  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await figuresOn(page)).toEqual(figures)
  await picture(page, 'hs-390')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Charts' }).click()
  await page.getByRole('heading', { name: 'Why a person was called' }).scrollIntoViewIfNeeded()
  await expectNoBarriers(page)
  await picture(page, 'hs-390-charts')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('[C9] marking as resolved and reopening move the figures on every console at once, and each list has its file', async () => {
  const server = await startServer()
  const page = await openPage(server)
  const other = await openPage(server)
  await page.locator('a.row').first().click()
  await page.getByRole('button', { name: 'Mark resolved' }).click()
  for (const one of [page, other]) {
    await expect
      .poll(async () => (await figuresOn(one)).slice(0, 3))
      .toEqual([
        'Escalations · 75 · 54 resolved',
        'Unresolved · 14 · to see to',
        'Resolution rate · 72% · in 3.9 hours on average',
      ])
  }
  await page.getByRole('button', { name: 'Reopen' }).click()
  for (const one of [page, other]) {
    await expect.poll(async () => (await figuresOn(one))[1]).toBe('Unresolved · 15 · to see to')
  }

  const list = await download(page, 'Export list')
  expect(list.name).toMatch(/^shop-human-support-unresolved-[\d-]{10}\.csv$/)
  expect([list.rows.length, list.rows[0]?.slice(0, 2)]).toEqual([16, ['Conversation', 'State']])
  await page.getByRole('link', { name: 'Resolved', exact: true }).click()
  expect((await download(page, 'Export list')).rows).toHaveLength(54)
  await page.getByRole('link', { name: 'All' }).click()
  expect((await download(page, 'Export list')).rows).toHaveLength(76)
  const transcript = await download(page, 'Export transcript')
  expect(transcript.name).toMatch(/^shop-transcript-[\d-]{10}-6f1c9a4e\.csv$/)
  expect(transcript.rows.slice(1, 4).map(([, , ...rest]) => rest)).toEqual([
    ['started', '', ''],
    ['said', 'Visitor', expect.any(String)],
    ['said', 'Staithe', 'I found **nothing** on that in the documents.'],
  ])
})

async function download(page: Page, link: string): Promise<{ name: string; rows: string[][] }> {
  const begun = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const file = await begun
  return { name: file.suggestedFilename(), rows: parse(await readFile(await file.path()), { bom: true }) as string[][] }
}
