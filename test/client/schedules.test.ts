import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Adapter, Line, Receiver } from '../../src/adapters/adapter.ts'
import { type MemoryBackend, memoryBackend } from '../../src/adapters/memory.ts'
import { type Client, type ConversationView, createClient } from '../../src/client/client.ts'
import { foldAtHand } from '../../src/client/fold.ts'
import { apply, type ClientFrame, empty, forVisitor, type Hello, protocolVersion } from '../../src/protocol/index.ts'
import { runs } from '../seed.ts'
import { conversation } from './scripted-adapter.ts'

/** What becomes of a frame. `late`: it comes after the next `by` frames. */
type Fate = { readonly becomes: 'carried' | 'lost' | 'doubled' } | { readonly becomes: 'late'; readonly by: number }

interface Chaos extends Adapter {
  /** From now on every frame is carried. What is late still comes. */
  heal(): void
}

/**
 * Worse than any network: between two ends of a line that is open, frames are lost, doubled and overtaken. Only `hello` and
 * `watch` come through as they were said: without them nothing else on a line has a meaning.
 */
function chaos(inner: Adapter, fates: readonly Fate[]): Chaos {
  let next = 0
  let healed = false

  /** One direction of one line. */
  function road<Frame>(deliver: (frame: Frame) => void): (frame: Frame) => void {
    let late: { frame: Frame; by: number }[] = []
    return (frame) => {
      const fate: Fate = (!healed && fates[next++ % Math.max(1, fates.length)]) || { becomes: 'carried' }
      if (fate.becomes === 'late') late.push({ frame, by: fate.by })
      else if (fate.becomes !== 'lost') for (let i = 0; i < (fate.becomes === 'doubled' ? 2 : 1); i++) deliver(frame)
      for (const one of late) one.by--
      const due = late.filter((one) => one.by < 0)
      late = late.filter((one) => one.by >= 0)
      for (const one of due) deliver(one.frame)
    }
  }

  return {
    heal() {
      healed = true
    },
    open(receiver: Receiver): Line {
      let down = road(receiver.frame)
      let up = road((frame: ClientFrame) => line.send(frame))
      const line = inner.open({
        status(status, code) {
          // What was under way on the old line never comes.
          down = road(receiver.frame)
          up = road((frame) => line.send(frame))
          receiver.status(status, code)
        },
        frame: (frame) => down(frame),
      })
      return {
        send: (frame) => (frame.type === 'hello' || frame.type === 'watch' ? line.send(frame) : up(frame)),
        close: line.close,
      }
    },
  }
}

type Step =
  | {
      readonly does:
        | 'say'
        | 'escalate'
        | 'cancel'
        | 'agentSays'
        | 'agentEnds'
        | 'cut'
        | 'restore'
        | 'earlier'
        | 'reload'
    }
  /** As many messages from another tab of the visitor at once. */
  | { readonly does: 'burst'; readonly count: number }
  | { readonly does: 'wait'; readonly ms: number }

interface Schedule {
  readonly fates: readonly Fate[]
  readonly steps: readonly Step[]
}

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ becomes: 'carried' }) },
  { weight: 2, arbitrary: fc.constantFrom({ becomes: 'lost' }, { becomes: 'doubled' }) },
  { weight: 2, arbitrary: fc.record({ becomes: fc.constant('late'), by: fc.integer({ min: 1, max: 4 }) }) },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ does: 'say' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'escalate',
        'cancel',
        'agentSays',
        'agentSays',
        'agentEnds',
        'cut',
        'restore',
        'restore',
        'earlier',
        'reload',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('burst'), count: fc.constantFrom(3, 30, 520) }) },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('wait'), ms: fc.constantFrom(0, 1, 200, 1_500, 12_000, 45_000) }),
  },
)

const schedule: fc.Arbitrary<Schedule> = fc.record({
  fates: fc.array(fate, { minLength: 1, maxLength: 40, size: 'max' }),
  steps: fc.array(step, { maxLength: 40, size: 'max' }),
})

const visitorHello: Hello = {
  type: 'hello',
  as: 'visitor',
  protocol: protocolVersion,
  chatbot: 'demo',
  token: 'a-secret-of-the-visitor',
}
const agentHello: Hello = { type: 'hello', as: 'agent', protocol: protocolVersion }

/** What a tab keeps over a reload, here without the bounds of a real one. */
function createStorage() {
  const kept = new Map<string, string>()
  return {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: string | null) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  }
}

