import type { Agent, Details, Summary, Trigger, Why } from './events.ts'

export interface Escalation {
  readonly status: 'open' | 'resolved' | 'cancelled'
  readonly trigger: Trigger
  /** `seq` and time of the event that opened it. */
  readonly seq: number
  readonly at: number
  readonly resolvedAt?: number
  readonly why?: Why
}

/**
 * What the events of a conversation add up to. Its size does not grow with the log: a conversation of 10,000 events
 * costs no more to carry than one of ten.
 */
export interface Conversation {
  readonly id: string
  /** Number of the last event; 0 before the first. */
  readonly seq: number
  /** Raised by every change of controller. */
  readonly epoch: number
  readonly chatbot: string
  readonly visitor: string
  readonly language: string
  readonly page?: string
  readonly startedAt: number
  /** Time of the last event. */
  readonly lastAt: number
  /** What the visitor sees. An agent controls the conversation in `live`, the assistant in the other two. */
  readonly phase: 'assistant' | 'waiting' | 'live'
  /** A question "shall I get a person?" that stands open. */
  readonly offer: { readonly seq: number; readonly trigger: Trigger; readonly why?: Why } | null
  /** Per trigger, answers still to be given before the same offer may be made again after a refusal. */
  readonly declined: Readonly<Partial<Record<Trigger, number>>>
  readonly escalation: Escalation | null
  /** How many escalations were opened in all; renewed ones are not counted again. */
  readonly escalations: number
  readonly waitingSince: number | null
  /** When an agent last joined a waiting visitor, and how many milliseconds that had taken. */
  readonly lastWait: { readonly at: number; readonly ms: number } | null
  /** Of the latest escalation, and what the visitor said to it. `summary` is null where it is not for the reader. */
  readonly summary: {
    readonly escalation: number
    readonly summary: Summary | null
    readonly correction?: string
    readonly shared?: true
  } | null
  /** The agents in a live chat; the first of them took over. */
  readonly agents: readonly Agent[]
  readonly email: string | null
  /** Who the visitor is said to be; unchecked. */
  readonly details: Details | null
  /** What the visitor thought of the last live chat that they rated. */
  readonly rating: { readonly ended: number; readonly score: number } | null
  readonly messageCount: number
  /** How many of them are the assistant's. */
  readonly answerCount: number
  readonly lastMessage: {
    readonly seq: number
    readonly at: number
    readonly from: 'visitor' | 'assistant' | 'agent'
    /** Its first 300 characters. */
    readonly text: string
  } | null
  /** The visitor's latest message, and the latest one that somebody has dealt with. */
  readonly lastQuestion: { readonly seq: number; readonly text: string } | null
  readonly answeredSeq: number
  /** What the visitor said last, oldest first: the first characters of three messages. What was said to a person is theirs, and goes with them. */
  readonly recentWords: readonly string[]
}

/** The conversation before its first event. */
export function empty(id: string): Conversation {
  return {
    id,
    seq: 0,
    epoch: 0,
    chatbot: '',
    visitor: '',
    language: 'en',
    startedAt: 0,
    lastAt: 0,
    phase: 'assistant',
    offer: null,
    declined: {},
    escalation: null,
    escalations: 0,
    waitingSince: null,
    lastWait: null,
    summary: null,
    agents: [],
    email: null,
    details: null,
    rating: null,
    messageCount: 0,
    answerCount: 0,
    lastMessage: null,
    lastQuestion: null,
    answeredSeq: 0,
    recentWords: [],
  }
}

/** The conversation as its visitor may see it: without what is said among the team. */
export function stateForVisitor(conversation: Conversation): Conversation {
  const { offer, escalation, summary } = conversation
  const { why: _, ...open } = escalation ?? {}
  return {
    ...conversation,
    offer: offer && { seq: offer.seq, trigger: offer.trigger },
    escalation: escalation && (open as Escalation),
    summary: summary && !summary.shared ? { ...summary, summary: null } : summary,
  }
}

/** Who answers now. */
export function controllerOf(conversation: Conversation): 'assistant' | 'agent' {
  return conversation.phase === 'live' ? 'agent' : 'assistant'
}
