import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Actor, type Command, decide, defaultSettings } from '../src/protocol/index.ts'
import { openSqlite } from '../src/server/store/sqlite.ts'
import { newId, openAgent, openPeer, type Peer, type Target } from './server/load.ts'
import { print, type Row } from './table.ts'

/**
 * `npm run bench:server`: one server process, load from this one. Every figure of ours stands beside a floor or a rival
 * measured in the same run; what counts is the ratio. Messages go to their sender and to two more, and into the log first.
 */
const rooms = 100
const text = 'Where is my order? It was to arrive on Tuesday and the tracking page has said "label made" since.'
const quick = process.argv.includes('--quick')
const seconds = quick ? 2 : 5

interface Started {
  readonly child: ChildProcess
  readonly target: Target
  stop(): Promise<void>
}

async function start(file: string, words: (folder: string) => string[], speaks: Target['speaks']): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-bench-'))
  const child = fork(fileURLToPath(new URL(`server/${file}`, import.meta.url)), words(folder))
  const [told] = await once(child, 'message')
  return {
    child,
    target: { ...told, speaks },
    async stop() {
      child.kill('SIGKILL')
      await once(child, 'exit')
      await rm(folder, { recursive: true })
    },
  }
}

const servers = {
  bare: () => start('floor.ts', () => ['none'], 'plain'),
  floor: () => start('floor.ts', (folder) => ['group', join(folder, 'floor.db')], 'plain'),
  'socket.io': () => start('socket-io.ts', () => [], 'socket.io'),
  ours: () => start('ours.ts', (folder) => [folder], 'ours'),
}

interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

/** Keeps `inFlight` messages under way for a while, and counts those that came back to their sender. */
async function load(target: Target, inFlight: number): Promise<Load> {
  const sentAt = new Map<string, number>()
  const roundTrips: number[] = []
  const heard = { deliveries: 0 }
  let counting = false
  let going = true
  const peers: Peer[] = []
  const conversations = Array.from({ length: rooms }, () => crypto.randomUUID())
  for (const [place, conversation] of conversations.entries()) {
    const token = `bench-token-${place}-${crypto.randomUUID()}`
    const speak = () => {
      if (!going) return
      const id = newId()
      sentAt.set(id, performance.now())
      sender?.say(conversation, id, text)
    }
    const sender: Peer = await openPeer(target, conversation, token, (id) => {
      const at = sentAt.get(id)
      if (at === undefined) return
      sentAt.delete(id)
      if (counting) roundTrips.push(performance.now() - at)
      speak()
    })
    peers.push(sender)
    // A conversation of ours begins with its first message, and is then a person's, so that no answer is owed.
    if (target.speaks === 'ours') sender.say(conversation, newId(), 'Hello')
    for (let more = 0; more < 2; more++) {
      peers.push(
        await openPeer(target, conversation, token, () => {
          heard.deliveries++
        }),
      )
    }
  }
  if (target.speaks === 'ours') await takeOver(target, conversations)
  const share = inFlight / rooms
  const begun = conversations.flatMap((conversation, place) =>
    Array.from({ length: Math.max(share, place < inFlight ? 1 : 0) }, () => ({
      conversation,
      peer: peers[place * 3]!,
    })),
  )
  for (const { conversation, peer } of begun.slice(0, inFlight)) {
    const id = newId()
    sentAt.set(id, performance.now())
    peer.say(conversation, id, text)
  }
  await pause(1_000)
  counting = true
  const before = heard.deliveries
  const from = performance.now()
  await pause(seconds * 1_000)
  const took = (performance.now() - from) / 1_000
  counting = false
  going = false
  if (heard.deliveries - before < roundTrips.length * 1.9) throw new Error('the two others were not told')
  for (const peer of peers) peer.close()
  roundTrips.sort((a, b) => a - b)
  return { perSecond: roundTrips.length / took, p50: at(roundTrips, 0.5), p99: at(roundTrips, 0.99) }
}

