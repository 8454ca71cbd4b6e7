import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Adapter } from '../../src/adapters/adapter.ts'
import { createBotLogs } from '../../src/adapters/bot-log.ts'
import {
  type Answerer,
  type MemoryBackend,
  type MemoryBackendOptions,
  memoryAdapter,
  memoryBackend,
} from '../../src/adapters/memory.ts'
import { type ConversationEvent, defaultSettings, type ServerFrame, type Summary } from '../../src/protocol/index.ts'
import { adapterContract } from '../contracts/adapter.ts'
import { openWire, type Wire } from '../contracts/wire.ts'
import { watchTimers } from './watched-timers.ts'

const ana = { id: 'ana', name: 'Ana' }
const conversation = '11111111-1111-4111-8111-111111111111'
const longQuestion = 'Tell me everything'

describe('the in-page adapter', () => {
  adapterContract({ describe, it, expect }, () => {
    const backend = memoryBackend({
      answer: (question, _, signal) => (question === longQuestion ? endless(signal) : pieces()),
    })
    return {
      chatbot: 'demo',
      visitor: () => backend.adapter(),
      agent: (which) => backend.adapter({ id: which, name: which === 'first' ? 'Ana' : 'Ben' }),
      cut: backend.cut,
      longQuestion,
      close: backend.close,
    }
  })
})

async function* endless(signal: AbortSignal) {
  while (!signal.aborted) {
    yield 'and so on '
    await new Promise((resolve) => setTimeout(resolve))
  }
}

async function* pieces(...given: (string | { cannotAnswer: boolean })[]) {
  yield* given
}

const undo: (() => void)[] = []
afterEach(() => {
  for (const one of undo.splice(0).reverse()) one()
  vi.useRealTimers()
})

function start(options: MemoryBackendOptions = {}): MemoryBackend {
  const backend = memoryBackend({ agent: ana, ...options })
  undo.push(backend.close)
  return backend
}

/** A line that has said hello and watches the conversation. */
const enter = (backend: MemoryBackend, as: 'visitor' | 'agent') => enterBy(backend.adapter(), as)

async function enterBy(adapter: Adapter, as: 'visitor' | 'agent'): Promise<Wire> {
  const wire = openWire(adapter)
  undo.push(wire.close)
  await wire.until('a line', () => wire.statuses.at(-1)?.status === 'open')
  wire.send(
    as === 'agent'
      ? { type: 'hello', as, protocol: 1 }
      : { type: 'hello', as, protocol: 1, chatbot: 'demo', token: 'a-secret-of-the-visitor' },
  )
  wire.send({ type: 'watch', conversation, lastSeq: 0 })
  await wire.frame('welcome')
  return wire
}

let ids = 0
const newId = () => `command-of-the-test-${++ids}`
const say = (text: string) => ({ type: 'say', id: newId(), conversation, text }) as const

function lines(events: readonly ConversationEvent[]) {
  return events.flatMap((event) => (event.type === 'said' ? [`${event.from}: ${event.text}`] : []))
}

function drafts(wire: Wire) {
  return wire.frames.filter((frame): frame is Extract<ServerFrame, { type: 'draft' }> => frame.type === 'draft')
}

