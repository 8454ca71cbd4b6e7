import { live } from '../ui/live.ts'
import type { Chat } from './chat.ts'

/** What the assistant says before anything was said. While it is `alone`, the rail beside it goes on upwards and curls. */
export const Greeting = live(function Greeting({
  chat,
  alone,
  still,
}: {
  chat: Chat
  alone: boolean
  still?: boolean
}) {
  const { settings, words } = chat
  if (!settings.value) return null
  return (
    <div class="message by-assistant greeting" data-alone={alone}>
      {alone && (
        <svg class="flourish" data-still={still} width="92" height="130" aria-hidden="true">
          <path d="M1 130V46a45 45 0 0 1 90 0a29 29 0 0 1-58 0a16 16 0 0 1 32 0" pathLength="1" />
        </svg>
      )}
      <div class="bubble" dir="auto">
        {settings.value.texts.greeting || words.greeting}
      </div>
    </div>
  )
})
