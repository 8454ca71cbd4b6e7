import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../faults/server-process.ts'
import { isAnswer, startFakeModel } from '../server/assistant/fake-model.ts'
import { openVisitor, type Rig, type RigOptions, startRig } from '../server/rig.ts'
import { startFront } from './front.ts'
import { type RealBrowser, startRealBrowser, type Tab } from './real-tabs.ts'
import { startSite } from './site.ts'

/** The built widget in tabs of one site, its real server behind lines that break, and storage that takes nothing. */
let browser: RealBrowser

afterEach(() => browser.clear())

const panel = ({ page }: Tab) => page.getByRole('dialog')
const log = ({ page }: Tab) => page.getByRole('log')
const box = ({ page }: Tab) => page.getByRole('textbox', { name: 'Write a message…' })
const message = (tab: Tab, text: string) => log(tab).getByText(text, { exact: true })
const until = <Value>(look: () => Value | Promise<Value>) => expect.poll(look, { timeout: 30_000 })

/** A site, and a server that can be stopped and started again with what it holds. */
interface Place {
  /** A page of the site; each has a line of its own to the server. `cut` tears it. */
  visit(expected?: RegExp, prepare?: () => void): Promise<{ tab: Tab; cut(): () => void }>
  down(): Promise<void>
  up(options?: RigOptions): Promise<void>
  /** What the visitor has said, as it is stored. */
  said(tab: Tab): Promise<string[]>
}

/** @param pieces of what the model says to a question. */
async function startPlace(pieces: (question: string) => AsyncIterable<string> | string[]): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handrail-'))
  const port = await freePort()
  const model = await startFakeModel((request) =>
    isAnswer(request) ? { pieces: pieces(request.messages.at(-1)!.content) } : { pieces: ['{}'] },
  )
  const site = await startSite()
  let rig: Rig
  const up = async (options: RigOptions = {}) => {
    rig = await startRig({ dataDir, port, model: { url: model.url, name: 'fake' }, ...options })
  }
  await up()
  onTestFinished(async () => {
    await Promise.all([rig.close(), site.stop(), model.stop()])
    await rm(dataDir, { recursive: true })
  })
  return {
    async visit(expected = /WebSocket connection/, prepare) {
      const front = await startFront(port)
      const body = `<script async src="${front.url}/widget.js" data-chatbot="demo"></script>`
      const tab = await browser.open(site.add({ body }), prepare)
      onTestFinished(async () => {
        await front.stop()
        expect(tab.complaints.filter((one) => !expected.test(one))).toEqual([])
      })
      return { tab, cut: front.cut }
    },
    down: () => rig.server.stop(),
    up,
    async said(tab) {
      const kept = (key: string) => tab.look<string>(`localStorage.getItem('handrail:demo:${key}')`)
      const line = await openVisitor(rig, { token: await kept('token'), conversation: await kept('conversation') })
      const events = line.events()
      line.close()
      return events.flatMap((event) => (event.type === 'said' && event.from === 'visitor' ? [event.text] : []))
    },
  }
}

async function begin(tab: Tab, text = 'Hello'): Promise<void> {
  await tab.page.locator('handrail-widget .launcher').click()
  await panel(tab).waitFor()
  await say(tab, text)
}

async function say(tab: Tab, text: string): Promise<void> {
  await box(tab).fill(text)
  await box(tab).press('Enter')
  await message(tab, text).waitFor()
}

const offline = (tab: Tab) => panel(tab).getByText('You are offline.').waitFor()
const waiting = (tab: Tab) => log(tab).getByText('Will be sent when you are back online').count()

