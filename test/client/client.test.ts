import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryBackend } from '../../src/adapters/memory.ts'
import { createClient } from '../../src/client/client.ts'
import { foldAtHand } from '../../src/client/fold.ts'
import {
  defaultSettings,
  type Hello,
  protocolVersion,
  type ServerFrame,
  settingsFor,
} from '../../src/protocol/index.ts'
import { conversation, event, numbered, scriptedAdapter, started, visitorLog, welcome } from './scripted-adapter.ts'

const hello: Hello = {
  type: 'hello',
  as: 'visitor',
  protocol: protocolVersion,
  chatbot: 'demo',
  token: 'a-secret-of-the-visitor',
}
const ana = { id: 'ana', name: 'Ana' }

function setUp() {
  const script = scriptedAdapter()
  const client = createClient({ fold: foldAtHand, adapter: script.adapter, hello: () => hello })
  return { script, client }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the client', () => {
  it('says hello first on every line, then watches, then says what is under way', () => {
    const { script, client } = setUp()
    const view = client.watch(conversation)
    const id = view.ask({ type: 'say', text: 'Hello' })
    expect(script.sent()).toEqual([])
    for (const lastSeq of [0, 3]) {
      script.open()
      expect(script.sent()).toEqual([
        hello,
        { type: 'watch', conversation, lastSeq },
        { type: 'say', id, conversation, text: 'Hello' },
      ])
      script.give(welcome(visitorLog('one', 'two').slice(lastSeq), 3))
      script.lose()
    }
  })

  it('asks for a fresh hello for every line', () => {
    const script = scriptedAdapter()
    let page = 1
    createClient({ fold: foldAtHand, adapter: script.adapter, hello: () => ({ ...hello, page: `/${page++}` }) })
    script.open()
    script.lose()
    script.open()
    expect(script.sent()).toEqual([
      { ...hello, page: '/1' },
      { ...hello, page: '/2' },
    ])
  })

  it('watches at once when there is a line already, and gives the same view to who asks again', () => {
    const { script, client } = setUp()
    script.open()
    script.sent()
    const view = client.watch(conversation)
    expect(client.watch(conversation)).toBe(view)
    expect(script.sent()).toEqual([{ type: 'watch', conversation, lastSeq: 0 }])
  })

  it('tells connecting, open, offline and closed apart', () => {
    const { script, client } = setUp()
    const seen: unknown[] = []
    client.status.subscribe((status) => seen.push(status))
    script.open()
    script.lose()
    script.lose()
    script.open()
    script.end('unknown_chatbot')
    expect(seen).toEqual(['connecting', 'open', 'offline', 'open', 'closed'])
    expect(client.closedBecause.value).toBe('unknown_chatbot')
  })

  it('is offline, and not connecting, when the first attempt fails', () => {
    const { script, client } = setUp()
    script.lose()
    expect(client.status.value).toBe('offline')
  })

  it('[E1] hands on settings as they come, and who the agent is', () => {
    const { script, client } = setUp()
    script.open()
    script.give({ type: 'settings', settings: settingsFor(defaultSettings.widget, 'en') })
    expect(client.settings.value).toEqual(defaultSettings.widget)
    script.give({ type: 'settings', settings: settingsFor({ ...defaultSettings.widget, name: 'Tess' }, 'en') })
    expect(client.settings.value?.name).toBe('Tess')
    script.give({ type: 'me', agent: ana })
    expect(client.me.value).toEqual(ana)
  })

  it('hands frames of no conversation to who listens, until they no longer do', () => {
    const { script, client } = setUp()
    const frames: ServerFrame[] = []
    const stop = client.onFrame((frame) => frames.push(frame))
    const row = { conversation: { ...client.watch(conversation).state.value }, visitorOnline: true, at: 1 }
    script.open()
    script.give({ type: 'inbox', row })
    stop()
    script.give({ type: 'inbox', row })
    expect(frames).toEqual([{ type: 'inbox', row }])
  })

  it('leaves no line, timer or view behind when it is closed', () => {
    const { script, client } = setUp()
    const view = client.watch(conversation)
    script.open()
    script.give(welcome([]))
    view.ask({ type: 'say', text: 'Hello' })
    script.give({ type: 'typing', conversation, from: 'agent', agent: ana })
    script.give(event(visitorLog('a', 'b', 'c').at(-1)))
    client.close()
    expect(script.isClosed()).toBe(true)
    expect(client.status.value).toBe('closed')
    expect(vi.getTimerCount()).toBe(0)
    script.sent()
    view.nowTyping()
    view.ask({ type: 'say', text: 'Anyone?' })
    expect(script.sent()).toEqual([])
  })
})

