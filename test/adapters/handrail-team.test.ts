import { expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { handrailTeam } from '../../src/adapters/handrail-team.ts'
import { openaiAdapter } from '../../src/adapters/openai.ts'
import type { ConversationEvent } from '../../src/protocol/index.ts'
import type { Wire } from '../contracts/wire.ts'
import { startFakeModel } from '../server/assistant/fake-model.ts'
import { openAgent, quiet, type RawLine, type Rig, startRig } from '../server/rig.ts'
import { ask, conversation, enter, hearErrors, newId, say, whenOver } from './bot-suite.ts'
import { watchTimers } from './watched-timers.ts'

const quick = { WebSocket, minRetryMs: 10, maxRetryMs: 50 }

/** A bot of one's own in the page, and a Handrail server with its people. */
async function start(
  options: { rig?: Rig; storage?: Map<string, string>; chatbot?: string; WebSocket?: typeof WebSocket } = {},
) {
  const rig = options.rig ?? (await startRig({ settings: quiet }))
  if (!options.rig) whenOver(rig.close)
  const fake = await startFakeModel((_, n) => ({ pieces: [`Answer ${n}.`] }))
  whenOver(fake.stop)
  const stored = options.storage
  const storage = stored
    ? {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, value: string) => stored.set(key, value),
      }
    : null
  const team = handrailTeam(rig.server.url, {
    chatbot: options.chatbot ?? 'demo',
    ...quick,
    WebSocket: options.WebSocket ?? WebSocket,
  })
  const bot = openaiAdapter({ url: fake.url, storage, retryMs: 1, onRequestHuman: team })
  return { rig, fake, bot, wire: await enter(bot) }
}

const button = () => ({ type: 'escalate', id: newId(), conversation, trigger: 'button' }) as const
const answering = (line: RawLine, text: string) => line.send({ type: 'say', id: newId(), conversation, text })

/** Somebody at the console, who sees the visitor press the button. */
async function agentOn(rig: Rig, wire: Wire): Promise<RawLine> {
  const agent = await openAgent(rig)
  whenOver(agent.close)
  wire.send(button())
  await agent.until('inbox', ({ row }) => row.conversation.id === conversation && row.conversation.phase === 'waiting')
  agent.send({ type: 'watch', conversation, lastSeq: 0 })
  await agent.until('welcome')
  return agent
}

const types = (line: Pick<Wire, 'events'> | RawLine) =>
  line.events(conversation).flatMap(({ type }) => (type === 'summarised' ? [] : [type]))

const words = (events: readonly ConversationEvent[]) =>
  events.flatMap((event) => (event.type === 'said' ? [`${event.from}: ${event.text}`] : []))

