import * as v from 'valibot'
import type { Refusal } from './commands.ts'
import type { Conversation } from './conversation.ts'
import type { Agent, ConversationEvent } from './events.ts'
import { limits } from './limits.ts'
import type { VisitorSettings } from './visitor-settings.ts'

/** What crosses the wire: JSON, one frame a message. A frame from a client is checked on arrival, by these schemas. */

/** Raised when the wire changes so that old clients must load anew. */
export const protocolVersion = 1

/** 128 random bits in hex or base64url, made by the sender before its first attempt. */
const commandId = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/))
/** A UUID made by the visitor's browser. */
const conversationId = v.pipe(v.string(), v.uuid())
const seq = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Longer texts come through here, to be refused by `decide` with a code that says so. */
const text = v.pipe(v.string(), v.maxLength(limits.frameBytes))

/**
 * First on every line. A visitor shows the secret that their browser made, of at least 128 random bits; its hash is who they are,
 * so that saying hello needs no answer, and doing it twice makes no second visitor. An agent's line is known by its cookie.
 */
export const hello = v.variant('as', [
  v.object({
    type: v.literal('hello'),
    as: v.literal('visitor'),
    protocol: v.number(),
    chatbot: v.pipe(v.string(), v.maxLength(64)),
    token: v.pipe(v.string(), v.regex(/^[\w-]{22,128}$/)),
    language: v.optional(v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/)), 'en'),
    page: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  }),
  v.object({ type: v.literal('hello'), as: v.literal('agent'), protocol: v.number() }),
])

/** What is too long or malformed in it is refused by `decide`, in a code of its own. */
const details = v.object({
  name: v.exactOptional(text),
  email: v.exactOptional(text),
  phone: v.exactOptional(text),
  user: v.exactOptional(text),
  fields: v.exactOptional(v.record(text, text)),
})
const score = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))

const command = { id: commandId, conversation: conversationId }

/** Commands as they come over the wire: each with the id that makes it happen once. */
export const commandFrame = v.variant('type', [
  v.object({ type: v.literal('say'), ...command, text }),
  v.object({ type: v.literal('confirm'), ...command }),
  v.object({ type: v.literal('decline'), ...command }),
  v.object({ type: v.literal('escalate'), ...command, trigger: v.picklist(['button', 'api']) }),
  v.object({ type: v.literal('cancel'), ...command }),
  v.object({ type: v.literal('thumb'), ...command, message: seq, value: v.picklist(['up', 'down']) }),
  v.object({ type: v.literal('leaveEmail'), ...command, email: text }),
  v.object({ type: v.literal('correctSummary'), ...command, text }),
  v.object({ type: v.literal('identify'), ...command, by: v.picklist(['visitor', 'page']), details }),
  v.object({ type: v.literal('rate'), ...command, ended: seq, score, comment: v.optional(text) }),
  v.object({ type: v.literal('takeOver'), ...command, join: v.optional(v.boolean()) }),
  v.object({ type: v.literal('end'), ...command, note: v.optional(text), keepOpen: v.optional(v.boolean()) }),
  v.object({ type: v.literal('handToTeam'), ...command, note: v.optional(text) }),
  v.object({ type: v.literal('resolve'), ...command }),
  v.object({ type: v.literal('reopen'), ...command }),
])

/** Frames that ask for nothing to be kept. */
const passingFrame = v.variant('type', [
  /** Tell me of this conversation from after `lastSeq` on. */
  v.object({ type: v.literal('watch'), conversation: conversationId, lastSeq: seq }),
  /** The events before `before`, as many as fit a snapshot. */
  v.object({ type: v.literal('earlier'), conversation: conversationId, before: seq }),
  v.object({ type: v.literal('unwatch'), conversation: conversationId }),
  v.object({ type: v.literal('typing'), conversation: conversationId }),
  /** Stop the answer that is being written. */
  v.object({ type: v.literal('stop'), conversation: conversationId }),
  /** A18: a visitor asks which conversations are theirs. */
  v.object({ type: v.literal('conversations') }),
  /** A18: a visitor has their conversation deleted (R55). Whoever watches it is then refused it as unknown. */
  v.object({ type: v.literal('forget'), conversation: conversationId }),
])

export const clientFrame = v.variant('type', [hello, commandFrame, passingFrame])

export type Hello = v.InferInput<typeof hello>
export type CommandFrame = v.InferOutput<typeof commandFrame>
export type ClientFrame = Hello | CommandFrame | v.InferOutput<typeof passingFrame>

/** Why the server closes a line. After the first four a client does not come back by itself. */
export type ByeCode = 'wrong_protocol' | 'unknown_chatbot' | 'forbidden' | 'frame_too_large' | 'restarting' | 'too_slow'

/** One line of the agents' inbox. */
export interface InboxRow {
  readonly conversation: Conversation
  readonly visitorOnline: boolean
  /** Milliseconds since 1970 of the last event. */
  readonly at: number
}

/** One of a visitor's own conversations. */
export interface PastConversation {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly lastAt: number
  readonly phase: Conversation['phase']
  readonly messageCount: number
  readonly lastMessage: Conversation['lastMessage']
}

/** What the server sends. Only `welcome` and `event` carry facts; losing any of the others loses nothing. */
export type ServerFrame =
  /** Answers hello, and comes again whenever the owner changes something. */
  | { readonly type: 'settings'; readonly settings: VisitorSettings }
  | { readonly type: 'me'; readonly agent: Agent }
  /**
   * Answers `watch`: the events after the client's `lastSeq`. With `state`, when too many were missed (or the client
   * holds more than there is): the conversation as of `head`, and its last events; what the client held is dropped.
   */
  | {
      readonly type: 'welcome'
      readonly conversation: string
      readonly head: number
      readonly state?: Conversation
      readonly events: readonly ConversationEvent[]
    }
  /** Answers `earlier`; an empty list says that there is nothing before. */
  | { readonly type: 'earlier'; readonly conversation: string; readonly events: readonly ConversationEvent[] }
  | { readonly type: 'event'; readonly conversation: string; readonly event: ConversationEvent }
  | ({ readonly type: 'refused'; readonly conversation?: string; readonly id?: string } & Refusal)
  /** A piece of the answer being written: `text` continues it at `from`. The final message has the same `answers`. */
  | {
      readonly type: 'draft'
      readonly conversation: string
      readonly answers: number
      readonly epoch: number
      readonly from: number
      readonly text: string
    }
  | {
      readonly type: 'typing'
      readonly conversation: string
      readonly from: 'visitor' | 'assistant' | 'agent'
      readonly agent?: Agent
    }
  | {
      readonly type: 'presence'
      readonly conversation: string
      readonly visitorOnline: boolean
      readonly viewing: readonly Agent[]
    }
  /** To a waiting visitor, whenever it changes. `minutes` from and to, of how long recent ones waited; absent without a basis. */
  | {
      readonly type: 'place'
      readonly conversation: string
      /** 1 for who is next. */
      readonly place: number
      readonly minutes?: readonly [number, number]
    }
  | { readonly type: 'inbox'; readonly row: InboxRow }
  /** The visitor had it deleted. */
  | { readonly type: 'forgotten'; readonly id: string }
  /** To a visitor who asked: theirs with this chatbot, latest first. */
  | { readonly type: 'conversations'; readonly conversations: readonly PastConversation[] }
  /** Heads of the watched conversations, so that a lost tail shows. */
  | { readonly type: 'ping'; readonly heads: Readonly<Record<string, number>> }
  | { readonly type: 'bye'; readonly code: ByeCode }
