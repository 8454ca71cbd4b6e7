import type { Conversation } from './conversation.ts'
import type { ConversationEvent } from './events.ts'
import type { WidgetSettings } from './settings.ts'

/** What must happen because of facts. Written down with them, in their own transaction, and then done at least once. */
export type Reaction =
  /** The assistant owes an answer to the visitor's message `seq`. */
  | { readonly type: 'answer'; readonly seq: number }
  /** The team must be told of the escalation in event `seq`; a renewed one is told to people, not to machines again. */
  | { readonly type: 'notify'; readonly seq: number; readonly renewed: boolean }

/** The reactions to the events of one command; `after` is the conversation with them applied. */
export function reactionsTo(
  events: readonly ConversationEvent[],
  after: Conversation,
  settings: WidgetSettings,
): readonly Reaction[] {
  return events.flatMap((event): readonly Reaction[] => {
    switch (event.type) {
      case 'said':
        return event.from === 'visitor' ? answerOwed(after, settings) : []
      case 'escalated':
        return [{ type: 'notify', seq: event.seq, renewed: event.renewed === true }]
      case 'dropped':
        return [
          { type: 'notify', seq: event.seq, renewed: after.escalation?.seq !== event.seq },
          ...answerOwed(after, settings),
        ]
      // The assistant is back: it takes up what it was kept from answering.
      case 'cancelled':
      case 'unattended':
      case 'resolved':
        return answerOwed(after, settings)
      default:
        return []
    }
  })
}

function answerOwed(after: Conversation, settings: WidgetSettings): readonly Reaction[] {
  const question = after.lastQuestion
  if (!question || question.seq <= after.answeredSeq || after.phase === 'live') return []
  if (after.phase === 'waiting' && settings.escalation.whileWaiting === 'silent') return []
  return [{ type: 'answer', seq: question.seq }]
}
