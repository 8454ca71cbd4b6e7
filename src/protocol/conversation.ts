import type { Agent, ConversationEvent, Details, Summary, Trigger, Why } from './events.ts'
import { limits } from './limits.ts'

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
    /** The first `previewChars` characters. */
    readonly text: string
  } | null
  /** The visitor's latest message, and the latest one that somebody has dealt with. */
  readonly lastQuestion: { readonly seq: number; readonly text: string } | null
  readonly answeredSeq: number
  /** What the visitor said last, oldest first: the first characters of three messages. What was said to a person is theirs, and goes with them. */
  readonly recentWords: readonly string[]
}

const previewChars = 300
const recentMessages = 3

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

/** The version of `apply`: a stored state of another version is folded anew from the log. Raise it when `apply` changes. */
export const applyVersion = 4

/**
 * The one fold: the state after `event`. Used by the visitor's tab, the agent's tab and the server alike.
 * @throws when `event` is not the next one; a reader that may have missed some asks for them first.
 */
export function apply(before: Conversation, event: ConversationEvent): Conversation {
  if (event.seq !== before.seq + 1) throw new RangeError(`event ${event.seq} after ${before.seq}`)
  return { ...before, ...changes(before, event), seq: event.seq, lastAt: event.at }
}

type Changes = { -readonly [K in keyof Conversation]?: Conversation[K] }

function changes(before: Conversation, event: ConversationEvent): Changes {
  switch (event.type) {
    case 'started': {
      const { chatbot, visitor, language, at, page } = event
      return { chatbot, visitor, language, startedAt: at, ...(page === undefined ? {} : { page }) }
    }
    case 'said':
      return said(before, event)
    case 'offered':
      return {
        offer: { seq: event.seq, trigger: event.trigger, ...(event.why ? { why: event.why } : {}) },
        answeredSeq: Math.max(before.answeredSeq, event.answers),
      }
    case 'declined':
      return {
        offer: null,
        declined: declinedFor(before.declined, event.trigger, event.quietAnswers ?? limits.answersBeforeSameOffer),
        answeredSeq: Math.max(before.answeredSeq, event.answers ?? 0),
      }
    case 'escalated':
      return {
        phase: 'waiting',
        offer: null,
        declined: {},
        waitingSince: event.at,
        answeredSeq: Math.max(before.answeredSeq, event.answers ?? 0),
        ...(event.renewed ? {} : opened(before, event)),
      }
    case 'cancelled':
      return { phase: 'assistant', waitingSince: null, escalation: closed(before, 'cancelled', event.at) }
    case 'unattended':
      return { phase: 'assistant', waitingSince: null }
    case 'summarised': {
      const { escalation, summary = null, shared } = event
      return { summary: { escalation, summary, ...(shared ? { shared } : {}) } }
    }
    case 'summaryCorrected':
      return before.summary ? { summary: { ...before.summary, correction: event.text } } : {}
    case 'emailLeft':
      return { email: event.email }
    case 'joined':
      return {
        phase: 'live',
        epoch: event.epoch,
        offer: null,
        waitingSince: null,
        ...(before.waitingSince === null ? {} : { lastWait: { at: event.at, ms: event.at - before.waitingSince } }),
        agents: before.phase === 'live' ? [...before.agents, event.agent] : [event.agent],
      }
    case 'ended':
      return {
        phase: 'assistant',
        epoch: event.epoch,
        agents: [],
        // What the visitor said to the agent is the agent's: the assistant does not answer it afterwards.
        answeredSeq: before.lastQuestion?.seq ?? 0,
        recentWords: [],
        escalation: event.resolved ? closed(before, 'resolved', event.at) : before.escalation,
      }
    case 'dropped':
      return {
        phase: 'waiting',
        epoch: event.epoch,
        agents: [],
        recentWords: [],
        waitingSince: event.at,
        ...(before.escalation?.status === 'open'
          ? {}
          : opened(before, { seq: event.seq, at: event.at, trigger: 'agent_dropped' })),
      }
    case 'resolved':
      return {
        escalation: closed(before, 'resolved', event.at),
        ...(before.phase === 'waiting' ? { phase: 'assistant', waitingSince: null } : {}),
      }
    case 'reopened': {
      if (!before.escalation) return {}
      const { resolvedAt: _, ...escalation } = before.escalation
      return { escalation: { ...escalation, status: 'open' } }
    }
    case 'identified': {
      const { details } = event
      const fields = { ...before.details?.fields, ...details.fields }
      return {
        details: { ...before.details, ...details, ...(Object.keys(fields).length > 0 ? { fields } : {}) },
        ...(details.email ? { email: details.email } : {}),
      }
    }
    case 'rated':
      return { rating: { ended: event.ended, score: event.score } }
    case 'thumbed':
      return {}
  }
}

function said(before: Conversation, event: ConversationEvent & { type: 'said' }): Changes {
  const { seq, at, from } = event
  const text = event.text.slice(0, previewChars)
  const common: Changes = { messageCount: before.messageCount + 1, lastMessage: { seq, at, from, text } }
  if (event.from === 'visitor') {
    const recentWords = [...before.recentWords, text].slice(-recentMessages)
    return { ...common, lastQuestion: { seq, text }, recentWords }
  }
  if (event.from === 'agent') return { ...common, answeredSeq: before.lastQuestion?.seq ?? 0 }
  return {
    ...common,
    answerCount: before.answerCount + 1,
    // The visitor went on to something else and the assistant answered that: the question is no longer open.
    offer: null,
    answeredSeq: Math.max(before.answeredSeq, event.answers),
    declined: oneAnswerLess(before.declined),
  }
}

function declinedFor(declined: Conversation['declined'], trigger: Trigger, answers: number): Conversation['declined'] {
  const { [trigger]: _, ...others } = declined
  return answers > 0 ? { ...others, [trigger]: answers } : others
}

function oneAnswerLess(declined: Conversation['declined']): Conversation['declined'] {
  const left = Object.entries(declined).map(([trigger, answers]) => [trigger, answers - 1] as const)
  return Object.fromEntries(left.filter(([, answers]) => answers > 0))
}

function opened(before: Conversation, by: { seq: number; at: number; trigger: Trigger; why?: Why }): Changes {
  const { seq, at, trigger, why } = by
  return {
    escalation: { status: 'open', trigger, seq, at, ...(why ? { why } : {}) },
    escalations: before.escalations + 1,
  }
}

function closed(before: Conversation, status: 'resolved' | 'cancelled', at: number): Escalation | null {
  return before.escalation && { ...before.escalation, status, ...(status === 'resolved' ? { resolvedAt: at } : {}) }
}