/** Says one of these each time that `go` is called. */
function slowly(...texts: string[]) {
  const steps = texts.map(() => Promise.withResolvers<void>())
  let next = 0
  return {
    go: () => steps[next++]!.resolve(),
    async *pieces() {
      for (const [at, text] of texts.entries()) {
        await steps[at]!.promise
        yield text
      }
    },
  }
}
describe('[A11] what was written without a line', () => {
  beforeAll(async () => {
    browser = await startRealBrowser()
  })
  afterAll(() => browser.stop())

  it('and is in two tabs, is stored once and in order when the server is back', async () => {
    const place = await startPlace(() => ['Fine'])
    const { tab: one } = await place.visit()
    await begin(one)
    await message(one, 'Fine').waitFor()
    await place.down()
    await offline(one)
    for (const text of ['m1', 'm2', 'm3']) await say(one, text)
    const { tab: two } = await place.visit()
    await message(two, 'm3').waitFor()
    // Neither tab has seen what the other one adds now.
    await say(two, 'm4')
    await one.front()
    await say(one, 'm5')
    await place.up()
    await until(() => place.said(one)).toEqual(['Hello', 'm1', 'm2', 'm3', 'm4', 'm5'])
    for (const tab of [one, two]) {
      await tab.front()
      await until(() => waiting(tab)).toBe(0)
      for (const text of ['Hello', 'm1', 'm2', 'm3', 'm4', 'm5']) await until(() => message(tab, text).count()).toBe(1)
    }
    await until(() => one.look(`Object.keys(localStorage).filter((key) => key.includes('pending'))`)).toEqual([])
    expect(await place.said(one)).toEqual(['Hello', 'm1', 'm2', 'm3', 'm4', 'm5'])
  })

  it('in a tab that is closed while it sends, is sent by another one that never saw it written', async () => {
    const place = await startPlace(() => ['Fine'])
    const { tab: one } = await place.visit()
    await begin(one)
    await message(one, 'Fine').waitFor()
    const { tab: two } = await place.visit()
    await message(two, 'Fine').waitFor()
    await one.front()
    await place.down()
    await offline(one)
    for (const text of ['m1', 'm2', 'm3']) await say(one, text)
    // The server takes one in ten seconds.
    await place.up({ visitorCommands: 1 })
    await until(() => place.said(two)).toContain('m1')
    await one.page.close()
    expect(await place.said(two)).not.toContain('m3')
    await until(() => place.said(two)).toEqual(['Hello', 'm1', 'm2', 'm3'])
    await message(two, 'm3').waitFor()
  })

  it('in the only tab, which is closed while it sends, is sent by the next one', async () => {
    const place = await startPlace(() => ['Fine'])
    const { tab: one } = await place.visit()
    await begin(one)
    await message(one, 'Fine').waitFor()
    await place.down()
    await offline(one)
    const texts = ['m1', 'm2', 'm3']
    for (const text of texts) await say(one, text)
    await place.up({ visitorCommands: 1 })
    await until(() => place.said(one)).toContain('m1')
    await browser.clear()
    const { tab: two } = await place.visit()
    expect(await place.said(two)).not.toContain('m3')
    await until(() => place.said(two)).toEqual(['Hello', ...texts])
    for (const text of texts) await until(() => message(two, text).count()).toBe(1)
  })
})

describe('[A11] an answer that is being written', () => {
  beforeAll(async () => {
    browser = await startRealBrowser()
  })
  afterAll(() => browser.stop())

  const writing = (tab: Tab) => log(tab).locator('[data-writing="true"]')

  it('goes on in a tab that lost its line meanwhile, and in the other one as if nothing were', async () => {
    const answer = slowly('It is ', 'so much ', 'to tell.')
    const place = await startPlace(answer.pieces)
    const { tab: one, cut } = await place.visit()
    await begin(one, 'Tell me')
    const { tab: two } = await place.visit()
    answer.go()
    await writing(two).getByText('It is').waitFor()
    await one.front()
    await writing(one).getByText('It is').waitFor()
    const restore = cut()
    await offline(one)
    answer.go()
    await two.front()
    await writing(two).getByText('It is so much').waitFor()
    restore()
    await one.front()
    await writing(one).getByText('It is so much').waitFor()
    answer.go()
    for (const tab of [one, two]) {
      await tab.front()
      await message(tab, 'It is so much to tell.').waitFor()
      expect([await log(tab).getByText('It is').count(), await writing(tab).count()]).toEqual([1, 0])
    }
  })

  it('goes on after the page was loaded anew', async () => {
    const answer = slowly('It is ', 'so much ', 'to tell.')
    const place = await startPlace(answer.pieces)
    const { tab } = await place.visit()
    await begin(tab, 'Tell me')
    answer.go()
    await writing(tab).getByText('It is').waitFor()
    await tab.page.reload()
    answer.go()
    await writing(tab).getByText('It is so much').waitFor()
    answer.go()
    await message(tab, 'It is so much to tell.').waitFor()
    expect([await log(tab).getByText('It is').count(), await writing(tab).count()]).toEqual([1, 0])
  })
})

