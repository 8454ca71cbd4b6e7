import { expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { handrailTeam } from '../../src/adapters/handrail-team.ts'
import { openaiAdapter } from '../../src/adapters/openai.ts'
import type { ConversationEvent } from '../../src/protocol/index.ts'
import type { Wire } from '../contracts/wire.ts'
import { startFakeModel } from '../server/assistant/fake-model.ts'
import { openAgent, quiet, type RawLine, type Rig, startRig } from '../server/rig.ts'
import { answerTo, ask, conversation, enter, hearErrors, newId, say, whenOver } from './bot-suite.ts'

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
  expect((await ask(wire, 'Hello')).text).toBe('Answer 0.')
  expect((await answerTo(wire, 3)).text).toBe('Answer 0.')
})
