import type { ConversationView } from '../../client/client.ts'
import type { ConversationEvent } from '../../protocol/index.ts'

type Received = Exclude<Extract<ConversationEvent, { type: 'said' }>, { from: 'visitor' }>

/** The last message of the assistant or an agent, as far as it is held. */
export function lastReceived({ events }: ConversationView): Received | undefined {
  return events.value.findLast((event): event is Received => event.type === 'said' && event.from !== 'visitor')
}
