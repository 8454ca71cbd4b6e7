import { live } from '../ui/live.ts'
import type { Chat } from './chat.ts'

/** Yes and No, for as long as the offer stands and neither was pressed. */
export const OfferButtons = live(function OfferButtons({ chat, seq }: { chat: Chat; seq: number }) {
  const { view, words } = chat
  const answered = view.pending.value.some(({ command }) => command.type === 'confirm' || command.type === 'decline')
  if (view.state.value.offer?.seq !== seq || answered) return null
  return (
    <div class="actions">
      <button type="button" class="pill primary" onClick={() => view.ask({ type: 'confirm' })}>
        {words.yes}
      </button>
      <button type="button" class="pill" onClick={() => view.ask({ type: 'decline' })}>
        {words.no}
      </button>
    </div>
  )
})