it('[A5] people at a Handrail server take over from a bot that is not: nobody repeats themselves, and the bot is back in the end', async () => {
  const { rig, fake, wire } = await start()
  await ask(wire, 'How long may I return a jacket?')
  const agent = await agentOn(rig, wire)
  await vi.waitFor(() => expect(agent.events().some(({ type }) => type === 'escalated')).toBe(true))
  expect(words(agent.events())[0]).toBe(
    'visitor: How long may I return a jacket?\n\nThe conversation so far:\n\nVisitor: How long may I return a jacket?\n\nAssistant: Answer 0.',
  )
  expect(await agent.until('inbox', ({ row }) => row.conversation.phase === 'waiting')).toMatchObject({
    row: { visitorOnline: true },
  })

  // While the visitor waits, what they say reaches the team, and the bot goes on answering.
  expect((await ask(wire, 'Hello?')).text).toBe('Answer 1.')
  await agent.until('event', ({ event }) => event.type === 'said' && event.text === 'Hello?')
  agent.send({ type: 'typing', conversation })
  answering(agent, 'I am Ana. 60 days.')
  const { event: joined } = await wire.frame('event', ({ event }) => event.type === 'joined')
  expect(joined.type === 'joined' && joined.agent.name).toBe('Ana Owner')
  await wire.frame('event', ({ event }) => event.type === 'said' && event.from === 'agent')
  agent.send({ type: 'typing', conversation })
  await wire.frame('typing', ({ from }) => from === 'agent')

  say(wire, 'Thank you')
  await agent.until('event', ({ event }) => event.type === 'said' && event.text === 'Thank you')
  agent.send({ type: 'end', id: newId(), conversation })
  await wire.frame('event', ({ event }) => event.type === 'ended')
  expect((await ask(wire, 'And boots?')).text).toBe('Answer 2.')
  expect(fake.requests.length).toBe(3)
  expect(words(wire.events(conversation))).toEqual([
    'visitor: How long may I return a jacket?',
    'assistant: Answer 0.',
    'visitor: Hello?',
    'assistant: Answer 1.',
    'agent: I am Ana. 60 days.',
    'visitor: Thank you',
    'visitor: And boots?',
    'assistant: Answer 2.',
  ])
  // What is the bot's stays with the bot.
  expect(words(agent.events()).slice(1)).toEqual(['visitor: Hello?', 'agent: I am Ana. 60 days.', 'visitor: Thank you'])

  // The next call brings along what was said since.
  wire.send(button())
  await agent.until('event', ({ event }) => event.type === 'said' && event.text.includes('Assistant: Answer 2.'))
  expect(words(agent.events()).at(-1)).not.toContain('jacket')
})

it('[A5] a visitor who no longer wants a person, or leaves an address, tells the team', async () => {
  const { rig, bot, wire } = await start()
  const agent = await agentOn(rig, wire)
  wire.send({ type: 'cancel', id: newId(), conversation })
  await agent.until('event', ({ event }) => event.type === 'cancelled')
  wire.send(button())
  await vi.waitFor(() => expect(agent.events().filter(({ type }) => type === 'escalated').length).toBe(2))
  const since = bot.backend.conversation(conversation)?.waitingSince ?? 0
  bot.backend.execute({ conversation, by: { kind: 'clock' }, command: { type: 'giveUpWaiting', since } })
  wire.send({ type: 'leaveEmail', id: newId(), conversation, email: 'vic@shop.test' })
  await agent.until('event', ({ event }) => event.type === 'emailLeft')
})

it('[R44] what the team resolves is resolved for the visitor', async () => {
  const { rig, wire, bot } = await start()
  const agent = await agentOn(rig, wire)
  agent.send({ type: 'resolve', id: newId(), conversation })
  await wire.frame('event', ({ event }) => event.type === 'resolved')
  expect(bot.backend.conversation(conversation)).toMatchObject({
    phase: 'assistant',
    escalation: { status: 'resolved' },
  })
})

it('[A11] a reload in the middle of it says nothing twice and loses nothing', async () => {
  const storage = new Map<string, string>()
  const { rig, wire } = await start({ storage })
  await ask(wire, 'one')
  const agent = await agentOn(rig, wire)
  answering(agent, 'I am Ana.')
  await wire.frame('event', ({ event }) => event.type === 'said' && event.from === 'agent')
  say(wire, 'two')
  await agent.until('event', ({ event }) => event.type === 'said' && event.text === 'two')
  wire.close()
  await agent.until('inbox', ({ row }) => !row.visitorOnline)
  answering(agent, 'Still there?')
  await agent.until('event', ({ event }) => event.type === 'said' && event.text === 'Still there?')

  const { wire: again } = await start({ rig, storage })
  await again.frame('event', ({ event }) => event.type === 'said' && event.text === 'Still there?')
  say(again, 'Yes.')
  await agent.until('event', ({ event }) => event.type === 'said' && event.text === 'Yes.')
  agent.send({ type: 'end', id: newId(), conversation })
  await again.frame('event', ({ event }) => event.type === 'ended')
  expect(words(again.events(conversation))).toEqual([
    'visitor: one',
    'assistant: Answer 0.',
    'agent: I am Ana.',
    'visitor: two',
    'agent: Still there?',
    'visitor: Yes.',
  ])
  expect(words(agent.events()).slice(1)).toEqual([
    'agent: I am Ana.',
    'visitor: two',
    'agent: Still there?',
    'visitor: Yes.',
  ])
  expect(again.events(conversation).filter(({ type }) => type === 'joined').length).toBe(1)
})

