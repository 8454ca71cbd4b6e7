import type { Signal } from '@preact/signals'
import type { Memory } from '../../client/client.ts'

/** What was written in another tab is here when the visitor comes to this one; until then neither disturbs the other. Returns its undo. */
export function shareDraft({ memory, draft }: { readonly memory: Memory; readonly draft: Signal<string> }): () => void {
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
