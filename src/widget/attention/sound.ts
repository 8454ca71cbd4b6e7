import { effect } from '@preact/signals'
import type { TalkChat } from '../chat.ts'
import { chime } from './chime.ts'
import { lastReceived } from './last-received.ts'
import { isMuted } from './mute.ts'

/** The tab that the visitor looks at has this long to say that they do, before another one makes itself heard. */
const settleMs = 300
/** By then, what one tab has written into the storage is known to the others. */
const heldMs = 1_000

/**
 * A soft sound for a message that comes while the visitor is not looking, by one of the site's tabs. `host` is where they use
 * the chat. Returns its undo.
 */
export function soundMessages({ view, isOpen, settings, memory }: TalkChat, host: HTMLElement): () => void {
  const touches = ['click', 'keydown'] as const
  let known: number | undefined
  let settling: ReturnType<typeof setTimeout> | undefined
  let free = () => {}
  let audio: AudioContext | undefined
  let isUnlocked = false
  let isUndone = false

  const isWanted = () => settings.peek()?.attention?.sound && !isMuted(memory)
  const isLooking = () => !document.hidden && isOpen.peek()

  /** Takes what came at `at`, unless a tab has it already: one that showed it, or sounded for it. */
  function claim(at: number): boolean {
    if (isUndone || Number(memory.get('heard')) >= at) return false
    memory.set('heard', `${at}`)
    return true
  }

  function sound(at: number) {
    const { locks } = navigator as { locks?: LockManager }
    const ring = () => {
      if (claim(at)) withAudio(chime)
    }
    if (isLooking()) claim(at)
    // Before the visitor has touched the page, browsers let nothing be heard, and complain.
    else if (isWanted() && navigator.userActivation?.hasBeenActive) {
      // Without https there are no locks.
      if (!locks) ring()
      // One for each message, and nobody waits for it: a tab that is frozen with it holds up nothing.
      else
        locks
          .request(`handrail:${view.id}:${at}`, { ifAvailable: true }, (lock) => {
            if (!lock) return null
            ring()
            return hold()
          })
          // Locks are blocked together with storage.
          .catch(ring)
    }
  }

  function hold(): Promise<void> {
    free()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, heldMs)
      free = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async function withAudio(use: (audio: AudioContext) => void): Promise<void> {
    try {
      audio ??= new AudioContext()
      const asked = Date.now()
      await audio.resume()
      // What could not be heard at once would come at the next touch.
      if (Date.now() - asked < heldMs) use(audio)
    } catch {
      // Nothing to sound with.
    }
  }

  /** Safari lets sound begin while the page is being touched, and from then on at any time. */
  function unlock() {
    if (isUnlocked || !isWanted()) return
    isUnlocked = true
    withAudio((audio) => audio.suspend())
  }

  const forget = effect(() => {
    const { seq } = view.state.value
    const last = lastReceived(view)
    if (!view.loaded.value) return
    if (last && known !== undefined && last.seq > known) {
      clearTimeout(settling)
      if (isLooking()) claim(last.at)
      else settling = setTimeout(sound, settleMs, last.at)
    }
    known = seq
  })
  for (const touch of touches) host.addEventListener(touch, unlock, true)
  return () => {
    isUndone = true
    forget()
    clearTimeout(settling)
    free()
    for (const touch of touches) host.removeEventListener(touch, unlock, true)
    audio?.close()
  }
}
