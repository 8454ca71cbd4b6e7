import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { defaultSettings, type ServerFrame, type WidgetSettings, widgetSettings } from '../../src/protocol/index.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import type { Store } from '../../src/server/store/store.ts'
import { newId, openAgent, openVisitor, type RawLine, type Rig, startRig } from './rig.ts'

type Visitor = Awaited<ReturnType<typeof openVisitor>>

const minuteMs = 60_000
let dataDir: string
let aheadMs: number
let rigs: Rig[]
/** Looks at the waiting room, at the store. */
let looks: number
let onLook: () => void

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'handrail-'))
  aheadMs = 0
  rigs = []
  looks = 0
  onLook = () => {}
})
afterEach(async () => {
  for (const rig of rigs) await rig.close()
  await rm(dataDir, { recursive: true })
})

/** A node on the one database. */
async function startNode(): Promise<Rig & { store: Store }> {
  const file = await openSqlite({ path: join(dataDir, 'handrail.db') })
  const store: Store = {
    ...file,
    async placesOf(chatbot) {
      const places = await file.placesOf(chatbot)
      looks += 1
      onLook()
      return places
    },
  }
  const notify = { ...defaultSettings.notify, recipients: ['ben@shop.test'] }
  const settings = rigs.length === 0 ? { widget: widget({}), notify } : undefined
  const now = () => Date.now() + aheadMs
  const rig = await startRig({ dataDir, store, now, ...(settings ? { settings } : {}) })
  rigs.push(rig)
  return { ...rig, store }
}

/** Nobody is given up in these tests, however far time is moved, and the assistant is silent. */
function widget(escalation: Partial<WidgetSettings['escalation']>): WidgetSettings {
  return v.parse(widgetSettings, { escalation: { whileWaiting: 'silent', waitMinutes: 24 * 60, ...escalation } })
}

async function call(visitor: Visitor): Promise<void> {
  const id = newId()
  visitor.send({ type: 'escalate', id, conversation: visitor.conversation, trigger: 'button' })
  await visitor.until('event', ({ event }) => event.type === 'escalated' && event.command === id)
}

async function openWaiting(rig: Rig): Promise<Visitor> {
  const visitor = await openVisitor(rig)
  await call(visitor)
  return visitor
}

function places(line: RawLine): Extract<ServerFrame, { type: 'place' }>[] {
  return line.heard.filter((frame) => frame.type === 'place')
}

/** Until the last that this line was told is this. */
async function toldLast(line: Visitor, place: number, minutes?: readonly [number, number]): Promise<void> {
  const told = { type: 'place', conversation: line.conversation, place, ...(minutes ? { minutes } : {}) }
  await line.until('place', () => JSON.stringify(places(line).at(-1)) === JSON.stringify(told))
}

it('[E12] fifty who wait are each told their place, and again as others leave in any order and by any way', async () => {
  const rig = await startNode()
  const agent = await openAgent(rig)
  const all: Visitor[] = []
  for (let i = 0; i < 50; i++) all.push(await openWaiting(rig))
  for (const [i, visitor] of all.entries()) await toldLast(visitor, i + 1)

  const seat = seats(20261005)
  let waiting = all
  for (const [turn, leaving] of [1, 7, 3, 1, 12, 2, 9, 1, 5, 6].entries()) {
    for (let i = 0; i < leaving; i++) {
      const one = waiting[seat(waiting.length)]!
      waiting = waiting.filter((other) => other !== one)
      const { conversation } = one
      if (i % 3 === 0) one.send({ type: 'cancel', id: newId(), conversation })
      else {
        agent.send({ type: 'watch', conversation, lastSeq: 0 })
        agent.send({ type: i % 3 === 1 ? 'resolve' : 'takeOver', id: newId(), conversation })
        agent.send({ type: 'unwatch', conversation })
      }
    }
    for (const [i, visitor] of waiting.entries()) {
      await visitor.until('place', () => places(visitor).at(-1)?.place === i + 1)
    }
    expect([turn, (await rig.store.placesOf('demo')).map(({ conversation }) => conversation)]).toEqual([
      turn,
      waiting.map(({ conversation }) => conversation),
    ])
  }
  // Nobody was ever told that they fell back, nor what they knew, nor another's place; the team is told nothing of it.
  for (const visitor of all) {
    const told = places(visitor)
    expect(told.map((one) => one.conversation)).toEqual(told.map(() => visitor.conversation))
    expect(told.map(({ place }) => place)).toEqual(told.map(({ place }) => place).sort((a, b) => b - a))
    for (const [i, one] of told.slice(1).entries()) expect(one).not.toEqual(told[i])
  }
  expect(places(agent)).toEqual([])
})

