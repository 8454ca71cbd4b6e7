import type { Conversation, InboxRow } from '../../protocol/index.ts'
import type { Filter } from '../place.ts'

/** Whether a list with this filter shows the conversation; the server's query says the same. */
export function passes(filter: Filter, { phase, escalation }: Conversation): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'waiting':
      return phase === 'waiting'
    case 'live':
      return phase === 'live'
    case 'escalated':
      return escalation !== null
    case 'unresolved':
      return escalation?.status === 'open'
    case 'resolved':
      return escalation?.status === 'resolved'
  }
}

/** Those who wait for a person come first, longest first; then whatever happened last. */
export function inboxOrder(a: InboxRow, b: InboxRow): number {
  const [waitsA, waitsB] = [a.conversation.waitingSince, b.conversation.waitingSince]
  if (waitsA !== null && waitsB !== null) return waitsA - waitsB
  if (waitsA !== null) return -1
  if (waitsB !== null) return 1
  return latestFirst(a, b)
}

function latestFirst(a: InboxRow, b: InboxRow): number {
  return b.at - a.at || (a.conversation.id < b.conversation.id ? 1 : -1)
}

/**
 * The rows of a list, in order. `reach` is how far back the server was read for this filter (a time): what is older is held
 * by chance, with gaps between, and is left out. `chosen` stays in sight when it ceases to match, until another is chosen.
 */
export function shownRows(
  held: Iterable<InboxRow>,
  { filter, reach, chosen }: { filter: Filter; reach: number; chosen: string | null },
): readonly InboxRow[] {
  const rows = [...held].filter((row) => {
    const { conversation, at } = row
    if (conversation.id === chosen) return true
    return passes(filter, conversation) && (at >= reach || conversation.phase === 'waiting')
  })
  return rows.sort(filter === 'all' || filter === 'waiting' ? inboxOrder : latestFirst)
}
