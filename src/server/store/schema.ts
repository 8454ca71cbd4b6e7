import type { Generated } from 'kysely'
import type { Conversation } from '../../protocol/conversation.ts'
import type { Trigger } from '../../protocol/events.ts'
import type { Document } from './documents.ts'
import type { Job } from './store.ts'

/** The tables. JSON is kept as text on every engine: it is read and written whole. */
export interface Schema {
  accounts: { id: string; created_at: number }
  members: {
    user: string
    account: string
    role: 'owner' | 'agent'
    name: string
    email: string
    avatar: string | null
    seen_at: number
  }
  chatbots: { id: string; account: string; settings: string }
  conversations: ConversationRow
  events: {
    /** `conversations.key`: an integer keeps the log's index narrow. */
    conversation: number
    seq: number
    body: string
    /** "AUTHOR/ID" of the command, on its first event alone. */
    command: string | null
    digest: string | null
  }
  jobs: {
    id: string
    /** The order they were written in. */
    place: Generated<number>
    kind: Job['kind']
    chatbot: string
    conversation: string
    lane: string | null
    payload: string
    state: Job['state']
    attempts: number
    created_at: number
    due_at: number
    settled_at: number | null
    last_answer: string | null
    lease: string | null
    lease_until: number
  }
  documents: DocumentRow
  usage: {
    chatbot: string
    /** A day, "2026-08-01", or the id of a conversation. */
    scope: string
    answers: number
  }
  /** Conversations that their visitors had deleted. */
  forgotten: {
    id: string
    chatbot: string
    started_at: number
    escalations: number
    /** Of the last escalation. */
    escalated_at: number | null
    escalated_by: Trigger | null
    forgotten_at: number
  }
  invitations: {
    id: string
    account: string
    email: string
    role: 'owner' | 'agent'
    invited_by: string
    round: number
    sent_at: number
    expires_at: number
    used_at: number | null
    withdrawn_at: number | null
  }
  password_resets: { id: string; user: string | null; expires_at: number }
  /** How often something that can be guessed was tried, until when. */
  attempts: { key: string; count: number; until: number }
}

export interface DocumentRow {
  id: string
  chatbot: string
  name: string
  kind: Document['kind']
  content: string
  bytes: number
  is_public: 0 | 1
  updated_at: number
  /** Another number after every change. */
  version: number
}

export interface ConversationRow {
  key: Generated<number>
  id: string
  chatbot: string
  visitor: string
  seq: number
  epoch: number
  controller: 'assistant' | 'agent'
  phase: Conversation['phase']
  /** 0 when nobody waits. */
  waiting_since: number
  escalation: 'open' | 'resolved' | 'cancelled' | null
  last_at: number
  /** The folded conversation as of `seq`, by `apply` of version `state_version`. */
  state: string
  state_version: number
  /** Of its last wait: when it ended, how long it was, and whether an agent joined (1). */
  waited_until: number | null
  waited_ms: number | null
  was_joined: 0 | 1 | null
}