describe('a view that is closed', () => {
  it('is no longer watched', () => {
    const { script, client } = setUp()
    const view = client.watch(conversation)
    script.open()
    script.give(welcome([]))
    script.sent()
    view.close()
    expect(script.sent()).toEqual([{ type: 'unwatch', conversation }])
    script.give(event(numbered([started])[0]))
    expect(view.events.value).toEqual([])
    expect(client.watch(conversation)).not.toBe(view)
  })

  it('[A11] first sees through what it was asked', () => {
    const { script, client } = setUp()
    const view = client.watch(conversation)
    const ids = ['one', 'two'].map((text) => view.ask({ type: 'say', text }))
    script.open()
    script.give(welcome([]))
    view.close()
    const log = numbered([
      { ...started, command: ids[0]! },
      { type: 'said', from: 'visitor', text: 'one', command: ids[0]! },
      { type: 'said', from: 'visitor', text: 'two', command: ids[1]! },
    ])
    script.give(event(log[0]), event(log[1]))
    expect(script.sent().map((frame) => frame.type)).toEqual(['hello', 'watch', 'say', 'say'])
    script.give(event(log[2]))
    expect(script.sent()).toEqual([{ type: 'unwatch', conversation }])
  })

  it('is the same view again to who watches before that', () => {
    const { script, client } = setUp()
    const view = client.watch(conversation)
    view.ask({ type: 'say', text: 'one' })
    view.close()
    expect(client.watch(conversation)).toBe(view)
    script.open()
    expect(script.sent().map((frame) => frame.type)).toEqual(['hello', 'watch', 'say'])
  })
})

describe('visitor and agent over one backend', () => {
  it('live through the whole story', async () => {
    vi.useRealTimers()
    const backend = memoryBackend({
      agent: ana,
      answer: async (question) => `You asked: ${question}`,
    })
    const visitor = createClient({ fold: foldAtHand, adapter: backend.adapter(), hello: () => hello })
    const agent = createClient({
      fold: foldAtHand,
      adapter: backend.adapter(),
      hello: () => ({ type: 'hello', as: 'agent', protocol: protocolVersion }),
    })
    const view = visitor.watch(conversation)
    const words = () => view.events.value.map((one) => ('text' in one ? one.text : one.type))

    view.ask({ type: 'say', text: 'Where is it?' })
    await vi.waitFor(() => expect(words()).toEqual(['started', 'Where is it?', 'You asked: Where is it?']))
    view.ask({ type: 'escalate', trigger: 'button' })
    await vi.waitFor(() => expect(view.state.value.phase).toBe('waiting'))

    const desk = agent.watch(conversation)
    await vi.waitFor(() => expect(desk.state.value).toEqual(view.state.value))
    desk.ask({ type: 'say', text: 'Here I am' })
    await vi.waitFor(() => expect(view.state.value.phase).toBe('live'))
    expect(view.presence.value).toBe(null)
    expect(desk.presence.value).toEqual({ visitorOnline: true, viewing: [ana] })
    expect(view.unread.value).toBe(2)
    expect(desk.unread.value).toBe(1)
    desk.ask({ type: 'end', note: 'All is well' })
    await vi.waitFor(() => expect(view.state.value.phase).toBe('assistant'))

    expect(words().slice(3)).toEqual(['escalated', 'joined', 'Here I am', 'ended'])
    expect(view.state.value).toEqual(desk.state.value)
    expect([view.pending.value, desk.pending.value]).toEqual([[], []])
    visitor.close()
    agent.close()
    backend.close()
  })
})
