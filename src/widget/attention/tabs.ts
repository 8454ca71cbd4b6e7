import { effect, signal } from '@preact/signals'
import type { TalkChat } from '../chat.ts'
import type { Page } from './attention.ts'

/** Where the panel fills the screen; the style sheet says the same. */
const fullScreen = '(max-width: 520px), (max-height: 460px)'

/** What tabs tell each other; what other scripts of the site may say on the channel has neither. */
interface Told {
  /** The panel was opened, or closed. */
  readonly open?: boolean
  /** All events up to this number have been read. */
  readonly seen?: number
}

/**
 * Opening, closing and reading in one tab counts in the others that show this conversation. Over a BroadcastChannel: browsers
 * part it exactly as they part the storage that the conversation's id is in, so that it reaches those tabs and no others;
 * storage events need a write, and full storage takes none. Returns its undo.
 */
export function shareWithTabs({ view, isOpen }: TalkChat, { shell, open }: Page): () => void {
  let channel: BroadcastChannel
  try {
    channel = new BroadcastChannel(`handrail:${view.id}`)
  } catch {
    // Some browsers have none where storage is blocked. There each tab has a conversation of its own.
    return () => {}
  }
  const tell = (told: Told) => channel.postMessage(told)
  const isInline = 'inline' in shell.host.dataset
  const seen = signal(-1)
  let known = isOpen.peek()

  channel.onmessage = ({ data }) => {
    const told: Told = Object(data)
    if (told.seen) seen.value = Math.max(seen.peek(), told.seen)
    if (told.open === undefined || isInline) return
    known = told.open
    // A panel that fills the screen covers the page; that it does so where nobody asked for it would be rude.
    if (!known || !matchMedia(fullScreen).matches) open(known)
  }
  const stops = [
    effect(() => {
      if (isOpen.value === known) return
      known = isOpen.value
      tell({ open: known })
    }),
    effect(() => {
      if (!view.unread.value) tell({ seen: view.state.value.seq })
    }),
    effect(() => {
      // A tab that holds less waits until it has caught up; one that holds more is told of that too.
      if (view.state.value.seq === seen.value) view.seen()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
    channel.close()
  }
}
