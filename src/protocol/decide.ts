import { apply } from './apply.ts'
import { type Calling, called, escalated } from './calling.ts'
import type { Actor, Command, Refusal, RefusalCode } from './commands.ts'
import type { Conversation } from './conversation.ts'
import type { Agent, ConversationEvent, Fact, Summary, Why } from './events.ts'
import { identify, isEmail } from './identify.ts'
import { limits } from './limits.ts'

/** What a message says about wanting a person, read off its words before `decide` is asked. */
export interface Understanding {
  /** E2. */
  readonly asksForPerson: boolean
  /** E3; absent where nobody looks for it. */
  readonly frustrated?: boolean
  /** E6: the topic that it is about and that the assistant must not answer. */
  readonly topic?: Why
  /** Would be a yes or a no if a question stood open. */
  readonly affirms: boolean
  readonly declines: boolean
}

export interface Context extends Calling {
  readonly by: Actor
  /** Details for `started`; only a visitor's first command makes a conversation. */
  readonly opening?: { chatbot: string; language: string; page?: string }
  readonly understanding?: Understanding
  /** The event that the command names (`thumb`, `rate`). */
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
      return ofAgent(conversation, command, by.agent, context)
    case 'assistant':
      return ofAssistant(conversation, command, context)
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
  // R2: what the page says of a visitor begins nothing: they have not even opened their mouth.
  const begins =
    command.type === 'say' || command.type === 'escalate' || (command.type === 'identify' && command.by === 'visitor')
  if (!begins) return refuse('unknown_conversation')
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
      if (!context.settings.escalation.enabled) return refuse('escalation_off')
      return { facts: confirmed(conversation, offer, context) }
    case 'decline':
      return offer ? { facts: [declined(offer, context)] } : refuse('nothing_offered')
    case 'escalate':
      if (!context.settings.escalation.enabled) return refuse('escalation_off')
      if (phase === 'waiting') return refuse('already_waiting')
      if (phase === 'live') return refuse('already_live')
      return { facts: escalated(conversation, { trigger: command.trigger }, context.away) }
    case 'cancel':
      return phase === 'waiting' ? { facts: [{ type: 'cancelled' }] } : refuse('not_waiting')
    case 'thumb': {
      const { subject } = context
      return subject?.type === 'said' && subject.from === 'assistant'
        ? { facts: [{ type: 'thumbed', message: command.message, value: command.value }] }
        : refuse('no_such_message')
    }
    case 'leaveEmail':
      return isEmail(command.email) ? { facts: [{ type: 'emailLeft', email: command.email }] } : refuse('bad_email')
    case 'identify': {
      const identified = identify(conversation.details, command)
      return typeof identified === 'string' ? refuse(identified) : { facts: [identified] }
    }
    case 'rate': {
      const { ended, score, comment = '' } = command
      if (context.subject?.type !== 'ended') return refuse('no_such_message')
      if (comment.length > limits.commentChars) return refuse('too_long')
      return { facts: [{ type: 'rated', ended, score, ...(comment.trim() ? { comment: comment.trim() } : {}) }] }
    }
    case 'correctSummary': {
      if (!conversation.summary?.shared) return refuse('forbidden')
      const wrong = wrongText(command.text, limits.correctionChars)
      return wrong ? refuse(wrong) : { facts: [{ type: 'summaryCorrected', text: command.text }] }
    }
    default:
      return refuse('forbidden')
  }
}

/** What a visitor's message leads to besides itself, while the assistant has the conversation. */
function afterMessage(conversation: Conversation, context: Context): readonly Fact[] {
  const { settings, understanding } = context
  if (!understanding) return []
  const { offer } = conversation
  const { topic, asksForPerson, frustrated } = understanding
  const answers = conversation.seq + 1
  const call = (trigger: 'topic' | 'direct_request' | 'frustration', why?: Why) =>
    called({ trigger, ...(why ? { why } : {}) }, conversation, context, answers)
  if (offer && settings.escalation.enabled && (understanding.affirms || asksForPerson))
    return confirmed(conversation, offer, context, answers)
  if (offer && understanding.declines) return [declined(offer, context, answers)]
  // R45: what the assistant must not answer comes before what the visitor wishes: it may be the stricter of the two.
  const forbidden = topic ? call('topic', topic) : []
  if (forbidden.length > 0) return forbidden
  // R38: frustration is no request.
  return asksForPerson ? call('direct_request') : frustrated ? call('frustration') : []
}

type Offer = NonNullable<Conversation['offer']>

