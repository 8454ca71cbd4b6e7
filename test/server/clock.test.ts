import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import type { Store } from '../../src/server/store/store.ts'
import { newId, openAgent, openVisitor, type Rig, startRig } from './rig.ts'

let rig: Rig
let store: Store
let memory: Store
let aheadMs: number
/** The clock has looked; and it has written down that an agent is there. */
let onLook: () => void
let onSeen: (at: number) => void
beforeEach(async () => {
  aheadMs = 0
  onLook = () => {}
  onSeen = () => {}
  memory = await openSqlite({ database: new DatabaseSync(':memory:') })
  store = {
    ...memory,
    async live() {
      const live = await memory.live()
      onLook()
      return live
    },
    async sawMember(user, at) {
      await memory.sawMember(user, at)
      onSeen(at)
    },
  }
  rig = await startRig({ store, now: () => Date.now() + aheadMs })
})
afterEach(() => rig.close())

/** Until the clock has looked at who waits, from now on. */
const look = () =>
  new Promise<void>((resolve) => {
    // One look may have been in the middle of it.
    onLook = () => {
      onLook = resolve
    }
  })

const minute = 60_000

it('[R37] asks for an email address when nobody joins within the limit, and leaves the escalation open', async () => {
  const visitor = await openVisitor(rig)
  visitor.send({ type: 'escalate', id: newId(), conversation: visitor.conversation, trigger: 'button' })
  await visitor.until('event', ({ event }) => event.type === 'escalated')
  aheadMs = 6 * minute
  await visitor.until('event', ({ event }) => event.type === 'unattended')
  const again = await openVisitor(rig, { ...visitor, lastSeq: 99 })
  expect((await again.until('welcome')).state).toMatchObject({
    phase: 'assistant',
    escalation: { status: 'open', trigger: 'button' },
  })
  visitor.send({ type: 'leaveEmail', id: newId(), conversation: visitor.conversation, email: 'not an address' })
  expect((await visitor.until('refused')).code).toBe('bad_email')
  visitor.send({ type: 'leaveEmail', id: newId(), conversation: visitor.conversation, email: 'vera@example.com' })
  expect((await visitor.until('event', ({ event }) => event.type === 'emailLeft')).event).toMatchObject({
    email: 'vera@example.com',
  })
})

it('[R43] tells the visitor when every agent of a live chat is gone, and has them wait again', async () => {
  const visitor = await openVisitor(rig)
  visitor.say('Hello')
  await visitor.until('event')
  const agent = await openAgent(rig, visitor.conversation)
  agent.send({ type: 'say', id: newId(), conversation: visitor.conversation, text: 'Ana here' })
  await visitor.until('event', ({ event }) => event.type === 'joined')
  // As long as the agent's line is open, silence is no absence.
  aheadMs = 30 * minute
  visitor.say('Are you there?')
  await agent.until('event', ({ event }) => event.type === 'said' && event.text === 'Are you there?')
  agent.close()
  await agent.until('event', () => true)
  aheadMs = 60 * minute
  const { event } = await visitor.until('event', ({ event }) => event.type === 'dropped')
  expect(event).toMatchObject({ agents: [{ name: 'Ana Owner' }], epoch: 2 })
  const again = await openVisitor(rig, { ...visitor, lastSeq: 99 })
  expect((await again.until('welcome')).state).toMatchObject({
    phase: 'waiting',
    agents: [],
    escalation: { status: 'open', trigger: 'agent_dropped' },
  })
})

it('[R55] a visitor who waited and had their conversation deleted is neither given up nor told of to the team', async () => {
  await rig.ownerCookie()
  const [gone, waiting] = [await openVisitor(rig), await openVisitor(rig)]
  for (const { conversation, send } of [gone, waiting]) {
    send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
  }
  for (const one of [gone, waiting]) await one.until('event', ({ event }) => event.type === 'escalated')
  const known = await store.waitingSince(Number.MAX_SAFE_INTEGER)
  gone.send({ type: 'forget', conversation: gone.conversation })
  await gone.until('refused')
  // The clock may have read who waits just before.
  let isFirst = true
  store.waitingSince = async (before) => {
    const waiting = isFirst ? known : await memory.waitingSince(before)
    isFirst = false
    return waiting
  }
  aheadMs = 6 * minute
  await waiting.until('event', ({ event }) => event.type === 'unattended')
  await look()
  expect([await store.conversation(gone.conversation), await store.events(gone.conversation, 0, 9)]).toEqual([null, []])
  expect(await store.deliveries({ chatbot: 'demo', conversation: gone.conversation, limit: 9 })).toEqual([])
  expect(gone.events().filter(({ type }) => type === 'unattended')).toEqual([])
})

it('[R37] the team is alarmed a second time when nobody joined, and never a third', async () => {
  await rig.ownerCookie()
  const visitor = await openVisitor(rig)
  const { conversation } = visitor
  visitor.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
  await visitor.until('event', ({ event }) => event.type === 'escalated')
  aheadMs = 6 * minute
  await visitor.until('event', ({ event }) => event.type === 'unattended')
  aheadMs = 20 * minute
  await look()
  const mails = (await store.deliveries({ chatbot: 'demo', conversation, limit: 100 })).filter(
    ({ kind }) => kind === 'email',
  )
  const events = await store.events(conversation, 0, 9)
  const of = mails.map(({ id }) => events.find(({ seq }) => id.startsWith(`${conversation}:${seq}:`))?.type)
  expect(of.sort()).toEqual(['escalated', 'unattended'])
  expect(events.filter(({ type }) => type === 'unattended')).toHaveLength(1)
})

it('[E12] that an agent is there is written down as soon as they come, and every ten seconds then', async () => {
  const began = Date.now()
  const first = nextSeen()
  const agent = await openAgent(rig)
  const at = await first
  expect(at - began).toBeLessThan(10_000)
  const second = nextSeen()
  aheadMs += 3_000
  await look()
  aheadMs += 5_000
  expect((await second) - at).toBeGreaterThan(10_000)
  agent.close()
})

function nextSeen(): Promise<number> {
  return new Promise((resolve) => {
    onSeen = resolve
  })
}
