import type { Refusal } from '../../protocol/commands.ts'
import type { Conversation } from '../../protocol/conversation.ts'
import type { Decision } from '../../protocol/decide.ts'
import type { ConversationEvent } from '../../protocol/events.ts'
import type { ChatbotSettings } from '../../protocol/settings.ts'
import type { DocumentStore } from './documents.ts'
import type { FigureStore } from './figures.ts'
import type { InvitationStore } from './invitations.ts'
import type { UsageStore } from './usage.ts'
import type { VisitorStore } from './visitors.ts'

/**
 * Where everything is kept. Any engine that passes `test/contracts/store.ts` will do. Every promise that resolves means
 * committed to disk; a rejected one means that nothing of it was kept.
 */
export interface Store extends DocumentStore, FigureStore, UsageStore, VisitorStore, InvitationStore {
  /** The only way into a log. */
  append(attempt: Attempt): Promise<Outcome>
  conversation(id: string): Promise<Conversation | null>
  /** Events with `after < seq`, at most `limit`, in order. */
  events(conversation: string, after: number, limit: number): Promise<ConversationEvent[]>
  /** Conversations for the inbox: those waiting first, longest first; then by last event, latest first. */
  inbox(query: InboxQuery): Promise<InboxEntry[]>
  /** Conversations that have been waiting since before `before`, and those that are live: what the clock looks at. */
  waitingSince(before: number): Promise<Conversation[]>
  live(): Promise<Conversation[]>
  /** The waiting room of a chatbot, who is next first. */
  placesOf(chatbot: string): Promise<readonly Place[]>
  /** Waits that ended at `since` or later, each conversation's last alone, latest first. */
  recentWaits(chatbot: string, since: number, limit: number): Promise<readonly Wait[]>

  chatbot(id: string): Promise<Chatbot | null>
  chatbots(account: string): Promise<Chatbot[]>
  saveChatbot(chatbot: Chatbot): Promise<void>
  /** Puts `after` in the place of `before`; false, with nothing changed, when they are not `before` any more. */
  saveSettings(chatbot: string, before: ChatbotSettings, after: ChatbotSettings): Promise<boolean>

  /** The account that a signed-in person belongs to. */
  member(user: string): Promise<Member | null>
  members(account: string): Promise<Member[]>
  saveMember(member: Member): Promise<void>
  /** A socket of theirs is open. */
  sawMember(user: string, at: number): Promise<void>
  /** Does nothing when there is one of that id. */
  createAccount(id: string): Promise<void>

  /** Takes jobs that are due for `leaseMs`; one whose lease ran out is taken again. In a lane, one at a time, in order. */
  claim(claim: Claim): Promise<Job[]>
  /** Puts an end to a job, or off to later. Ignored (false) when the lease has passed to somebody else. */
  settle(job: Job, settlement: Settlement): Promise<boolean>
  extend(job: Job, leaseUntil: number): Promise<boolean>
  /** Jobs that tell somebody something, latest first (C15). */
  deliveries(query: { chatbot: string; conversation?: string; limit: number }): Promise<Job[]>

  close(): Promise<void>
}

export interface Attempt {
  readonly conversation: string
  /** Scope of command ids: "visitor", "agent:ID", "assistant", "clock". */
  readonly author: string
  readonly command?: { readonly id: string; readonly digest: string } | undefined
  /** `seq` of an event that the decision needs to see. */
  readonly subject?: number | undefined
  readonly at: number
  /** Called inside the transaction, again if another writer was first; it must be pure. */
  decide(conversation: Conversation, subject: ConversationEvent | undefined): Decision
  /** Rows for the outbox, written with the events. */
  jobs(events: readonly ConversationEvent[], after: Conversation): readonly NewJob[]
}

export type Outcome =
  | { readonly kind: 'appended'; readonly events: readonly ConversationEvent[]; readonly conversation: Conversation }
  /** The same command was taken before: its events of then. */
  | { readonly kind: 'repeated'; readonly events: readonly ConversationEvent[]; readonly conversation: Conversation }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export interface NewJob {
  /** Made from the fact alone, so that the same fact never makes two. */
  readonly id: string
  readonly kind: 'answer' | 'summary' | 'email' | 'webhook'
  readonly chatbot: string
  readonly conversation: string
  /** Jobs of one lane are worked off one at a time and in order. */
  readonly lane?: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly dueAt: number
}

export interface Job extends NewJob {
  readonly state: 'pending' | 'done' | 'dead'
  /** Attempts begun, this one included. */
  readonly attempts: number
  readonly createdAt: number
  readonly settledAt: number | null
  /** What the other side said last, in words for the delivery log. */
  readonly lastAnswer: string | null
  readonly leaseUntil: number
  /** Tells this lease from a later one. */
  readonly lease: string | null
}

export interface Claim {
  readonly kinds: readonly NewJob['kind'][]
  readonly limit: number
  readonly now: number
  readonly leaseMs: number
}

export type Settlement =
  | { readonly state: 'done' | 'dead'; readonly answer: string; readonly at: number }
  | { readonly state: 'pending'; readonly answer: string; readonly dueAt: number }

export interface Chatbot {
  readonly id: string
  readonly account: string
  readonly settings: ChatbotSettings
}

export interface Member {
  /** The person's id with the sign-in. */
  readonly user: string
  readonly account: string
  readonly role: 'owner' | 'agent'
  readonly name: string
  readonly email: string
  readonly avatar: string | null
  /** Milliseconds since 1970 when a socket of theirs was last seen open. */
  readonly seenAt: number
}

export interface InboxQuery {
  readonly chatbots: readonly string[]
  /** `escalated`: whatever became of it. */
  readonly filter: 'all' | 'waiting' | 'live' | 'escalated' | 'unresolved' | 'resolved'
  readonly limit: number
  /** Continue after this entry. */
  readonly after?: { readonly at: number; readonly id: string }
}

export interface InboxEntry {
  readonly conversation: Conversation
  /** Time of the last event. */
  readonly at: number
}

export interface Place {
  readonly conversation: string
  /** Milliseconds since 1970. */
  readonly waitingSince: number
}

/** A wait that has ended because an agent joined, or because nobody did. One that the visitor cancelled is none. */
export interface Wait {
  /** Milliseconds since 1970. */
  readonly until: number
  readonly ms: number
  readonly joined: boolean
}
