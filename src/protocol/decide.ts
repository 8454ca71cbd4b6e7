import type { Actor, Command, Refusal, RefusalCode } from './commands.ts'
import { apply, type Conversation } from './conversation.ts'
import type { Agent, ConversationEvent, Fact, Trigger } from './events.ts'
import { limits } from './limits.ts'
import type { Policy, WidgetSettings } from './settings.ts'

/** What a message says about wanting a person, read off its words before `decide` is asked. */
export interface Understanding {
  /** E2. */
  readonly asksForPerson: boolean
  /** E3; absent where nobody looks for it. */
  readonly frustrated?: boolean
  /** Would be a yes or a no if a question stood open. */
  readonly affirms: boolean
  readonly declines: boolean
}

export interface Context {
  readonly by: Actor
  readonly settings: WidgetSettings
  /** Details for `started`; only a visitor's first command makes a conversation. */
  readonly opening?: { chatbot: string; language: string; page?: string }
  readonly understanding?: Understanding
  /** The event that the command names (`thumb`). */
  readonly subject?: ConversationEvent
}

export type Decision = { readonly facts: readonly Fact[] } | { readonly refused: Refusal }

/**
 * The one place where it is decided what a command leads to: facts, or a coded refusal. Pure: the same conversation,
 * command and context always give the same decision. The rules are numbered in RULES.md.
 */
export function decide(conversation: Conversation, command: Command, context: Context): Decision {
  const { by } = context
  switch (by.kind) {
    case 'visitor':
      return ofVisitor(conversation, command, context, by.id)
    case 'agent':
      return ofAgent(conversation, command, by.agent)
    case 'assistant':
      return command.type === 'answer' ? answer(conversation, command, context.settings) : refuse('forbidden')
    case 'clock':
      return ofClock(conversation, command)
  }
}

function ofVisitor(conversation: Conversation, command: Command, context: Context, visitor: string): Decision {
  if (conversation.seq > 0) {
    return conversation.visitor === visitor
      ? visitorAsks(conversation, command, context)
      : refuse('unknown_conversation')
  }
  // R2: a conversation begins with the visitor's first word or call for a person, and with nothing else.
  if (command.type !== 'say' && command.type !== 'escalate') return refuse('unknown_conversation')
  if (!context.opening) return refuse('unknown_conversation')
  const started: Fact = { type: 'started', visitor, ...context.opening }
  const begun = apply(conversation, { ...started, seq: 1, at: 0 })
  const decision = visitorAsks(begun, command, context)
  return 'refused' in decision ? decision : { facts: [started, ...decision.facts] }
}

function visitorAsks(conversation: Conversation, command: Command, context: Context): Decision {
  const { phase, offer } = conversation
  switch (command.type) {
    case 'say': {
      const wrong = wrongText(command.text, limits.messageChars)
      if (wrong) return refuse(wrong)
      const said: Fact = { type: 'said', from: 'visitor', text: command.text }
      const follows = phase === 'assistant' ? afterMessage(conversation, context) : []
      return { facts: [said, ...follows] }
    }
    case 'confirm':
      if (!offer) return refuse('nothing_offered')
      // R30: switched off while the offer stood.
      return context.settings.escalation.enabled ? escalate(conversation, offer.trigger) : refuse('escalation_off')
    case 'decline':
      return offer ? { facts: [{ type: 'declined', trigger: offer.trigger }] } : refuse('nothing_offered')
    case 'escalate':
      if (!context.settings.escalation.enabled) return refuse('escalation_off')
      if (phase === 'waiting') return refuse('already_waiting')
      if (phase === 'live') return refuse('already_live')
      return escalate(conversation, command.trigger)
    case 'cancel':
      return phase === 'waiting' ? { facts: [{ type: 'cancelled' }] } : refuse('not_waiting')
    case 'thumb': {
      const { subject } = context
      return subject?.type === 'said' && subject.from === 'assistant'
        ? { facts: [{ type: 'thumbed', message: command.message, value: command.value }] }
        : refuse('no_such_message')
    }
    case 'leaveEmail':
      return /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]+$/.test(command.email) &&
        command.email.length <= 254
        ? { facts: [{ type: 'emailLeft', email: command.email }] }
        : refuse('bad_email')
    default:
      return refuse('forbidden')
  }
}

/** What a visitor's message leads to besides itself, while the assistant has the conversation. */
function afterMessage(conversation: Conversation, { settings, understanding }: Context): readonly Fact[] {
  if (!understanding) return []
  const { offer, declined } = conversation
  const answers = conversation.seq + 1
  if (offer && settings.escalation.enabled && (understanding.affirms || understanding.asksForPerson))
    return [escalated(conversation, offer.trigger, answers)]
  if (offer && understanding.declines) return [{ type: 'declined', trigger: offer.trigger, answers }]
  if (understanding.asksForPerson) {
    const policy = policyOf(settings, 'direct_request')
    // R34: who asks for a person again after having said no once has answered the question by asking.
    const again = policy === 'offer' && declined.direct_request
    return called(conversation, 'direct_request', again ? 'at_once' : policy, answers)
  }
  if (!understanding.frustrated) return []
  const policy = policyOf(settings, 'frustration')
  // R33, R38: it is no request, and who has just said no is not asked again.
  return policy === 'offer' && declined.frustration ? [] : called(conversation, 'frustration', policy, answers)
}

