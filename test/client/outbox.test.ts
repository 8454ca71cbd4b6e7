import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AskedCommand, createClient } from '../../src/client/client.ts'
import { foldAtHand } from '../../src/client/fold.ts'
import { createMemory, type Memory } from '../../src/client/memory.ts'
import { type ConversationEvent, limits, protocolVersion, type RefusalCode } from '../../src/protocol/index.ts'
import { conversation, event, numbered, scriptedAdapter, started, welcome } from './scripted-adapter.ts'

function setUp(memory: Memory = createMemory(null), { open = true, tab = 'id' } = {}) {
  const script = scriptedAdapter()
  let ids = 0
  const client = createClient({
    fold: foldAtHand,
    adapter: script.adapter,
    hello: () => ({ type: 'hello', as: 'agent', protocol: protocolVersion }),
    memory,
    randomId: () => `${tab}-${++ids}`,
  })
  const view = client.watch(conversation)
  if (open) {
    script.open()
    script.give(welcome([]))
    script.sent()
  }
  /** The commands sent since this was last asked. */
  const asked = () => script.sent().flatMap((frame) => ('id' in frame ? [frame.id] : []))
  const brief = () => view.pending.value.map(({ id, state, code }) => [id, state, ...(code ? [code] : [])])
  const refuse = (id: string, code: RefusalCode, more: { by?: string; retryAfterMs?: number } = {}) =>
    script.give({ type: 'refused', conversation, id, code, ...more })
  return { script, client, view, asked, brief, refuse }
}

const say = (text: string): AskedCommand => ({ type: 'say', text })

