import type { Browser, CDPSession, Page } from 'playwright-core'
import { atRest, installKit } from './kit.ts'
import type { Site } from './site.ts'
import { pageOf, type Subject } from './subjects.ts'
import { type hostile, lastWords } from './texts.ts'
import { timesUntil, traced } from './trace.ts'

/** How much slower than this machine, as a middling phone is. */
const throttle = 4
/** What has not come by then is given up. */
export const limitMs = 20_000
/** Until a page has come to rest. */
const restMs = 500
/** How long it is watched after what it was asked. */
const watchMs = 1_000
/** How long a pointer is over what it presses before it does. */
const hoverMs = 200
const keys = 30

export interface Bench {
  readonly browser: Browser
  readonly site: Site
}

/** Figures of one run, by row; what could not be had in time is Infinity, and what cannot be done is not there. */
export type Figures = Readonly<Record<string, number>>

export type Measure = (bench: Bench, subject: Subject) => Promise<Figures>

const never = Number.POSITIVE_INFINITY

interface Visit {
  readonly page: Page
  readonly cdp: CDPSession
  readonly address: string
  /** Goes there and waits until the launcher shows and the page is at rest. */
  arrive(): Promise<void>
  /** Moves the pointer over the launcher, and waits. */
  hover(forMs: number): Promise<void>
  /** Presses the launcher at once, if there is one, and waits for the field. */
  open(): Promise<void>
  slow(rate: number): Promise<unknown>
}

/** In a browser that has never been there. `said`: messages that the conversation already has. */
async function visit<Result>(
  { browser, site }: Bench,
  subject: Subject,
  said: number,
  measure: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  site.reset(said)
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 } })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(limitMs)
    const cdp = await context.newCDPSession(page)
    const slow = (rate: number) => cdp.send('Emulation.setCPUThrottlingRate', { rate })
    await slow(throttle)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    const { launcher, input, driver, kept } = subject
    await page.addInitScript(installKit, { launcher: launcher ?? input, watchMs })
    if (said > 0 && kept) await page.addInitScript((key) => localStorage.setItem(key, '1'), kept)
    const address = `${site.address}/${pageOf(subject)}${said ? `?said=${said}` : ''}`
    return await measure({
      page,
      cdp,
      address,
      slow,
      async arrive() {
        await page.goto(address)
        if (said === 0 || launcher)
          await page.waitForFunction((path) => window.bench.isVisible(path), launcher ?? input)
        await page.waitForTimeout(restMs)
      },
      async hover(forMs) {
        if (!launcher) return
        const { x, y } = await page.evaluate((path) => {
          const { x, y, width, height } = window.bench.find(path)!.getBoundingClientRect()
          return { x: x + width / 2, y: y + height / 2 }
        }, launcher)
        await page.mouse.move(x, y)
        if (forMs > 0) await page.waitForTimeout(forMs)
      },
      async open() {
        if (driver) await page.addScriptTag({ url: driver, type: 'module' })
        if (launcher) await page.evaluate((path) => window.bench.find(path)?.click(), launcher)
        await page.waitForFunction((path) => window.bench.isVisible(path), input)
        await page.waitForTimeout(restMs)
      },
    })
  } finally {
    await context.close()
  }
}

/** Script until the launcher shows; the longest task and all shifts until a second later. */
export function launcher(bench: Bench, subject: Subject): Promise<Figures> {
  return visit(bench, subject, 0, async ({ page, address }) => {
    await bench.browser.startTracing(page, { categories: traced })
    // Nothing is asked of the page meanwhile, as asking is a task too: it says by itself when it is at rest.
    await Promise.all([page.waitForEvent('console', (said) => said.text() === atRest), page.goto(address)])
    const trace = await bench.browser.stopTracing()
    const { scriptMs, longestTaskMs } = timesUntil(trace, 'bench-shown', watchMs)
    const shift = await page.evaluate(() => window.bench.shift())
    return { launcher: scriptMs, 'launcher, longest task': longestTaskMs, shift }
  })
}

/** From the click to a field that can be written into; the longest task since the pointer came near. */
export async function opening(bench: Bench, subject: Subject): Promise<Figures> {
  const { launcher, input } = subject
  if (!launcher) return {}
  const press = (afterMs: number) =>
    visit(bench, subject, 0, async ({ page, arrive, hover }) => {
      await arrive()
      await bench.browser.startTracing(page, { categories: traced })
      await page.evaluate((path) => Object.assign(window, { benchOpening: window.bench.opening(path) }), input)
      await hover(afterMs)
      await page.mouse.down()
      await page.mouse.up()
      const ms = await page.evaluate(() => Reflect.get(window, 'benchOpening') as Promise<number>)
      await page.waitForTimeout(watchMs)
      const { longestTaskMs } = timesUntil(await bench.browser.stopTracing(), 'bench-usable', watchMs)
      return { ms, longestTaskMs }
    })
  const hovered = await press(hoverMs)
  const tapped = await press(0)
  return {
    open: hovered.ms,
    'open, longest task': hovered.longestTaskMs,
    'open, no hover': tapped.ms,
    'open, no hover, longest task': tapped.longestTaskMs,
  }
}

