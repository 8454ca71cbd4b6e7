import { live } from '../ui/live.ts'
import type { Chat } from './chat.ts'
import { handover } from './later.ts'

/** Between thread and composer: what keeps the visitor from an answer just now, and the way out of it. */
export const Strip = live(function Strip({ chat }: { chat: Chat }) {
  const { client, view, words } = chat
  const status = client.status.value
  if (status === 'closed') {
    return <p class="strip warning">{client.closedBecause.value === 'wrong_protocol' ? words.reload : words.closed}</p>
  }
  if (status === 'offline') return <p class="strip warning">{words.offline}</p>
  const Waiting = view.state.value.phase === 'waiting' && handover.here.value?.Waiting
  return Waiting ? <Waiting chat={chat} /> : null
})
