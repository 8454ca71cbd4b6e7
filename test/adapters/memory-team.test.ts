import { afterEach, describe, expect, it, vi } from 'vitest'
import { type MemoryBackend, type MemoryBackendOptions, memoryBackend } from '../../src/adapters/memory.ts'
import { placesOf } from '../../src/adapters/memory-waiting.ts'
import { type Conversation, defaultSettings, empty, type ServerFrame, type Summary } from '../../src/protocol/index.ts'
import { openWire, type Wire } from '../contracts/wire.ts'

/** What the in-page backend knows of a team: whether it can come, who waits, and what it is given to read. */
const ana = { id: 'ana', name: 'Ana' }
const [first, second] = [1, 2].map((n) => `11111111-1111-4111-8111-11111111111${n}`) as [string, string]

const undo: (() => void)[] = []
afterEach(() => {
  for (const one of undo.splice(0).reverse()) one()
})

function start(options: MemoryBackendOptions = {}): MemoryBackend {
  const backend = memoryBackend({ agent: ana, ...options })
  undo.push(backend.close)
  return backend
}

let ids = 0
/** The visitor of a conversation, who watches it. */
async function visit(backend: MemoryBackend, conversation: string): Promise<Wire & { call(): void }> {
  const wire = openWire(backend.adapter())
  undo.push(wire.close)
  await wire.until('a line', () => wire.statuses.at(-1)?.status === 'open')
  wire.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token: `a-secret-of-${conversation}` })
  wire.send({ type: 'watch', conversation, lastSeq: 0 })
  await wire.frame('welcome')
  return {
    ...wire,
    call: () => wire.send({ type: 'escalate', id: `command-of-the-test-${++ids}`, conversation, trigger: 'button' }),
  }
}

const placesIn = (wire: Wire) =>
  wire.frames.flatMap((frame: ServerFrame) => (frame.type === 'place' ? [frame.place] : []))

describe('the team of the in-page backend', () => {
  it('[E12] can be away, and nobody waits for it', async () => {
    const opensAt = 1_800_000_000_000
    const backend = start({ away: () => ({ because: 'closed', opensAt }) })
    const visitor = await visit(backend, first)
    visitor.call()
    await visitor.frame('event', ({ event }) => event.type === 'unattended')
    expect(backend.events(first).slice(1)).toMatchObject([
      { type: 'escalated', trigger: 'button' },
      { type: 'unattended', away: { because: 'closed', opensAt } },
    ])
    expect(backend.conversation(first)?.phase).toBe('assistant')
  })

  it('tells those who wait where they stand: when it changes, and when they come to look', async () => {
    const backend = start()
    const [one, two] = [await visit(backend, first), await visit(backend, second)]
    one.call()
    await one.frame('place')
    two.call()
    await two.frame('place')
    expect([placesIn(one), placesIn(two)]).toEqual([[1], [2]])
    two.send({ type: 'watch', conversation: second, lastSeq: 0 })
    await two.until('the place again', () => placesIn(two).length === 2)
    backend.execute({ conversation: first, by: { kind: 'agent', agent: ana }, command: { type: 'takeOver' } })
    await two.until('the better place', () => placesIn(two).length === 3)
    expect([placesIn(one), placesIn(two)]).toEqual([[1], [2, 2, 1]])
  })

  it('tells no places where the owner does not want it', async () => {
    const { widget } = defaultSettings
    const backend = start({ settings: { ...widget, escalation: { ...widget.escalation, showPlace: false } } })
    const visitor = await visit(backend, first)
    visitor.call()
    await visitor.frame('event', ({ event }) => event.type === 'escalated')
    backend.changeSettings(widget)
    await visitor.frame('place')
    expect(placesIn(visitor)).toEqual([1])
  })

  const summary: Summary = { by: 'model', lines: [{ about: 'want', text: 'A refund', messages: [2] }] }

  it.each([true, false])('[E10] reads a summary, which the visitor sees if it is shared: %s', async (shareSummary) => {
    const { widget } = defaultSettings
    const backend = start({
      settings: { ...widget, escalation: { ...widget.escalation, shareSummary } },
      summarise: async (events, { phase }) => {
        expect([events.at(-1)?.type, phase]).toEqual(['escalated', 'waiting'])
        return summary
      },
    })
    const visitor = await visit(backend, first)
    visitor.call()
    const { event } = await visitor.frame('event', ({ event }) => event.type === 'summarised')
    const shared = shareSummary ? { summary, shared: true } : {}
    expect(event).toMatchObject({ type: 'summarised', escalation: 2, ...shared })
    expect('summary' in event).toBe(shareSummary)
    expect(backend.conversation(first)?.summary?.summary).toEqual(summary)
    // Nor by the back door: who has missed too much gets the state.
    visitor.send({ type: 'watch', conversation: first, lastSeq: 1_000 })
    const { state } = await visitor.frame('welcome', (welcome) => welcome.state !== undefined)
    expect(state?.summary?.summary).toEqual(shareSummary ? summary : null)
  })

  it('goes without a summary that could not be made', async () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
    undo.push(() => complained.mockRestore())
    const backend = start({ summarise: () => Promise.reject(new Error('no model')) })
    const visitor = await visit(backend, first)
    visitor.call()
    await vi.waitFor(() => expect(complained).toHaveBeenCalledOnce())
    expect(backend.events(first).at(-1)?.type).toBe('escalated')
  })

  it('[A8] gives what the visitor may ask next along with an answer', async () => {
    const backend = start({ answer: async () => ({ text: 'Two days.', followUps: ['Who pays?'] }) })
    const visitor = await visit(backend, first)
    visitor.send({ type: 'say', id: `command-of-the-test-${++ids}`, conversation: first, text: 'How long?' })
    const { event } = await visitor.frame('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    expect(event).toMatchObject({ text: 'Two days.', followUps: ['Who pays?'] })
  })
})

describe('places', () => {
  const minute = 60_000
  const now = 100 * minute
  const waiting = (id: string, since: number): Conversation => ({
    ...empty(id),
    seq: 2,
    phase: 'waiting',
    waitingSince: since,
  })
  const joined = (minutes: number, ago = 10): Conversation => ({
    ...empty('x'),
    lastWait: { at: now - ago * minute, ms: minutes * minute },
  })

  it('go by who has waited longest', () => {
    const places = placesOf([waiting('b', 2), joined(1), waiting('a', 1)], now)
    expect([...places]).toEqual([
      ['a', { type: 'place', conversation: 'a', place: 1 }],
      ['b', { type: 'place', conversation: 'b', place: 2 }],
    ])
  })

  it('name the middle half of the recent waits, and none where there were too few', () => {
    const minutes = (...waits: Conversation[]) => placesOf([waiting('a', 1), ...waits], now).get('a')?.minutes
    expect(minutes(joined(2), joined(3))).toBeUndefined()
    expect(minutes(joined(2), joined(3), joined(4, 121))).toBeUndefined()
    expect(minutes(joined(9), joined(1.5), joined(4), joined(2.5), joined(3.2))).toEqual([2, 4])
  })
})
