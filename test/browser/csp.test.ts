import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { type Browser, chromium, type Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { widgetSettings } from '../../src/protocol/settings.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { chromiumFlags, chromiumPath } from '../chromium.ts'
import { type FakeModel, inPieces, isAnswer, startFakeModel } from '../server/assistant/fake-model.ts'
import { newId, openAgent, type RawLine, type Rig, startRig } from '../server/rig.ts'
import { type Site, startSite } from './site.ts'

/** The widget as it is built, from a server of ours, on pages of another origin with policies as strict as they come. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const answer = [
  'Within **60 days** [1].',
  '| sent | back |\n|---|---|\n| 1 | 2 |',
  '```\nlong code\n```',
  '<details><summary>More</summary>\n\nIn <b>raw</b> HTML<br>too\n\n</details>',
].join('\n\n')
const face = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#b48"/></svg>'

let browser: Browser
let model: FakeModel
let rig: Rig
let site: Site
let ana: RawLine

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: chromiumFlags })
  model = await startFakeModel((request) =>
    isAnswer(request) ? { pieces: inPieces(answer, 9), everyMs: 3 } : { pieces: ['{}'] },
  )
  const store = await openSqlite({ path: ':memory:' })
  rig = await startRig({
    store,
    settings: {
      widget: v.parse(widgetSettings, {
        ...{
          name: 'Tess',
          escalation: { shareSummary: true },
          buttons: [{ type: 'message', label: 'Where are you?' }],
        },
        leadForm: { when: 'before_escalation', fields: [{ kind: 'name', required: true }] },
      }),
    },
    documents: { folder: `${root}demo/shop/help`, baseUrl: '/shop/help/' },
    model: { url: model.url, name: 'fake' },
    site: new Hono().get('/ana.svg', (c) => c.body(face, 200, { 'content-type': 'image/svg+xml' })),
  })
  await rig.ownerCookie()
  const [member] = await store.members('main')
  await store.saveMember({ ...member!, avatar: '/ana.svg' })
  ana = await openAgent(rig)
  site = await startSite(async (path) => {
    if (path === '/page.js')
      return Buffer.from(`import { mount } from './index.js'\nmount({ chatbot: 'demo', server: '${rig.server.url}' })`)
    return readFile(`${root}dist${path}`).catch(() => null)
  })
})
afterAll(async () => {
  await Promise.all([browser.close(), rig.close(), site.stop(), model.stop()])
})

/** What README prints, in which its example's address is that of this test's server. */
async function readme(what: RegExp): Promise<string> {
  const [, printed] = what.exec(await readFile(`${root}README.md`, 'utf8'))!
  return printed!
    .replaceAll('https://chat.example.com', rig.server.url)
    .replaceAll('wss://chat.example.com', rig.server.url.replace('http', 'ws'))
}

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/s) as [string, string]))
}

