import { useEffect } from 'preact/hooks'
import { Gate } from './gate.tsx'
import type { LinkPageProps } from './link-page.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { PersonForm } from './person-form.tsx'

/** Where the link of a forgotten password leads (C1). */
export function NewPasswordPage({ session, router, token }: LinkPageProps) {
  useEffect(() => {
    document.title = 'New password · Handrail'
  }, [])
  return (
    <Gate title="Choose a new password">
      <p class="gate-lead">Every browser that is signed in as you is then signed out, but for this one.</p>
      <PersonForm
        action="Save and sign in"
        send={async ({ password = '' }) => {
          const refused = await session.newPassword({ token, password })
          if (!refused) router.go('/dashboard', { replace: true })
          return refused
        }}
      >
        <NewPasswordField label="New password" autofocus />
      </PersonForm>
      <a class="gate-other" href="/dashboard/forgot-password">
        Ask for a new link
      </a>
    </Gate>
  )
}
