import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AvailabilitySettings, availabilitySettings, widgetSettings } from '../../../src/protocol/index.ts'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { newId, openAgent, openVisitor, type RawLine, type Rig, startRig } from '../rig.ts'

type Visitor = Awaited<ReturnType<typeof openVisitor>>

const minuteMs = 60_000
const day = [{ from: '09:00', to: '17:00' }]
const office: AvailabilitySettings = v.parse(availabilitySettings, {
  hours: { timeZone: 'Europe/Zurich', week: { mon: day, tue: day, wed: day, thu: day, fri: day } },
})
const needsAgent: AvailabilitySettings = { hours: null, needsAgentOnline: true }
const always: AvailabilitySettings = { hours: null, needsAgentOnline: false }
/** A Monday in the office, and its end. */
const morning = Date.parse('2026-10-05T10:00+02:00')
const evening = Date.parse('2026-10-05T17:00+02:00')
const untilTuesday = { because: 'closed', opensAt: Date.parse('2026-10-06T09:00+02:00') }

let dataDir: string
let rig: Rig
let store: Store
/** Milliseconds that the server's time is ahead of this machine's. */
let aheadMs: number
/** The server has written down that an agent is there; and its clock has been through with those who wait. */
let onSeen: () => void
let onLook: () => void

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'handrail-'))
  onSeen = () => {}
  onLook = () => {}
})
afterEach(async () => {
  await rig.close()
  await rm(dataDir, { recursive: true })
})

/** The server at this time, with an owner; the assistant is silent while somebody waits. */
async function start(at: number, availability: AvailabilitySettings): Promise<void> {
  aheadMs = at - Date.now()
  const file = await openSqlite({ path: join(dataDir, 'handrail.db') })
  store = {
    ...file,
    async sawMember(user, time) {
      await file.sawMember(user, time)
      onSeen()
    },
    async live() {
      onLook()
      return file.live()
    },
  }
  const widget = v.parse(widgetSettings, { escalation: { whileWaiting: 'silent' } })
  rig = await startRig({ dataDir, store, now: () => Date.now() + aheadMs, settings: { widget, availability } })
  await rig.ownerCookie()
}

async function change(availability: AvailabilitySettings): Promise<void> {
  const chatbot = await store.chatbot('demo')
  await store.saveChatbot({ ...chatbot!, settings: { ...chatbot!.settings, availability } })
}

/** Calls a person; gives what it led to, without `started`. */
async function call(visitor: Visitor) {
  const id = newId()
  visitor.send({ type: 'escalate', id, conversation: visitor.conversation, trigger: 'button' })
  await visitor.until('event', ({ event }) => event.command === id && event.type === 'escalated')
  // Whatever came with it is there when the next answer is.
  visitor.say('Hello?')
  await visitor.until('event', ({ event }) => event.type === 'said')
  return visitor.events().flatMap(({ command, seq: _, at: __, ...event }) => {
    return command === id && event.type !== 'started' ? [event] : []
  })
}

const escalated = { type: 'escalated', trigger: 'button' }

async function unattended(line: RawLine) {
  return (await line.until('event', ({ event }) => event.type === 'unattended')).event
}

/** Mails about this event. */
async function alarms(conversation: string, seq: number): Promise<number> {
  const jobs = await store.deliveries({ chatbot: 'demo', conversation, limit: 100 })
  return jobs.filter(({ id, kind }) => kind === 'email' && id.startsWith(`${conversation}:${seq}:`)).length
}

describe('[E12] [R47] outside the hours', () => {
  it('who presses the button is told so at once and leaves an address; a person may come all the same', async () => {
    await start(evening, office)
    const visitor = await openVisitor(rig)
    const { conversation } = visitor
    expect(await call(visitor)).toEqual([escalated, { type: 'unattended', away: untilTuesday }])
    expect(await alarms(conversation, 2)).toBe(1)
    expect(await alarms(conversation, 3)).toBe(0)
    visitor.send({ type: 'leaveEmail', id: newId(), conversation, email: 'vera@example.com' })
    await visitor.until('event', ({ event }) => event.type === 'emailLeft' && event.email === 'vera@example.com')
    expect(await store.conversation(conversation)).toMatchObject({
      phase: 'assistant',
      waitingSince: null,
      email: 'vera@example.com',
      escalation: { status: 'open', trigger: 'button' },
    })
    const agent = await openAgent(rig, conversation)
    agent.send({ type: 'say', id: newId(), conversation, text: 'Ana here, by chance' })
    await visitor.until('event', ({ event }) => event.type === 'joined')
  })

  it('[E8] an offer says so, and a yes to it does not make them wait', async () => {
    await start(evening, office)
    const visitor = await openVisitor(rig)
    visitor.say('Can I talk to a human?')
    const { event } = await visitor.until('event', ({ event }) => event.type === 'offered')
    expect(event).toMatchObject({ trigger: 'direct_request', away: untilTuesday })
    visitor.send({ type: 'confirm', id: newId(), conversation: visitor.conversation })
    expect(await unattended(visitor)).toMatchObject({ away: untilTuesday })
    expect(visitor.heard.filter(({ type }) => type === 'place')).toEqual([])
  })

  it('within them visitors wait, and offers promise a person', async () => {
    await start(morning, office)
    const visitor = await openVisitor(rig)
    visitor.say('Can I talk to a human?')
    const { event } = await visitor.until('event', ({ event }) => event.type === 'offered')
    expect(event).not.toHaveProperty('away')
    visitor.send({ type: 'confirm', id: newId(), conversation: visitor.conversation })
    await visitor.until('place', ({ place }) => place === 1)
  })
})