async function takeOver(target: Target, conversations: readonly string[]): Promise<void> {
  const joined = Promise.withResolvers<void>()
  let left = conversations.length
  const agent = await openAgent(target, (frame) => {
    if (frame.event?.type === 'joined') {
      agent.send({ type: 'unwatch', conversation: frame.conversation })
      if (--left === 0) joined.resolve()
      else next()
    }
  })
  const next = () => {
    const conversation = conversations[conversations.length - left]
    agent.send({ type: 'watch', conversation, lastSeq: 0 })
    agent.send({ type: 'takeOver', id: newId(), conversation })
  }
  next()
  await joined.promise
}

/** Milliseconds from an agent's key to the visitor's tab knowing of it. */
async function takeoverTimes(target: Target, count: number): Promise<number[]> {
  const times: number[] = []
  const waiting = new Map<string, { at: number; done: () => void }>()
  const agent = await openAgent(target, () => {})
  for (let i = 0; i < count; i++) {
    const conversation = crypto.randomUUID()
    const peer = await openPeer(target, conversation, `bench-takeover-${crypto.randomUUID()}`, (command) => {
      const one = waiting.get(command)
      if (!one) return
      times.push(performance.now() - one.at)
      one.done()
    })
    const first = newId()
    const began = new Promise<void>((done) => waiting.set(first, { at: performance.now(), done }))
    peer.say(conversation, first, 'Hello')
    await began
    times.pop()
    agent.send({ type: 'watch', conversation, lastSeq: 0 })
    const id = newId()
    const seen = new Promise<void>((done) => waiting.set(id, { at: performance.now(), done }))
    agent.send({ type: 'say', id, conversation, text: 'Ana here, how can I help?' })
    await seen
    agent.send({ type: 'unwatch', conversation })
    peer.close()
  }
  agent.close()
  return times.sort((a, b) => a - b)
}

/** Messages per second one by one, in a conversation of this many events. */
async function oneByOne(target: Target, events: number, count: number): Promise<number> {
  const conversation = crypto.randomUUID()
  let heard: (() => void) | null = null
  let expected = 0
  const peer = await openPeer(target, conversation, `bench-growth-${crypto.randomUUID()}`, () => {
    expected -= 1
    if (expected === 0) heard?.()
  })
  const say = (many: number) =>
    new Promise<void>((resolve) => {
      heard = resolve
      expected = many
      for (let i = 0; i < many; i++) peer.say(conversation, newId(), text)
    })
  await say(1)
  await takeOver(target, [conversation])
  for (let said = 0; said < events; said += 500) await say(Math.min(500, events - said))
  const from = performance.now()
  for (let i = 0; i < count; i++) await say(1)
  const took = performance.now() - from
  peer.close()
  return (count / took) * 1_000
}

/** Kilobytes of the server's memory for each visitor who only has the widget open. */
async function perIdleVisitor(started: Started, visitors: number): Promise<number> {
  const before = await residentKb(started.child)
  const peers: Peer[] = []
  for (let i = 0; i < visitors; i += 100) {
    const some = Array.from({ length: Math.min(100, visitors - i) }, (_, place) =>
      openPeer(started.target, crypto.randomUUID(), `bench-idle-${i + place}-${crypto.randomUUID()}`, () => {}),
    )
    peers.push(...(await Promise.all(some)))
  }
  await pause(3_000)
  const after = await residentKb(started.child)
  for (const peer of peers) peer.close()
  return (after - before) / visitors
}

async function residentKb(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1])
}

