import { effect } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/client/client.ts'
import { foldAtHand } from '../../src/client/fold.ts'
import { createMemory, type Memory } from '../../src/client/memory.ts'
import { apply, type ConversationEvent, empty, type Hello, limits, protocolVersion } from '../../src/protocol/index.ts'
import { conversation, event, numbered, scriptedAdapter, started, visitorLog, welcome } from './scripted-adapter.ts'

const ana = { id: 'ana', name: 'Ana' }
const ben = { id: 'ben', name: 'Ben' }

/** A view on an open line whose welcome has come. */
function setUp({ events = [], memory, as = 'visitor' }: Partial<Options> = {}) {
  const script = scriptedAdapter()
  const hello: Hello =
    as === 'agent'
      ? { type: 'hello', as, protocol: protocolVersion }
      : { type: 'hello', as, protocol: protocolVersion, chatbot: 'demo', token: 'a-secret-of-the-visitor' }
  const client = createClient({
    fold: foldAtHand,
    adapter: script.adapter,
    hello: () => hello,
    ...(memory ? { memory } : {}),
  })
  const view = client.watch(conversation)
  script.open()
  script.give(welcome(events))
  script.sent()
  return { script, client, view, seqs: () => view.events.value.map((one) => one.seq) }
}

interface Options {
  readonly events: readonly ConversationEvent[]
  readonly memory: Memory
  readonly as: Hello['as']
}

