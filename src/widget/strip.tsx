import { live } from '../ui/live.ts'
import type { Chat, TalkChat } from './chat.ts'

/** Between thread and composer: what keeps the visitor from an answer just now, and the way out of it. */
export const Strip = live(function Strip({ chat }: { chat: Chat }) {
  const { client, view, words, parts } = chat
  const status = client.status.value
  if (status === 'closed') {
    return <p class="strip warning">{client.closedBecause.value === 'wrong_protocol' ? words.reload : words.closed}</p>
  }
  if (status === 'offline') return <p class="strip warning">{words.offline}</p>
  const Part =
    view.state.value.phase === 'waiting' ? parts.handover.here.value?.Waiting : parts.rating.here.value?.Rating
  return Part ? <Part chat={chat as TalkChat} /> : null
})
