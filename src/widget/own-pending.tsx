import type { Pending } from '../client/client.ts'
import { alert, clockFace } from '../ui/answer-icons.ts'
import { Icon } from '../ui/icon.tsx'
import type { TalkChat } from './chat.ts'

/** A message of the visitor's that is not in the log yet: under way, waiting for a line, or failed. */
export function OwnPending({
  chat,
  pending,
  first,
  last,
}: {
  chat: TalkChat
  pending: Pending
  first: boolean
  last: boolean
}) {
  const { words, view } = chat
  if (pending.command.type !== 'say') return null
  return (
    <div class="message by-visitor" data-first={first} data-last={last} data-state={pending.state}>
      <div class="column">
        <span class="unseen">{words.you}</span>
        <div class="bubble" dir="auto">
          {pending.command.text}
        </div>
        {pending.state === 'failed' ? (
          <p class="state problem" role="alert">
            <Icon path={alert} size={14} />
            {words.failed}
            <button type="button" class="link" onClick={() => view.retry(pending.id)}>
              {words.retry}
            </button>
            <button type="button" class="link" onClick={() => view.discard(pending.id)}>
              {words.discard}
            </button>
          </p>
        ) : (
          <p class="state">
            <Icon path={clockFace} size={14} />
            {pending.state === 'queued' ? words.queued : words.sending}
          </p>
        )}
      </div>
    </div>
  )
}
