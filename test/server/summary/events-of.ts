import type { ConversationEvent, Fact } from '../../../src/protocol/events.ts'

export const startMs = Date.UTC(2026, 3, 19, 10, 0, 0)

/** Facts as a log: numbered from 1, a minute apart. */
export function eventsOf(facts: readonly Fact[]): readonly ConversationEvent[] {
  return facts.map((fact, place): ConversationEvent => ({ ...fact, seq: place + 1, at: startMs + place * 60_000 }))
}

export const started: Fact = { type: 'started', chatbot: 'demo', visitor: 'v', language: 'en' }
export const ana = { id: 'ana', name: 'Ana' }

/** What a visitor says, an answer of the assistant to message `answers`, and what Ana says. */
export const says = (text: string): Fact => ({ type: 'said', from: 'visitor', text })
export const answers = (to: number, text: string, more: object = {}): Fact => ({
  type: 'said',
  from: 'assistant',
  text,
  answers: to,
  ...more,
})
export const anaSays = (text: string): Fact => ({ type: 'said', from: 'agent', agent: ana, text })
export const button: Fact = { type: 'escalated', trigger: 'button' }
