import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { webSocketAdapter } from '../../src/adapters/websocket.ts'
import { type Client, type ConversationView, createClient } from '../../src/client/client.ts'
import { foldAtHand } from '../../src/client/fold.ts'
import type { ConversationEvent } from '../../src/protocol/index.ts'
import { type ChaosProxy, mulberry32, startChaosProxy } from './chaos-proxy.ts'
import { freePort, type ServerProcess, startServerProcess } from './server-process.ts'

const widgets = 20
const messagesEach = 20
const kills = 30
const seed = Number(process.env['SEED'] ?? Date.now() % 1e6)

let folder: string
let port: number
let server: ServerProcess
let proxy: ChaosProxy

const start = () => startServerProcess({ PORT: String(port), DATA_DIR: folder, CHATBOT_ID: 'demo', LOG_LEVEL: 'info' })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-chaos-'))
  port = await freePort()
  server = await start()
  proxy = await startChaosProxy(port, seed)
})

afterAll(async () => {
  await proxy.close()
  await server.kill()
  await rm(folder, { recursive: true })
})

it(`[R5][R7] ${widgets} widgets lose, double and reorder nothing while the server is killed ${kills} times behind a bad line (seed ${seed})`, async () => {
  const random = mulberry32(seed + 1)
  const people = Array.from({ length: widgets }, (_, place) => openWidget(`w${place}`))
  const prefixes = people.map(watchForPrefix)

  let killed = 0
  const killing = (async () => {
    for (; killed < kills; killed++) {
      await pause(20 + random() * 250)
      await server.kill()
      server = await start()
    }
  })()
  const speaking = people.map(async ({ name, view }) => {
    const pace = mulberry32(seed + name.length + Number(name.slice(1)))
    for (let i = 0; i < messagesEach; i++) {
      view.ask({ type: 'say', text: `${name} message ${i}` })
      await pause(pace() * 900)
    }
  })
  await Promise.all([killing, ...speaking])
  proxy.calm()
  await Promise.all(people.map(({ view }) => until(view, () => view.pending.value.length === 0)))

  const database = new DatabaseSync(join(folder, 'handrail.db'), { readOnly: true })
  for (const { name, view } of people) {
    const expected = Array.from({ length: messagesEach }, (_, i) => `${name} message ${i}`)
    const log = database
      .prepare('SELECT body FROM events JOIN conversations ON key = conversation WHERE id = ? ORDER BY events.seq')
      .all(view.id)
      .map((row): ConversationEvent => JSON.parse(row['body'] as string))
    expect(said(log)).toEqual(expected)
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, place) => place + 1))
    await until(view, () => view.state.value.seq === log.length)
    expect(view.events.value).toEqual(log)
  }
  database.close()
  expect(prefixes.flatMap((broken) => broken())).toEqual([])
  expect(killed).toBe(kills)
  // The line was as bad as it is said to be.
  for (const fate of ['delay', 'cut', 'reset', 'halfOpen']) expect(proxy.done[fate]).toBeGreaterThan(0)
  for (const { client } of people) client.close()
}, 240_000)

interface Widget {
  readonly name: string
  readonly client: Client
  readonly view: ConversationView
}

function openWidget(name: string): Widget {
  const token = `${name}-${crypto.randomUUID()}`
  const client = createClient({
    fold: foldAtHand,
    // Short times, so that a half-open line is noticed within the test.
    adapter: webSocketAdapter(`ws://127.0.0.1:${proxy.port}/ws`, {
      minRetryMs: 50,
      maxRetryMs: 400,
      silenceMs: 1_500,
      connectMs: 1_500,
    }),
    hello: () => ({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token }),
  })
  return { name, client, view: client.watch(crypto.randomUUID()) }
}

/** Looks at every change of what the widget shows: always 1, 2, 3 … without a gap, and nothing shown is taken back. */
function watchForPrefix({ name, view }: Widget): () => string[] {
  const broken: string[] = []
  let before: readonly ConversationEvent[] = []
  view.events.subscribe((events) => {
    if (events.some(({ seq }, place) => seq !== place + 1)) broken.push(`${name}: ${events.map(({ seq }) => seq)}`)
    if (before.some((event, place) => JSON.stringify(events[place]) !== JSON.stringify(event)))
      broken.push(`${name}: something shown was taken back`)
    before = events
  })
  return () => broken
}

function said(log: readonly ConversationEvent[]): string[] {
  return log.flatMap((event) => (event.type === 'said' && event.from === 'visitor' ? [event.text] : []))
}

function until(view: ConversationView, test: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      undo()
      reject(new Error(`stuck: ${JSON.stringify({ pending: view.pending.value, seq: view.state.value.seq })}`))
    }, 60_000)
    const undo = view.events.subscribe(check)
    const undoPending = view.pending.subscribe(check)
    function check() {
      if (!test()) return
      clearTimeout(timer)
      // The first call comes before `undo` is there.
      queueMicrotask(() => {
        undo()
        undoPending()
      })
      resolve()
    }
  })
}

/** The pace of people and of power cuts; nothing is waited for by it. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
