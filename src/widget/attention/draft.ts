import type { Signal } from '@preact/signals'
import type { Memory } from '../../client/client.ts'

interface Drafted {
  readonly memory: Memory
  /** What the visitor has written and not sent. */
  readonly draft: Signal<string>
}

/** What was written in another tab is here when the visitor comes to this one; until then neither disturbs the other. Returns its undo. */
export function shareDraft({ memory, draft }: Drafted): () => void {
  const come = () => {
    draft.value = memory.get('draft') ?? ''
  }
  // Of two windows side by side both are visible; a tab that comes to the front need not have the keyboard.
  addEventListener('focus', come)
  document.addEventListener('visibilitychange', come)
  return () => {
    removeEventListener('focus', come)
    document.removeEventListener('visibilitychange', come)
  }
}