describe('the assistant of the in-page backend', () => {
  it('writes an answer piece by piece and commits it', async () => {
    const backend = start({ answer: () => pieces('Two ', '', 'days', { cannotAnswer: false }, '.') })
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('How long?'))
    await visitor.frame('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    const common = { type: 'draft', conversation, answers: 2, epoch: 0 }
    expect(drafts(visitor)).toEqual([
      { ...common, from: 0, text: 'Two ' },
      { ...common, from: 4, text: 'days' },
      { ...common, from: 8, text: '.' },
    ])
    expect(visitor.frames.some((frame) => frame.type === 'typing' && frame.from === 'assistant')).toBe(true)
    expect(backend.events(conversation).at(-1)).toMatchObject({ text: 'Two days.', answers: 2 })
  })

  it('is given the question in full, and the conversation it is asked in', async () => {
    const asked: Parameters<Answerer>[] = []
    const answer: Answerer = async (...given) => {
      asked.push(given)
      return { text: 'I see.', sources: [{ title: 'Shipping' }] }
    }
    const backend = start({ answer })
    const visitor = await enter(backend, 'visitor')
    const question = 'x'.repeat(5_000)
    visitor.send(say(question))
    await visitor.frame('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    expect([asked[0]?.[0], asked[0]?.[1].seq]).toEqual([question, 2])
    expect(backend.events(conversation).at(-1)).toMatchObject({ text: 'I see.', sources: [{ title: 'Shipping' }] })
  })

  it('answers one question after the other', async () => {
    let writing = 0
    const answer: Answerer = async function* (question) {
      expect(++writing).toBe(1)
      yield 'About '
      await new Promise((resolve) => setTimeout(resolve))
      yield question
      writing--
    }
    const backend = start({ answer })
    const visitor = await enter(backend, 'visitor')
    for (const text of ['one', 'two', 'three']) visitor.send(say(text))
    await visitor.frame('event', ({ event }) => event.type === 'said' && event.text === 'About three')
    expect(lines(backend.events(conversation)).slice(3)).toEqual([
      'assistant: About one',
      'assistant: About two',
      'assistant: About three',
    ])
  })

  it('[E4] offers a person where it cannot answer', async () => {
    const backend = start({ answer: async () => ({ text: 'I do not know.', cannotAnswer: true }) })
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('Boats?'))
    await visitor.frame('event', ({ event }) => event.type === 'offered')
    visitor.send({ type: 'confirm', id: newId(), conversation })
    await visitor.frame('event', ({ event }) => event.type === 'escalated')
    expect(backend.conversation(conversation)?.phase).toBe('waiting')
  })

  it('shows the draft so far to who comes in the middle of it', async () => {
    const backend = start({ answer: (_, __, signal) => endless(signal) })
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('Go on'))
    await visitor.frame('draft', ({ from }) => from > 30)
    const agent = await enter(backend, 'agent')
    const first = await agent.frame('draft')
    expect([first.from, first.text.startsWith('and so on and so on ')]).toEqual([0, true])
    expect((await agent.frame('draft', ({ from }) => from > 0)).from).toBe(first.text.length)
  })

  it('stops when the visitor has read enough, and what was written is the answer', async () => {
    const backend = start({ answer: (_, __, signal) => endless(signal) })
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('Go on'))
    await visitor.frame('draft', ({ from }) => from > 0)
    visitor.send({ type: 'stop', conversation })
    const { event } = await visitor.frame('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    expect(event).toMatchObject({ stopped: true, answers: 2 })
    const written = drafts(visitor)
      .map(({ text }) => text)
      .join('')
    expect(event.type === 'said' && event.text).toBe(written)
  })

  it('[R21] is told when an agent takes over, even if it writes nothing just then, and holds nothing up', async () => {
    const signals: AbortSignal[] = []
    const never: Answerer = (question, _, signal) => {
      signals.push(signal)
      return question === 'Go on' ? new Promise(() => {}) : pieces('Here again.')
    }
    const backend = start({ answer: never })
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('Go on'))
    await visitor.frame('typing')
    const agent = await enter(backend, 'agent')
    agent.send(say('I take this one'))
    agent.send({ type: 'end', id: newId(), conversation })
    await visitor.frame('event', ({ event }) => event.type === 'ended')
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    visitor.send(say('And you?'))
    await visitor.frame('event', ({ event }) => event.type === 'said' && event.text === 'Here again.')
    expect(lines(backend.events(conversation))).toEqual([
      'visitor: Go on',
      'agent: I take this one',
      'visitor: And you?',
      'assistant: Here again.',
    ])
  })

  it('[A11] that fails is reported, and the visitor reads so and has the same question asked again with one press', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    undo.push(() => reported.mockRestore())
    const fault = new Error('no such model')
    const asked: unknown[] = []
    const answer: Answerer = async function* (question, _conversation, _signal, seq) {
      asked.push([question, seq])
      yield 'Two '
      if (asked.length === 1) throw fault
      yield 'days.'
    }
    const backend = start({ answer, words: { failed: 'No answer came.' } })
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('How long?'))
    const { event } = await visitor.frame('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    expect(event).toMatchObject({ text: 'Two\n\nNo answer came.', cannotAnswer: true, followUps: ['Try again'] })
    expect(reported.mock.calls).toEqual([[expect.stringMatching(/^Handrail: /), fault]])
    visitor.send(say('Try again'))
    await visitor.frame('event', ({ event }) => event.type === 'said' && event.text === 'Two days.')
    expect(asked).toEqual([
      ['How long?', 2],
      ['How long?', 5],
    ])
    expect(lines(backend.events(conversation))).toEqual([
      'visitor: How long?',
      'assistant: Two\n\nNo answer came.',
      'visitor: Try again',
      'assistant: Two days.',
    ])
  })

  it('that fails because it was stopped has been stopped, and nothing else', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    undo.push(() => reported.mockRestore())
    const answer: Answerer = (_question, _conversation, signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    const backend = start({ answer })
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('Go on'))
    await visitor.frame('typing')
    visitor.send({ type: 'stop', conversation })
    const { event } = await visitor.frame('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    expect(event).toMatchObject({ text: '…', stopped: true })
    expect(reported.mock.calls).toEqual([])
  })

  it('that yields nothing says nothing', async () => {
    const backend = start({ answer: (question) => (question === 'one' ? pieces() : pieces('Fine.')) })
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('one'))
    visitor.send(say('two'))
    await visitor.frame('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    expect(lines(backend.events(conversation))).toEqual(['visitor: one', 'visitor: two', 'assistant: Fine.'])
  })
})

