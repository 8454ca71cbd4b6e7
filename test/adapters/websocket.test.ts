import { createServer } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WebSocket as NodeWebSocket } from 'ws'
import type { LineStatus } from '../../src/adapters/adapter.ts'
import { type WebSocketAdapterOptions, webSocketAdapter } from '../../src/adapters/websocket.ts'
import { type ByeCode, protocolVersion, type ServerFrame } from '../../src/protocol/index.ts'
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts'
import { watchTimers } from './watched-timers.ts'

const hello = { type: 'hello', as: 'agent', protocol: protocolVersion } as const
const quick = { minRetryMs: 20, maxRetryMs: 100 }

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one()
  vi.unstubAllGlobals()
})

async function serve(port?: number): Promise<ScriptedServer> {
  const server = await startScriptedServer(port)
  undo.push(server.stop)
  return server
}

const patience = { timeout: 5_000, interval: 5 }

function connect(url: string | (() => string), options: WebSocketAdapterOptions = quick, onLoss = () => {}) {
  const statuses: string[] = []
  const frames: ServerFrame[] = []
  const line = webSocketAdapter(url, options).open({
    status(status: LineStatus, code) {
      statuses.push(code === undefined ? status : `${status} ${code}`)
      if (statuses.length > 1 && status === 'connecting') onLoss()
    },
    frame: (frame) => frames.push(frame),
  })
  undo.push(line.close)
  const until = (status: string, count = 1) =>
    vi.waitFor(() => expect(statuses.filter((one) => one === status).length).toBeGreaterThanOrEqual(count), patience)
  return { line, statuses, frames, until }
}

function watched() {
  const timers = watchTimers()
  undo.push(timers.stop)
  return timers
}