function saidBy(id: string, seq: number): ConversationEvent {
  return numbered([{ type: 'said', from: 'visitor', text: '…', command: id }], seq)[0]!
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a command', () => {
  it('[R6] stays under way until its event is back, and goes in the same moment', () => {
    const { script, view } = setUp()
    const id = view.ask(say('Hello'))
    expect(view.pending.value).toEqual([{ id, command: say('Hello'), state: 'sending', at: Date.now() }])
    expect(script.sent()).toEqual([{ type: 'say', id, conversation, text: 'Hello' }])
    const seen: [number, number][] = []
    view.events.subscribe((events) => seen.push([events.length, view.pending.peek().length]))
    const log = numbered([
      { ...started, command: id },
      { type: 'said', from: 'visitor', text: 'Hello', command: id },
    ])
    script.give(event(log[0]), event(log[1]))
    // While only `started` is there, the message itself is not lost from sight.
    expect(seen).toEqual([
      [0, 1],
      [1, 1],
      [2, 0],
    ])
  })

  it('is through when its event comes with a welcome, or was known already', () => {
    const { script, view, brief } = setUp()
    view.ask(say('one'))
    script.give(welcome(numbered([started, { type: 'said', from: 'visitor', text: 'one', command: 'id-1' }])))
    expect(brief()).toEqual([])
    view.ask(say('two'))
    script.give(welcome([], 2))
    script.give(event(saidBy('id-2', 2)))
    expect(brief()).toEqual([])
  })

  it('stays in sight when its event came before those in front of it', () => {
    const { script, view, brief } = setUp()
    view.ask(say('one'))
    script.give(event(saidBy('id-1', 2)))
    expect([brief(), view.events.value]).toEqual([[['id-1', 'sending']], []])
    script.give(event(numbered([started])[0]))
    expect([brief(), view.events.value.length]).toEqual([[], 2])
  })

  it('waits while there is no line, and is sent on the next one under the same id', () => {
    const { script, view, asked, brief } = setUp()
    script.lose()
    view.ask(say('Hello'))
    expect(brief()).toEqual([['id-1', 'queued']])
    expect(asked()).toEqual([])
    for (let i = 0; i < 3; i++) {
      script.open()
      expect(brief()).toEqual([['id-1', 'sending']])
      expect(asked()).toEqual(['id-1'])
      script.lose()
      expect(brief()).toEqual([['id-1', 'queued']])
    }
  })

  it('is not overtaken: the next one leaves when it has its answer', () => {
    const { script, view, asked } = setUp()
    for (const text of ['one', 'two', 'three']) view.ask(say(text))
    expect(asked()).toEqual(['id-1'])
    script.give(event(numbered([started])[0]), event(saidBy('id-1', 2)))
    expect(asked()).toEqual(['id-2'])
    script.lose()
    script.open()
    expect(asked()).toEqual(['id-2'])
    script.give(event(saidBy('id-2', 3)))
    expect(asked()).toEqual(['id-3'])
  })

  it('that the backend cannot take just now holds up those behind it, and is tried again when it said', () => {
    const { view, asked, brief, refuse } = setUp()
    view.ask(say('one'))
    view.ask(say('two'))
    asked()
    refuse('id-1', 'too_many', { retryAfterMs: 2_000 })
    expect(brief()).toEqual([
      ['id-1', 'sending'],
      ['id-2', 'sending'],
    ])
    vi.advanceTimersByTime(1_999)
    expect(asked()).toEqual([])
    vi.advanceTimersByTime(1_001)
    expect(asked()).toEqual(['id-1'])
  })

  it('is tried again less and less often when the backend names no time', () => {
    const { view, asked, refuse } = setUp()
    view.ask(say('one'))
    const waitsMs: number[] = []
    for (let i = 0; i < 8; i++) {
      expect(asked()).toEqual(['id-1'])
      refuse('id-1', 'unavailable')
      const from = Date.now()
      vi.advanceTimersToNextTimer()
      waitsMs.push(Date.now() - from)
    }
    const atLeastMs = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]
    expect(waitsMs.map((waitMs, i) => waitMs >= atLeastMs[i]! && waitMs <= atLeastMs[i]! * 1.5)).toEqual(
      Array(8).fill(true),
    )
  })

  it('is tried again soon after one before it went through', () => {
    const { script, view, asked, refuse } = setUp()
    view.ask(say('one'))
    view.ask(say('two'))
    for (let i = 0; i < 5; i++) {
      refuse('id-1', 'unavailable')
      vi.advanceTimersToNextTimer()
    }
    script.give(event(numbered([started])[0]), event(saidBy('id-1', 2)))
    refuse('id-2', 'unavailable')
    asked()
    vi.advanceTimersByTime(1_500)
    expect(asked()).toEqual(['id-2'])
  })

  it('that has no answer on an open line is asked again with a ping', () => {
    const { script, view, asked } = setUp()
    view.ask(say('one'))
    asked()
    script.give({ type: 'ping', heads: {} })
    expect(asked()).toEqual([])
    vi.advanceTimersByTime(20_000)
    script.give({ type: 'ping', heads: {} })
    expect(asked()).toEqual(['id-1'])
  })

  it('is refused for good where there is no such conversation yet, and holds up nothing', () => {
    const { view, asked, brief, refuse } = setUp()
    view.ask({ type: 'cancel' })
    view.ask(say('one'))
    refuse('id-1', 'unknown_conversation')
    expect(brief()).toEqual([['id-2', 'sending']])
    expect(asked()).toEqual(['id-1', 'id-2'])
  })

  it('waits for a conversation that is no longer watched because the backend could not show it again', () => {
    const { script, view, asked, brief, refuse } = setUp()
    script.give({ type: 'refused', conversation, code: 'unavailable', retryAfterMs: 2_000 })
    view.ask(say('one'))
    refuse('id-1', 'unknown_conversation')
    expect(brief()).toEqual([['id-1', 'sending']])
    vi.advanceTimersByTime(2_000)
    script.give(welcome([]))
    expect(asked().length).toBeGreaterThanOrEqual(2)
  })

  it('is no matter of a conversation that could not be watched just now', () => {
    const { script, view, brief, refuse } = setUp()
    script.lose()
    view.ask(say('one'))
    script.open()
    refuse('id-1', 'unknown_conversation')
    expect(brief()).toEqual([['id-1', 'sending']])
    script.give({ type: 'refused', conversation, code: 'unknown_conversation' })
    refuse('id-1', 'unknown_conversation')
    expect(brief()).toEqual([['id-1', 'failed', 'unknown_conversation']])
  })
})

