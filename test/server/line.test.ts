import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/protocol/index.ts'
import { newId, openAgent, openRawLine, openVisitor, quiet, type Rig, startRig } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = await startRig({ settings: quiet })
})
afterAll(() => rig.close())

/** A visitor who waits for a person; the conversation's first three events are there, the last one of them the summary. */
async function openWaiting(rig: Rig) {
  const visitor = await openVisitor(rig)
  visitor.send({ type: 'escalate', id: newId(), conversation: visitor.conversation, trigger: 'button' })
  await visitor.until('event', ({ event }) => event.seq === 3)
  return visitor
}

describe('a visitor’s line', () => {
  it('[R2] welcomes to a conversation that has not begun, and begins it with the first message', async () => {
    const visitor = await openVisitor(rig)
    expect(await visitor.until('settings')).toMatchObject({ settings: { name: 'Tess' } })
    expect(await visitor.until('welcome')).toEqual({
      type: 'welcome',
      conversation: visitor.conversation,
      head: 0,
      events: [],
    })
    const id = visitor.say('Hello')
    const { event } = await visitor.until('event', ({ event }) => event.type === 'said')
    expect(event).toMatchObject({ seq: 2, type: 'said', from: 'visitor', text: 'Hello', command: id })
    visitor.close()
  })

  it('[R6] sends a repeated command’s event again, and nobody else hears it twice', async () => {
    const visitor = await openWaiting(rig)
    const id = visitor.say('Hello')
    await visitor.until('event', ({ event }) => event.seq === 4)
    const other = await openVisitor(rig, { token: visitor.token, conversation: visitor.conversation })
    visitor.say('Hello', id)
    visitor.say('Next')
    await other.until('event', ({ event }) => event.seq === 5)
    await visitor.until('event', ({ event }) => event.seq === 5)
    expect(
      visitor
        .events()
        .map(({ seq }) => seq)
        .sort(),
    ).toEqual([1, 2, 3, 4, 4, 5])
    expect(other.events().map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    visitor.close()
    other.close()
  })

  it('[R7] resumes from the last event held; from a snapshot when too many were missed', async () => {
    const visitor = await openWaiting(rig)
    for (let i = 0; i < 7; i++) visitor.say(`message ${i}`)
    await visitor.until('event', ({ event }) => event.seq === 10)
    const again = await openVisitor(rig, { ...visitor, lastSeq: 7 })
    expect((await again.until('welcome')).events.map(({ seq }) => seq)).toEqual([8, 9, 10])
    for (let i = 0; i < limits.resumeEvents; i++) visitor.say(`more ${i}`)
    await visitor.until('event', ({ event }) => event.seq === 10 + limits.resumeEvents)
    const late = await openVisitor(rig, { ...visitor, lastSeq: 3 })
    const welcome = await late.until('welcome')
    expect(welcome.state?.seq).toBe(510)
    expect(welcome.events.map(({ seq }) => seq)).toEqual(
      Array.from({ length: limits.snapshotEvents }, (_, i) => 461 + i),
    )
    late.send({ type: 'earlier', conversation: visitor.conversation, before: 461 })
    expect((await late.until('earlier')).events.map(({ seq }) => seq)).toEqual(
      Array.from({ length: limits.snapshotEvents }, (_, i) => 411 + i),
    )
    for (const line of [visitor, again, late]) line.close()
  })

  it('starts over with a client that holds more than there is, as after a restored backup', async () => {
    const visitor = await openWaiting(rig)
    const ahead = await openVisitor(rig, { ...visitor, lastSeq: 40 })
    expect(await ahead.until('welcome')).toMatchObject({
      head: 3,
      state: { seq: 3 },
      events: [{ seq: 1 }, { seq: 2 }, { seq: 3 }],
    })
    visitor.close()
    ahead.close()
  })

  it('[R51] shows a conversation to nobody but its visitor and the team', async () => {
    const visitor = await openVisitor(rig)
    visitor.say('My address is 1 Secret Street')
    await visitor.until('event')
    const stranger = await openRawLine(rig.ws)
    stranger.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token: newId() })
    stranger.send({ type: 'watch', conversation: visitor.conversation, lastSeq: 0 })
    expect(await stranger.until('refused')).toEqual({
      type: 'refused',
      code: 'unknown_conversation',
      conversation: visitor.conversation,
    })
    stranger.send({ type: 'say', id: newId(), conversation: visitor.conversation, text: 'let me in' })
    await stranger.until('refused', ({ id }) => id !== undefined)
    expect(stranger.events()).toEqual([])
    visitor.close()
    stranger.close()
  })
})

