import { live } from '../ui/live.ts'
import type { TalkChat } from './chat.ts'

/** Yes and No, for as long as the offer stands, can be taken up (E1), and neither was pressed. */
export const OfferButtons = live(function OfferButtons({ chat, seq }: { chat: TalkChat; seq: number }) {
  const { view, words, settings } = chat
  const isAnswered = view.pending.value.some(({ command }) => command.type === 'confirm' || command.type === 'decline')
  const isOff = settings.value?.escalation.enabled === false
  if (view.state.value.offer?.seq !== seq || isAnswered || isOff) return null
  return (
    <div class="actions">
      <button type="button" class="pill primary" onClick={() => chat.callPerson({ type: 'confirm' })}>
        {words.yes}
      </button>
      <button type="button" class="pill" onClick={() => view.ask({ type: 'decline' })}>
        {words.no}
      </button>
    </div>
  )
})
