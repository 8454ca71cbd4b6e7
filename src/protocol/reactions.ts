import type { Conversation } from './conversation.ts'
import type { ConversationEvent } from './events.ts'
import type { WidgetSettings } from './settings.ts'

/** What must happen because of facts. Written down with them, in their own transaction, and then done at least once. */
export type Reaction =
  /** The assistant owes an answer to the visitor's message `seq`. */
  | { readonly type: 'answer'; readonly seq: number }
  /**
   * The team must be told of event `seq`: of an escalation, that the visitor calls again, or that nobody came. Only the first is told
   * to machines.
   */
  | { readonly type: 'notify'; readonly seq: number; readonly of: 'escalated' | 'called_again' | 'unattended' }
  /** The escalation in event `seq` is to be summed up for the team. */
  | { readonly type: 'summarise'; readonly seq: number }

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
        return [
          { type: 'notify', seq: event.seq, of: event.renewed ? 'called_again' : 'escalated' },
          { type: 'summarise', seq: event.seq },
        ]
      case 'dropped':
        return [
          { type: 'notify', seq: event.seq, of: after.escalation?.seq === event.seq ? 'escalated' : 'called_again' },
          { type: 'summarise', seq: event.seq },
          ...answerOwed(after, settings),
        ]
      // The assistant is back: it takes up what it was kept from answering.
      case 'unattended':
        return [
          // Where nobody could come anyway, the first alarm has said all; who had been waiting is left alone now.
          ...(event.away && events.some(({ type }) => type === 'escalated')
            ? []
            : [{ type: 'notify', seq: event.seq, of: 'unattended' } as const]),
          ...answerOwed(after, settings),
        ]
      case 'cancelled':
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