describe.each([
  ['the WebSocket of the platform', quick],
  ['a WebSocket that is handed in', { ...quick, WebSocket: NodeWebSocket }],
])('the websocket adapter over %s', (_, options) => {
  it('carries frames both ways, in order', async () => {
    const server = await serve()
    const { line, frames, statuses, until } = connect(server.url, options)
    expect(statuses).toEqual(['connecting'])
    await until('open')
    line.send(hello)
    for (let i = 0; i < 20; i++) line.send({ type: 'earlier', conversation: 'c', before: i })
    await vi.waitFor(() => expect(server.received[0]?.length).toBe(21))
    expect(server.received[0]?.slice(0, 3)).toEqual([
      hello,
      { type: 'earlier', conversation: 'c', before: 0 },
      { type: 'earlier', conversation: 'c', before: 1 },
    ])
    for (let i = 0; i < 20; i++) server.give({ type: 'ping', heads: { c: i } })
    await vi.waitFor(() => expect(frames.length).toBe(20))
    expect(frames.map((frame) => frame.type === 'ping' && frame.heads['c'])).toEqual([...Array(20).keys()])
  })

  it('comes back after a loss, and says nothing of before on the new line', async () => {
    const server = await serve()
    const lost = () => line.send({ type: 'stop', conversation: 'lost' })
    const { line, statuses, until } = connect(server.url, options, lost)
    await until('open')
    server.sockets[0]?.terminate()
    await until('open', 2)
    line.send(hello)
    await vi.waitFor(() => expect(server.received[1]).toEqual([hello]))
    expect(statuses).toEqual(['connecting', 'open', 'connecting', 'open'])
  })

  it('goes on seeking while there is no server, and finds it when it is back', async () => {
    const first = await serve()
    const { statuses, until } = connect(first.url, options)
    await until('open')
    await first.stop()
    await vi.waitFor(() => expect(statuses.length).toBeGreaterThan(4), patience)
    expect(new Set(statuses.slice(2))).toEqual(new Set(['connecting']))
    await serve(Number(new URL(first.url).port))
    await until('open', 2)
  })

  it('takes a silent line for dead, though the socket is open', async () => {
    const server = await serve()
    const { until } = connect(server.url, { ...options, silenceMs: 100 })
    await until('open')
    await until('open', 3)
    expect(server.sockets.length).toBeGreaterThanOrEqual(3)
  })

  it('keeps a line on which something is heard in time', async () => {
    const server = await serve()
    const { statuses, frames, until } = connect(server.url, { ...options, silenceMs: 300 })
    await until('open')
    const pings = setInterval(() => server.give({ type: 'ping', heads: {} }), 30)
    undo.push(() => clearInterval(pings))
    await vi.waitFor(() => expect(frames.length).toBeGreaterThanOrEqual(30), patience)
    expect(statuses).toEqual(['connecting', 'open'])
  })

  it('stays away after a bye that says so', async () => {
    for (const code of ['wrong_protocol', 'unknown_chatbot', 'forbidden', 'frame_too_large'] satisfies ByeCode[]) {
      const server = await serve()
      const { line, statuses, frames, until } = connect(server.url, options)
      await until('open')
      server.give({ type: 'bye', code })
      await until(`closed ${code}`)
      await vi.waitFor(() => expect(server.sockets[0]?.readyState).toBe(NodeWebSocket.CLOSED))
      line.send(hello)
      expect([statuses, frames]).toEqual([['connecting', 'open', `closed ${code}`], []])
      expect([server.sockets.length, server.received[0]]).toEqual([1, []])
    }
  })

  it('comes back after a bye for now', async () => {
    for (const code of ['restarting', 'too_slow'] satisfies ByeCode[]) {
      const server = await serve()
      const { statuses, frames, until } = connect(server.url, options)
      await until('open')
      server.give({ type: 'bye', code })
      server.sockets[0]?.close()
      await until('open', 2)
      expect([statuses, frames]).toEqual([['connecting', 'open', 'connecting', 'open'], []])
    }
  })

  it('says nothing more once it is closed, whether it was open, opening or waiting', async () => {
    const server = await serve()
    const [open, opening, waiting] = [1, 2, 3].map(() => connect(server.url, { ...options, minRetryMs: 10_000 }))
    await Promise.all([open!.until('open'), waiting!.until('open')])
    const late = connect(server.url, options)
    late.line.close()
    opening!.line.close()
    const { port } = new URL(server.url)
    await server.stop()
    await waiting!.until('connecting', 2)
    for (const one of [open!, waiting!]) one.line.close()
    const before = [open!, opening!, waiting!, late].map(({ statuses }) => statuses.length)
    const next = await serve(Number(port))
    const other = connect(next.url, options)
    await other.until('open')
    expect([open!, opening!, waiting!, late].map(({ statuses }) => statuses.length)).toEqual(before)
    expect(next.sockets.length).toBe(1)
  })

  it('gives up an attempt that leads nowhere', async () => {
    const held = new Set<{ destroy(): void }>()
    const server = createServer((socket) => void held.add(socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    undo.push(() => {
      for (const socket of held) socket.destroy()
      return new Promise((resolve) => server.close(resolve))
    })
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const { until } = connect(`ws://127.0.0.1:${address.port}`, { ...options, connectMs: 100 })
    await until('connecting', 3)
    expect(held.size).toBeGreaterThanOrEqual(2)
  })
})

describe('the websocket adapter', () => {
  it('passes over what is not JSON', async () => {
    const server = await serve()
    const { frames, until } = connect(server.url)
    await until('open')
    server.give('<html>502 Bad Gateway</html>')
    server.give({ type: 'ping', heads: {} })
    await vi.waitFor(() => expect(frames).toEqual([{ type: 'ping', heads: {} }]))
  })

  it('asks for the address anew for every attempt', async () => {
    const [one, two] = [await serve(), await serve()]
    const urls = [one.url, two.url]
    const { until } = connect(() => urls.shift() ?? two.url)
    await until('open')
    one.sockets[0]?.terminate()
    await until('open', 2)
    expect([one.sockets.length, two.sockets.length]).toEqual([1, 1])
  })

  it('goes on seeking when the address is none', async () => {
    const server = await serve()
    const urls = ['not an address', 'http:', 'ftp://x']
    const { statuses, until } = connect(() => urls.shift() ?? server.url)
    await until('open')
    expect(statuses).toEqual(['connecting', 'connecting', 'connecting', 'connecting', 'open'])
  })

  it('waits longer after each failure, at random up to a bound that doubles', async () => {
    const timers = watched()
    const server = await serve()
    await server.stop()
    const { until } = connect(server.url, { minRetryMs: 20, maxRetryMs: 150, random: () => 1 })
    await until('connecting', 7)
    expect(timers.askedBy('websocket.ts').slice(0, 5)).toEqual([40, 80, 150, 150, 150])
  })

  it('spreads what comes back after a restart over the whole wait', async () => {
    const timers = watched()
    const server = await serve()
    await server.stop()
    const random = [0.001, 0.002, 0.004][Symbol.iterator]()
    const { until } = connect(server.url, {
      minRetryMs: 5_000,
      maxRetryMs: 5_000,
      random: () => random.next().value ?? 1,
    })
    await until('connecting', 5)
    expect(timers.askedBy('websocket.ts')).toEqual([5, 10, 20, 5_000])
  })

  it('does not take a line that was dropped at once for a success', async () => {
    const timers = watched()
    const server = await serve()
    const { until } = connect(server.url, { minRetryMs: 10, maxRetryMs: 80, random: () => 1, silenceMs: 60_000 })
    for (let i = 1; i <= 4; i++) {
      await until('open', i)
      server.sockets.at(-1)?.terminate()
      await until('connecting', i + 1)
    }
    expect(timers.askedBy('websocket.ts').filter((ms) => ms !== 60_000)).toEqual([20, 40, 80, 80])
  })

  it.each(['seeks', 'is open', 'waits for its next attempt', 'has an address that is none'])(
    '[A2] leaves no timer behind when it is closed while it %s',
    async (what) => {
      const timers = watched()
      const server = await serve()
      const waiting = { minRetryMs: 60_000, maxRetryMs: 60_000, random: () => 1 }
      const { line, until } = connect(what.startsWith('has') ? 'not an address' : server.url, waiting)
      if (what === 'is open') await until('open')
      if (what.startsWith('waits')) {
        await server.stop()
        await until('connecting', 2)
      }
      expect(timers.live().length).toBeGreaterThan(0)
      line.close()
      expect(timers.live()).toEqual([])
    },
  )

  describe('in a page', () => {
    /** As much of a page as the adapter looks at. */
    function page() {
      const window = new EventTarget()
      const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
      vi.stubGlobal('window', window)
      vi.stubGlobal('document', document)
      return { window, document }
    }

    it('seeks at once when the browser is online again', async () => {
      const { window } = page()
      const server = await serve()
      const { port } = new URL(server.url)
      const { until } = connect(server.url, { minRetryMs: 60_000, maxRetryMs: 60_000, random: () => 1 })
      await until('open')
      await server.stop()
      await until('connecting', 2)
      await serve(Number(port))
      window.dispatchEvent(new Event('online'))
      await until('open', 2)
    })

    it('lets the attempt that it was waiting for pass', async () => {
      const { window } = page()
      const server = await serve()
      const { frames, statuses, until } = connect(server.url, { minRetryMs: 100, maxRetryMs: 100, random: () => 1 })
      await until('open')
      server.sockets[0]?.terminate()
      await until('connecting', 2)
      window.dispatchEvent(new Event('online'))
      await until('open', 2)
      const pings = setInterval(() => server.give({ type: 'ping', heads: {} }), 30)
      undo.push(() => clearInterval(pings))
      await vi.waitFor(() => expect(frames.length).toBeGreaterThanOrEqual(10), patience)
      expect(statuses).toEqual(['connecting', 'open', 'connecting', 'open'])
    })

    it('renews a line that only seems open when the network has changed', async () => {
      const { window } = page()
      const server = await serve()
      const { statuses, until } = connect(server.url)
      await until('open')
      window.dispatchEvent(new Event('online'))
      await until('open', 2)
      expect(statuses).toEqual(['connecting', 'open', 'connecting', 'open'])
    })

    it('seeks at once when it is looked at again, and leaves a good line alone', async () => {
      const { document } = page()
      const server = await serve()
      const { port } = new URL(server.url)
      const { statuses, until } = connect(server.url, { minRetryMs: 60_000, maxRetryMs: 60_000, random: () => 1 })
      await until('open')
      document.dispatchEvent(new Event('visibilitychange'))
      expect(statuses).toEqual(['connecting', 'open'])
      await server.stop()
      await until('connecting', 2)
      await serve(Number(port))
      document.visibilityState = 'hidden'
      document.dispatchEvent(new Event('visibilitychange'))
      expect(statuses.length).toBe(3)
      document.visibilityState = 'visible'
      document.dispatchEvent(new Event('visibilitychange'))
      await until('open', 2)
    })

    it('[A2] leaves no listener behind', async () => {
      const { window, document } = page()
      const server = await serve()
      const added = [window, document].map((target) => vi.spyOn(target, 'addEventListener'))
      const removed = [window, document].map((target) => vi.spyOn(target, 'removeEventListener'))
      const { line, until } = connect(server.url)
      await until('open')
      line.close()
      const calls = (spies: typeof added) =>
        spies.flatMap((spy) => spy.mock.calls.map(([type, heard]) => [type, heard]))
      expect(calls(added).length).toBe(2)
      expect(calls(removed)).toEqual(calls(added))
    })
  })
})