it('[R5] [A11] a line that tears says nothing twice and loses nothing, whichever way it was going', async () => {
  const sockets: WebSocket[] = []
  class Torn extends WebSocket {
    constructor(url: string) {
      super(url)
      sockets.push(this)
    }
  }
  const { rig, wire } = await start({ WebSocket: Torn as never })
  const agent = await agentOn(rig, wire)
  answering(agent, 'I am Ana.')
  await wire.frame('event', ({ event }) => event.type === 'said' && event.from === 'agent')
  const texts = Array.from({ length: 6 }, (_, i) => `message ${i}`)
  for (const text of texts) {
    say(wire, text)
    answering(agent, `re: ${text}`)
    await wire.frame('event', ({ event }) => event.type === 'said' && event.text === text)
    const torn = sockets.length
    sockets.at(-1)?.terminate()
    // Each time with something under way on the new line, too.
    await vi.waitFor(() => expect(sockets.slice(torn).at(-1)?.readyState).toBe(WebSocket.OPEN), { interval: 1 })
  }
  await agent.until('event', ({ event }) => event.type === 'said' && event.text === 'message 5')
  await wire.frame('event', ({ event }) => event.type === 'said' && event.text === 're: message 5')
  expect(words(agent.events()).filter((line) => line.startsWith('visitor'))).toEqual(
    texts.map((text) => `visitor: ${text}`),
  )
  expect(words(wire.events(conversation)).filter((line) => line.startsWith('agent'))).toEqual(
    ['I am Ana.', ...texts.map((text) => `re: ${text}`)].map((text) => `agent: ${text}`),
  )
  expect(sockets.length).toBeGreaterThan(texts.length)
})

it('says which chatbot the server does not know', async () => {
  const errors = hearErrors()
  const { wire } = await start({ chatbot: 'other' })
  wire.send(button())
  await vi.waitFor(() =>
    expect(errors).toEqual([expect.stringMatching(/takes no conversation of "other": unknown_chatbot\.$/)]),
  )
  // Nobody will come, so the visitor is not left waiting; the next call is another try.
  await wire.frame('event', ({ event }) => event.type === 'unattended')
  expect((await ask(wire, 'Hello')).text).toBe('Answer 0.')
  wire.send(button())
  await vi.waitFor(() => expect(errors.length).toBe(2))
  await wire.until('the second word of it', () => types(wire).filter((type) => type === 'unattended').length === 2)
})

it('[R42] the bot is told who had which messages and that they have left; the note stays at the console, out of the visitor’s browser', async () => {
  const storage = new Map<string, string>()
  const { rig, fake, wire } = await start({ storage })
  await ask(wire, 'one')
  const agent = await agentOn(rig, wire)
  answering(agent, 'I am Ana.')
  await wire.frame('event', ({ event }) => event.type === 'said' && event.from === 'agent')
  say(wire, 'Hello Ana')
  await agent.until('event', ({ event }) => event.type === 'said' && event.text === 'Hello Ana')
  agent.send({ type: 'end', id: newId(), conversation, note: 'Pays late, be careful' })
  await wire.frame('event', ({ event }) => event.type === 'ended')
  expect((await ask(wire, 'two')).text).toBe('Answer 1.')
  expect(fake.requests[1]?.body.messages.map(({ content }) => content).join('\n\n')).toBe(
    [
      'one',
      'Answer 0.',
      '<note>A person of the team was called for the visitor, who waits for one. Until then you go on answering.</note>',
      '<note>Ana Owner, a person of the team, has the conversation from here on, until they leave.</note>',
      'Ana Owner (a person of the team) wrote:\nI am Ana.',
      'Hello Ana',
      '<note>Ana Owner has left, and what they had is dealt with. You answer again from here on.</note>',
      'two',
    ].join('\n\n'),
  )
  expect(JSON.stringify([wire.frames, ...storage.values()])).not.toContain('Pays late')
})

