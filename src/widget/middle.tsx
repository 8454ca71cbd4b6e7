import { live } from '../ui/live.ts'
import type { Chat, TalkChat } from './chat.ts'
import { Greeting } from './greeting.tsx'
import { Unsent } from './unsent.tsx'

/** Between header and composer: the conversation, or, until there is one, the greeting. */
export const Middle = live(function Middle({ chat }: { chat: Chat }) {
  const { view, words, memory, parts } = chat
  const Thread = parts.conversation.here.value?.Thread
  if (Thread) return <Thread chat={chat as TalkChat} />
  const unsent = view.pending.value.filter(({ command }) => command.type === 'say')
  // Whoever has talked here before is not greeted as a stranger while that is being fetched.
  const isFresh = view.loaded.value ? view.state.value.seq === 0 : !memory.get('begun')
  if (!isFresh || unsent.length > 0) parts.conversation.want()
  return (
    <div class="middle">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div class="scroller" role="log" aria-live="off" aria-label={words.conversation} tabIndex={0}>
        <div class="thread">
          {isFresh && <Greeting chat={chat} alone={unsent.length === 0} />}
          <Unsent chat={chat} unsent={unsent} />
        </div>
      </div>
    </div>
  )
})