it('[E12] who gave up and calls again stands at the end, and every tab of a visitor is told', async () => {
  const rig = await startNode()
  const first = await openWaiting(rig)
  const agent = await openAgent(rig, first.conversation)
  const second = await openWaiting(rig)
  await toldLast(second, 2)
  first.send({ type: 'cancel', id: newId(), conversation: first.conversation })
  await toldLast(second, 1)
  await call(first)
  await toldLast(first, 2)
  const tab = await openVisitor(rig, { token: first.token, conversation: first.conversation })
  await toldLast(tab, 2)
  second.send({ type: 'cancel', id: newId(), conversation: second.conversation })
  await toldLast(tab, 1)
  await toldLast(first, 1)
  await agent.until('event', ({ event }) => event.type === 'cancelled')
  expect(places(agent)).toEqual([])
})

it('[E12] those behind move up also when those before them have closed the page', async () => {
  const rig = await startNode()
  const agent = await openAgent(rig)
  const first = await openWaiting(rig)
  const second = await openWaiting(rig)
  await toldLast(second, 2)
  first.close()
  const { conversation } = first
  agent.send({ type: 'watch', conversation, lastSeq: 0 })
  agent.send({ type: 'takeOver', id: newId(), conversation })
  await toldLast(second, 1)
})

it('[R55] those behind one who has their conversation deleted move up, here and on another node', async () => {
  const here = await startNode()
  const there = await startNode()
  const first = await openWaiting(here)
  const second = await openWaiting(here)
  const third = await openWaiting(there)
  await toldLast(second, 2)
  await toldLast(third, 3)
  // Here it needs no clock.
  here.store.waitingSince = () => new Promise(() => {})
  first.send({ type: 'forget', conversation: first.conversation })
  await toldLast(second, 1)
  await toldLast(third, 2)
  expect((await here.store.placesOf('demo')).map(({ conversation }) => conversation)).toEqual([
    second.conversation,
    third.conversation,
  ])
})

it('[E12] the place is told after a restart', async () => {
  const before = await startNode()
  const first = await openWaiting(before)
  const second = await openWaiting(before)
  await toldLast(second, 2)
  await before.close()
  rigs = []
  const after = await startNode()
  const again = await openVisitor(after, { ...second, lastSeq: 2 })
  await toldLast(again, 2)
  expect(places(again)).toHaveLength(1)
  await toldLast(await openVisitor(after, { ...first, lastSeq: 2 }), 1)
})

it('[E12] what happens on another node is found by the clock', async () => {
  const here = await startNode()
  const there = await startNode()
  const first = await openWaiting(here)
  const second = await openWaiting(there)
  const third = await openWaiting(here)
  await toldLast(second, 2)
  await toldLast(third, 3)
  first.send({ type: 'cancel', id: newId(), conversation: first.conversation })
  await toldLast(second, 1)
  await toldLast(third, 2)
})

it('[E12] tells how long recent ones waited, and no more once this one has waited longer', async () => {
  const rig = await startNode()
  const agent = await openAgent(rig)
  const visitors: Visitor[] = []
  for (let i = 0; i < 4; i++) visitors.push(await openWaiting(rig))
  const [first, second, third, fourth] = visitors as [Visitor, Visitor, Visitor, Visitor]
  await toldLast(fourth, 4)
  // Joined after 2, 3 and 4 minutes and some milliseconds.
  aheadMs = minuteMs
  for (const visitor of [first, second, third]) {
    aheadMs += minuteMs
    const { conversation } = visitor
    agent.send({ type: 'watch', conversation, lastSeq: 0 })
    agent.send({ type: 'takeOver', id: newId(), conversation })
    await visitor.until('event', ({ event }) => event.type === 'joined')
  }
  // Four minutes old, of three the shortest two are behind it.
  await toldLast(fourth, 1)
  fourth.send({ type: 'cancel', id: newId(), conversation: fourth.conversation })
  await fourth.until('event', ({ event }) => event.type === 'cancelled')
  await call(fourth)
  await toldLast(fourth, 1, [3, 5])
  aheadMs += 2 * minuteMs + 30_000
  await toldLast(fourth, 1)
  // Two hours later nobody knows.
  fourth.send({ type: 'cancel', id: newId(), conversation: fourth.conversation })
  aheadMs += 120 * minuteMs
  await toldLast(await openWaiting(rig), 1)
})