function stateAfter(events: readonly ConversationEvent[]) {
  return events.reduce(apply, empty(conversation))
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('[R7] what a view shows', () => {
  const log = visitorLog('a', 'b', 'c', 'd', 'e', 'f')

  it('is not known before the first welcome, and then it is, be it empty', () => {
    const script = scriptedAdapter()
    const view = createClient({
      fold: foldAtHand,
      adapter: script.adapter,
      hello: () => ({ type: 'hello', as: 'agent', protocol: protocolVersion }),
    }).watch(conversation)
    expect(view.loaded.value).toBe(false)
    script.open()
    expect(view.loaded.value).toBe(false)
    script.give(welcome([]))
    expect(view.loaded.value).toBe(true)
  })

  it('grows by the next event and by no other', () => {
    const { script, view, seqs } = setUp({ events: log.slice(0, 2) })
    script.give(event(log[2]), event(log[2]), event(log[0]))
    expect(seqs()).toEqual([1, 2, 3])
    expect(view.state.value).toEqual(stateAfter(log.slice(0, 3)))
  })

  it('waits for what is missing, and takes up what came early behind it', () => {
    const { script, seqs } = setUp({ events: log.slice(0, 2) })
    script.give(event(log[4]), event(log[3]))
    expect(seqs()).toEqual([1, 2])
    script.give(event(log[2]))
    expect(seqs()).toEqual([1, 2, 3, 4, 5])
  })

  it('holds no more of what came early than a welcome would bring', () => {
    const long = visitorLog(...Array.from({ length: 1_000 }, (_, i) => `${i}`))
    const { script, seqs } = setUp({ events: long.slice(0, 1) })
    for (const one of long.slice(2)) script.give(event(one))
    script.give(event(long[1]))
    expect(seqs()).toEqual([1, 2])
    script.give(welcome(long.slice(2)))
    expect(seqs().length).toBe(1_001)
  })

  it('has nothing from another day of a backend that was set back', () => {
    const { script, view } = setUp({ events: log.slice(0, 3) })
    script.give(event(log[5]))
    script.lose()
    script.open()
    const anew = numbered(
      ['x', 'y', 'z'].map((text) => ({ type: 'said', from: 'visitor', text })),
      4,
    )
    script.give(welcome([], 3), event(anew[0]), event(anew[1]))
    expect(view.events.value).toEqual([...log.slice(0, 3), ...anew.slice(0, 2)])
  })

  it('makes a gap known at once, and then once a second at most', () => {
    const { script } = setUp({ events: log.slice(0, 1) })
    vi.advanceTimersByTime(5_000)
    for (const one of log.slice(2)) script.give(event(one))
    const watch = { type: 'watch', conversation, lastSeq: 1 }
    expect(script.sent()).toEqual([watch])
    for (const one of log.slice(2)) script.give(event(one))
    expect(script.sent()).toEqual([])
    vi.advanceTimersByTime(999)
    expect(script.sent()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(script.sent()).toEqual([watch])
    script.give(welcome(log.slice(1)))
    vi.advanceTimersByTime(10_000)
    expect(script.sent()).toEqual([])
  })

  it('is asked about when a ping tells of more', () => {
    const { script } = setUp({ events: log.slice(0, 3) })
    vi.advanceTimersByTime(20_000)
    script.give({ type: 'ping', heads: { [conversation]: 3, another: 9 } })
    expect(script.sent()).toEqual([])
    script.give({ type: 'ping', heads: { [conversation]: 4 } })
    expect(script.sent()).toEqual([{ type: 'watch', conversation, lastSeq: 3 }])
  })

  it('is asked for again when the line does not answer', () => {
    const script = scriptedAdapter()
    createClient({
      fold: foldAtHand,
      adapter: script.adapter,
      hello: () => ({ type: 'hello', as: 'agent', protocol: protocolVersion }),
    }).watch(conversation)
    script.open()
    script.sent()
    vi.advanceTimersByTime(20_000)
    script.give({ type: 'ping', heads: {} })
    expect(script.sent()).toEqual([{ type: 'watch', conversation, lastSeq: 0 }])
  })

  it('changes once for a welcome, however many events it has', () => {
    const { script, view } = setUp()
    let drawn = -1
    effect(() => {
      void [view.events.value, view.state.value, view.loaded.value, view.unread.value]
      drawn++
    })
    script.give(welcome(visitorLog(...Array.from({ length: 500 }, (_, i) => `${i}`))))
    expect([drawn, view.events.value.length]).toEqual([1, 501])
  })

  it('stays while a lost line is sought and what is new is loaded', () => {
    const { script, view, seqs } = setUp({ events: log.slice(0, 3) })
    script.lose()
    expect([seqs(), view.loaded.value]).toEqual([[1, 2, 3], true])
    script.open()
    expect(script.sent()[1]).toEqual({ type: 'watch', conversation, lastSeq: 3 })
    expect([seqs(), view.loaded.value]).toEqual([[1, 2, 3], true])
    script.give(welcome(log.slice(3)))
    expect(seqs()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('is replaced by a snapshot when too much was missed', () => {
    const long = visitorLog(...Array.from({ length: 600 }, (_, i) => `${i}`))
    const { script, view, seqs } = setUp({ events: long.slice(0, 2) })
    const state = stateAfter(long)
    script.give({ type: 'welcome', conversation, head: 601, state, events: long.slice(-50) })
    expect(view.state.value).toEqual(state)
    expect(seqs()).toEqual(long.slice(-50).map((one) => one.seq))
    // The same one again, or an older one, overtaken on its way.
    const [next] = numbered([{ type: 'said', from: 'visitor', text: 'new' }], 602)
    script.give(event(next))
    script.give({ type: 'welcome', conversation, head: 601, state, events: long.slice(-50) })
    expect(view.state.value.seq).toBe(602)
  })

  it('goes back when the backend holds less than was asked from', () => {
    const { script, view, seqs } = setUp({ events: log })
    script.lose()
    script.open()
    script.give({
      type: 'welcome',
      conversation,
      head: 2,
      state: stateAfter(log.slice(0, 2)),
      events: log.slice(0, 2),
    })
    expect([seqs(), view.state.value.seq]).toEqual([[1, 2], 2])
    script.give(event(log[2]))
    expect(seqs()).toEqual([1, 2, 3])
  })

  it('is refused when it is not theirs to see, and asked for again when the backend could not just now', () => {
    const { script, view } = setUp()
    script.lose()
    script.open()
    script.sent()
    script.give({ type: 'refused', conversation, code: 'unavailable', retryAfterMs: 2_000 })
    expect(view.refused.value).toBe(null)
    vi.advanceTimersByTime(1_999)
    expect(script.sent()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(script.sent()).toEqual([{ type: 'watch', conversation, lastSeq: 0 }])
    script.give({ type: 'refused', conversation, code: 'unknown_conversation' })
    expect(view.refused.value).toBe('unknown_conversation')
    script.give(welcome([]))
    expect(view.refused.value).toBe(null)
  })
})

describe('earlier events', () => {
  const long = visitorLog(...Array.from({ length: 600 }, (_, i) => `${i}`))
  const snapshot = {
    type: 'welcome',
    conversation,
    head: 601,
    state: stateAfter(long),
    events: long.slice(-50),
  } as const

  function setUpSnapshot() {
    const it = setUp()
    it.script.give(snapshot)
    return it
  }

  it('are put in front; who asks twice meanwhile has asked once', async () => {
    const { script, view } = setUpSnapshot()
    const both = [view.earlier(), view.earlier()]
    expect(script.sent()).toEqual([{ type: 'earlier', conversation, before: 552 }])
    script.give({ type: 'earlier', conversation, events: long.slice(501, 551) })
    await Promise.all(both)
    expect(view.events.value).toEqual(long.slice(501))
    expect(view.state.value.seq).toBe(601)
  })

  it('are asked for again on a new line', async () => {
    const { script, view } = setUpSnapshot()
    const loaded = view.earlier()
    script.lose()
    script.open()
    expect(script.sent().at(-1)).toEqual({ type: 'earlier', conversation, before: 552 })
    script.give({ type: 'earlier', conversation, events: long.slice(501, 551) })
    await loaded
    expect(view.events.value[0]).toEqual(long[501])
  })

  it('that no longer join on are left out, and the right ones asked for', async () => {
    const { script, view } = setUpSnapshot()
    const loaded = view.earlier()
    script.sent()
    script.give({ type: 'earlier', conversation, events: long.slice(400, 450) })
    expect(view.events.value).toEqual(long.slice(-50))
    expect(script.sent()).toEqual([{ type: 'earlier', conversation, before: 552 }])
    script.give({ type: 'earlier', conversation, events: [] })
    await loaded
  })

  it('are not asked for when the first event is there', async () => {
    const { script, view } = setUp({ events: long.slice(0, 10) })
    await view.earlier()
    expect(script.sent()).toEqual([])
  })

  it('end a wait that cannot be fulfilled now', async () => {
    const { script, view } = setUpSnapshot()
    const loaded = view.earlier()
    script.give({ type: 'refused', conversation, code: 'unavailable' })
    await loaded
    expect(view.events.value).toEqual(long.slice(-50))
  })
})

describe('[R24] the draft of an answer', () => {
  const log = visitorLog('a', 'b')
  const piece = (from: number, text: string, more: { answers?: number; epoch?: number } = {}) =>
    ({ type: 'draft', conversation, answers: 3, epoch: 0, from, text, ...more }) as const

  it('is put together from its pieces', () => {
    const { script, view } = setUp({ events: log })
    script.give(piece(0, 'Yes'), piece(3, ', '), piece(5, 'we do'))
    expect(view.draft.value).toEqual({ answers: 3, text: 'Yes, we do' })
  })

  it('begins anew with a piece from 0, and passes over repeated ones', () => {
    const { script, view } = setUp({ events: log })
    script.give(piece(0, 'Yes'), piece(3, ', '), piece(3, ', '))
    expect(view.draft.value?.text).toBe('Yes, ')
    script.give(piece(0, 'No'))
    expect(view.draft.value?.text).toBe('No')
  })

  it('is dropped at a hole, until it begins anew', () => {
    const { script, view } = setUp({ events: log })
    script.give(piece(0, 'Yes'), piece(5, 'we do'))
    expect(view.draft.value).toBe(null)
    script.give(piece(10, '!'))
    expect(view.draft.value).toBe(null)
    script.give(piece(0, 'Yes, we do!'))
    expect(view.draft.value?.text).toBe('Yes, we do!')
  })

  it('is not disturbed by a late piece of an earlier answer', () => {
    const { script, view } = setUp({ events: log })
    script.give(piece(0, 'Yes'), piece(0, 'No', { answers: 2 }), piece(9, 'No', { answers: 2 }))
    expect(view.draft.value).toEqual({ answers: 3, text: 'Yes' })
  })

  it('gives way to the answer in the same moment', () => {
    const { script, view } = setUp({ events: log })
    script.give(piece(0, 'Yes'))
    const both: unknown[] = []
    effect(() => void both.push([view.draft.value?.text, view.events.value.length]))
    script.give(event(numbered([{ type: 'said', from: 'assistant', text: 'Yes.', answers: 3 }], 4)[0]))
    expect(both).toEqual([
      ['Yes', 3],
      [undefined, 4],
    ])
    script.give(piece(0, 'Yes'))
    expect(view.draft.value).toBe(null)
  })

  it('closes when an agent takes over, and no late piece opens it again', () => {
    const { script, view } = setUp({ events: log })
    script.give(piece(0, 'Yes'))
    script.give(event(numbered([{ type: 'joined', agent: ana, epoch: 1 }], 4)[0]))
    expect(view.draft.value).toBe(null)
    script.give(piece(3, ', '), piece(0, 'Yes'), piece(0, 'Yes', { epoch: 1 }))
    expect(view.draft.value).toBe(null)
    script.give(event(numbered([{ type: 'dropped', agents: [ana], epoch: 2 }], 5)[0]))
    script.give(piece(0, 'Yes'), piece(0, 'Yes', { epoch: 1 }))
    expect(view.draft.value).toBe(null)
    script.give(piece(0, 'Yes', { epoch: 2 }))
    expect(view.draft.value).toEqual({ answers: 3, text: 'Yes' })
  })

  it('closes when the question is dealt with in another way', () => {
    const { script, view } = setUp({ events: log })
    script.give(piece(0, 'Yes'))
    script.give(event(numbered([{ type: 'offered', trigger: 'cannot_answer', answers: 3 }], 4)[0]))
    expect(view.draft.value).toBe(null)
  })

  it('closes with the line, and with a snapshot that knows better', () => {
    const { script, view } = setUp({ events: log })
    script.give(piece(0, 'Yes'))
    script.lose()
    expect(view.draft.value).toBe(null)
    script.open()
    script.give(piece(0, 'Yes'))
    expect(view.draft.value).not.toBe(null)
    const longer = [...log, ...numbered([{ type: 'said', from: 'assistant', text: 'Yes.', answers: 3 }], 4)]
    script.give({ type: 'welcome', conversation, head: 4, state: stateAfter(longer), events: longer })
    expect(view.draft.value).toBe(null)
  })

  it('can be stopped', () => {
    const { script, view } = setUp({ events: log })
    view.stop()
    expect(script.sent()).toEqual([{ type: 'stop', conversation }])
  })
})

describe('[R50] typing and presence', () => {
  it('of somebody else shows for a while, and as long again when renewed', () => {
    const { script, view } = setUp()
    script.give({ type: 'typing', conversation, from: 'agent', agent: ana })
    expect(view.typing.value).toEqual({ from: 'agent', agent: ana })
    vi.advanceTimersByTime(limits.typingShownMs - 1)
    script.give({ type: 'typing', conversation, from: 'agent', agent: ana })
    vi.advanceTimersByTime(limits.typingShownMs - 1)
    expect(view.typing.value).not.toBe(null)
    vi.advanceTimersByTime(1)
    expect(view.typing.value).toBe(null)
  })

  it('ends with the message of who was typing, and not with that of another', () => {
    const { script, view } = setUp({ events: visitorLog('a') })
    script.give({ type: 'typing', conversation, from: 'agent', agent: ana })
    const said = (agent: typeof ana) => ({ type: 'said', from: 'agent', agent, text: 'Hi' }) as const
    const log = numbered([{ type: 'joined', agent: ana, epoch: 1 }, said(ben), said(ana)], 3)
    script.give(event(log[0]), event(log[1]))
    expect(view.typing.value?.agent).toEqual(ana)
    script.give(event(log[2]))
    expect(view.typing.value).toBe(null)
  })

  it('of another tab of the same visitor does not show, to an agent it does', () => {
    for (const as of ['visitor', 'agent'] as const) {
      const { script, view } = setUp({ as })
      script.give({ type: 'typing', conversation, from: 'visitor' })
      expect(view.typing.value).toEqual(as === 'visitor' ? null : { from: 'visitor' })
    }
  })

  it('is told every few seconds, however fast the keys, and anew after a message', () => {
    const { script, view } = setUp()
    const typing = { type: 'typing', conversation }
    for (let i = 0; i < 10; i++) view.nowTyping()
    expect(script.sent()).toEqual([typing])
    vi.advanceTimersByTime(limits.typingEveryMs)
    view.nowTyping()
    expect(script.sent()).toEqual([typing])
    view.ask({ type: 'cancel' })
    script.sent()
    view.nowTyping()
    expect(script.sent()).toEqual([typing])
  })

  it('is forgotten with the line', () => {
    const { script, view } = setUp({ as: 'agent' })
    script.give({ type: 'typing', conversation, from: 'visitor' })
    script.give({ type: 'presence', conversation, visitorOnline: true, viewing: [ana] })
    expect(view.presence.value).toEqual({ visitorOnline: true, viewing: [ana] })
    script.lose()
    expect([view.typing.value, view.presence.value]).toEqual([null, null])
  })
})

describe('[A16] unread messages', () => {
  const log = [
    ...visitorLog('a'),
    ...numbered(
      [
        { type: 'said', from: 'assistant', text: 'b', answers: 2 },
        { type: 'joined', agent: ana, epoch: 1 },
        { type: 'said', from: 'agent', agent: ana, text: 'c' },
        { type: 'said', from: 'visitor', text: 'd' },
      ],
      3,
    ),
  ]

  it('are those of the other side, until they are seen', () => {
    for (const [as, count] of [['visitor', 2] as const, ['agent', 2] as const]) {
      const { script, view } = setUp({ events: log, as })
      expect(view.unread.value).toBe(count)
      view.seen()
      expect(view.unread.value).toBe(0)
      script.give(event(numbered([{ type: 'said', from: 'agent', agent: ana, text: 'e' }], 7)[0]))
      expect(view.unread.value).toBe(as === 'visitor' ? 1 : 0)
    }
  })

  it('are remembered over a reload', () => {
    const memory = createMemory(null)
    setUp({ events: log, memory }).view.seen()
    expect(setUp({ events: log, memory }).view.unread.value).toBe(0)
  })
})

describe('a long conversation', () => {
  it('takes 10,000 events one by one in less than two seconds, on a busy machine too', () => {
    const { script, view } = setUp()
    const long = visitorLog(...Array.from({ length: 9_999 }, (_, i) => `${i}`))
    vi.useRealTimers()
    const begun = performance.now()
    for (const one of long) script.give(event(one))
    const tookMs = performance.now() - begun
    expect(view.events.value.length).toBe(10_000)
    expect(tookMs).toBeLessThan(2_000)
    console.info(`10,000 events one by one: ${tookMs.toFixed(0)} ms`)
  })
})

describe('the place of a waiting visitor', () => {
  const calling = numbered([started, { type: 'escalated', trigger: 'button' }])
  const place = { type: 'place', conversation, place: 3, minutes: [2, 5] } as const

  it('is what was last said of it', () => {
    const { script, view } = setUp({ events: calling })
    expect(view.place.value).toBeNull()
    script.give(place)
    expect(view.place.value).toEqual({ place: 3, minutes: [2, 5] })
    script.give({ type: 'place', conversation, place: 2 })
    expect(view.place.value).toEqual({ place: 2 })
  })

  it.each([
    ['is cancelled', { type: 'cancelled' }],
    ['leads to a person', { type: 'joined', agent: ana, epoch: 1 }],
    ['leads to nobody', { type: 'unattended' }],
  ] as const)('is gone when the wait %s, and one that comes late is none', (_, fact) => {
    const { script, view } = setUp({ events: calling })
    script.give(place, event(numbered([fact], 3)[0]))
    expect(view.place.value).toBeNull()
    script.give(place)
    expect(view.place.value).toBeNull()
  })

  it('is not known while there is no line', () => {
    const { script, view } = setUp({ events: calling })
    script.give(place)
    script.lose()
    expect(view.place.value).toBeNull()
  })
})
