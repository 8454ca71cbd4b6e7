import { afterEach, beforeEach, expect, it } from 'vitest'
import { newId, openAgent, openVisitor, type Rig, startRig } from './rig.ts'

let rig: Rig
let aheadMs: number
beforeEach(async () => {
  aheadMs = 0
  rig = await startRig({ now: () => Date.now() + aheadMs })
})
afterEach(() => rig.close())

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
