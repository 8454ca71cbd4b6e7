import { Live } from '../ui/live.ts'
import type { TalkChat } from './chat.ts'

interface EmailFormProps {
  readonly chat: TalkChat
  /** Number of the event that it stands under. */
  readonly seq: number
}

/**
 * Asks for an address where nobody comes, and lets one be changed that was left. Stands under the last that was said of
 * either; gone when a person comes after all.
 */
export class EmailForm extends Live<EmailFormProps> {
  #isChanging = false

  #change(isChanging: boolean) {
    this.#isChanging = isChanging
    this.setState({})
  }

  draw({ chat, seq }: EmailFormProps) {
    const { view, words } = chat
    const { email, phase } = view.state.value
    const latest = view.events.value.findLast(({ type }) => type === 'unattended' || type === 'emailLeft')
    if (phase !== 'assistant' || latest?.seq !== seq) return null
    const asked = view.pending.value.find(({ command }) => command.type === 'leaveEmail')
    if (email && !this.#isChanging && !asked) {
      return (
        <button type="button" class="link" onClick={() => this.#change(true)}>
          {words.otherEmail}
        </button>
      )
    }
    const failed = asked?.state === 'failed'
    const submit = (submitted: SubmitEvent) => {
      submitted.preventDefault()
      const typed = String(new FormData(submitted.currentTarget as HTMLFormElement).get('email')).trim()
      if (failed) view.discard(asked.id)
      if (typed === email) this.#change(false)
      else if (typed) view.ask({ type: 'leaveEmail', email: typed })
    }
    return (
      <form class="email" onSubmit={submit} noValidate>
        <label for="handrail-email">{words.email}</label>
        <div class="row">
          <input
            id="handrail-email"
            name="email"
            type="email"
            autocomplete="email"
            inputMode="email"
            dir="ltr"
            defaultValue={email ?? ''}
            aria-invalid={failed}
            aria-describedby={failed ? 'handrail-email-problem' : undefined}
            readOnly={!!asked && !failed}
          />
          <button type="submit" class="pill primary" disabled={!!asked && !failed}>
            {words.leaveEmail}
          </button>
        </div>
        {failed && (
          <p class="problem" id="handrail-email-problem" role="alert">
            {words.badEmail}
          </p>
        )}
      </form>
    )
  }
}
