import type { PastConversation } from '../../protocol/index.ts'
import { clock, sameDay } from '../../ui/clock.ts'
import { live } from '../../ui/live.ts'
import type { TalkChat } from '../chat.ts'

/** The visitor's conversations with this chatbot, latest first. */
export const PastList = live(function PastList({
  chat,
  past,
  onChoose,
}: {
  chat: TalkChat
  past: readonly PastConversation[]
  onChoose(id: string): void
}) {
  const when = (at: number) => (sameDay(at, Date.now()) ? clock.value?.time(at) : clock.value?.day(at))
  return (
    <ul aria-label={chat.words.earlier}>
      {past.map(({ id, lastAt, lastMessage }) => (
        <li key={id}>
          <button type="button" class="item past" aria-current={id === chat.view.id} onClick={() => onChoose(id)}>
            <span dir="auto">{lastMessage?.text ?? '…'}</span>
            <time>{when(lastAt)}</time>
          </button>
        </li>
      ))}
    </ul>
  )
})