/** Milliseconds at the store for the first page of each filter; the median of 21. */
async function inboxTimes(conversations: number): Promise<{ filter: string; ms: number }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-bench-'))
  const store = await openSqlite({ path: join(folder, 'handrail.db') })
  const visitor = { kind: 'visitor', id: 'embed-bench' } as const
  const agent = { kind: 'agent', agent: { id: 'ana', name: 'Ana' } } as const
  const run = (id: string, by: Actor, command: Command) =>
    store.append({
      conversation: id,
      author: by.kind,
      at: Date.now(),
      decide: (state) =>
        decide(state, command, { by, settings: defaultSettings.widget, opening: { chatbot: 'demo', language: 'en' } }),
      jobs: () => [],
    })
  for (let i = 0; i < conversations; i += 1_000) {
    await Promise.all(
      Array.from({ length: 1_000 }, async (_, place) => {
        const id = crypto.randomUUID()
        await run(id, visitor, { type: 'say', text })
        // One in ten is escalated; of these most are resolved, and a few wait or are live.
        if (place % 10 === 0) await run(id, visitor, { type: 'escalate', trigger: 'button' })
        if (place % 10 === 0 && place % 200 !== 0) await run(id, agent, { type: 'resolve' })
        if (place % 500 === 1) await run(id, agent, { type: 'takeOver' })
      }),
    )
  }
  const times: { filter: string; ms: number }[] = []
  for (const filter of ['all', 'waiting', 'live', 'escalated', 'unresolved', 'resolved'] as const) {
    const runs: number[] = []
    for (let i = 0; i < 21; i++) {
      const from = performance.now()
      await store.inbox({ chatbots: ['demo'], filter, limit: 50 })
      runs.push(performance.now() - from)
    }
    times.push({
      filter,
      ms: at(
        runs.sort((a, b) => a - b),
        0.5,
      ),
    })
  }
  await store.close()
  await rm(folder, { recursive: true })
  return times
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function within<T>(name: keyof typeof servers, work: (started: Started) => Promise<T>): Promise<T> {
  const started = await servers[name]()
  try {
    return await work(started)
  } finally {
    await started.stop()
  }
}

const rows: Row[] = []
const row = (name: string, value: number, unit: string, reference: string, referenceValue: number) =>
  rows.push({
    name,
    value,
    unit,
    reference: `${reference}: ${referenceValue.toFixed(1)} ${unit}`,
    ratio: value / referenceValue,
  })

// In turn, A B C D A B C D, and the best of each: what disturbs a run only ever makes it slower.
const throughput: Record<string, number[]> = {}
for (let round = 0; round < (quick ? 1 : 3); round++) {
  for (const name of Object.keys(servers) as (keyof typeof servers)[]) {
    const { perSecond } = await within(name, ({ target }) => load(target, 1_600))
    throughput[name] = [...(throughput[name] ?? []), perSecond]
  }
}
const best = (name: string) => Math.max(...(throughput[name] ?? []))
row('messages per second, 1,600 in flight', best('ours'), '/s', 'ws + SQLite group commit', best('floor'))
row('messages per second, 1,600 in flight', best('ours'), '/s', 'ws without a database', best('bare'))
row('messages per second, 1,600 in flight', best('ours'), '/s', 'socket.io without a database', best('socket.io'))

const calmFloor = await within('floor', ({ target }) => load(target, 50))
const calmOurs = await within('ours', ({ target }) => load(target, 50))
row('round trip p50, 50 in flight', calmOurs.p50, 'ms', 'ws + SQLite group commit', calmFloor.p50)
row('round trip p99, 50 in flight', calmOurs.p99, 'ms', 'ws + SQLite group commit', calmFloor.p99)

const visitors = quick ? 2_000 : 9_900
const idleBare = await within('bare', (started) => perIdleVisitor(started, visitors))
const idleOurs = await within('ours', (started) => perIdleVisitor(started, visitors))
row(`memory per idle visitor, ${visitors} of them`, idleOurs, 'KB', 'ws', idleBare)

await within('ours', async ({ target }) => {
  const times = await takeoverTimes(target, quick ? 50 : 300)
  row('takeover seen by the visitor, p50', at(times, 0.5), 'ms', 'limit', 50)
  row('takeover seen by the visitor, p99', at(times, 0.99), 'ms', 'limit', 50)
  const short = await oneByOne(target, 10, 1_000)
  const long = await oneByOne(target, 10_000, 1_000)
  row('cost of a message, 10,000 events', 1_000 / long, 'ms', 'with 10 events', 1_000 / short)
})

for (const { filter, ms } of await inboxTimes(quick ? 20_000 : 100_000)) {
  row(`first page of the inbox, "${filter}", ${quick ? '20,000' : '100,000'} conversations`, ms, 'ms', 'limit', 20)
}

print(rows)
process.exit(0)
