import type { RefObject } from 'preact'
import type { ConversationView } from '../../client/client.ts'

/** How often older messages are read on the way to one that is further up. */
const mostReadings = 40

/**
 * Brings the message `seq` into sight within `box` and moves the focus to it; reads older ones where it is not held yet. A line
 * that is not there ends it quietly.
 */
export async function goToMessage(
  view: ConversationView,
  box: RefObject<HTMLElement | null>,
  seq: number,
): Promise<void> {
  for (let reading = 0; reading < mostReadings; reading++) {
    const first = view.events.peek()[0]?.seq ?? 1
    if (first <= seq || first === 1) break
    await view.earlier()
  }
  // What was read just now is drawn by then.
  await new Promise(requestAnimationFrame)
  const message = box.current?.querySelector<HTMLElement>(`[data-seq="${seq}"]`)
  if (!message) return
  message.tabIndex = -1
  message.focus({ preventScroll: true })
  message.scrollIntoView({ block: 'center' })
}
