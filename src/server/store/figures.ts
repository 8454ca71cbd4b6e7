import type { Trigger } from '../../protocol/events.ts'

/**
 * What is counted of a chatbot's escalations for Human Support (C8). All of it is about escalations that were opened in the time asked
 * for, each counted once:
 *
 * - One that is called for again while it is open (`renewed`) is not counted again (R35). The next one after it was closed is.
 * - A live chat that lost its agents opens one if none is open (R43), as any other trigger does.
 * - Cancelled counts among all, and is neither resolved nor unresolved.
 * - Reopened is unresolved again, as if it had never been resolved; once resolved again, it took from its opening until then.
 * - Of a deleted conversation (R55) it stays among all. If it was open, it is neither resolved nor unresolved: nobody can see to it.
 */
export interface Figures {
  readonly escalations: number
  readonly unresolved: number
  readonly resolved: number
  /** Opened before the time asked for, and not resolved to this day. */
  readonly unresolvedBefore: number
  /** Conversations that began in the time, deleted ones included. */
  readonly conversations: number
  /** Milliseconds from opening to resolving, on average; null where none is resolved. */
  readonly resolvedAfterMs: number | null
  /** Milliseconds from opening to the first message of a person; null where none was answered. Nearest rank. */
  readonly answeredAfterMs: { readonly median: number; readonly p90: number } | null
  /** The visitor cancelled, or waited to the limit, before anybody joined. Whom nobody could come for did not wait, and is none. */
  readonly abandoned: number
  /** For each day asked for. */
  readonly perDay: readonly { readonly escalations: number; readonly unresolved: number }[]
  /** Triggers that there was one of, the most frequent first. */
  readonly perTrigger: readonly {
    readonly trigger: Trigger
    readonly escalations: number
    readonly unresolved: number
  }[]
}

/** The part of the store that counts. */
export interface FigureStore {
  /** `dayStarts`: when each day begins, in milliseconds since 1970, the first one first; the last has no end. */
  figuresOf(chatbot: string, dayStarts: readonly number[]): Promise<Figures>
}
