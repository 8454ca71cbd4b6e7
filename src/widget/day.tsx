import { clock, sameDay } from '../ui/clock.ts'
import { live } from '../ui/live.ts'
import type { TalkChat } from './chat.ts'

const dayMs = 24 * 60 * 60_000

/** Where a day begins in the thread. */
export const Day = live(function Day({ chat: { words }, at }: { chat: TalkChat; at: number }) {
  const now = Date.now()
  const near = sameDay(at, now) ? words.today : sameDay(at, now - dayMs) && words.yesterday
  return <p class="day">{near || clock.value?.day(at)}</p>
})