it('[R48] an agent who hands the visitor to the team leaves, and the visitor waits again', async () => {
  const { rig, bot, wire } = await start()
  const agent = await agentOn(rig, wire)
  answering(agent, 'I am Ana.')
  await wire.frame('event', ({ event }) => event.type === 'said' && event.from === 'agent')
  agent.send({ type: 'handToTeam', id: newId(), conversation })
  await wire.frame('event', ({ event }) => event.type === 'escalated' && event.agent?.name === 'Ana Owner')
  expect(types(wire)).toEqual(['started', 'escalated', 'joined', 'said', 'ended', 'escalated'])
  expect(bot.backend.conversation(conversation)?.phase).toBe('waiting')
  answering(agent, 'Here I am again.')
  await wire.frame('event', ({ event }) => event.type === 'said' && event.text === 'Here I am again.')
  const there = ['started', 'escalated', 'joined', 'said', 'ended', 'escalated', 'joined', 'said']
  await vi.waitFor(() => expect([types(agent), types(wire)]).toEqual([there, there]))
})

it('[E12] where nobody of the team can come, the visitor is told so and does not wait', async () => {
  const rig = await startRig({ settings: { ...quiet, availability: { hours: null, needsAgentOnline: true } } })
  whenOver(rig.close)
  const { bot, wire } = await start({ rig })
  wire.send(button())
  const { event } = await wire.frame('event', ({ event }) => event.type === 'unattended')
  expect(event).toMatchObject({ away: { because: 'nobody_online' } })
  expect(bot.backend.conversation(conversation)?.phase).toBe('assistant')
  wire.send({ type: 'leaveEmail', id: newId(), conversation, email: 'vic@shop.test' })
  await wire.frame('event', ({ event }) => event.type === 'emailLeft')
  const agent = await openAgent(rig)
  whenOver(agent.close)
  await agent.until('inbox', ({ row }) => row.conversation.email === 'vic@shop.test')
})

it('[E12] a visitor who calls again waits, though nobody could come before and all is gone through again after a reload', async () => {
  const rig = await startRig({ settings: { ...quiet, availability: { hours: null, needsAgentOnline: true } } })
  whenOver(rig.close)
  // There is somebody, who is not there.
  await rig.ownerCookie()
  const storage = new Map<string, string>()
  const { wire } = await start({ rig, storage })
  wire.send(button())
  await wire.frame('event', ({ event }) => event.type === 'unattended')
  const agent = await agentOn(rig, wire)
  wire.close()
  await agent.until('inbox', ({ row }) => row.conversation.escalations === 1 && !row.visitorOnline)

  const { bot, wire: again } = await start({ rig, storage })
  await agent.until('presence', ({ visitorOnline }) => visitorOnline)
  say(again, 'Still there?')
  await agent.until('event', ({ event }) => event.type === 'said' && event.text === 'Still there?')
  expect(bot.backend.conversation(conversation)?.phase).toBe('waiting')
})

