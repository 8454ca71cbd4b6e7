import { live } from '../ui/live.ts'
import type { Chat } from './chat.ts'

/** Asks for an address when nobody came; gone once one is left, or a person comes after all. */
export const EmailForm = live(function EmailForm({ chat, seq }: { chat: Chat; seq: number }) {
  const { view, words } = chat
  const { email, phase } = view.state.value
  const latest = view.events.value.findLast((event) => event.type === 'unattended')
  const asked = view.pending.value.find(({ command }) => command.type === 'leaveEmail')
  if (email || phase !== 'assistant' || latest?.seq !== seq) return null
  const failed = asked?.state === 'failed'
  const submit = (submitted: SubmitEvent) => {
    submitted.preventDefault()
    const typed = String(new FormData(submitted.currentTarget as HTMLFormElement).get('email')).trim()
    if (failed) view.discard(asked.id)
    if (typed) view.ask({ type: 'leaveEmail', email: typed })
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
})
