import { routes } from '../api.ts'
import type { Desk } from '../desk.ts'
import { moment, wholeTime } from '../time.ts'
import type { TeamActs, TeamAnswer } from './team-page.tsx'

const route = routes.team.invitations[':id']

/** Those who were asked and have not come yet. */
export function InvitationList(
  props: TeamActs & {
    desk: Desk
    invitations: TeamAnswer['invitations']
    onSent: (email: string, link: string | null) => void
  },
) {
  const { desk, invitations, act, onSent } = props
  const now = desk.now.value
  return (
    <ul class="own-list">
      {invitations.map(({ id, email, role, sentAt, expiresAt, isExpired }) => (
        <li class="own-row" key={id}>
          <div>
            <p class="own-name">
              {email}
              <span class="own-tag">{role === 'owner' ? 'Owner' : 'Agent'}</span>
            </p>
            <p class="own-soft">
              Sent {moment(sentAt, now)} · {isExpired ? 'older than seven days' : `good until ${wholeTime(expiresAt)}`}
            </p>
          </div>
          <div class="own-acts">
            <button
              class="button small"
              type="button"
              aria-label={`Send again to ${email}`}
              onClick={async () => {
                const sent = await act<{ link: string | null }>(route.again.$post({ param: { id } }))
                if (sent) onSent(email, sent.link)
              }}
            >
              Send again
            </button>
            <button
              class="button small"
              type="button"
              aria-label={`Withdraw the invitation of ${email}`}
              onClick={() => void act(route.$delete({ param: { id } }))}
            >
              Withdraw
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
}
