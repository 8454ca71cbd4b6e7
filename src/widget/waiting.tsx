import { live } from '../ui/live.ts'
import type { Chat } from './chat.ts'

/** Somebody was called and is not here yet; the visitor can think better of it. */
export const Waiting = live(function Waiting({ chat: { view, words } }: { chat: Chat }) {
  const cancelling = view.pending.value.some(({ command }) => command.type === 'cancel')
  return (
    <div class="strip">
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
