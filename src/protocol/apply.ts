import type { Conversation, Escalation } from './conversation.ts'
import type { ConversationEvent, Trigger, Why } from './events.ts'
import { limits } from './limits.ts'

const previewChars = 300
const recentMessages = 3

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
