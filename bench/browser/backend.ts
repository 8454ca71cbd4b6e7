import {
  apply,
  type ClientFrame,
  type Conversation,
  type ConversationEvent,
  defaultSettings,
  empty,
  type Fact,
  limits,
  type ServerFrame,
  settingsFor,
} from '../../src/protocol/index.ts'
import { hostile, type Message, messages, pieces } from './texts.ts'

/**
 * A backend of ours that does what a measurement tells it to: it speaks the wire, keeps one conversation, and says its lines
 * as fast as it is asked to. On the server of the measurements it is behind a WebSocket, and in a page behind nothing.
 */
export interface Backend {
  take(frame: ClientFrame, answer: (frame: ServerFrame) => void): void
  append(from: number, count: number): void
  /** An answer in pieces, one every `everyMs`. */
  stream(everyMs: number): Promise<void>
  answer(which: keyof typeof hostile): void
}

/**
 * @param said messages that any conversation has had already.
 * @param give tells all who listen.
 */
export function createBackend(said: number, give: (frame: ServerFrame) => void): Backend {
  let log: ConversationEvent[] = []
  let state = empty('')

  /** Puts a fact into the log. */
  function add(fact: Fact, command?: string): ConversationEvent {
    const at = Date.UTC(2026, 0, 5, 9) + log.length * 20_000
    const event = { ...fact, seq: log.length + 1, at, ...(command ? { command } : {}) } as ConversationEvent
    log.push(event)
    state = apply(state, event)
    return event
  }
  const tell = (fact: Fact, command?: string) =>
    give({ type: 'event', conversation: state.id, event: add(fact, command) })
  const started: Fact = { type: 'started', chatbot: 'shop', visitor: 'embed-bench', language: 'en' }
  const factOf = ({ text, mine }: Message): Fact =>
    mine
      ? { type: 'said', from: 'visitor', text }
      : { type: 'said', from: 'assistant', text, answers: state.lastQuestion?.seq ?? 1 }

  function begin(id: string) {
    log = []
    state = empty(id)
    if (said === 0) return
    add(started)
    for (const message of messages(1, said)) add(factOf(message))
  }

  function welcome(conversation: string, lastSeq: number): ServerFrame {
    if (state.id !== conversation) begin(conversation)
    const isFar = state.seq - lastSeq > limits.resumeEvents
    const whole: { state?: Conversation } = isFar ? { state } : {}
    const events = log.slice(isFar ? -limits.snapshotEvents : lastSeq)
    return { type: 'welcome', conversation, head: state.seq, ...whole, events }
  }

  return {
    take(frame, answer) {
      switch (frame.type) {
        case 'hello':
          return answer({ type: 'settings', settings: settingsFor(defaultSettings.widget, 'en') })
        case 'watch':
          return answer(welcome(frame.conversation, frame.lastSeq))
        case 'earlier': {
          const events = log.slice(Math.max(0, frame.before - 1 - limits.snapshotEvents), frame.before - 1)
          return answer({ type: 'earlier', conversation: frame.conversation, events })
        }
        case 'say':
          if (log.length === 0) tell(started, frame.id)
          tell({ type: 'said', from: 'visitor', text: frame.text }, frame.id)
      }
    },
    append(from, count) {
      if (log.length === 0) tell(started)
      for (const message of messages(from, count)) tell(factOf(message))
    },
    async stream(everyMs) {
      tell({ type: 'said', from: 'visitor', text: 'How do I send it back?' })
      const { id: conversation, epoch, seq: answers } = state
      let text = ''
      for (const piece of pieces()) {
        give({ type: 'draft', conversation, answers, epoch, from: text.length, text: piece })
        text += piece
        await new Promise((resolve) => setTimeout(resolve, everyMs))
      }
      tell({ type: 'said', from: 'assistant', text, answers })
    },
    answer(which) {
      tell({ type: 'said', from: 'visitor', text: 'What do you make of this?' })
      tell({ type: 'said', from: 'assistant', text: hostile[which], answers: state.seq })
    },
  }
}
