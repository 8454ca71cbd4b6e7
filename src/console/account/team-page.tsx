import { useSignal } from '@preact/signals'
import type { InferResponseType } from 'hono/client'
import { useEffect } from 'preact/hooks'
import { type Refused, routes } from '../api.ts'
import type { Desk } from '../desk.ts'
import { signInWords } from '../words.ts'
import { InvitationList } from './invitation-list.tsx'
import { InviteForm } from './invite-form.tsx'
import { MemberRow } from './member-row.tsx'
import { OwnCard, OwnPage } from './own-page.tsx'

export type TeamAnswer = Extract<InferResponseType<typeof routes.team.$get>, { members: unknown }>

/** What the parts of the page may do. */
export interface TeamActs {
  /** Asks the server for a change, says why when it was refused, and reads anew. Resolves to what came of it. */
  act<Body>(asked: Parameters<Desk['ask']>[0]): Promise<Body | null>
}

/** The people of the account and who is invited to join them (C1); owners alone come here. */
export function TeamPage({ desk }: { desk: Desk }) {
  const answer = useSignal<TeamAnswer | null>(null)
  const refused = useSignal<Refused | null>(null)
  /** To be passed on by the owner, as the server sends no mail. */
  const link = useSignal<{ email: string; href: string } | null>(null)

  async function read(): Promise<void> {
    const read = await desk.ask<TeamAnswer>(routes.team.$get())
    if (read.ok) answer.value = read.body
    else refused.value = read.error
  }

  async function act<Body>(asked: Parameters<Desk['ask']>[0]): Promise<Body | null> {
    const done = await desk.ask<Body>(asked)
    refused.value = done.ok ? null : done.error
    await read()
    return done.ok ? done.body : null
  }

  useEffect(() => void read(), [])

  const team = answer.value
  const show = (email: string, href: string | null) => {
    link.value = href === null ? null : { email, href }
  }
  return (
    <OwnPage title="Team" lead="Who answers visitors with you, and who may change everything.">
      {refused.value && (
        <p class="form-error" role="alert">
          {signInWords(refused.value.code, refused.value)}
        </p>
      )}
      <OwnCard title="People">
        <ul class="own-list" aria-busy={!team}>
          {team?.members.map((member) => (
            <MemberRow key={member.id} member={member} act={act} />
          ))}
        </ul>
      </OwnCard>
      <OwnCard
        title="Invite somebody"
        lead={
          team?.sendsMail === false
            ? 'This server has no mail server: you get a link to pass on. It is good for seven days, once.'
            : 'They get a mail with a link that is good for seven days, once.'
        }
      >
        <InviteForm act={act} onSent={show} />
        {link.value && (
          <div class="own-link" role="status">
            <p>Pass this link on to {link.value.email}. Whoever opens it first joins.</p>
            <code>{link.value.href}</code>
          </div>
        )}
      </OwnCard>
      {team && team.invitations.length > 0 && (
        <OwnCard title="Invited">
          <InvitationList desk={desk} invitations={team.invitations} act={act} onSent={show} />
        </OwnCard>
      )}
    </OwnPage>
  )
}
