import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { MemoryBackendOptions } from '../../src/adapters/memory.ts'
import { type Command, defaultSettings, type WidgetSettings } from '../../src/protocol/index.ts'
import { type RealBrowser, startRealBrowser, type Tab } from './real-tabs.ts'
import { ana, type PageOptions, startWidgetHost, type WidgetHost } from './widget-host.ts'

/** The built widget in several tabs of one window, of which one at most is looked at. */
let browser: RealBrowser
let host: WidgetHost

beforeAll(async () => {
  browser = await startRealBrowser()
})
afterEach(() => browser.clear())
afterAll(() => browser.stop())

/** Hidden tabs take their time: their timers run once a second. */
const until = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: 10_000 })

const settings: WidgetSettings = { ...defaultSettings.widget, name: 'Tarrock' }

async function serve(options: MemoryBackendOptions = {}): Promise<void> {
  host = await startWidgetHost({ settings, answer: async (question) => `You said: ${question}`, ...options })
  onTestFinished(() => host.stop())
}

/** Keeps count of what is heard, and of what would go on after its end. */
function listen() {
  const heard: string[] = []
  const channels = new Set<string>()
  const audios = new Set<AudioContext>()
  /** What each that is running is, and how long it was to take. */
  const timers = new Map<number, string>()
  Object.assign(window, { heard, channels, audios, timers })
  const { start } = OscillatorNode.prototype
  OscillatorNode.prototype.start = function (...when) {
    heard.push(this.context.state)
    start.apply(this, when)
  }
  window.AudioContext = class extends AudioContext {
    constructor() {
      super()
      audios.add(this)
    }
  }
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name)
      channels.add(name)
    }
    override close() {
      super.close()
      channels.delete(this.name)
    }
  }
  const { setTimeout, setInterval } = window
  window.setTimeout = ((act: (...values: unknown[]) => void, ms = 0, ...values: unknown[]) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      act(...values)
    }, ms)
    timers.set(timer, `once, after ${ms}`)
    return timer
  }) as typeof setTimeout
  window.setInterval = ((...of: Parameters<typeof setInterval>) => {
    const timer = setInterval(...of)
    timers.set(timer, `every ${of[1]}`)
    return timer
  }) as typeof setInterval
  for (const name of ['clearTimeout', 'clearInterval'] as const) {
    const clear = window[name]
    window[name] = (timer) => {
      timers.delete(timer as number)
      clear(timer)
    }
  }
}

/** What its console complains of fails the test, but for what the test expects. */
async function visit(options: PageOptions = {}, expected = /^$/): Promise<Tab> {
  const tab = await browser.open(host.page(options), listen)
  onTestFinished(() => expect(tab.complaints.filter((one) => !expected.test(one))).toEqual([]))
  return tab
}

/** Nothing of ours; in front, all other tabs are hidden. */
const lookAway = () => browser.open('about:blank')

const panel = ({ page }: Tab) => page.getByRole('dialog')
const log = ({ page }: Tab) => page.getByRole('log')
const box = ({ page }: Tab) => page.getByRole('textbox', { name: 'Write a message…' })
const launcher = ({ page }: Tab) => page.locator('handrail-widget .launcher')

async function say(tab: Tab, text: string): Promise<void> {
  await box(tab).fill(text)
  await box(tab).press('Enter')
  await log(tab).getByText(`You said: ${text}`, { exact: true }).waitFor()
}

/** A conversation has begun in it, and all that goes with one is loaded. */
async function begin(tab: Tab): Promise<void> {
  await launcher(tab).click()
  await panel(tab).waitFor()
  await say(tab, 'Hello')
  await attended(tab)
}

/** From then on the tab tells the others what happens in it. */
const attended = (tab: Tab) => until(() => tab.look('channels.size')).toBe(1)

const kept = (tab: Tab, key: string) => tab.look<string | null>(`localStorage.getItem('handrail:shop:${key}')`)

async function agent(tab: Tab, command: Command): Promise<void> {
  const conversation = (await kept(tab, 'conversation'))!
  const executed = host.backend.execute({ conversation, by: { kind: 'agent', agent: ana }, command })
  expect(executed).not.toHaveProperty('refused')
}

