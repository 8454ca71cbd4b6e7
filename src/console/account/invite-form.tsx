import { useSignal } from '@preact/signals'
import { routes } from '../api.ts'
import type { TeamActs } from './team-page.tsx'

/** Asks somebody to join. `onSent`: the link, where the owner must pass it on themselves. */
export function InviteForm({ act, onSent }: TeamActs & { onSent: (email: string, link: string | null) => void }) {
  const isBusy = useSignal(false)
  const sentTo = useSignal<string | null>(null)

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    if (isBusy.peek() || !(form instanceof HTMLFormElement)) return
    const entries = new FormData(form)
    const email = String(entries.get('email') ?? '')
    const role = entries.get('role') === 'owner' ? 'owner' : 'agent'
    isBusy.value = true
    const sent = await act<{ link: string | null }>(routes.team.invitations.$post({ json: { email, role } }))
    isBusy.value = false
    sentTo.value = sent && sent.link === null ? email : null
    if (!sent) return
    form.reset()
    onSent(email, sent.link)
  }

  return (
    <form class="form own-form" onSubmit={submit}>
      <div class="own-fields">
        <div class="field">
          <label for="invite-email">Email address</label>
          <input id="invite-email" name="email" type="email" autocomplete="off" required maxLength={254} />
        </div>
        <div class="field">
          <label for="invite-role">Role</label>
          <select id="invite-role" name="role">
            <option value="agent">Agent: answers visitors</option>
            <option value="owner">Owner: may change everything</option>
          </select>
        </div>
      </div>
      <p class="own-note" role="status">
        {sentTo.value ? `An invitation is on its way to ${sentTo.value}.` : ''}
      </p>
      <button class="button primary own-submit" type="submit" aria-disabled={isBusy.value}>
        Invite
      </button>
    </form>
  )
}
