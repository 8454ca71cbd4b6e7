import { type Signal, useSignal } from '@preact/signals'
import type { ConversationView } from '../../client/client.ts'
import { Icon } from '../icon.tsx'
import { firstName } from '../words.ts'
import { EndDialog } from './end-dialog.tsx'
import { HandToTeamDialog } from './hand-to-team-dialog.tsx'

/** What can be done with the conversation as it stands. */
export function ConversationActions({ view, me }: { view: ConversationView; me: string }) {
  const asking: Signal<'end' | 'hand' | null> = useSignal(null)
  const { phase, agents, escalation } = view.state.value
  const live = phase === 'live'
  const mine = live && agents.some(({ id }) => id === me)
  const asked = new Set(view.pending.value.filter(({ state }) => state !== 'failed').map(({ command }) => command.type))

  function done(): void {
    asking.value = null
  }

  return (
    <div class="actions">
      {escalation?.status === 'open' && (
        <button
          class="button"
          type="button"
          disabled={asked.has('resolve')}
          onClick={() => view.ask({ type: 'resolve' })}
        >
          <Icon name="check" />
          Mark resolved
        </button>
      )}
      {escalation?.status === 'resolved' && (
        <button
          class="button"
          type="button"
          disabled={asked.has('reopen')}
          onClick={() => view.ask({ type: 'reopen' })}
        >
          <Icon name="reopen" />
          Reopen
        </button>
      )}
      {(mine || phase === 'assistant') && (
        <button
          class="button"
          type="button"
          disabled={asked.has('handToTeam')}
          onClick={() => {
            asking.value = 'hand'
          }}
        >
          <Icon name="team" />
          Hand to my team
        </button>
      )}
      {mine ? (
        <button
          class="button"
          type="button"
          disabled={asked.has('end')}
          onClick={() => {
            asking.value = 'end'
          }}
        >
          <Icon name="end" />
          End live chat
        </button>
      ) : (
        <button
          class="button primary"
          type="button"
          disabled={asked.has('takeOver')}
          onClick={() => view.ask({ type: 'takeOver', ...(live ? { join: true } : {}) })}
        >
          <Icon name="hand" />
          {live ? `Join ${firstName(agents[0]?.name ?? 'them')}` : 'Take over'}
        </button>
      )}
      {asking.value === 'end' && <EndDialog view={view} onClose={done} />}
      {asking.value === 'hand' && <HandToTeamDialog view={view} onClose={done} />}
    </div>
  )
}