/** The three that README says a page needs, and those that it says a page may have. */
const needed = async () => directives(await readme(/^```\n(script-src .*)\n```$/m))
const trustedTypes = async () => directives(await readme(/`(require-trusted-types-for [^`]*)`/))

/** The script tag of README, with these attributes besides. */
async function tag(attributes = ''): Promise<string> {
  const printed = await readme(/^(<script async src=.*<\/script>)$/m)
  return printed.replace('data-chatbot="main"', `data-chatbot="demo" ${attributes}`)
}

interface Visited {
  readonly page: Page
  /** Addresses asked for, without the browser's own wish for an icon. */
  readonly requests: readonly string[]
  /** Directives that something was against, as the page is told of it and as the browser reports it to the site. */
  violations(): Promise<string[]>
  reports(): readonly string[]
  /** What the console says of it, and of what else went wrong. */
  readonly complaints: readonly string[]
}

async function visit(policy: Readonly<Record<string, string>>, body: string): Promise<Visited> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const requests: string[] = []
  const complaints: string[] = []
  const reportedBefore = site.reports.length
  // Neither the browser's own wish for an icon nor its reports are the page's.
  page.on('request', (request) => /\.ico$|\/reports$/.test(request.url()) || requests.push(request.url()))
  page.on('websocket', (socket) => requests.push(socket.url()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()))
  await page.addInitScript(() => {
    Object.assign(window, { violations: [] })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      if (!blockedURI.endsWith('/favicon.ico')) Reflect.get(window, 'violations').push(effectiveDirective)
    })
  })
  const whole = { 'default-src': "'none'", ...policy, 'report-uri': '/reports' }
  const header = Object.entries(whole).map((directive) => directive.join(' '))
  await page.goto(site.add({ body, headers: { 'content-security-policy': header.join('; ') } }))
  return {
    page,
    requests,
    complaints,
    violations: () => page.evaluate(() => Reflect.get(window, 'violations')),
    reports: () =>
      site.reports
        .slice(reportedBefore)
        .map((sent) => JSON.parse(sent)['csp-report'])
        .filter((report) => !report['blocked-uri'].endsWith('/favicon.ico'))
        .map((report) => report['effective-directive']),
  }
}

/**
 * From the first press to the last word: answer and source, offer, the form that asks who it is, waiting, a person with a face, their
 * leaving, what one thinks of it, and all of it as a file.
 */
async function wholeStory(page: Page): Promise<void> {
  const panel = page.getByRole('dialog')
  const log = page.getByRole('log')
  const say = async (text: string) => {
    await page.getByRole('textbox').fill(text)
    await page.getByRole('textbox').press('Enter')
  }
  await page.locator('handrail-widget .launcher').click()
  await panel.waitFor()
  expect(await panel.evaluate((one) => getComputedStyle(one).borderRadius)).toBe('22px')
  await say('How long do I have to send something back?')
  await log.getByRole('table').waitFor()
  await log.locator('.md details b').waitFor({ state: 'attached' })
  await log.locator('.sources a').waitFor()
  await say('Can I talk to a person?')
  await log.getByRole('button', { name: 'Yes, please' }).click()
  await panel.getByRole('textbox', { name: 'Name' }).fill('Mia')
  await panel.getByRole('button', { name: 'Continue' }).click()
  await panel.locator('.strip .pulse').waitFor()
  await log.locator('details.brief').waitFor()

  const conversation = await page.evaluate(() => localStorage.getItem('handrail:demo:conversation')!)
  ana.send({ type: 'watch', conversation, lastSeq: 0 })
  ana.send({ type: 'say', id: newId(), conversation, text: 'Hello, **Ana** here' })
  await log.locator('.md strong', { hasText: 'Ana' }).waitFor()
  const picture = log.locator('.avatar img').first()
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
  ana.send({ type: 'end', id: newId(), conversation })
  await log.getByText('left', { exact: false }).last().waitFor()
  await panel.getByRole('button', { name: 'Very good' }).click()
  await panel.getByRole('textbox', { name: 'What could be better?' }).fill('Nothing')
  await panel.getByRole('textbox', { name: 'What could be better?' }).press('Enter')
  await panel.locator('.rating').waitFor({ state: 'detached' })
  await panel.getByRole('button', { name: 'More' }).click()
  const saved = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Download' }).click()
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('Hello, **Ana** here')
}

/** Before it is opened: the launcher is there, and nothing else was asked for or kept. */
async function expectUntouched({ page, requests }: Visited, asked: readonly string[]): Promise<void> {
  await page.locator('handrail-widget .launcher').waitFor()
  await page.waitForLoadState('networkidle')
  expect(requests).toEqual(asked)
  expect(await kept(page)).toEqual(nothingKept)
}

async function expectNoViolation({ page, violations, reports, complaints }: Visited): Promise<void> {
  expect(await violations()).toEqual([])
  expect(reports()).toEqual([])
  expect(complaints).toEqual([])
  expect(await page.context().cookies()).toEqual([])
}

describe('[A15] under a policy that allows nothing else', () => {
  it.each([
    ['has', async () => ({}), () => tag()],
    ['has, and Trusted Types', trustedTypes, () => tag()],
    [
      'has, with a nonce in place of the address',
      async () => ({ 'script-src': "'nonce-R4nd0m'" }),
      () => tag('nonce="R4nd0m"'),
    ],
    [
      "has, with a nonce and 'strict-dynamic' as strict policies have it",
      async () => ({
        ...{ 'script-src': "'nonce-R4nd0m' 'strict-dynamic' https: 'unsafe-inline'", 'object-src': "'none'" },
        ...{ 'base-uri': "'none'", ...(await trustedTypes()) },
      }),
      () => tag('nonce="R4nd0m"'),
    ],
    [
      'has, with the script’s hash on its tag',
      async () => ({}),
      async () => tag(`crossorigin integrity="${await integrity()}"`),
    ],
    [
      'has, with everything at once',
      async () => ({
        ...{ 'script-src': "'nonce-R4nd0m' 'strict-dynamic'", 'style-src': "'none'", 'font-src': "'none'" },
        ...{ 'media-src': "'none'", 'worker-src': "'none'", 'frame-src': "'none'", ...(await trustedTypes()) },
      }),
      async () => tag(`nonce="R4nd0m" crossorigin integrity="${await integrity()}"`),
    ],
  ])(
    'but what README %s, the whole story goes without a violation, and before it is opened there is one request',
    async (_, policy, body) => {
      const visited = await visit({ ...(await needed()), ...(await policy()) }, await body())
      const { page, requests } = visited
      await expectUntouched(visited, [page.url(), `${rig.server.url}/widget.js`])
      await wholeStory(page)
      await expectNoViolation(visited)
      // Taken back, nothing is left of it.
      await page.evaluate(() => (window.Handrail as (...call: unknown[]) => void)('update', { consent: 'denied' }))
      await page.locator('handrail-widget').waitFor({ state: 'detached' })
      await expect.poll(() => kept(page)).toEqual(nothingKept)
      await expectNoViolation(visited)
      // Nobody else was asked for anything, and no part of the widget was left out.
      const own = [site.origin, rig.server.url, rig.server.url.replace('http', 'ws')]
      expect(requests.filter((url) => !own.includes(new URL(url).origin))).toEqual([])
      expect(await partsNotIn(requests)).toEqual([])
    },
  )

  it('so does the npm module, served by the page’s own site', async () => {
    const policy = { ...(await needed()), 'script-src': "'self'", ...(await trustedTypes()) }
    const visited = await visit(policy, '<script type="module" src="/page.js"></script>')
    const { page, requests } = visited
    await page.locator('handrail-widget .launcher').waitFor()
    await expectUntouched(
      visited,
      requests.filter((url) => url.startsWith(site.origin)),
    )
    await wholeStory(page)
    await expectNoViolation(visited)
  })
})

describe('[A15] each of the three directives', () => {
  it.each([
    ['script-src', 'script-src-elem', (page: Page) => page.waitForFunction('violations.length')],
    ['connect-src', 'connect-src', (page: Page) => page.locator('handrail-widget .launcher').click()],
    ['img-src', 'img-src', (page: Page) => wholeStory(page).catch(() => {})],
  ])('%s is needed: without it the browser tells of a violation, in each way', async (directive, reported, act) => {
    const { [directive]: _, ...policy } = await needed()
    const { page, violations, reports, complaints } = await visit(policy, await tag())
    page.setDefaultTimeout(3_000)
    await act(page)
    await expect.poll(violations).toContain(reported)
    await expect.poll(reports).toContain(reported)
    expect(complaints.join()).toContain('Content Security Policy')
  })
})

it('[A15] a script that is not what its hash says does not run, and nothing is loaded or kept', async () => {
  const wrong = `sha384-${createHash('sha384').update('another').digest('base64')}`
  const { page, requests, complaints } = await visit(await needed(), await tag(`crossorigin integrity="${wrong}"`))
  await expect.poll(() => complaints.join()).toContain('integrity')
  await page.waitForLoadState('networkidle')
  expect(requests).toEqual([page.url(), `${rig.server.url}/widget.js`])
  expect(await page.evaluate(() => [document.querySelector('handrail-widget'), 'Handrail' in window])).toEqual([
    null,
    false,
  ])
  expect(await kept(page)).toEqual(nothingKept)
})

/** What README's command prints for this server. */
async function integrity(): Promise<string> {
  const script = Buffer.from(await (await fetch(`${rig.server.url}/widget.js`)).arrayBuffer())
  return `sha384-${createHash('sha384').update(script).digest('base64')}`
}

const nothingKept = { cookies: [], local: 0, session: 0, databases: 0, caches: 0, workers: 0 }

/** What a page, or anybody whom it asked, has left in the browser. */
async function kept(page: Page): Promise<typeof nothingKept> {
  const here = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  return { cookies: (await page.context().cookies()) as never[], ...here }
}

/** Parts of the script tag's widget that were not fetched, other languages apart. */
async function partsNotIn(requests: readonly string[]): Promise<string[]> {
  const parts: Record<string, { file: string }> = JSON.parse(await readFile(`${root}dist/widget/parts.json`, 'utf8'))
  const isOtherLanguage = (name: string) => /^(?!en)[a-z]{2}(-talk)?$/.test(name)
  return Object.keys(parts).filter(
    (name) => !isOtherLanguage(name) && !requests.includes(`${rig.server.url}/widget/${parts[name]!.file}`),
  )
}
