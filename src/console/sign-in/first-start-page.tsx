import type { Session } from '../session.ts'
import { Field } from './field.tsx'
import { Gate } from './gate.tsx'
import { PersonForm } from './person-form.tsx'

/** The first person here becomes the owner (C1). */
export function FirstStartPage({ session }: { session: Session }) {
  return (
    <Gate title="Welcome to Handrail">
      <p class="gate-lead">
        You are the first one here. Whoever signs up now owns this server: its chatbots, its team and all settings.
      </p>
      <PersonForm
        action="Create the owner’s account"
        send={({ name = '', email = '', password = '' }) => session.signUp({ name, email, password })}
      >
        <Field
          name="name"
          label="Your name"
          autocomplete="name"
          maxLength={60}
          hint="Visitors see it when you join their chat."
          autofocus
        />
        <Field name="email" label="Email address" type="email" autocomplete="username" />
        <Field
          name="password"
          label="Password"
          type="password"
          autocomplete="new-password"
          minLength={10}
          maxLength={128}
          hint="At least 10 characters."
        />
      </PersonForm>
    </Gate>
  )
}
