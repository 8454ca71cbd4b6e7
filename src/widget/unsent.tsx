import type { Pending } from '../client/client.ts'
import { live } from '../ui/live.ts'
import type { Chat, TalkChat } from './chat.ts'

/** What the visitor has said and is not in the log yet; how it stands with it shows as soon as that can be told. */
export const Unsent = live(function Unsent({ chat, unsent }: { chat: Chat; unsent: readonly Pending[] }) {
  const { talk } = chat.parts
  if (unsent.length > 0) talk.want()
  const OwnPending = talk.here.value?.OwnPending
  return (
    <>
      {unsent.map((pending, at) =>
        OwnPending ? (
          <OwnPending
            key={pending.id}
            chat={chat as TalkChat}
            pending={pending}
            first={at === 0}
            last={at === unsent.length - 1}
          />
        ) : (
          <div key={pending.id} class="message by-visitor" data-first={at === 0}>
            <div class="bubble" dir="auto">
              {pending.command.type === 'say' && pending.command.text}
            </div>
          </div>
        ),
      )}
    </>
  )
})
