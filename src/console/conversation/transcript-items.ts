import type { ConversationEvent } from '../../protocol/index.ts'
import { isSameDay } from '../time.ts'

export type Said = Extract<ConversationEvent, { type: 'said' }>

/** A transcript as it is drawn: days, messages (the first of a run says who and when), and what happened between them. */
export type TranscriptItem =
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | {
      readonly kind: 'message'
      readonly key: string
      readonly said: Said
      /** The one before is another's, or much older. */
      readonly first: boolean
      readonly thumb: 'up' | 'down' | null
    }
  | { readonly kind: 'notice'; readonly key: string; readonly event: ConversationEvent }

/** Messages of one author within this time stand together. */
const runMs = 5 * 60_000

export function transcriptItems(events: readonly ConversationEvent[]): readonly TranscriptItem[] {
  const thumbs = new Map(
    events.flatMap((event) => (event.type === 'thumbed' ? [[event.message, event.value] as const] : [])),
  )
  const items: TranscriptItem[] = []
  let before: ConversationEvent | null = null
  for (const event of events) {
    if (event.type === 'thumbed') continue
    if (!before || !isSameDay(before.at, event.at)) items.push({ kind: 'day', key: `day-${event.seq}`, at: event.at })
    if (event.type === 'said') {
      const thumb = thumbs.get(event.seq) ?? null
      items.push({ kind: 'message', key: `${event.seq}`, said: event, first: !continues(before, event), thumb })
    } else items.push({ kind: 'notice', key: `${event.seq}`, event })
    before = event
  }
  return items
}

function continues(before: ConversationEvent | null, said: Said): boolean {
  if (before?.type !== 'said' || before.from !== said.from) return false
  if (before.from === 'agent' && said.from === 'agent' && before.agent.id !== said.agent.id) return false
  return said.at - before.at < runMs && isSameDay(before.at, said.at)
}
