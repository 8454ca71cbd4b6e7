import type { Desk } from '../desk.ts'
import { OwnCard, OwnPage } from './own-page.tsx'
import { PasswordForm } from './password-form.tsx'
import { SessionList } from './session-list.tsx'

/** Everybody's own account (C1): who they are here, their password, and where they are signed in. */
export function AccountPage({ desk }: { desk: Desk }) {
  const { me, session } = desk
  return (
    <OwnPage title="Account" lead="Who you are here, and where you are signed in.">
      <OwnCard title="You">
        <dl class="own-facts">
          <dt>Name</dt>
          <dd>{me.name}</dd>
          <dt>Email address</dt>
          <dd>{me.email}</dd>
          <dt>Role</dt>
          <dd>{me.role === 'owner' ? 'Owner: may change everything' : 'Agent: answers visitors'}</dd>
        </dl>
        <button class="button own-sign-out" type="button" onClick={() => void session.signOut()}>
          Sign out here
        </button>
      </OwnCard>
      <OwnCard title="Password" lead="When you change it, all other browsers are signed out.">
        <PasswordForm desk={desk} />
      </OwnCard>
      <OwnCard title="Where you are signed in" lead="What you do not know, sign out, and change your password.">
        <SessionList desk={desk} />
      </OwnCard>
    </OwnPage>
  )
}
