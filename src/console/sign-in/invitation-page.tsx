import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { answerOf, type Refused } from '../api.ts'
import { signInWords } from '../words.ts'
import { Field } from './field.tsx'
import { Gate } from './gate.tsx'
import type { LinkPageProps } from './link-page.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { PersonForm } from './person-form.tsx'

interface Invited {
  readonly email: string
  readonly role: 'owner' | 'agent'
  readonly invitedBy: string
}

/** Where the link of an invitation leads (C1): a name, a password, and in. Looking at it does not use it up. */
export function InvitationPage({ session, router, token }: LinkPageProps) {
  const invited = useSignal<Invited | Refused | null>(null)

  useEffect(() => {
    document.title = 'Invitation · Handrail'
    const asked = fetch('/api/access/invitation', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    void answerOf<Invited>(asked).then((answer) => {
      invited.value = answer.ok ? answer.body : answer.error
    })
  }, [token])

  const found = invited.value
  if (!found) return null
  if ('code' in found) {
    return (
      <Gate title="This invitation opens nothing">
        <p class="form-error" role="alert">
          {signInWords(found.code, found)}
        </p>
        <a class="gate-other" href="/dashboard">
          Sign in
        </a>
      </Gate>
    )
  }
  return (
    <Gate title="Join the team">
      <p class="gate-lead">
        {found.invitedBy} invites you{' '}
        {found.role === 'owner' ? 'as an owner, who may change everything.' : 'as an agent, who answers visitors.'}
      </p>
      <PersonForm
        action="Join the team"
        send={async ({ name = '', password = '' }) => {
          const refused = await session.join({ token, name, password })
          if (!refused) router.go('/dashboard', { replace: true })
          return refused
        }}
      >
        <Field name="email" label="Email address" type="email" autocomplete="username" value={found.email} readOnly />
        <Field
          name="name"
          label="Your name"
          autocomplete="name"
          maxLength={60}
          hint="Visitors see it when you join their chat."
          autofocus
        />
        <NewPasswordField />
      </PersonForm>
    </Gate>
  )
}
