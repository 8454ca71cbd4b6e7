import type { ConversationEvent } from '../protocol/index.ts'
import { sameDay } from '../ui/clock.ts'

type Said = Extract<ConversationEvent, { type: 'said' }>
export type Author = Said['from']

/** What the thread is drawn of: facts the visitor can see, with their place in a group. */
export type Item =
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | { readonly kind: 'notice'; readonly key: string; readonly event: ConversationEvent }
  | {
      readonly kind: 'bubble'
      readonly key: string
      readonly author: Author
      readonly event: ConversationEvent
      /** First and last of what one author said without a break. */
      readonly first: boolean
      readonly last: boolean
    }

/** After this long, the same author begins a new group. */
const groupMs = 5 * 60_000

/** The items of a stretch of the log. */
export function threadItems(events: readonly ConversationEvent[], now: number): readonly Item[] {
  const items: Item[] = []
  let before: ConversationEvent | undefined
  for (const [at, event] of events.entries()) {
    const author = authorOf(event, events[at + 1])
    if (author === undefined) continue
    const newDay = before ? !sameDay(before.at, event.at) : !sameDay(now, event.at)
    if (newDay) items.push({ kind: 'day', key: `day${event.seq}`, at: event.at })
    const previous = items.at(-1)
    if (author === null) items.push({ kind: 'notice', key: `n${event.seq}`, event })
    else {
      const joins =
        previous?.kind === 'bubble' && voice(previous.event) === voice(event) && event.at - previous.event.at < groupMs
      if (joins) items[items.length - 1] = { ...previous, last: false }
      items.push({ kind: 'bubble', key: keyOf(event), author, event, first: !joins, last: true })
    }
    before = event
  }
  return items
}

/** The same node carries a message from its sending to its place in the log, and an answer from its first piece to its last. */
function keyOf(event: ConversationEvent): string {
  if (event.type !== 'said') return `e${event.seq}`
  if (event.from === 'assistant') return answerKey(event.answers)
  return event.command ?? `e${event.seq}`
}

export function answerKey(answers: number): string {
  return `a${answers}`
}

/** Whose bubble an event is drawn as; null for a notice, undefined for what is not drawn, or what the `next` says better. */
function authorOf(event: ConversationEvent, next?: ConversationEvent): Author | null | undefined {
  switch (event.type) {
    case 'said':
      return event.from
    case 'escalated':
      if (event.agent) return null
      // "Soon" is not what the visitor is told next.
      return next?.type === 'unattended' && next.away && next.at === event.at ? undefined : 'assistant'
    case 'summarised':
      return event.shared && event.summary ? 'assistant' : undefined
    case 'offered':
    case 'unattended':
    case 'emailLeft':
      return 'assistant'
    case 'declined':
      // A no that was typed is a message already.
      return event.answers === undefined ? 'visitor' : undefined
    case 'ended':
      // An agent who hands over leaves the visitor to the team, not to the assistant.
      return next?.type === 'escalated' && next.agent && next.at === event.at ? undefined : null
    case 'cancelled':
    case 'joined':
    case 'dropped':
      return null
    default:
      return undefined
  }
}

function voice(event: ConversationEvent): string {
  return event.type === 'said' && event.from === 'agent' ? event.agent.id : (authorOf(event) ?? '')
}

/** What the visitor thought of each answer, the last word counting. */
export function thumbs(events: readonly ConversationEvent[]): Map<number, 'up' | 'down'> {
  return new Map(events.flatMap((event) => (event.type === 'thumbed' ? [[event.message, event.value] as const] : [])))
}
