import { useSignal } from '@preact/signals'
import { type Refused, routes } from '../api.ts'
import type { Desk } from '../desk.ts'
import { Field } from '../sign-in/field.tsx'
import { NewPasswordField } from '../sign-in/new-password-field.tsx'
import { signInWords } from '../words.ts'

/** Changes one's own password, for the present one. */
export function PasswordForm({ desk }: { desk: Desk }) {
  const state = useSignal<'idle' | 'busy' | 'saved' | Refused>('idle')
  const now = state.value

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    if (state.peek() === 'busy' || !(form instanceof HTMLFormElement)) return
    const { present = '', next = '' } = Object.fromEntries(new FormData(form)) as Record<string, string>
    state.value = 'busy'
    const answer = await desk.ask(routes.account.password.$post({ json: { present, next } }))
    state.value = answer.ok ? 'saved' : answer.error
    if (answer.ok) form.reset()
  }

  return (
    <form class="form own-form" onSubmit={submit}>
      {/* For password managers, which save it beside the address. */}
      <input
        class="sr-only"
        type="text"
        name="username"
        autocomplete="username"
        value={desk.me.email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <Field
        name="present"
        label="Present password"
        type="password"
        autocomplete="current-password"
        hint="If you never had one, sign out and choose “Forgot your password?”."
      />
      <NewPasswordField name="next" label="New password" />
      {typeof now === 'object' && (
        <p class="form-error" role="alert">
          {signInWords(now.code, now)}
        </p>
      )}
      <p class="own-note" role="status">
        {now === 'saved' ? 'Your password was changed. All other browsers are signed out.' : ''}
      </p>
      <button class="button primary own-submit" type="submit" aria-disabled={now === 'busy'}>
        Change password
      </button>
    </form>
  )
}