/** Plays a schedule and looks at what the visitor and the agent see after every step; then heals, and looks again. */
async function play({ fates, steps }: Schedule): Promise<void> {
  const backend = memoryBackend({
    async *answer(question) {
      yield `You said `
      yield question
    },
  })
  const memory = createStorage()
  const [visitorRoad, agentRoad] = [chaos(backend.adapter(), fates), chaos(backend.adapter(), [...fates].reverse())]
  let visitor = openTab(visitorRoad, visitorHello)
  const agent = openTab(agentRoad, agentHello)
  const asked: string[] = []
  let restore = () => {}
  let others = 0

  function openTab(adapter: Adapter, hello: Hello) {
    const client = createClient({
      fold: foldAtHand,
      adapter,
      hello: () => hello,
      ...(hello.as === 'visitor' ? { memory } : {}),
    })
    return { client, view: client.watch(conversation), as: hello.as }
  }

  function say() {
    const text = `message ${asked.length}`
    asked.push(text)
    visitor.view.ask({ type: 'say', text })
  }

  function perform(one: Step): Promise<unknown> | undefined {
    switch (one.does) {
      case 'say':
        say()
        return
      case 'escalate':
        visitor.view.ask({ type: 'escalate', trigger: 'button' })
        return
      case 'cancel':
        visitor.view.ask({ type: 'cancel' })
        return
      case 'agentSays':
        agent.view.ask({ type: 'say', text: 'from the agent' })
        return
      case 'agentEnds':
        agent.view.ask({ type: 'end', note: 'for the team' })
        return
      case 'cut':
        restore = backend.cut()
        return
      case 'restore':
        restore()
        return
      case 'earlier':
        void visitor.view.earlier()
        return
      case 'reload':
        visitor.client.close()
        visitor = openTab(visitorRoad, visitorHello)
        return
      case 'burst':
        for (let i = 0; i < one.count; i++)
          backend.execute({
            conversation,
            by: { kind: 'visitor', id: visitorHello.as === 'visitor' ? visitorHello.token : '' },
            command: { type: 'say', text: `other ${others++}` },
            opening: { chatbot: 'demo', language: 'en' },
          })
        return
      case 'wait':
        return vi.advanceTimersByTimeAsync(one.ms)
    }
  }

  function expectAll(tab: ReturnType<typeof openTab>) {
    expectPrefix(backend, tab)
    expect(tab.view.state.value.seq).toBe(backend.events(conversation).length)
    expect(tab.view.pending.value.filter(({ state }) => state !== 'failed')).toEqual([])
  }

  try {
    for (const one of steps) {
      await perform(one)
      for (const tab of [visitor, agent]) expectPrefix(backend, tab)
      // After a reload, what is in the log shows when the log does.
      if (visitor.view.loaded.value) expectNothingLost(backend, visitor.view, asked)
    }
    visitorRoad.heal()
    agentRoad.heal()
    restore()
    // Longer than any wait of the client's between two attempts; pings show what is missing.
    await vi.advanceTimersByTimeAsync(120_000)
    expectAll(visitor)
    // The agent was perhaps refused a conversation that had not begun, and asks again on the next line.
    backend.cut()()
    await vi.advanceTimersByTimeAsync(120_000)
    expectAll(visitor)
    if (backend.events(conversation).length > 0) expectAll(agent)
    const said = backend
      .events(conversation)
      .flatMap((event) => (event.type === 'said' && event.from === 'visitor' ? [event.text] : []))
    // Each once, and in the order in which they were said; none failed, none forgotten.
    expect(said.filter((text) => text.startsWith('message'))).toEqual(asked)
    expect(visitor.view.pending.value).toEqual([])
    while ((visitor.view.events.value[0]?.seq ?? 1) > 1) {
      const loaded = visitor.view.earlier()
      await vi.advanceTimersByTimeAsync(0)
      await loaded
    }
    expect(visitor.view.events.value).toEqual(backend.events(conversation).map(forVisitor))
  } finally {
    visitor.client.close()
    agent.client.close()
    backend.close()
    expect(vi.getTimerCount()).toBe(0)
  }
}

/** The log up to where the view is, and no message both there and under way. */
function expectPrefix(
  backend: MemoryBackend,
  { view, as }: { client: Client; view: ConversationView; as: Hello['as'] },
) {
  const log = backend.events(conversation).map((event) => (as === 'visitor' ? forVisitor(event) : event))
  const events = view.events.value
  const state = view.state.value
  expect(state).toEqual(log.slice(0, state.seq).reduce(apply, empty(conversation)))
  expect(events).toEqual(log.slice(state.seq - events.length, state.seq))
  const there = new Set(events.flatMap((event) => (event.type === 'said' ? [event.command] : [])))
  expect(view.pending.value.filter(({ id }) => there.has(id))).toEqual([])
  if (view.draft.value) {
    expect(state.phase).not.toBe('live')
    expect(view.draft.value.answers).toBeGreaterThan(state.answeredSeq)
  }
}

/** Whatever was said is in sight: in the log as far as it shows, or under way. */
function expectNothingLost(backend: MemoryBackend, { state, pending }: ConversationView, asked: readonly string[]) {
  const there = backend.events(conversation).slice(0, state.value.seq)
  const seen = [...there, ...pending.value.map(({ command }) => command)]
  const texts = new Set(seen.map((one) => 'text' in one && one.text))
  expect(asked.filter((text) => !texts.has(text))).toEqual([])
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What once failed. */
const found: [Schedule][] = [
  // Refused, as nothing has begun, and asked for ever: all that came after it waited.
  [{ fates: [{ becomes: 'carried' }], steps: [{ does: 'cancel' }, { does: 'say' }] }],
  // Gone from sight between the event that came too early and the one in front of it.
  [
    {
      fates: [{ becomes: 'carried' }, { becomes: 'carried' }, { becomes: 'carried' }, { becomes: 'late', by: 1 }],
      steps: [{ does: 'say' }, { does: 'wait', ms: 0 }, { does: 'say' }, { does: 'wait', ms: 0 }],
    },
  ],
]

describe('any schedule of lost, doubled and late frames, torn lines and reloads', () => {
  it('[R5] [R6] [R7] shows a prefix of the log at every moment, and in the end all of it, each message once and in order', async () => {
    await fc.assert(fc.asyncProperty(schedule, play), runs(150, found))
  }, 60_000)
})
