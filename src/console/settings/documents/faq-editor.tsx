import { type Signal, useSignal } from '@preact/signals'
import type { Refused } from '../../api.ts'
import { Icon } from '../../icon.tsx'
import { Card } from '../controls/card.tsx'
import { documentRefusalWords } from './document-words.ts'
import type { Editing } from './documents-section.tsx'
import type { DocumentsView, Entry } from './documents-view.ts'
import { pastedEntries } from './pasted-entries.ts'

const blank: Entry = { question: '', answer: '' }

/** Questions and answers, written side by side or pasted all at once; saved together. */
export function FaqEditor({ editing, view, onDone }: { editing: Editing; view: DocumentsView; onDone: () => void }) {
  const name = useSignal(editing.name)
  const entries: Signal<readonly Entry[]> = useSignal(editing.entries)
  const refused: Signal<Refused | null> = useSignal(null)
  const busy = useSignal(false)

  function change(at: number, part: Partial<Entry>): void {
    entries.value = entries.peek().map((entry, place) => (place === at ? { ...entry, ...part } : entry))
  }

  function paste(at: number, event: ClipboardEvent): void {
    const pasted = pastedEntries(event.clipboardData?.getData('text/plain') ?? '')
    if (pasted.length === 0) return
    event.preventDefault()
    const kept = entries.peek().filter((entry, place) => place !== at || entry.question || entry.answer)
    entries.value = kept.toSpliced(at, 0, ...pasted)
  }

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const written = entries
      .peek()
      .map((entry) => ({ question: entry.question.trim(), answer: entry.answer.trim() }))
      .filter((entry) => entry.question || entry.answer)
    busy.value = true
    refused.value = await view.saveFaq(editing.id, name.peek().trim(), written)
    busy.value = false
    if (!refused.value) onDone()
  }

  return (
    <Card
      title={editing.id === null ? 'New questions and answers' : 'Questions and answers'}
      lead="Paste a whole list into a question: what begins with “Q:” and “A:”, or questions with their answers below, apart by empty lines."
    >
      <form class="setting" onSubmit={(event) => void save(event)}>
        <div class="setting-head">
          <label for="faq-name">Name</label>
        </div>
        <input
          id="faq-name"
          required
          maxLength={200}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value
          }}
        />
        <ol class="entries">
          {entries.value.map((entry, at) => (
            <li class="item" key={`${at}`}>
              <span class="item-number" aria-hidden="true">
                {at + 1}
              </span>
              <div class="item-body">
                <input
                  aria-label={`Question ${at + 1}`}
                  placeholder="Can I change my order?"
                  maxLength={500}
                  required={entry.answer.trim() !== ''}
                  value={entry.question}
                  onPaste={(event) => paste(at, event)}
                  onInput={(event) => change(at, { question: event.currentTarget.value })}
                />
                <textarea
                  aria-label={`Answer ${at + 1}`}
                  placeholder="Until it is packed, yes: …"
                  rows={3}
                  maxLength={20_000}
                  required={entry.question.trim() !== ''}
                  value={entry.answer}
                  onInput={(event) => change(at, { answer: event.currentTarget.value })}
                />
              </div>
              <button
                class="icon-button"
                type="button"
                aria-label={`Remove question ${at + 1}`}
                onClick={() => {
                  entries.value = entries.peek().toSpliced(at, 1)
                }}
              >
                <Icon name="end" size={17} />
              </button>
            </li>
          ))}
        </ol>
        {refused.value && (
          <p class="problem" role="alert">
            {documentRefusalWords(refused.value)}
          </p>
        )}
        <div class="list-foot">
          <button
            class="button small"
            type="button"
            onClick={() => {
              entries.value = [...entries.peek(), blank]
            }}
          >
            <Icon name="plus" size={16} />
            Add a question
          </button>
          <span class="faq-end">
            <button class="button" type="button" onClick={onDone}>
              Cancel
            </button>
            <button class="button primary" type="submit" disabled={busy.value}>
              {busy.value ? 'One moment…' : 'Save'}
            </button>
          </span>
        </div>
      </form>
    </Card>
  )
}