it('[E12] the owner’s wish not to show places is kept, and its change reaches those who wait', async () => {
  const rig = await startNode()
  await change(rig, { showPlace: false })
  const visitor = await openWaiting(rig)
  await lookedAt(2)
  expect(places(visitor)).toEqual([])
  await change(rig, { showPlace: true })
  await toldLast(visitor, 1)
})

it('[E12] messages cost no look at the waiting room', async () => {
  const rig = await startNode()
  const agent = await openAgent(rig)
  const visitor = await openVisitor(rig)
  const { conversation } = visitor
  visitor.say('Hello')
  await visitor.until('event')
  agent.send({ type: 'watch', conversation, lastSeq: 0 })
  // The inbox is told as often as the waiting room is looked at, or would be.
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 10; j++) agent.send({ type: 'say', id: newId(), conversation, text: `${i} ${j}` })
    await agent.until('inbox', ({ row }) => row.conversation.lastMessage?.text === `${i} 9`)
  }
  expect(looks).toBe(0)
})

it('[E8] [R48] an agent hands their live chat to the team: the visitor waits, the team is alarmed, the agent still sees it', async () => {
  const rig = await startNode()
  const colleague = await openAgent(rig)
  const visitor = await openVisitor(rig)
  const { conversation } = visitor
  visitor.say('Hello')
  await visitor.until('event')
  const agent = await openAgent(rig, conversation)
  agent.send({ type: 'say', id: newId(), conversation, text: 'Ana here' })
  await visitor.until('event', ({ event }) => event.type === 'joined')
  agent.send({ type: 'handToTeam', id: newId(), conversation, note: 'Needs the workshop' })

  const ended = await visitor.until('event', ({ event }) => event.type === 'ended')
  expect(ended.event).not.toHaveProperty('note')
  const { event } = await visitor.until('event', ({ event }) => event.type === 'escalated')
  expect(event).toMatchObject({ trigger: 'agent', agent: { name: 'Ana Owner' } })
  await toldLast(visitor, 1)
  const { row } = await colleague.until('inbox', ({ row }) => row.conversation.phase === 'waiting')
  expect(row.conversation).toMatchObject({ id: conversation, escalation: { status: 'open', trigger: 'agent' } })
  const alarms = (await rig.store.deliveries({ chatbot: 'demo', conversation, limit: 9 })).filter(
    ({ kind, id }) => kind === 'email' && id.startsWith(`${conversation}:${event.seq}:`),
  )
  expect(alarms.map(({ payload }) => payload['to']).sort()).toEqual(['ana@shop.test', 'ben@shop.test'])

  visitor.say('Is anybody there?')
  await agent.until('event', ({ event }) => event.type === 'said' && event.text === 'Is anybody there?')
  expect(agent.events().find(({ type }) => type === 'ended')).toMatchObject({ note: 'Needs the workshop' })
  colleague.send({ type: 'watch', conversation, lastSeq: 0 })
  colleague.send({ type: 'say', id: newId(), conversation, text: 'Workshop here' })
  await visitor.until('event', ({ event }) => event.type === 'joined' && event.epoch === 3)
})

async function change(rig: { store: Store }, escalation: Partial<WidgetSettings['escalation']>): Promise<void> {
  const chatbot = await rig.store.chatbot('demo')
  await rig.store.saveChatbot({ ...chatbot!, settings: { ...chatbot!.settings, widget: widget(escalation) } })
}

/** Until the room was looked at so many times in all: what the looks before the last one found has been told by then. */
async function lookedAt(times: number): Promise<void> {
  while (looks < times) {
    await new Promise<void>((resolve) => {
      onLook = resolve
    })
  }
}

/** A fixed order that looks like chance. */
function seats(seed: number): (count: number) => number {
  let state = seed
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
}