const heard = async (...tabs: readonly Tab[]) =>
  (await Promise.all(tabs.map((tab) => tab.look<string[]>('heard')))).flat().length
/** Nothing will be heard any more of what has come. */
const settled = (tab: Tab) =>
  until(() => tab.look('[...timers.values()].some((one) => /once, after (300|1000)$/.test(one))')).toBe(false)
const widget = `document.querySelector('handrail-widget')`
const unread = (tab: Tab) => tab.look<string>(`${widget}.shadowRoot.querySelector('.badge:not([hidden])')?.textContent`)
const title = (tab: Tab) => tab.look<string>('document.title')
const isOpen = (tab: Tab) => tab.look<boolean>(`${widget}.hasAttribute('data-open')`)

/** Two tabs of the site, both touched and with the conversation in their panels; the second is in front. */
async function twoTabs(expected?: RegExp): Promise<[Tab, Tab]> {
  const one = await visit()
  await begin(one)
  const two = await visit({}, expected)
  await touch(two)
  await attended(two)
  return [one, two]
}

const touch = ({ page }: Tab) => page.getByRole('heading', { name: 'A shop' }).click({ position: { x: 5, y: 5 } })

describe('[A16] a sound', () => {
  it('is made by one of the tabs for each message that comes while none is looked at', async () => {
    await serve()
    const [one, two] = await twoTabs()
    await lookAway()
    for (let count = 1; count <= 6; count++) {
      await agent(one, { type: 'say', text: `message ${count}` })
      await until(() => heard(one, two)).toBe(count)
    }
    await Promise.all([one, two].map(settled))
    expect(await heard(one, two)).toBe(6)
    expect(await one.look('navigator.locks.query().then(({ held }) => held)')).toEqual([])
    await until(() =>
      Promise.all([one, two].map((tab) => tab.look(`[...audios].every(({ state }) => state === 'suspended')`))),
    ).toEqual([true, true])
  })

  it('is not made by a tab that was asleep when another one made it', async () => {
    await serve()
    // What is frozen loses its line.
    const [one, two] = await twoTabs(/WebSocket connection/)
    await lookAway()
    await two.devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
    await agent(one, { type: 'say', text: 'message 1' })
    await until(() => heard(one)).toBe(1)
    await settled(one)
    await two.devtools.send('Page.setWebLifecycleState', { state: 'active' })
    await until(() => unread(two)).toBe('1')
    await settled(two)
    expect(await heard(one, two)).toBe(1)
  })

  it('is not made while one of the tabs shows the message, and is with the panel closed', async () => {
    await serve()
    const [one, two] = await twoTabs()
    await agent(one, { type: 'say', text: 'message 1' })
    await log(two).getByText('message 1').waitFor()
    await Promise.all([one, two].map(settled))
    expect(await heard(one, two)).toBe(0)
    await two.page.getByRole('button', { name: 'Close chat' }).click()
    await agent(one, { type: 'say', text: 'message 2' })
    await until(() => heard(one, two)).toBe(1)
    await Promise.all([one, two].map(settled))
    expect(await heard(one, two)).toBe(1)
  })

  it('is not made for what was there already, nor before the page was touched', async () => {
    await serve()
    const one = await visit()
    await begin(one)
    const conversation = (await kept(one, 'conversation'))!
    await browser.clear()
    const says = (text: string) =>
      host.backend.execute({ conversation, by: { kind: 'agent', agent: ana }, command: { type: 'say', text } })
    says('message 1')
    const two = await visit()
    await attended(two)
    await lookAway()
    says('message 2')
    await until(() => unread(two)).toBe('1')
    await settled(two)
    expect(await two.look('[navigator.userActivation.hasBeenActive, audios.size]')).toEqual([false, 0])
    await two.front()
    await touch(two)
    await lookAway()
    await settled(two)
    expect(await heard(two)).toBe(0)
    says('message 3')
    await until(() => heard(two)).toBe(1)
  })

  it('is not made where the visitor has muted it, or the owner has switched it off', async () => {
    await serve()
    const [one, two] = await twoTabs()
    await lookAway()
    const silent = async (text: string) => {
      await agent(one, { type: 'say', text })
      await until(() => log(one).getByText(text).count()).toBe(1)
      await Promise.all([one, two].map(settled))
      expect(await heard(one, two)).toBe(0)
    }
    await one.look(`localStorage.setItem('handrail:shop:muted', '1')`)
    await silent('message 1')
    await one.look(`localStorage.removeItem('handrail:shop:muted')`)
    host.backend.changeSettings({ ...settings, attention: { ...settings.attention, sound: false } })
    await silent('message 2')
    host.backend.changeSettings(settings)
    await agent(one, { type: 'say', text: 'message 3' })
    await until(() => heard(one, two)).toBe(1)
  })

  it('needs no locks, which pages without https do not have', async () => {
    await serve()
    const tab = await browser.open(host.page(), listen)
    await tab.look(`Object.defineProperty(navigator, 'locks', { value: undefined })`)
    await begin(tab)
    await lookAway()
    await agent(tab, { type: 'say', text: 'message 1' })
    await until(() => heard(tab)).toBe(1)
  })
})