describe('a refused command', () => {
  it('with words in it is kept as failed, and can be sent again under its id', () => {
    const { script, view, asked, brief, refuse } = setUp()
    view.ask(say('one'))
    view.ask(say('two'))
    asked()
    refuse('id-1', 'forbidden')
    expect(brief()).toEqual([
      ['id-1', 'failed', 'forbidden'],
      ['id-2', 'sending'],
    ])
    expect(asked()).toEqual(['id-2'])
    view.retry('id-1')
    expect(brief()).toEqual([
      ['id-2', 'sending'],
      ['id-1', 'sending'],
    ])
    script.give(event(numbered([started])[0]), event(saidBy('id-2', 2)))
    expect(asked()).toEqual(['id-1'])
  })

  it('[R5] whose id was used before is sent again under a new one', () => {
    const { view, asked, brief, refuse } = setUp()
    view.ask(say('one'))
    refuse('id-1', 'id_reused')
    asked()
    view.retry('id-1')
    expect(brief()).toEqual([['id-2', 'sending']])
    expect(asked()).toEqual(['id-2'])
  })

  it('can be forgotten; one that is under way cannot', () => {
    const { view, brief, refuse } = setUp()
    view.ask(say('one'))
    view.discard('id-1')
    view.retry('id-1')
    expect(brief()).toEqual([['id-1', 'sending']])
    refuse('id-1', 'forbidden')
    view.discard('id-1')
    expect(brief()).toEqual([])
  })

  it('that was a button pressed too late is gone without a word', () => {
    const { view, brief, refuse } = setUp()
    const late: [AskedCommand, RefusalCode][] = [
      [{ type: 'confirm' }, 'nothing_offered'],
      [{ type: 'decline' }, 'nothing_offered'],
      [{ type: 'cancel' }, 'not_waiting'],
      [{ type: 'escalate', trigger: 'button' }, 'already_waiting'],
      [{ type: 'escalate', trigger: 'button' }, 'already_live'],
      [{ type: 'takeOver' }, 'already_joined'],
      [{ type: 'end' }, 'not_live'],
      [{ type: 'resolve' }, 'not_open'],
      [{ type: 'reopen' }, 'not_resolved'],
      [{ type: 'thumb', message: 1, value: 'up' }, 'no_such_message'],
    ]
    for (const [command, code] of late) refuse(view.ask(command), code)
    expect(brief()).toEqual([])
  })

  it('[R41] because another was first is kept, and says who', () => {
    const { view, refuse } = setUp()
    const id = view.ask({ type: 'takeOver' })
    refuse(id, 'taken', { by: 'Ana' })
    expect(view.pending.value).toEqual([
      { id, command: { type: 'takeOver' }, state: 'failed', code: 'taken', by: 'Ana', at: Date.now() },
    ])
  })

  it('keeps the words of an email address, of a note and of a correction', () => {
    const { view, brief, refuse } = setUp()
    refuse(view.ask({ type: 'leaveEmail', email: 'nobody' }), 'bad_email')
    refuse(view.ask({ type: 'end', note: 'Wants it in blue' }), 'too_long')
    refuse(view.ask({ type: 'handToTeam', note: 'Wants it in green' }), 'too_long')
    refuse(view.ask({ type: 'correctSummary', text: 'The blue one' }), 'forbidden')
    refuse(view.ask({ type: 'handToTeam' }), 'already_waiting')
    expect(brief()).toEqual([
      ['id-1', 'failed', 'bad_email'],
      ['id-2', 'failed', 'too_long'],
      ['id-3', 'failed', 'too_long'],
      ['id-4', 'failed', 'forbidden'],
    ])
  })

  it('tells an agent that nobody may be called', () => {
    const { view, brief, refuse } = setUp()
    refuse(view.ask({ type: 'escalate', trigger: 'button' }), 'escalation_off')
    refuse(view.ask({ type: 'handToTeam' }), 'escalation_off')
    expect(brief()).toEqual([['id-2', 'failed', 'escalation_off']])
  })

  it('that is too long fails here, as it could cost the line', () => {
    const { view, asked, brief } = setUp()
    view.ask(say('x'.repeat(limits.messageChars + 1)))
    view.ask(say('x'.repeat(limits.messageChars)))
    expect(brief()).toEqual([
      ['id-1', 'failed', 'too_long'],
      ['id-2', 'sending'],
    ])
    expect(asked()).toEqual(['id-2'])
  })
})

