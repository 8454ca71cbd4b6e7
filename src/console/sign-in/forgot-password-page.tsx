import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Field } from './field.tsx'
import { Gate } from './gate.tsx'
import type { LinkPageProps } from './link-page.tsx'
import { PersonForm } from './person-form.tsx'

/** Asks for a link to a new password (C1). What it says does not tell whether there is such a person. */
export function ForgotPasswordPage({ session }: LinkPageProps) {
  const askedFor = useSignal<string | null>(null)
  useEffect(() => {
    document.title = 'Forgot your password? · Handrail'
  }, [])
  return (
    <Gate title="Forgot your password?">
      {askedFor.value === null ? (
        <>
          <p class="gate-lead">We send you a link by which you choose a new one.</p>
          <PersonForm
            action="Send the link"
            send={async ({ email = '' }) => {
              const refused = await session.forgot(email)
              if (!refused) askedFor.value = email
              return refused
            }}
          >
            <Field name="email" label="Email address" type="email" autocomplete="username" autofocus />
          </PersonForm>
        </>
      ) : (
        <p role="status">
          If somebody here has the address {askedFor.value}, a link is on its way to it. It works once, within the hour.
        </p>
      )}
      <a class="gate-other" href="/dashboard">
        Back to sign in
      </a>
    </Gate>
  )
}
