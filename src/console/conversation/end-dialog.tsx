import { useEffect, useRef } from 'preact/hooks'
import type { ConversationView } from '../../client/client.ts'
import { limits } from '../../protocol/index.ts'

/** Asks how to end a live chat (C4): with a note for the assistant, and whether the escalation stays open. */
export function EndDialog({ view, onClose }: { view: ConversationView; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = view.state.value.escalation?.status === 'open'

  useEffect(() => dialog.current?.showModal(), [])

  function end(event: SubmitEvent): void {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const entries = new FormData(event.currentTarget)
    const note = String(entries.get('note') ?? '').trim()
    view.ask({ type: 'end', ...(note ? { note } : {}), ...(entries.has('keepOpen') ? { keepOpen: true } : {}) })
    dialog.current?.close()
  }

  return (
    <dialog ref={dialog} class="dialog" onClose={onClose} aria-labelledby="end-title">
      <form class="form" onSubmit={end}>
        <h2 id="end-title">End live chat</h2>
        <p>The visitor reads that you left, and the assistant answers again.</p>
        <div class="field">
          <label for="end-note">Note for the assistant (optional)</label>
          <textarea id="end-note" name="note" rows={3} maxLength={limits.noteChars} aria-describedby="end-note-hint" />
          <p class="hint" id="end-note-hint">
            What you agreed on, for instance. The visitor does not see it.
          </p>
        </div>
        {open && (
          <label class="check">
            <input type="checkbox" name="keepOpen" /> Keep it unresolved, there is something left to do
          </label>
        )}
        <div class="dialog-actions">
          <button class="button" type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button class="button primary" type="submit">
            End live chat
          </button>
        </div>
      </form>
    </dialog>
  )
}
