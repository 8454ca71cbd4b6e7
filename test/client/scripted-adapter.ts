import type { Adapter, Receiver } from '../../src/adapters/adapter.ts'
import type { ClientFrame, ConversationEvent, Fact, ServerFrame } from '../../src/protocol/index.ts'

/** An adapter whose other end is the test itself. */
export interface ScriptedAdapter {
  readonly adapter: Adapter
  /** What was sent since this was last asked. */
  sent(): ClientFrame[]
  isClosed(): boolean
  open(): void
  lose(): void
  /** The backend asks not to come back. */
  end(code: string): void
  give(...frames: ServerFrame[]): void
}

export function scriptedAdapter(): ScriptedAdapter {
  let receiver: Receiver
  const frames: ClientFrame[] = []
  let closed = false
  return {
    adapter: {
      open(given) {
        receiver = given
        receiver.status('connecting')
        return {
          send: (frame) => frames.push(frame),
          close() {
            closed = true
          },
        }
      },
    },
    sent: () => frames.splice(0),
    isClosed: () => closed,
    open: () => receiver.status('open'),
    lose: () => receiver.status('connecting'),
    end: (code) => receiver.status('closed', code),
    give(...given) {
      for (const frame of given) receiver.frame(frame)
    },
  }
}

export const conversation = '11111111-1111-4111-8111-111111111111'

/** Numbers facts from `first` on. */
export function numbered(facts: readonly (Fact & { command?: string })[], first = 1): ConversationEvent[] {
  return facts.map((fact, i) => ({ ...fact, seq: first + i, at: 1_000 + first + i }))
}

export const started: Fact = { type: 'started', chatbot: 'demo', visitor: 'v', language: 'en' }

/** A log of a visitor who said `texts`; `started` is its first event. */
export function visitorLog(...texts: string[]): ConversationEvent[] {
  return numbered([started, ...texts.map((text): Fact => ({ type: 'said', from: 'visitor', text }))])
}

export function welcome(events: readonly ConversationEvent[], head = events.at(-1)?.seq ?? 0): ServerFrame {
  return { type: 'welcome', conversation, head, events }
}

export function event(one: ConversationEvent | undefined): ServerFrame {
  if (!one) throw new Error('no such event in the test')
  return { type: 'event', conversation, event: one }
}