describe('[A11] the queue', () => {
  it('outlives a reload, with what failed and in order', () => {
    const memory = createMemory(null)
    const before = setUp(memory)
    before.view.ask(say('one'))
    before.view.ask(say('two'))
    before.view.ask(say('three'))
    before.refuse('id-1', 'forbidden')
    const { view, brief, asked, script } = setUp(memory, { open: false })
    expect(brief()).toEqual([
      ['id-1', 'failed', 'forbidden'],
      ['id-2', 'queued'],
      ['id-3', 'queued'],
    ])
    script.open()
    expect(asked()).toEqual(['id-2'])
    script.give(welcome(numbered([started])), event(saidBy('id-2', 2)), event(saidBy('id-3', 3)))
    view.discard('id-1')
    expect(memory.get(`pending:${conversation}`)).toBe(null)
  })

  it('of one tab is left alone by another that shares the memory', () => {
    const memory = createMemory(null)
    const one = setUp(memory)
    one.view.ask(say('of tab one'))
    const storedByOne = memory.get(`pending:${conversation}`)!
    const two = setUp(createMemory(null))
    expect(two.brief()).toEqual([])
    // What another tab wrote down between our own changes stays.
    memory.set(
      `pending:${conversation}`,
      storedByOne.replace('id-1', 'id-of-tab-two').replace(']', `,${storedByOne.slice(1)}`),
    )
    one.script.give(welcome(numbered([started])), event(saidBy('id-1', 2)))
    expect(JSON.parse(memory.get(`pending:${conversation}`)!).map(({ id }: { id: string }) => id)).toEqual([
      'id-of-tab-two',
    ])
  })

  it('that another tab has left is picked up with the next line, in the order it was written in, but what failed there', () => {
    const memory = createMemory(null)
    const asleep = setUp(memory, { open: false, tab: 'asleep' })
    const awake = setUp(memory, { open: false, tab: 'awake' })
    for (const [tab, text] of [
      [asleep, 'one'],
      [awake, 'two'],
      [asleep, 'three'],
      [asleep, 'x'.repeat(limits.messageChars + 1)],
    ] as const) {
      tab.view.ask(say(text))
      vi.advanceTimersByTime(1)
    }
    awake.script.open()
    expect(awake.brief()).toEqual([
      ['asleep-1', 'sending'],
      ['awake-1', 'sending'],
      ['asleep-2', 'sending'],
    ])
    awake.script.give(welcome(numbered([started])))
    for (const [at, id] of ['asleep-1', 'awake-1', 'asleep-2'].entries()) {
      expect(awake.asked()).toEqual([id])
      awake.script.give(event(saidBy(id, at + 2)))
    }
    expect(JSON.parse(memory.get(`pending:${conversation}`)!).map(({ id }: { id: string }) => id)).toEqual(['asleep-3'])
    // Waking up, the other one asks again, and hears that all of it is there (R5).
    asleep.script.open()
    asleep.script.give(
      welcome(numbered([started])),
      ...['asleep-1', 'awake-1', 'asleep-2'].map((id, at) => event(saidBy(id, at + 2))),
    )
    expect(asleep.brief()).toEqual([['asleep-3', 'failed', 'too_long']])
  })

  it('that a closed tab has left while the line was there is picked up with a ping', () => {
    const memory = createMemory(null)
    const { script, asked, brief } = setUp(memory)
    setUp(memory, { tab: 'closed' }).view.ask(say('one'))
    expect(brief()).toEqual([])
    script.give({ type: 'ping', heads: {} })
    expect([asked(), brief()]).toEqual([['closed-1'], [['closed-1', 'sending']]])
  })

  it('starts empty when what is remembered cannot be read', () => {
    for (const rubbish of ['{', '[{}]', '[null]', '5', '[{"id":1,"command":{"type":"say"}}]']) {
      const memory = createMemory(null)
      memory.set(`pending:${conversation}`, rubbish)
      expect(setUp(memory).brief()).toEqual([])
    }
  })

  it('takes 50 and keeps the words of the next as failed', () => {
    const { script, view, brief } = setUp()
    script.lose()
    for (let i = 0; i < limits.queuedMessages; i++) view.ask(say(`${i}`))
    const id = view.ask(say('one too many'))
    expect(brief().filter(([, state]) => state === 'queued').length).toBe(limits.queuedMessages)
    expect(brief().at(-1)).toEqual([id, 'failed', 'queue_full'])
  })

  it('gives up after a day, and lets it be tried again from then on', () => {
    const { script, view, asked, brief } = setUp()
    script.lose()
    view.ask(say('one'))
    vi.advanceTimersByTime(limits.queuedForMs)
    script.lose()
    expect(brief()).toEqual([['id-1', 'queued']])
    vi.advanceTimersByTime(1)
    script.lose()
    expect(brief()).toEqual([['id-1', 'failed', 'expired']])
    script.open()
    expect(asked()).toEqual([])
    view.retry('id-1')
    expect(asked()).toEqual(['id-1'])
  })
})
