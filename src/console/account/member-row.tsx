import { useSignal } from '@preact/signals'
import { Avatar } from '../../ui/avatar.tsx'
import { routes } from '../api.ts'
import type { TeamActs, TeamAnswer } from './team-page.tsx'

const route = routes.team[':user']

/** One of the team: their role, and their leaving, which is asked about once more. */
export function MemberRow({ member, act }: TeamActs & { member: TeamAnswer['members'][number] }) {
  const { id: user, name, email, role, avatar, isYou } = member
  const isAsking = useSignal(false)
  const param = { user }

  async function change(next: 'owner' | 'agent'): Promise<void> {
    const changed = await act(route.$patch({ param, json: { role: next } }))
    // All that one sees follows from it.
    if (changed && isYou) location.reload()
  }

  return (
    <li class="own-row">
      <Avatar name={name} src={avatar ?? undefined} size={36} />
      <div>
        <p class="own-name">
          {name}
          {isYou && <span class="own-tag">You</span>}
        </p>
        <p class="own-soft">{email}</p>
      </div>
      {isAsking.value ? (
        <div class="own-acts">
          <span>Remove {name}? They are signed out at once.</span>
          <button class="button small" type="button" onClick={() => void act(route.$delete({ param }))}>
            Remove
          </button>
          <button
            class="button small"
            type="button"
            onClick={() => {
              isAsking.value = false
            }}
          >
            Keep
          </button>
        </div>
      ) : (
        <div class="own-acts">
          <select
            aria-label={`Role of ${name}`}
            value={role}
            onChange={({ currentTarget }) => {
              const next = currentTarget.value === 'owner' ? 'owner' : 'agent'
              // As it is until the server says otherwise.
              currentTarget.value = role
              void change(next)
            }}
          >
            <option value="owner">Owner</option>
            <option value="agent">Agent</option>
          </select>
          {!isYou && (
            <button
              class="button small"
              type="button"
              aria-label={`Remove ${name}…`}
              onClick={() => {
                isAsking.value = true
              }}
            >
              Remove…
            </button>
          )}
        </div>
      )}
    </li>
  )
}