function confirmed(conversation: Conversation, { trigger, why }: Offer, { away }: Context, answers?: number) {
  const by = { trigger, ...(why ? { why } : {}), ...(answers === undefined ? {} : { answers }) }
  return escalated(conversation, by, away)
}

function declined({ trigger }: Offer, { settings }: Context, answers?: number): Fact {
  const { quietAnswers } = settings.escalation
  return {
    type: 'declined',
    trigger,
    ...(answers === undefined ? {} : { answers }),
    ...(quietAnswers === limits.answersBeforeSameOffer ? {} : { quietAnswers }),
  }
}

function ofAssistant(conversation: Conversation, command: Command, context: Context): Decision {
  switch (command.type) {
    case 'answer':
      return isStale(conversation, command) ? refuse('stale') : answer(conversation, command, context)
    case 'judge': {
      // Nobody is called twice: who waits already has called.
      if (isStale(conversation, command) || conversation.phase !== 'assistant') return refuse('stale')
      const facts = called(command.call, conversation, context, command.answers)
      return facts.length > 0 ? { facts } : refuse('escalation_off')
    }
    case 'summarise':
      return summarised(conversation, command.escalation, command.summary, context)
    default:
      return refuse('forbidden')
  }
}

/** R21, R22: these keep the assistant from talking over a person, or twice. */
function isStale(conversation: Conversation, { epoch, answers }: { epoch: number; answers: number }): boolean {
  const { phase, answeredSeq, lastQuestion } = conversation
  return (
    phase === 'live' || epoch !== conversation.epoch || answers <= answeredSeq || answers > (lastQuestion?.seq ?? 0)
  )
}

function answer(conversation: Conversation, command: Command & { type: 'answer' }, context: Context): Decision {
  const wrong = wrongText(command.text, limits.answerChars)
  if (wrong) return refuse(wrong)
  const { answers, text, sources, cannotAnswer, stopped, call } = command
  const followUps = command.followUps?.slice(0, limits.followUps).map((one) => one.slice(0, limits.followUpChars))
  const said: Fact = {
    type: 'said',
    from: 'assistant',
    text,
    answers,
    ...(sources?.length ? { sources: sources.slice(0, limits.sources) } : {}),
    ...(cannotAnswer ? { cannotAnswer: true as const } : {}),
    ...(stopped ? { stopped: true as const } : {}),
    ...(followUps?.length ? { followUps } : {}),
  }
  if (conversation.phase === 'waiting') return { facts: [said] }
  const byPhrase = call ? called(call, conversation, context, answers) : []
  if (byPhrase.length > 0 || !cannotAnswer) return { facts: [said, ...byPhrase] }
  const follows = called({ trigger: 'cannot_answer' }, conversation, context, answers)
  // E4: handed over at once, the visitor never reads "I don't know".
  return { facts: follows[0]?.type === 'escalated' ? follows : [said, ...follows] }
}

function summarised(conversation: Conversation, of: number, { by, lines }: Summary, { settings }: Context): Decision {
  const { escalation, summary } = conversation
  // One for each escalation: the log never changes, and agents may be reading it.
  if (!escalation || of > conversation.seq || (summary && summary.escalation >= of)) return refuse('stale')
  const bounded = lines.slice(0, limits.summaryLines).map(({ about, text, messages }) => ({
    about,
    text: text.slice(0, limits.summaryLineChars),
    messages: messages.filter((seq) => seq > 0 && seq <= conversation.seq).slice(0, limits.summaryLineMessages),
  }))
  const shared = settings.escalation.shareSummary ? { shared: true as const } : {}
  return { facts: [{ type: 'summarised', escalation: of, summary: { by, lines: bounded }, ...shared }] }
}

function ofAgent(conversation: Conversation, command: Command, agent: Agent, { settings, away }: Context): Decision {
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
    case 'handToTeam': {
      if (!settings.escalation.enabled) return refuse('escalation_off')
      if (conversation.phase === 'waiting') return refuse('already_waiting')
      if (live && !mine) return taken(conversation)
      const note = command.note?.trim()
      if (note && note.length > limits.noteChars) return refuse('too_long')
      const calls = escalated(conversation, { trigger: 'agent', agent }, away)
      if (!live) return { facts: calls }
      const epoch = conversation.epoch + 1
      return { facts: [{ type: 'ended', agent, epoch, resolved: false, ...(note ? { note } : {}) }, ...calls] }
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
        ? { facts: [{ type: 'unattended', ...(command.away ? { away: command.away } : {}) }] }
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
