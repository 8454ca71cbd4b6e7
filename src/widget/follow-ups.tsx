import type { ConversationEvent } from '../protocol/index.ts'
import { live } from '../ui/live.ts'
import type { TalkChat } from './chat.ts'

/** What the visitor may want to say to the answer just read (A8): in their own place, and theirs with one press. */
export const FollowUps = live(function FollowUps({ chat, event }: { chat: TalkChat; event: ConversationEvent }) {
  const { settings, view, words } = chat
  // What got no answer can be asked again, also when a person was offered behind it; it is no suggestion to be switched off.
  const said = view.events.value.findLast(({ type }) => type === 'said')
  const texts = said?.type === 'said' && said.from === 'assistant' && said.followUps
  if (!texts || (!said.cannotAnswer && (said !== event || settings.value?.followUps !== 'on'))) return null
  return (
    <ul class="follow-ups" aria-label={words.suggestions}>
      {texts.map((text) => (
        <li>
          <button type="button" class="follow-up" dir="auto" onClick={() => view.ask({ type: 'say', text })}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
})
