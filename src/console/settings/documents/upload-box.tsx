import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { Icon } from '../../icon.tsx'
import { documentRefusalWords, sizeWords } from './document-words.ts'
import type { DocumentsView } from './documents-view.ts'

/** Takes files that are chosen or dropped, and tells of each that was refused why. */
export function UploadBox({ view, most }: { view: DocumentsView; most: number | undefined }) {
  const input = useRef<HTMLInputElement>(null)
  const over = useSignal(false)

  function take(files: FileList | null | undefined): void {
    if (files && files.length > 0) void view.upload([...files])
  }

  return (
    <div class="setting">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button within is for everybody */}
      <div
        class="upload-box"
        data-over={over.value}
        onDragOver={(event) => {
          event.preventDefault()
          over.value = true
        }}
        onDragLeave={() => {
          over.value = false
        }}
        onDrop={(event) => {
          event.preventDefault()
          over.value = false
          take(event.dataTransfer?.files)
        }}
      >
        <button class="button" type="button" onClick={() => input.current?.click()}>
          <Icon name="upload" />
          Add files
        </button>
        <p class="hint">
          Or drop them here. Markdown, HTML, text, or CSV with a question and its answer in each row
          {most === undefined ? '.' : `; up to ${sizeWords(most)} each.`} A file of the same name takes the place of the
          one before.
        </p>
        <input
          ref={input}
          class="sr-only"
          type="file"
          multiple
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            take(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
      </div>
      <div role="status" class="uploads">
        {view.uploads.value.map((upload) => (
          <p key={upload.key} class="upload" data-refused={upload.refused !== null}>
            <Icon name={upload.refused ? 'alert' : 'page'} size={16} />
            <span>
              <b>{upload.name}</b> {upload.refused ? documentRefusalWords(upload.refused) : 'is being read…'}
            </span>
            {upload.refused && (
              <button
                class="icon-button"
                type="button"
                aria-label={`Dismiss ${upload.name}`}
                onClick={() => view.forget(upload)}
              >
                <Icon name="end" size={16} />
              </button>
            )}
          </p>
        ))}
      </div>
    </div>
  )
}
