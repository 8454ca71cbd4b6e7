import { live } from '../ui/live.ts'
import type { Chat } from './chat.ts'

/** Between thread and composer: what keeps the visitor from an answer just now, and the way out of it. */
export const Strip = live(function Strip({ chat }: { chat: Chat }) {
  const { client, view, words } = chat
  const status = client.status.value
  if (status === 'closed') {
    return <p class="strip warning">{client.closedBecause.value === 'wrong_protocol' ? words.reload : words.closed}</p>
  }
  if (status === 'offline') return <p class="strip warning">{words.offline}</p>
  if (view.state.value.phase !== 'waiting') return null
  const cancelling = view.pending.value.some(({ command }) => command.type === 'cancel')
  return (
    <div class="strip waiting">
      <span class="pulse" />
      <p>
        <strong>{words.waiting}</strong> {words.waitingHint}
      </p>
      <button type="button" class="link" disabled={cancelling} onClick={() => view.ask({ type: 'cancel' })}>
        {words.cancel}
      </button>
    </div>
  )
})