describe('[A16] the title', () => {
  it('counts unread messages while the tab is hidden, in turns with who wrote, and is the page’s own again when the visitor is back', async () => {
    await serve()
    const [one, two] = await twoTabs()
    await lookAway()
    await agent(one, { type: 'say', text: 'message 1' })
    for (const turn of ['(1) Ana Ruiz', '(1) A shop', '(1) Ana Ruiz']) await until(() => title(one)).toBe(turn)
    await agent(one, { type: 'say', text: 'message 2' })
    await until(() => title(two)).toBe('(2) A shop')
    // Read in one tab, it is news in none.
    await two.front()
    await until(() => Promise.all([one, two].map(title))).toEqual(['A shop', 'A shop'])
  })

  it('that the page sets meanwhile is kept', async () => {
    await serve()
    const one = await visit()
    await begin(one)
    await lookAway()
    await agent(one, { type: 'say', text: 'message 1' })
    await until(() => title(one)).toBe('(1) A shop')
    await one.look(`document.title = 'Another shop'`)
    await until(() => title(one)).toBe('(1) Another shop')
    await one.look(`document.title = 'A third shop'`)
    await one.front()
    await until(() => one.look('document.visibilityState')).toBe('visible')
    expect(await title(one)).toBe('A third shop')
  })

  it('is left alone where the owner has switched that off, also while it counts', async () => {
    await serve()
    const one = await visit()
    await begin(one)
    await lookAway()
    await agent(one, { type: 'say', text: 'message 1' })
    await until(() => title(one)).toBe('(1) A shop')
    host.backend.changeSettings({ ...settings, attention: { ...settings.attention, title: false } })
    await until(() => title(one)).toBe('A shop')
    await agent(one, { type: 'say', text: 'message 2' })
    await until(() => unread(one)).toBe('2')
    expect(await title(one)).toBe('A shop')
  })

  it('does not flicker for who wants less motion', async () => {
    await serve()
    const one = await visit()
    await one.devtools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    })
    await begin(one)
    await lookAway()
    await agent(one, { type: 'say', text: 'message 1' })
    await until(() => title(one)).toBe('(1) A shop')
    expect(await one.look('[...timers.values()].includes("every 1000")')).toBe(false)
  })
})