function answer(conversation: Conversation, command: Command & { type: 'answer' }, settings: WidgetSettings): Decision {
  // R21, R22: these keep the assistant from talking over a person, or twice.
  if (conversation.phase === 'live' || command.epoch !== conversation.epoch) return refuse('stale')
  if (command.answers <= conversation.answeredSeq || command.answers > (conversation.lastQuestion?.seq ?? 0)) {
    return refuse('stale')
  }
  const wrong = wrongText(command.text, limits.answerChars)
  if (wrong) return refuse(wrong)
  const { answers, text, sources, cannotAnswer, stopped } = command
  const said: Fact = {
    type: 'said',
    from: 'assistant',
    text,
    answers,
    ...(sources?.length ? { sources: sources.slice(0, limits.sources) } : {}),
    ...(cannotAnswer ? { cannotAnswer: true as const } : {}),
    ...(stopped ? { stopped: true as const } : {}),
  }
  if (!cannotAnswer || conversation.phase === 'waiting') return { facts: [said] }
  const policy = policyOf(settings, 'cannot_answer')
  // R33: the visitor has just said no to that.
  const again = policy === 'offer' && conversation.declined.cannot_answer
  const follows = again ? [] : called(conversation, 'cannot_answer', policy, answers)
  // E4: handed over at once, the visitor never reads "I don't know".
  return { facts: policy === 'at_once' ? follows : [said, ...follows] }
}

function policyOf(settings: WidgetSettings, trigger: 'direct_request' | 'frustration' | 'cannot_answer'): Policy {
  return settings.escalation.enabled ? settings.escalation.triggers[trigger] : 'off'
}

/** A trigger fired: nothing, an offer, or a person at once. */
function called(conversation: Conversation, trigger: Trigger, policy: Policy, answers: number): readonly Fact[] {
  if (policy === 'off') return []
  if (policy === 'offer') return [{ type: 'offered', trigger, answers }]
  return [escalated(conversation, trigger, answers)]
}

function escalate(conversation: Conversation, trigger: Trigger): Decision {
  return { facts: [escalated(conversation, trigger)] }
}

function escalated(conversation: Conversation, trigger: Trigger, answers?: number): Fact {
  const renewed = conversation.escalation?.status === 'open'
  return {
    type: 'escalated',
    trigger,
    ...(renewed ? { renewed } : {}),
    ...(answers === undefined ? {} : { answers }),
  }
}

function ofAgent(conversation: Conversation, command: Command, agent: Agent): Decision {
  if (conversation.seq === 0) return refuse('unknown_conversation')
  const live = conversation.phase === 'live'
  const mine = live && conversation.agents.some((one) => one.id === agent.id)
  const joined: Fact = { type: 'joined', agent, epoch: conversation.epoch + (live ? 0 : 1) }
  switch (command.type) {
    case 'say': {
      const wrong = wrongText(command.text, limits.messageChars)
      if (wrong) return refuse(wrong)
      if (live && !mine) return taken(conversation)
      const said: Fact = { type: 'said', from: 'agent', agent, text: command.text }
      return { facts: mine ? [said] : [joined, said] }
    }
    case 'takeOver':
      if (mine) return refuse('already_joined')
      return live && !command.join ? taken(conversation) : { facts: [joined] }
    case 'end': {
      if (!live) return refuse('not_live')
      if (!mine) return taken(conversation)
      const note = command.note?.trim()
      if (note && note.length > limits.noteChars) return refuse('too_long')
      const resolved = conversation.escalation?.status === 'open' && !command.keepOpen
      return { facts: [{ type: 'ended', agent, epoch: conversation.epoch + 1, resolved, ...(note ? { note } : {}) }] }
    }
    case 'resolve':
      return conversation.escalation?.status === 'open' ? { facts: [{ type: 'resolved', agent }] } : refuse('not_open')
    case 'reopen':
      return conversation.escalation?.status === 'resolved'
        ? { facts: [{ type: 'reopened', agent }] }
        : refuse('not_resolved')
    default:
      return refuse('forbidden')
  }
}

function ofClock(conversation: Conversation, command: Command): Decision {
  switch (command.type) {
    case 'drop': {
      const { phase, epoch, agents } = conversation
      // A colleague may have joined in just this moment.
      if (phase !== 'live' || epoch !== command.epoch || agents.length !== command.agents) return refuse('stale')
      return { facts: [{ type: 'dropped', agents, epoch: epoch + 1 }] }
    }
    case 'giveUpWaiting':
      return conversation.phase === 'waiting' && conversation.waitingSince === command.since
        ? { facts: [{ type: 'unattended' }] }
        : refuse('stale')
    default:
      return refuse('forbidden')
  }
}

function wrongText(text: string, maxChars: number): 'empty' | 'too_long' | null {
  if (text.trim() === '') return 'empty'
  return text.length > maxChars ? 'too_long' : null
}

function taken(conversation: Conversation): Decision {
  const first = conversation.agents[0]
  return { refused: { code: 'taken', ...(first ? { by: first.name } : {}) } }
}

function refuse(code: RefusalCode): Decision {
  return { refused: { code } }
}