it('[A10] [A17] the team learns who the visitor is, before the call and after it, and how they rate the live chat', async () => {
  const { rig, wire } = await start()
  await ask(wire, 'one')
  const identify = (details: object) =>
    wire.send({ type: 'identify', id: newId(), conversation, by: 'visitor', details })
  identify({ name: 'Vic' })
  const agent = await agentOn(rig, wire)
  const detailsThere = () => agent.events().flatMap((event) => (event.type === 'identified' ? [event.details] : []))
  await vi.waitFor(() => expect(detailsThere()).toEqual([{ name: 'Vic' }]))
  identify({ phone: '+41 44 123 45 67' })
  await vi.waitFor(() => expect(detailsThere()).toEqual([{ name: 'Vic' }, { phone: '+41 44 123 45 67' }]))
  answering(agent, 'I am Ana.')
  agent.send({ type: 'end', id: newId(), conversation })
  const { event: ended } = await wire.frame('event', ({ event }) => event.type === 'ended')
  wire.send({ type: 'rate', id: newId(), conversation, ended: ended.seq, score: 5, comment: 'Quick!' })
  const { event } = await agent.until('event', ({ event }) => event.type === 'rated')
  const { event: there } = await agent.until('event', ({ event }) => event.type === 'ended')
  expect(event).toMatchObject({ ended: there.seq, score: 5, comment: 'Quick!' })
  expect(there.seq).not.toBe(ended.seq)
})

it('[R42] a person who left while more was said than is told one by one has left all the same', async () => {
  const storage = new Map<string, string>()
  const { rig, wire } = await start({ storage })
  const agent = await agentOn(rig, wire)
  answering(agent, 'I am Ana.')
  await wire.frame('event', ({ event }) => event.type === 'said' && event.from === 'agent')
  wire.close()
  for (let i = 0; i < 120; i++) answering(agent, `Hm ${i}.`)
  agent.send({ type: 'end', id: newId(), conversation })
  for (let i = 0; i < 400; i++) agent.send({ type: i % 2 ? 'resolve' : 'reopen', id: newId(), conversation })
  await agent.until('event', ({ event }) => event.seq >= 520)
  const { fake, wire: again } = await start({ rig, storage })
  await again.frame('event', ({ event }) => event.type === 'ended')
  expect((await ask(again, 'And you?')).text).toBe('Answer 0.')
  expect(fake.requests[0]?.body.messages.at(-1)?.content).toMatch(
    /has left.*You answer again from here on\.<\/note>\n\nAnd you\?$/,
  )
})

it('[A2] leaves no timer behind when the chat is taken off the page in the middle of it', async () => {
  const timers = watchTimers()
  whenOver(timers.stop)
  const { rig, wire } = await start()
  const agent = await agentOn(rig, wire)
  answering(agent, 'I am Ana.')
  await wire.frame('event', ({ event }) => event.type === 'said' && event.from === 'agent')
  expect(timers.live()).toContain('websocket.ts 45000 ms')
  wire.close()
  await vi.waitFor(() => expect(timers.live()).toEqual([]))
})

it.each(['in the middle of it', 'long after it, on another page'])(
  '[A18] [R55] a visitor who has the conversation deleted has it deleted with the team, too: %s',
  async (when) => {
    const storage = new Map<string, string>()
    const errors = hearErrors()
    const { rig, wire } = await start({ storage })
    const agent = await agentOn(rig, wire)
    answering(agent, 'I am Ana.')
    await wire.frame('event', ({ event }) => event.type === 'said' && event.from === 'agent')
    let visitor = wire
    if (when !== 'in the middle of it') {
      agent.send({ type: 'end', id: newId(), conversation })
      await wire.frame('event', ({ event }) => event.type === 'ended')
      wire.close()
      visitor = (await start({ rig, storage })).wire
    }
    visitor.send({ type: 'forget', conversation })
    expect((await visitor.frame('refused')).code).toBe('unknown_conversation')
    await agent.until('forgotten', ({ id }) => id === conversation)
    expect([[...storage.values()].join(), errors]).toEqual([expect.not.stringContaining('Ana'), []])
    agent.send({ type: 'watch', conversation, lastSeq: 0 })
    await agent.until('refused', ({ code }) => code === 'unknown_conversation')
  },
)