describe('[A16] tabs of a site', () => {
  it('open and close their panels together, and none takes the focus', async () => {
    await serve()
    const [one, two] = await twoTabs()
    await two.page.getByRole('button', { name: 'Close chat' }).click()
    await until(() => isOpen(one)).toBe(false)
    await one.front()
    await touch(one)
    await two.front()
    await launcher(two).click()
    await until(() => isOpen(one)).toBe(true)
    await one.front()
    await panel(one).waitFor()
    expect(await one.look('document.activeElement.localName')).toBe('body')
    await one.page.getByRole('button', { name: 'Close chat' }).click()
    await until(() => isOpen(two)).toBe(false)
  })

  it('open no panel that would fill a screen, and close it', async () => {
    await serve()
    const [one, two] = await twoTabs()
    await two.devtools.send('Emulation.setDeviceMetricsOverride', {
      ...{ width: 390, height: 780, deviceScaleFactor: 2, mobile: true },
    })
    await two.page.getByRole('button', { name: 'Close chat' }).click()
    await until(() => isOpen(one)).toBe(false)
    await one.front()
    await launcher(one).click()
    await agent(one, { type: 'say', text: 'message 1' })
    // What was told after it has arrived.
    await until(() => kept(two, 'heard')).not.toBeNull()
    await until(() => unread(two)).toBe(undefined)
    expect([await isOpen(one), await isOpen(two)]).toEqual([true, false])
    await two.front()
    await launcher(two).click()
    await panel(two).waitFor()
    await one.front()
    await one.page.getByRole('button', { name: 'Close chat' }).click()
    await until(() => isOpen(two)).toBe(false)
  })

  it('know what was read in one of them, also when it is loaded anew', async () => {
    await serve()
    const [one, two] = await twoTabs()
    await lookAway()
    for (const text of ['message 1', 'message 2']) await agent(one, { type: 'say', text })
    await until(() => Promise.all([one, two].map(unread))).toEqual(['2', '2'])
    await one.front()
    await until(() => Promise.all([one, two].map(unread))).toEqual([undefined, undefined])
    await one.page.getByRole('button', { name: 'Close chat' }).click()
    await until(() => isOpen(two)).toBe(false)
    await two.front()
    await two.page.reload()
    await attended(two)
    expect(await unread(two)).toBe(undefined)
  })

  it('have one draft, that of the tab the visitor was in last', async () => {
    await serve()
    const [one, two] = await twoTabs()
    await box(two).fill('half a')
    await one.front()
    await until(() => box(one).inputValue()).toBe('half a')
    await box(one).press('End')
    await one.page.keyboard.type(' thought')
    await two.front()
    await until(() => box(two).inputValue()).toBe('half a thought')
    await box(two).press('Enter')
    await log(two).getByText('You said: half a thought').waitFor()
    await one.front()
    await until(() => box(one).inputValue()).toBe('')
  })
})

it('[A16] [A18] tabs are in one conversation again after theirs was deleted', async () => {
  await serve()
  const [one, two] = await twoTabs()
  const [token, conversation] = [(await kept(two, 'token'))!, (await kept(two, 'conversation'))!]
  const line = host.backend.adapter().open({
    status(status) {
      if (status !== 'open') return
      line.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'shop', token })
      line.send({ type: 'watch', conversation, lastSeq: 0 })
      line.send({ type: 'forget', conversation })
    },
    frame() {},
  })
  await log(two).getByText('You said: Hello').waitFor({ state: 'detached' })
  await say(two, 'Anew')
  await one.front()
  await log(one).getByText('You said: Anew').waitFor()
  await say(one, 'Here too')
  await two.front()
  await log(two).getByText('You said: Here too').waitFor()
})

it('[A16] nothing is left of it when the widget is taken away: no timer, listener, lock, channel or sound', async () => {
  await serve()
  const tab = await visit({ script: '<p>No widget yet</p>' })
  const listeners = async (...expressions: string[]) => {
    const all = expressions.map(async (expression) => {
      const { result } = await tab.devtools.send('Runtime.evaluate', { expression })
      const got = await tab.devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId! })
      return got.listeners.map(({ type }) => `${expression} ${type}`)
    })
    return (await Promise.all(all)).flat()
  }
  const page = ['window', 'document', 'document.documentElement']
  const before = await listeners(...page)
  await tab.look(`document.body.append(Object.assign(document.createElement('script'), { src: '${host.server}/widget.js' }));
    document.querySelector('script').dataset.chatbot = 'shop'`)
  await begin(tab)
  await lookAway()
  await agent(tab, { type: 'say', text: 'message 1' })
  await until(() => heard(tab)).toBe(1)
  await until(() => title(tab)).toBe('(1) Ana Ruiz')
  await agent(tab, { type: 'say', text: 'message 2' })
  await until(() => tab.look('navigator.locks.query().then(({ held }) => held.length)')).toBe(1)
  await tab.look(`{ window.host = ${widget}; Handrail.destroy() }`)
  expect(await tab.look('[...timers.values()]')).toEqual([])
  const left = `navigator.locks.query().then(({ held }) =>
    [held.length, [...channels], [...audios].map(({ state }) => state), document.title])`
  await until(() => tab.look(left)).toEqual([0, [], ['closed'], 'A shop'])
  expect(await listeners(...page, 'host')).toEqual(before)
})
