import { Icon } from '../../icon.tsx'
import { settingsRefusalWords } from '../words.ts'
import { idOf, useSettings } from './use-setting.ts'

/** What became of the latest change to a setting, beside its name; always there, so that it is read out when it comes. */
export function SettingNote({ path, name }: { path: string; name: string }) {
  const view = useSettings()
  const note = view.notes.value.get(path)
  const undo = (
    <button class="note-button" type="button" aria-label={`Undo: ${name}`} onClick={() => view.undo(path)}>
      Undo
    </button>
  )
  return (
    <span class="setting-note" role="status" id={`${idOf(path)}-note`} data-is={note?.is}>
      {note?.is === 'saving' && <span class="late">Saving…</span>}
      {note?.is === 'saved' && (
        <>
          <span class="note-saved">
            <Icon name="check" size={15} />
            Saved
          </span>
          {!note.final && undo}
        </>
      )}
      {note?.is === 'refused' && (
        <>
          <span>Not saved</span>
          {undo}
        </>
      )}
      {note?.is === 'overtaken' && (
        <>
          <span>Somebody else changed this meanwhile. This is theirs.</span>
          <button class="note-button" type="button" aria-label={`Use mine: ${name}`} onClick={() => view.insist(path)}>
            Use mine
          </button>
        </>
      )}
      {note?.is === 'failed' && (
        <>
          <span>{settingsRefusalWords(note.code)}</span>
          <button class="note-button" type="button" aria-label={`Try again: ${name}`} onClick={() => view.insist(path)}>
            Try again
          </button>
          {undo}
        </>
      )}
    </span>
  )
}

/** The server's sentences, where the eye is. `id` for `aria-describedby`. */
export function Problems({ problems, id }: { problems: readonly { words: string }[]; id: string }) {
  return (
    <span class="problems" id={id}>
      {problems.map(({ words }) => (
        <span key={words} class="problem">
          <Icon name="alert" size={15} />
          {words}
        </span>
      ))}
    </span>
  )
}
