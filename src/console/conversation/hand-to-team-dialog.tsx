import { useEffect, useRef } from 'preact/hooks'
import type { ConversationView } from '../../client/client.ts'
import { limits } from '../../protocol/index.ts'

/** Asks before a visitor is handed to the team: out of a live chat with a note, or away from the assistant. */
export function HandToTeamDialog({ view, onClose }: { view: ConversationView; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const live = view.state.value.phase === 'live'

  useEffect(() => dialog.current?.showModal(), [])

  function hand(event: SubmitEvent): void {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const note = String(new FormData(event.currentTarget).get('note') ?? '').trim()
    view.ask({ type: 'handToTeam', ...(note ? { note } : {}) })
    dialog.current?.close()
  }

  return (
    <dialog ref={dialog} class="dialog" onClose={onClose} aria-labelledby="hand-title">
      <form class="form" onSubmit={hand}>
        <h2 id="hand-title">Hand to my team</h2>
        <p>
          {live
            ? 'You leave the chat, everybody on the team is told, and the visitor waits for one of them.'
            : 'Everybody on the team is told, and the visitor waits for one of them.'}
        </p>
        {live && (
          <div class="field">
            <label for="hand-note">Note for the team (optional)</label>
            <textarea
              id="hand-note"
              name="note"
              rows={3}
              maxLength={limits.noteChars}
              aria-describedby="hand-note-hint"
            />
            <p class="hint" id="hand-note-hint">
              What they need to know. The assistant reads it too, the visitor does not.
            </p>
          </div>
        )}
        <div class="dialog-actions">
          <button class="button" type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button class="button primary" type="submit">
            Hand over
          </button>
        </div>
      </form>
    </dialog>
  )
}