describe('[A11] [A15] storage', () => {
  /** All that a visitor does, in a tab. */
  async function wholeTalk(tab: Tab) {
    await begin(tab)
    await message(tab, 'Fine').waitFor()
    await box(tab).fill('half a thought')
    await tab.page.getByRole('button', { name: 'Close chat' }).click()
    await tab.page.locator('handrail-widget .launcher').click()
    expect(await box(tab).inputValue()).toBe('half a thought')
    await box(tab).press('Enter')
    await message(tab, 'half a thought').waitFor()
    await until(() => message(tab, 'Fine').count()).toBe(2)
  }

  it('that the visitor has blocked is missed by nobody: all works, for as long as the page lives', async () => {
    browser = await startRealBrowser({ profile: { default_content_setting_values: { cookies: 2 } } })
    onTestFinished(() => browser.stop())
    const last = slowly('The last one')
    const place = await startPlace((question) => (question.includes('One more') ? last.pieces() : ['Fine']))
    const { tab } = await place.visit()
    const mention = '(() => { try { return localStorage.length } catch (error) { return error.name } })()'
    expect(await tab.look(mention)).toBe('SecurityError')
    await wholeTalk(tab)
    // What is told by sound and title needs no storage either.
    await tab.look(`Object.assign(window, { heard: 0 }); {
      const { start } = OscillatorNode.prototype
      OscillatorNode.prototype.start = function (...when) { heard++; start.apply(this, when) }
    }`)
    await say(tab, 'One more')
    await browser.open('about:blank')
    last.go()
    await until(() => tab.look('heard')).toBe(1)
    await until(() => tab.look('document.title')).toBe('(1) Tess')
    await tab.front()
    await tab.page.reload()
    await begin(tab)
    await message(tab, 'Fine').waitFor()
  })

  it('that is full keeps nothing new, and all works', async () => {
    browser = await startRealBrowser()
    onTestFinished(() => browser.stop())
    const place = await startPlace(() => ['Fine'])
    const { tab, cut } = await place.visit()
    const fill = `(() => {
      for (let size = 2 ** 20; size >= 1; size /= 2) {
        try {
          for (let at = 0; ; at++) localStorage.setItem('page' + size + '.' + at, 'x'.repeat(size))
        } catch (error) {
          if (size === 1) return error.name
        }
      }
    })()`
    expect(await tab.look(fill)).toBe('QuotaExceededError')
    await wholeTalk(tab)
    const restore = cut()
    await offline(tab)
    await say(tab, 'While away')
    restore()
    await until(() => message(tab, 'Fine').count()).toBe(3)
    expect(await tab.look(`Object.keys(localStorage).filter((key) => key.startsWith('handrail'))`)).toEqual([])
  })

  it('that a browser does not have is not asked for', async () => {
    browser = await startRealBrowser()
    onTestFinished(() => browser.stop())
    const place = await startPlace(() => ['Fine'])
    const { tab } = await place.visit(undefined, () => Object.defineProperty(window, 'localStorage', { value: null }))
    await wholeTalk(tab)
  })
})