describe('the in-page backend', () => {
  it('[E2] understands words as it is told to', async () => {
    const backend = start({
      understand: (text) => ({ asksForPerson: text.includes('person'), affirms: text === 'yes', declines: false }),
    })
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('A person, please'))
    visitor.send(say('yes'))
    await visitor.frame('event', ({ event }) => event.type === 'escalated')
    expect(backend.events(conversation).map(({ type }) => type)).toEqual([
      'started',
      'said',
      'offered',
      'said',
      'escalated',
    ])
  })

  it('[E1] tells open lines of new settings, and keeps to them', async () => {
    const backend = start()
    const visitor = await enter(backend, 'visitor')
    const { escalation } = defaultSettings.widget
    const settings = { ...defaultSettings.widget, escalation: { ...escalation, enabled: false } }
    backend.changeSettings(settings)
    expect((await visitor.frame('settings', (frame) => !frame.settings.escalation.enabled)).settings).toEqual(settings)
    visitor.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
    expect((await visitor.frame('refused')).code).toBe('escalation_off')
  })

  it('[R37] gives up waiting after the minutes that the owner set', async () => {
    vi.useFakeTimers()
    const backend = start()
    backend.execute({
      conversation,
      by: { kind: 'visitor', id: 'v' },
      command: { type: 'escalate', trigger: 'button' },
      opening: { chatbot: 'demo', language: 'en' },
    })
    vi.advanceTimersByTime(5 * 60_000 - 1)
    expect(backend.conversation(conversation)?.phase).toBe('waiting')
    vi.advanceTimersByTime(1)
    expect(backend.conversation(conversation)).toMatchObject({ phase: 'assistant', escalation: { status: 'open' } })
  })

  it('[R43] drops an agent who is gone longer than the grace time, and no sooner', async () => {
    vi.useFakeTimers()
    const backend = start()
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('Hello'))
    await visitor.frame('event')
    const agent = await enter(backend, 'agent')
    agent.send(say('Hi'))
    await visitor.frame('event', ({ event }) => event.type === 'joined')
    agent.close()
    vi.advanceTimersByTime(59_999)
    const back = await enter(backend, 'agent')
    vi.advanceTimersByTime(60_000)
    expect(backend.conversation(conversation)?.phase).toBe('live')
    back.close()
    vi.advanceTimersByTime(60_000)
    expect(backend.conversation(conversation)).toMatchObject({ phase: 'waiting', epoch: 2 })
  })

  it('leaves no timer behind when it is closed', async () => {
    vi.useFakeTimers()
    const backend = memoryBackend({ answer: (_, __, signal) => endless(signal) })
    const visitor = await enter(backend, 'visitor')
    visitor.send(say('Go on'))
    visitor.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
    await visitor.frame('draft')
    backend.close()
    await vi.advanceTimersByTimeAsync(0)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('[A2] memoryAdapter', () => {
  const watched = () => {
    const timers = watchTimers()
    undo.push(timers.stop)
    return timers
  }

  it('starts nothing before it is opened', () => {
    const timers = watched()
    memoryAdapter()
    expect(timers.live()).toEqual([])
  })

  it.each(['nothing', 'an answer', 'a person'])(
    'leaves no timer behind when its last line is closed while the visitor waits for %s',
    async (what) => {
      const timers = watched()
      const adapter = memoryAdapter({ answer: (_, __, signal) => endless(signal) })
      const [visitor, other] = [await enterBy(adapter, 'visitor'), await enterBy(adapter, 'visitor')]
      if (what === 'an answer') {
        visitor.send(say('Go on'))
        await visitor.frame('draft')
      }
      if (what === 'a person') {
        visitor.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
        await visitor.frame('place')
      }
      visitor.close()
      expect(timers.live()).toContain('memory-lines.ts 20000 ms')
      other.close()
      await vi.waitFor(() => expect(timers.live()).toEqual([]))
    },
  )

  it('starts no timer for what comes after its last line was closed', async () => {
    const timers = watched()
    const { promise: summary, resolve: sumUp } = Promise.withResolvers<Summary>()
    const { promise: summarised, resolve: heardOf } = Promise.withResolvers<void>()
    const adapter = memoryAdapter({
      summarise: () => summary,
      heard: (events) => events.some(({ type }) => type === 'summarised') && heardOf(),
    })
    const visitor = await enterBy(adapter, 'visitor')
    visitor.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
    await visitor.frame('place')
    visitor.close()
    sumUp({ by: 'model', lines: [] })
    await summarised
    expect(timers.live()).toEqual([])
  })

  it('goes on where it was when it is opened again: what was said is there, and what was left open is answered', async () => {
    let times = 0
    const adapter = memoryAdapter({ answer: (_, __, signal) => (times++ === 1 ? endless(signal) : pieces('Fine.')) })
    const visitor = await enterBy(adapter, 'visitor')
    visitor.send(say('one'))
    await visitor.frame('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    visitor.send(say('two'))
    await visitor.frame('draft', ({ answers, from }) => answers === 4 && from > 0)
    visitor.close()
    const again = await enterBy(adapter, 'visitor')
    await again.frame('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    expect(lines(again.events(conversation))).toEqual([
      'visitor: one',
      'assistant: Fine.',
      'visitor: two',
      'assistant: Fine.',
    ])
  })
})

describe('[A18] in the page, a visitor', () => {
  const second = '22222222-2222-4222-8222-222222222222'
  const keptIn = (stored: Map<string, string>) =>
    createBotLogs({
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => stored.set(key, value),
    })

  it('sees their conversations, those of before the reload too, and nobody else’s', async () => {
    const stored = new Map<string, string>()
    const before = await enter(start({ keep: keptIn(stored) }), 'visitor')
    before.send(say('one'))
    await before.frame('event', ({ event }) => event.type === 'said')

    const backend = start({ keep: keptIn(stored) })
    const visitor = openWire(backend.adapter())
    undo.push(visitor.close)
    await visitor.until('a line', () => visitor.statuses.at(-1)?.status === 'open')
    visitor.send({ type: 'conversations' })
    expect((await visitor.frame('refused')).code).toBe('out_of_turn')
    visitor.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token: 'a-secret-of-the-visitor' })
    visitor.send({ type: 'watch', conversation: second, lastSeq: 0 })
    visitor.send({ type: 'say', id: newId(), conversation: second, text: 'two' })
    await visitor.frame('event', ({ event }) => event.type === 'said')
    visitor.send({ type: 'conversations' })
    const { conversations } = await visitor.frame('conversations')
    expect(
      conversations.map(({ id, messageCount, lastMessage }) => [id, messageCount, lastMessage?.text]).sort(),
    ).toEqual([
      [conversation, 1, 'one'],
      [second, 1, 'two'],
    ])
    // Asking for the list is no coming back to it.
    expect(backend.conversation(conversation)).toBe(null)

    const stranger = openWire(backend.adapter())
    undo.push(stranger.close)
    await stranger.until('a line', () => stranger.statuses.at(-1)?.status === 'open')
    stranger.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token: 'a-secret-of-a-stranger' })
    stranger.send({ type: 'conversations' })
    expect((await stranger.frame('conversations')).conversations).toEqual([])
  })

  it('[R55] has one deleted: nothing of it is kept, nothing waits for it, and nothing late brings it back', async () => {
    const timers = watchTimers()
    undo.push(timers.stop)
    const stored = new Map<string, string>()
    const forgotten: string[] = []
    const backend = start({
      keep: keptIn(stored),
      answer: (_, __, signal) => endless(signal),
      forgetting: ({ id, phase }) => forgotten.push(`${id} ${phase}`),
    })
    const visitor = await enter(backend, 'visitor')
    visitor.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
    await visitor.frame('event', ({ event }) => event.type === 'escalated')
    const agent = await enter(backend, 'agent')
    visitor.send(say('My name is Vic'))
    await visitor.frame('draft')
    visitor.send({ type: 'forget', conversation })
    expect((await visitor.frame('refused')).code).toBe('unknown_conversation')
    await agent.frame('forgotten', ({ id }) => id === conversation)
    expect([...stored.values()].join()).not.toMatch(/Vic|11111111/)
    expect(forgotten).toEqual([`${conversation} waiting`])
    expect(timers.live()).toEqual(['memory-lines.ts 20000 ms'])
    visitor.send(say('Still there?'))
    await visitor.until(
      'the second refusal',
      () => visitor.frames.filter(({ type }) => type === 'refused').length === 2,
    )
    expect(backend.conversation(conversation)).toBe(null)
    visitor.send({ type: 'conversations' })
    expect((await visitor.frame('conversations')).conversations).toEqual([])
  })
})
