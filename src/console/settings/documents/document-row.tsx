import { type Signal, useSignal } from '@preact/signals'
import type { Refused } from '../../api.ts'
import { Icon } from '../../icon.tsx'
import { moment, wholeTime } from '../../time.ts'
import { documentRefusalWords, kindWords, passageWords, problemWords, sizeWords } from './document-words.ts'
import type { DocumentsView, ShownDocument } from './documents-view.ts'

/** Of the problems of one document, as many as a reader takes in. */
const mostProblems = 3

/** One document: what it is, what of it can be found, who may read it. */
export function DocumentRow(props: { document: ShownDocument; view: DocumentsView; onEdit: () => void }) {
  const { document, view, onEdit } = props
  const { id, name, kind, bytes, isPublic, url, passages, problems, updatedAt } = document
  const asking = useSignal(false)
  const refused: Signal<Refused | null> = useSignal(null)
  const further = problems.length - mostProblems

  async function ask(asked: Promise<Refused | null>): Promise<void> {
    refused.value = await asked
  }

  return (
    <li class="document">
      <Icon name={kind === 'faq' ? 'speech' : 'page'} size={18} />
      <div class="document-words">
        <p class="document-name">
          {url ? (
            <a href={url} target="_blank" rel="noopener">
              {name}
            </a>
          ) : (
            name
          )}
        </p>
        <p class="hint">
          {kindWords[kind]} · {sizeWords(bytes)} · {passageWords(passages)} ·{' '}
          <time dateTime={new Date(updatedAt).toISOString()} title={wholeTime(updatedAt)}>
            {moment(updatedAt, Date.now())}
          </time>
        </p>
        {problems.slice(0, mostProblems).map((problem) => (
          <p class="document-problem" key={JSON.stringify(problem)}>
            {problemWords(problem)}
          </p>
        ))}
        {further > 0 && <p class="document-problem">And {further} more.</p>}
        {refused.value && (
          <p class="problem" role="alert">
            {documentRefusalWords(refused.value)}
          </p>
        )}
      </div>
      <div class="document-actions">
        {asking.value ? (
          <>
            <span class="hint">Delete it for good?</span>
            <button class="button small danger" type="button" onClick={() => void ask(view.remove(id))}>
              Delete
            </button>
            <button
              class="button small"
              type="button"
              onClick={() => {
                asking.value = false
              }}
            >
              Keep
            </button>
          </>
        ) : (
          <>
            <label class="check document-public">
              <input
                type="checkbox"
                checked={isPublic}
                onChange={(event) => void ask(view.setPublic(id, event.currentTarget.checked))}
              />
              <span>
                Visitors may open it<span class="sr-only">: {name}</span>
              </span>
            </label>
            {kind === 'faq' && (
              <button class="button small quiet" type="button" aria-label={`Edit ${name}`} onClick={onEdit}>
                Edit
              </button>
            )}
            <button
              class="icon-button"
              type="button"
              aria-label={`Delete ${name}`}
              onClick={() => {
                asking.value = true
              }}
            >
              <Icon name="bin" size={18} />
            </button>
          </>
        )}
      </div>
    </li>
  )
}