describe('an agent’s line', () => {
  it('[C2] hears of conversations as they change, takes over with a message, and ends', async () => {
    const visitor = await openVisitor(rig)
    visitor.say('Hello')
    await visitor.until('event', ({ event }) => event.seq === 2)
    const agent = await openAgent(rig, visitor.conversation)
    visitor.send({ type: 'escalate', id: newId(), conversation: visitor.conversation, trigger: 'button' })
    const { row } = await agent.until(
      'inbox',
      ({ row }) => row.conversation.id === visitor.conversation && row.conversation.phase === 'waiting',
    )
    expect(row).toMatchObject({
      visitorOnline: true,
      conversation: { id: visitor.conversation, escalation: { status: 'open' } },
    })
    agent.send({ type: 'say', id: newId(), conversation: visitor.conversation, text: 'Ana here' })
    const joined = await visitor.until('event', ({ event }) => event.type === 'joined')
    expect(joined.event).toMatchObject({ agent: { name: 'Ana Owner' }, epoch: 1 })
    agent.send({ type: 'end', id: newId(), conversation: visitor.conversation, note: 'gave 10 % off' })
    const [seen, told] = await Promise.all(
      [visitor, agent].map((line) => line.until('event', ({ event }) => event.type === 'ended')),
    )
    expect(told?.event).toMatchObject({ note: 'gave 10 % off', resolved: true })
    expect(seen?.event).not.toHaveProperty('note')
    visitor.close()
    agent.close()
  })

  it('is refused without a cookie, and with one that another site’s page brings along', async () => {
    const lines = await Promise.all([
      openRawLine(rig.ws),
      openRawLine(rig.ws, { cookie: await rig.ownerCookie(), origin: 'http://evil.test' }),
    ])
    for (const line of lines) {
      line.send({ type: 'hello', as: 'agent', protocol: 1 })
      expect(await line.until('bye')).toEqual({ type: 'bye', code: 'forbidden' })
    }
  })
})

describe('bad input', () => {
  it.each([
    ['no JSON', 'hello?', { code: 'malformed' }],
    ['JSON of nothing', 'null', { code: 'malformed' }],
    ['an unknown type', { type: 'shout', id: 'x' }, { code: 'unknown_type', id: 'x' }],
    ['a command without its id', { type: 'say', conversation: crypto.randomUUID(), text: 'x' }, { code: 'malformed' }],
    ['a conversation that is no UUID', { type: 'watch', conversation: '../etc', lastSeq: 0 }, { code: 'malformed' }],
    [
      'a text that is a number',
      { type: 'say', id: 'a'.repeat(32), conversation: crypto.randomUUID(), text: 5 },
      { code: 'malformed' },
    ],
    ['a second hello', { type: 'hello', as: 'agent', protocol: 1 }, { code: 'out_of_turn' }],
  ])('%s is refused with a code, and the line goes on', async (_, frame, refusal) => {
    const visitor = await openVisitor(rig)
    visitor.send(frame)
    expect(await visitor.until('refused')).toMatchObject(refusal)
    visitor.say('Still here')
    await visitor.until('event', ({ event }) => event.type === 'said')
    visitor.close()
  })

  it('a command before hello is refused as out of turn', async () => {
    const line = await openRawLine(rig.ws)
    line.send({ type: 'say', id: newId(), conversation: crypto.randomUUID(), text: 'Hello' })
    expect(await line.until('refused')).toMatchObject({ code: 'out_of_turn' })
    line.close()
  })

  it('an empty and an over-long message are refused, and the ones around them kept', async () => {
    const visitor = await openWaiting(rig)
    visitor.say('one')
    const [blank, long] = [visitor.say('  \n '), visitor.say('x'.repeat(limits.messageChars + 1))]
    visitor.say('two')
    await visitor.until('event', ({ event }) => event.seq === 4)
    expect(visitor.heard.filter(({ type }) => type === 'refused')).toMatchObject([
      { id: blank, code: 'empty' },
      { id: long, code: 'too_long' },
    ])
    visitor.close()
  })

  it('an oversized frame closes its own line with a code and nobody else’s', async () => {
    const [one, other] = await Promise.all([openVisitor(rig), openVisitor(rig)])
    one.send({ type: 'say', id: newId(), conversation: one.conversation, text: 'x'.repeat(limits.frameBytes) })
    expect(await one.until('bye')).toEqual({ type: 'bye', code: 'frame_too_large' })
    other.say('Hello')
    await other.until('event')
    other.close()
  })

  it.each([
    ['a wrong protocol', { protocol: 99 }, 'wrong_protocol'],
    ['an unknown chatbot', { chatbot: 'nobody' }, 'unknown_chatbot'],
  ])('%s is told by name', async (_, change, code) => {
    const line = await openRawLine(rig.ws)
    line.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token: newId(), ...change })
    expect(await line.until('bye')).toEqual({ type: 'bye', code })
  })

  it('[B5] a flood is told when to try again, and what was taken is kept', async () => {
    const bounded = await startRig({ visitorCommands: 5, settings: quiet })
    const visitor = await openWaiting(bounded)
    for (let i = 0; i < 8; i++) visitor.say(`message ${i}`)
    const refused = await visitor.until('refused')
    expect(refused.code).toBe('too_many')
    expect(refused.retryAfterMs).toBeGreaterThan(0)
    await visitor.until('event', ({ event }) => event.seq === 6)
    visitor.close()
    await bounded.close()
  })
})
