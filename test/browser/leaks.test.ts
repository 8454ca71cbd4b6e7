import type { CDPSession, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { serve, visit } from './widget-page.ts'

/** In the page: mounts, opens, talks, and takes it away again, `times` times; floating and as a part of the page in turn. */
async function mountAndDestroy(page: Page, times: number): Promise<void> {
  await page.evaluate(async (times) => {
    const { mount, server } = Reflect.get(window, 'handrail') as {
      mount: (options: object) => {
        on: (name: string, listener: () => void) => void
        send: (text: string) => void
        destroy: () => void
      }
      server: string
    }
    const place = document.createElement('div')
    place.style.height = '400px'
    document.body.append(place)
    for (let time = 0; time < times; time++) {
      const chat = mount({ chatbot: 'shop', server, open: true, ...(time % 2 ? { target: place } : {}) })
      const answered = new Promise<void>((resolve) => chat.on('messages:received', resolve))
      chat.send(`Hello ${time}`)
      await answered
      chat.destroy()
    }
    place.remove()
  }, times)
}

interface Counts {
  readonly nodes: number
  readonly listeners: number
  readonly heapBytes: number
}

/** As Chromium counts them, after its collector has been through. */
async function count(cdp: CDPSession): Promise<Counts> {
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heapBytes: of('JSHeapUsedSize') }
}

it('[A2] a hundred mounts and destroys leave no node, listener, timer, socket or global, and the heap as it was', async () => {
  await serve()
  const page = await visit({
    script: `<script>
      window.alive = { timers: new Set(), sockets: new Set() }
      for (const kind of ['Timeout', 'Interval']) {
        const [set, clear] = [window['set' + kind], window['clear' + kind]]
        window['set' + kind] = (run, ...rest) => {
          const id = set(() => { if (kind === 'Timeout') alive.timers.delete(id); run() }, ...rest)
          alive.timers.add(id)
          return id
        }
        window['clear' + kind] = (id) => { alive.timers.delete(id); clear(id) }
      }
      const Socket = WebSocket
      window.WebSocket = class extends Socket {
        constructor(...given) {
          super(...given)
          alive.sockets.add(this)
          this.addEventListener('close', () => alive.sockets.delete(this))
        }
      }
    </script><script type="module">
      import { mount } from 'SERVER/index.js'
      window.handrail = { mount, server: 'SERVER' }
    </script>`,
  })
  await page.waitForFunction(() => 'handrail' in window)
  const globals = () => page.evaluate(() => Object.keys(window).sort())
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')

  // What is fetched once, such as the parts and the clock, is there now.
  await mountAndDestroy(page, 6)
  await page.evaluate(() => localStorage.removeItem('handrail:shop:conversation'))
  const before = { ...(await count(cdp)), globals: await globals() }
  await mountAndDestroy(page, 100)
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'alive').sockets.size)).toBe(0)
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'alive').timers.size)).toBe(0)
  const after = await count(cdp)
  expect(await page.locator('handrail-widget').count()).toBe(0)
  expect(await globals()).toEqual(before.globals)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
  // Less than one of each a mount: the collector is nobody's to command.
  expect(after.nodes - before.nodes).toBeLessThan(100)
  expect(after.heapBytes - before.heapBytes).toBeLessThan(100 * 10_000)
})
