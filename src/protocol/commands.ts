import type { Agent, Away, Details, Source, Summary, Why } from './events.ts'

/** The assistant's side proposes that a person is called; `decide` makes of it what the owner set. */
export interface Call {
  readonly trigger: 'direct_request' | 'frustration' | 'guidance' | 'topic' | 'phrase'
  readonly why?: Why
}

/** What a client or a part of the server may ask of a conversation. Imperative throughout; `decide` answers. */
export type Command =
  // Of the visitor and of agents
  | { readonly type: 'say'; readonly text: string }
  // Of the visitor
  | { readonly type: 'confirm' }
  | { readonly type: 'decline' }
  | { readonly type: 'escalate'; readonly trigger: 'button' | 'api' }
  | { readonly type: 'cancel' }
  | { readonly type: 'thumb'; readonly message: number; readonly value: 'up' | 'down' }
  | { readonly type: 'leaveEmail'; readonly email: string }
  /** A10: who they are, as they or the page say. */
  | { readonly type: 'identify'; readonly by: 'visitor' | 'page'; readonly details: Details }
  /** A17: of the live chat that event `ended` closed. */
  | { readonly type: 'rate'; readonly ended: number; readonly score: number; readonly comment?: string | undefined }
  /** What the summary that the team reads got wrong or lacks. */
  | { readonly type: 'correctSummary'; readonly text: string }
  // Of agents
  /** `join`: besides the agent who has it already. */
  | { readonly type: 'takeOver'; readonly join?: boolean | undefined }
  | { readonly type: 'end'; readonly note?: string | undefined; readonly keepOpen?: boolean | undefined }
  /** Leaves the live chat, if it is one, and calls the team. */
  | { readonly type: 'handToTeam'; readonly note?: string | undefined }
  | { readonly type: 'resolve' }
  | { readonly type: 'reopen' }
  // Of the assistant
  | {
      readonly type: 'answer'
      readonly answers: number
      /** The epoch the answer was begun under. */
      readonly epoch: number
      readonly text: string
      readonly sources?: readonly Source[]
      readonly cannotAnswer?: boolean
      readonly stopped?: boolean
      readonly followUps?: readonly string[]
      /** E7: what the answer itself calls for. */
      readonly call?: Call
    }
  /** The message `answers` was found to call for a person, and gets no answer. */
  | { readonly type: 'judge'; readonly answers: number; readonly epoch: number; readonly call: Call }
  | { readonly type: 'summarise'; readonly escalation: number; readonly summary: Summary }
  // Of the server's clock
  /** `agents`: how many were found to be gone. */
  | { readonly type: 'drop'; readonly epoch: number; readonly agents: number }
  /** `away`: nobody can come any more. */
  | { readonly type: 'giveUpWaiting'; readonly since: number; readonly away?: Away }

/** Number of the event that a command is about, which `decide` has to see; 0 where there is none. */
export function subjectOf(command: Command): number {
  return command.type === 'thumb' ? command.message : command.type === 'rate' ? command.ended : 0
}

/** Who asks. */
export type Actor =
  | { readonly kind: 'visitor'; readonly id: string }
  | { readonly kind: 'agent'; readonly agent: Agent }
  | { readonly kind: 'assistant' }
  | { readonly kind: 'clock' }

/** Why not. The words for each code are the reader's end's affair. */
export type RefusalCode =
  /** The frame or command makes no sense; sending it again will not help. */
  | 'malformed'
  | 'unknown_type'
  | 'empty'
  | 'too_long'
  | 'bad_email'
  | 'bad_phone'
  /** Not said hello yet, or said it twice. */
  | 'out_of_turn'
  | 'wrong_protocol'
  | 'unknown_chatbot'
  /** No such conversation, or not the asker's: the two are not told apart. */
  | 'unknown_conversation'
  | 'no_such_message'
  | 'forbidden'
  /** This id was used for something else. */
  | 'id_reused'
  // Out of turn in the life of the conversation
  | 'escalation_off'
  | 'nothing_offered'
  | 'already_waiting'
  | 'already_live'
  | 'not_waiting'
  | 'not_live'
  | 'already_joined'
  /** Another agent was first; the refusal names them. */
  | 'taken'
  | 'not_open'
  | 'not_resolved'
  /** The answer was begun under an older epoch, or the question is dealt with. */
  | 'stale'
  // Try again later
  | 'too_many'
  | 'unavailable'

export interface Refusal {
  readonly code: RefusalCode
  /** `taken`: who was first. */
  readonly by?: string
  /** Milliseconds to wait before it makes sense to try again. */
  readonly retryAfterMs?: number
}