/** A thousand messages one after the other. */
export async function appending(bench: Bench, subject: Subject): Promise<Figures> {
  const { list } = subject
  if (!list) return {}
  return visit(bench, subject, 0, async ({ page, arrive, open }) => {
    await arrive()
    await open()
    await append(page, list, 1, 10)
    return { append: await append(page, list, 11, 1_000) }
  })
}

/** The same, and then how it is to write where 1,000 and 10,000 messages are held, and what these weigh. */
export async function growing(bench: Bench, subject: Subject): Promise<Figures> {
  const { list } = subject
  if (!list) return {}
  return visit(bench, subject, 0, async ({ page, cdp, arrive, open, slow }) => {
    await arrive()
    await open()
    await append(page, list, 1, 10)
    const before = await heapMb(cdp)
    const appended = { append: await append(page, list, 11, 1_000) }
    if (appended.append === never) return { ...appended, 'keys at 1,000': never, 'keys at 10,000': never, heap: never }
    const first = { ...appended, 'keys at 1,000': await keyP95(page, subject) }
    await slow(1)
    if ((await append(page, list, 1_011, 8_990)) === never) return { ...first, 'keys at 10,000': never, heap: never }
    const heap = (await heapMb(cdp)) - before
    await slow(throttle)
    return { ...first, heap, 'keys at 10,000': await keyP95(page, subject) }
  })
}

/** From the click to the last of 10,000 messages, in a browser that has nothing of it yet. */
export async function history(bench: Bench, subject: Subject): Promise<Figures> {
  const { list, launcher } = subject
  if (!list) return {}
  const show = (afterMs: number) =>
    visit(bench, subject, 10_000, async ({ page, arrive, hover }) => {
      await arrive()
      if (afterMs > 0) await hover(afterMs)
      const painted = page.evaluate(
        ({ list, launcher }) => {
          const begin = () => (launcher ? window.bench.find(launcher)?.click() : window.putIntoPage?.())
          return window.bench.timed(begin, list, '(10000)')
        },
        { list, launcher },
      )
      return withinLimit(painted)
    })
  const hovered = await show(hoverMs)
  // What does not come in time with a hover does not come without one.
  return { history: hovered, 'history, no hover': hovered > limitMs ? hovered : await show(0) }
}

/** What an answer in pieces costs the main thread, and texts made to keep a parser busy: on this machine as it is. */
export async function answering(bench: Bench, subject: Subject): Promise<Figures> {
  const { list } = subject
  if (!list) return {}
  return visit(bench, subject, 0, async ({ page, cdp, arrive, open, slow }) => {
    await slow(1)
    await arrive()
    await open()
    await append(page, list, 1, 10)
    await page.waitForTimeout(restMs)
    const before = await busyMs(cdp)
    await page.evaluate(() => window.drive.stream(5))
    await page.waitForTimeout(restMs)
    const stream = (await busyMs(cdp)) - before
    const isDrawn = await page.evaluate(({ list, words }) => window.bench.ends(list, words), { list, words: lastWords })
    if (!isDrawn) throw new Error('the answer was not drawn to its end')
    const draw = (which: keyof typeof hostile) =>
      withinLimit(
        page.evaluate(
          ({ list, which }) => window.bench.timed(() => void window.drive.answer(which), list, `${which}-end`),
          { list, which },
        ),
      )
    const stars = await draw('stars')
    return { stream, stars, quotes: stars === never ? never : await draw('quotes') }
  })
}

function append(page: Page, list: string, from: number, count: number): Promise<number> {
  const words = `(${from + count - 1})`
  return withinLimit(
    page.evaluate(
      ({ list, words, from, count }) => window.bench.timed(() => void window.drive.append(from, count), list, words),
      { list, words, from, count },
    ),
  )
}

/** Infinity when it takes longer than the limit. */
function withinLimit(measured: Promise<number>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const timer = setTimeout(() => resolve(never), limitMs)
  // When the page is closed at its work, this is told so, and nobody listens any more.
  measured.then(resolve, reject).finally(() => clearTimeout(timer))
  return promise
}

/** Milliseconds from key to paint that 95 of 100 keys keep to. */
async function keyP95(page: Page, { input }: Subject): Promise<number> {
  await page.waitForTimeout(restMs)
  await page.evaluate((path) => {
    window.bench.find(path)?.focus()
    window.bench.keyTimes()
  }, input)
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('abcdefgh '[key % 9] === ' ' ? 'Space' : 'abcdefgh'[key % 9]!)
    await page.waitForTimeout(60)
  }
  const times = (await page.evaluate(() => window.bench.keyTimes())).sort((a, b) => a - b)
  if (times.length < keys) throw new Error(`${times.length} of ${keys} keys were painted`)
  return times[Math.ceil(times.length * 0.95) - 1]!
}

async function heapMb(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1_000_000
}

/** What the page's main thread has worked in all: its own time, not the machine's. */
async function busyMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000
}