describe('[E12] [R47] when an agent must be online', () => {
  it('nobody waits while nobody has the console open, and everybody while somebody has', async () => {
    await start(morning, needsAgent)
    expect(await call(await openVisitor(rig))).toEqual([
      escalated,
      { type: 'unattended', away: { because: 'nobody_online' } },
    ])
    const agent = await openAgent(rig)
    const waiting = await openVisitor(rig)
    expect(await call(waiting)).toEqual([escalated])
    await seen(agent)
    // Gone for longer than a node may take to say so, and shorter than a live chat would be given.
    aheadMs += 30_000
    expect(await call(await openVisitor(rig))).toEqual([
      escalated,
      { type: 'unattended', away: { because: 'nobody_online' } },
    ])
    // Two looks: the first may have begun before.
    for (let i = 0; i < 2; i++) {
      await new Promise<void>((resolve) => {
        onLook = resolve
      })
    }
    expect(await store.conversation(waiting.conversation)).toMatchObject({ phase: 'waiting' })
    aheadMs += 50_000
    expect(await unattended(waiting)).toMatchObject({ away: { because: 'nobody_online' } })
  })

  it('an agent whose line falls for a moment is still there', async () => {
    await start(morning, needsAgent)
    await seen(await openAgent(rig))
    aheadMs += 5_000
    expect(await call(await openVisitor(rig))).toEqual([escalated])
  })

  /** Until it is written down that the agent was there; then their line falls. */
  async function seen(agent: RawLine): Promise<void> {
    await new Promise<void>((resolve) => {
      onSeen = resolve
    })
    agent.close()
    await new Promise((resolve) => agent.socket.once('close', resolve))
  }
})

describe('[E12] [R47] what changes while a visitor waits', () => {
  it('the hours end: they are told so at once, the escalation stays open, and the team is alarmed once more', async () => {
    await start(evening - minuteMs, office)
    const visitor = await openVisitor(rig)
    expect(await call(visitor)).toEqual([escalated])
    aheadMs += minuteMs
    const event = await unattended(visitor)
    expect(event).toMatchObject({ away: untilTuesday })
    expect(await store.conversation(visitor.conversation)).toMatchObject({
      phase: 'assistant',
      escalation: { status: 'open' },
    })
    expect(await alarms(visitor.conversation, event.seq)).toBe(1)
  })

  it('the owner changes the hours: who waits is told, and who calls next', async () => {
    await start(morning, always)
    const visitor = await openVisitor(rig)
    expect(await call(visitor)).toEqual([escalated])
    await change({ ...office, hours: { ...office.hours!, holidays: ['2026-10-05'] } })
    expect(await unattended(visitor)).toMatchObject({ away: untilTuesday })
    expect(await call(await openVisitor(rig))).toEqual([escalated, { type: 'unattended', away: untilTuesday }])
  })

  it('whom an agent is looking at goes on waiting until the agent looks elsewhere', async () => {
    await start(evening - minuteMs, office)
    const seen = await openVisitor(rig)
    const unseen = await openVisitor(rig)
    for (const visitor of [seen, unseen]) expect(await call(visitor)).toEqual([escalated])
    const agent = await openAgent(rig, seen.conversation)
    aheadMs += minuteMs
    // They are looked at in the order they came: the first was passed over.
    await unattended(unseen)
    expect(await store.conversation(seen.conversation)).toMatchObject({ phase: 'waiting' })
    agent.send({ type: 'unwatch', conversation: seen.conversation })
    expect(await unattended(seen)).toMatchObject({ away: untilTuesday })
  })

  it('[R37] not beyond the limit, though: an agent who only looks joins nobody', async () => {
    await start(evening - minuteMs, office)
    const visitor = await openVisitor(rig)
    expect(await call(visitor)).toEqual([escalated])
    await openAgent(rig, visitor.conversation)
    aheadMs += 6 * minuteMs
    expect(await unattended(visitor)).toMatchObject({ away: untilTuesday })
  })
})
