import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Desk } from '../../desk.ts'
import { Icon } from '../../icon.tsx'
import type { Chatbot } from '../../session.ts'
import { Card } from '../controls/card.tsx'
import { DocumentRow } from './document-row.tsx'
import { passageWords, sizeWords } from './document-words.ts'
import { type DocumentsAnswer, type Entry, openDocuments } from './documents-view.ts'
import { FaqEditor } from './faq-editor.tsx'
import { TryOut } from './try-out.tsx'
import { UploadBox } from './upload-box.tsx'

/** What is being written: an entry list of this id, or a new one. */
export interface Editing {
  readonly id: string | null
  readonly name: string
  readonly entries: readonly Entry[]
}

/** The documents that the assistant answers from (B2), and a place to try it. */
export function DocumentsSection({ desk, chatbot }: { desk: Desk; chatbot: Chatbot }) {
  const view = useMemo(() => openDocuments(desk, chatbot.id), [desk, chatbot.id])
  const editing: Signal<Editing | null> = useSignal(null)
  const answer = view.answer.value

  useEffect(() => {
    void view.read()
    return () => view.stop()
  }, [view])

  return (
    <>
      {view.trouble.value && (
        <p class="banner" role="alert">
          The documents could not be read.{' '}
          <button class="button small" type="button" onClick={() => void view.read()}>
            Try again
          </button>
        </p>
      )}
      <Card title="Your documents" lead="Answers name the passage that they stand on, and open it at the right place.">
        <UploadBox view={view} most={answer?.most.fileBytes} />
        {answer && answer.documents.length > 0 && (
          <ul class="documents">
            {answer.documents.map((document) => (
              <DocumentRow
                key={document.id}
                document={document}
                view={view}
                onEdit={async () => {
                  const entries = await view.entries(document.id)
                  if (entries) editing.value = { id: document.id, name: document.name, entries }
                }}
              />
            ))}
          </ul>
        )}
        {answer && <Used answer={answer} />}
        {answer && answer.folder.length > 0 && <Folder files={answer.folder} />}
      </Card>
      {editing.value ? (
        <FaqEditor
          key={editing.value.id ?? 'new'}
          editing={editing.value}
          view={view}
          onDone={() => {
            editing.value = null
          }}
        />
      ) : (
        <Card
          title="Questions and answers"
          lead="For what stands in no document: a question as visitors put it, and the answer they are to get."
        >
          <div class="setting">
            <button
              class="button small start"
              type="button"
              onClick={() => {
                editing.value = { id: null, name: 'Questions and answers', entries: [{ question: '', answer: '' }] }
              }}
            >
              <Icon name="plus" size={16} />
              Write or paste some
            </button>
          </div>
        </Card>
      )}
      <TryOut desk={desk} chatbot={chatbot} />
    </>
  )
}

function Used({ answer: { used, most } }: { answer: DocumentsAnswer }) {
  return (
    <p class="hint documents-used">
      {used.documents === 0
        ? 'No documents yet.'
        : `${used.documents} of ${most.documents} documents, ${sizeWords(used.bytes)} of ${sizeWords(most.bytes)}.`}
    </p>
  )
}

/** Files of the server's own folder. */
function Folder({ files }: { files: DocumentsAnswer['folder'] }) {
  return (
    <details class="folder">
      <summary>
        {files.length === 1 ? 'One more file' : `${files.length} more files`} of the server’s folder, to be changed
        there
      </summary>
      <ul>
        {files.map(({ name, passages }) => (
          <li key={name}>
            <span>{name}</span>
            <span class="hint">{passageWords(passages)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
