import { Component } from 'preact'
import { limits } from '../protocol/limits.ts'
import type { TalkChat } from './chat.ts'

interface CorrectionFormProps {
  readonly words: TalkChat['words']
  /** What there is of it already. */
  readonly text: string
  readonly hasFailed: boolean
  readonly onSend: (text: string) => void
}

/** Where the visitor says what the team should know besides, or otherwise. */
export class CorrectionForm extends Component<CorrectionFormProps> {
  #field: HTMLTextAreaElement | null = null

  override componentDidMount() {
    this.#field?.focus()
  }

  render({ words, text, hasFailed, onSend }: CorrectionFormProps) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSend(this.#field?.value.trim() ?? '')
        }}
      >
        <label for="handrail-correction">{words.correct}</label>
        <div class="field">
          <textarea
            id="handrail-correction"
            ref={(field) => {
              this.#field = field
            }}
            rows={2}
            maxLength={limits.correctionChars}
            dir="auto"
            defaultValue={text}
            aria-describedby={hasFailed ? 'handrail-correction-problem' : undefined}
          />
        </div>
        {hasFailed && (
          <p class="problem" id="handrail-correction-problem" role="alert">
            {words.failed}
          </p>
        )}
        <button type="submit" class="pill primary">
          {words.leaveEmail}
        </button>
      </form>
    )
  }
}
