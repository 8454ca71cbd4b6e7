import type { ConversationEvent } from '../../protocol/events.ts'
import type { Store } from '../store/store.ts'

/** Events read at a time: others have their turn in between. */
const pageEvents = 500
/** Of a longer conversation, its beginning and its end are read. */
const mostEvents = 10_000
const firstEvents = 500
/** Characters of a message that are kept; no line of a summary shows more. */
const messageChars = 2_000

/** The events of a conversation up to `seq`, long messages cut short. */
export async function eventsUpTo(
  store: Pick<Store, 'events'>,
  conversation: string,
  seq: number,
): Promise<readonly ConversationEvent[]> {
  const events: ConversationEvent[] = []
  const lastPart = seq - (mostEvents - firstEvents)
  for (let after = 0; after < seq; ) {
    const page = await store.events(conversation, after, Math.min(pageEvents, seq - after))
    const last = page.at(-1)
    if (!last) break
    for (const event of page) events.push(shortened(event))
    after = last.seq >= firstEvents ? Math.max(last.seq, lastPart) : last.seq
  }
  return events
}

function shortened(event: ConversationEvent): ConversationEvent {
  return event.type === 'said' && event.text.length > messageChars
    ? { ...event, text: event.text.slice(0, messageChars) }
    : event
}
