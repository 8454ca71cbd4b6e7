import type { ConversationEvent, SummaryLine, Trigger } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import type { Brings } from './matter.ts'
import { oneLine, quote } from './one-line.ts'
import { reasonText } from './reason.ts'

type Said = ConversationEvent & { readonly type: 'said' }

/** Lines in all, and those of messages that got no answer at all among them. */
const lineCount = 4
const unansweredCount = 2
/** Latest messages that are looked at. */
const readMessages = 50
const quotedChars = 160

/** What is open: why a person was called, what the assistant had no answer to, and what nobody has answered yet. */
export function openLines(
  events: readonly ConversationEvent[],
  current: readonly ConversationEvent[],
  { brings, shared }: { readonly brings: (text: string) => Brings; readonly shared: boolean },
): readonly SummaryLine[] {
  const why = shared ? null : whyLine(events)
  const since = sinceAgent(current)
  const unanswered = unansweredIn(since, brings).slice(-unansweredCount)
  const unknown = unknownIn(since)
  const room = lineCount - (why ? 1 : 0) - unanswered.length
  return [
    ...(why ? [why] : []),
    ...unknown.slice(-room).map(({ question, answer }) => line('The assistant had no answer to ', question, answer)),
    ...unanswered.map((said) => line('Not answered yet: ', said)),
  ]
}

/** Why the trigger fired; null when `events` do not end with a call. Never for the visitor: it quotes the owner's rules. */
export function whyLine(events: readonly ConversationEvent[]): SummaryLine | null {
  const call = events.at(-1)
  if (call?.type !== 'escalated' && call?.type !== 'dropped') return null
  const { trigger, why, agent } = call.type === 'escalated' ? call : { trigger: 'agent_dropped' }
  const again = call.type === 'escalated' && call.renewed ? 'Calls again. ' : ''
  const reason = `${again}${reasonText({ trigger, why, agent: agent?.name })}`
  const messages = calledUnder(call, events)
  const said = events.find((event) => event.seq === messages[0])
  const isTheirs = said?.type === 'said' && said.from === 'visitor' && quotes.has(trigger) && !why
  const text = isTheirs ? `${reason}: ${quote(said.text, quotedChars)}` : reason
  return { about: 'open', text: oneLine(text, limits.summaryLineChars), messages }
}

/** Triggers that are read off the visitor's words. */
const quotes = new Set<string>(['direct_request', 'frustration', 'cannot_answer'] satisfies Trigger[])

/** The messages that led to a call: what the offer was made for, and the yes to it; of a button, the last one before it. */
function calledUnder(call: ConversationEvent, events: readonly ConversationEvent[]): readonly number[] {
  const before = events.slice(0, -1)
  const answered = call.type === 'escalated' ? call.answers : undefined
  const offer = before.findLast(({ type }) => type === 'offered' || type === 'declined' || type === 'escalated')
  const offered = call.type === 'escalated' && offer?.type === 'offered' && offer.trigger === call.trigger
  const last = before.findLast((event) => event.type === 'said')?.seq
  const answer = call.type === 'escalated' && call.trigger === 'phrase' ? last : undefined
  const led = [...(offered ? [offer.answers] : []), answered, answer].filter((seq) => seq !== undefined)
  return led.length > 0 ? [...new Set(led)] : last === undefined ? [] : [last]
}

/** What was said to an agent is theirs (R23). */
function sinceAgent(events: readonly ConversationEvent[]): readonly ConversationEvent[] {
  const last = events.findLastIndex(
    (event) => event.type === 'ended' || (event.type === 'said' && event.from === 'agent'),
  )
  return events.slice(last + 1)
}

function unansweredIn(events: readonly ConversationEvent[], brings: (text: string) => Brings): readonly Said[] {
  const answered = events.reduce(
    (most, event) => (event.type === 'said' && event.from === 'assistant' ? Math.max(most, event.answers) : most),
    0,
  )
  return events
    .filter((event): event is Said => event.type === 'said' && event.from === 'visitor' && event.seq > answered)
    .slice(-readMessages)
    .filter(({ text }) => brings(text) === 'matter')
}

/** Questions that the assistant had no answer to; of the same put again, the latest. */
function unknownIn(events: readonly ConversationEvent[]): readonly { question: Said; answer: Said }[] {
  const bySeq = new Map(events.flatMap((event) => (event.type === 'said' ? [[event.seq, event] as const] : [])))
  const byWords = new Map<string, { question: Said; answer: Said }>()
  for (const answer of bySeq.values()) {
    const question = answer.from === 'assistant' && answer.cannotAnswer ? bySeq.get(answer.answers) : undefined
    if (!question) continue
    const words = question.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    byWords.delete(words)
    byWords.set(words, { question, answer })
  }
  return [...byWords.values()]
}

function line(label: string, question: Said, answer?: Said): SummaryLine {
  const messages = [question.seq, ...(answer ? [answer.seq] : [])]
  return { about: 'open', text: `${label}${quote(question.text, quotedChars)}`, messages }
}
