import type { Conversation } from '../../protocol/conversation.ts'
import type { Trigger } from '../../protocol/events.ts'

/** A visitor of one chatbot's. */
export interface Visitor {
  readonly visitor: string
  readonly chatbot: string
}

/** What stays of a conversation that its visitor had deleted (R55): nothing that was said, and not by whom. Times in milliseconds since 1970. */
export interface Forgotten {
  readonly id: string
  readonly chatbot: string
  readonly startedAt: number
  /** How many escalations there had been, and of the last one when and why. */
  readonly escalations: number
  readonly escalatedAt: number | null
  readonly escalatedBy: Trigger | null
  readonly forgottenAt: number
}

/** The part of the store that answers to visitors (A18): what is theirs, and that it goes when they want it gone. */
export interface VisitorStore {
  /** Theirs, the one with the latest event first. */
  conversationsOf(visitor: Visitor, limit: number): Promise<readonly Conversation[]>
  /**
   * Deletes all that is kept of a conversation: its log, what the outbox holds of it in whatever state, what it used. False, with
   * nothing changed, when they have none of this id. From then on `append` refuses it as unknown, whoever asks.
   */
  forget(visitor: Visitor, conversation: string, at: number): Promise<boolean>
  isForgotten(conversation: string): Promise<boolean>
  /** Those that were forgotten at this time or later, on whichever node; the first one first. */
  forgottenSince(at: number): Promise<readonly Forgotten[]>
}
