import type { Session } from '../session.ts'
import { Field } from './field.tsx'
import { Gate } from './gate.tsx'
import { PersonForm } from './person-form.tsx'

const reasons = {
  link_used:
    'This sign-in link was used already, or is older than an hour. Sign in with your password, or start the server again for a new link.',
  sign_up_closed: 'Somebody has signed up as the owner already. Sign in, or ask them to invite you.',
  session_ended: 'You were signed out. Sign in to go on where you were.',
} as const

/** Signs in, and leaves the address as it is: what it points at is drawn next (C10). */
export function SignInPage({ session, why }: { session: Session; why: keyof typeof reasons | null }) {
  return (
    <Gate title="Sign in">
      {why && (
        <p class="form-note" role="status">
          {reasons[why]}
        </p>
      )}
      <PersonForm action="Sign in" send={({ email = '', password = '' }) => session.signIn({ email, password })}>
        <Field name="email" label="Email address" type="email" autocomplete="username" autofocus />
        <Field name="password" label="Password" type="password" autocomplete="current-password" />
      </PersonForm>
      <a class="gate-other" href="/dashboard/forgot-password">
        Forgot your password?
      </a>
    </Gate>
  )
}
