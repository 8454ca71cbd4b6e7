import { useSignal } from '@preact/signals'
import type { ConversationView } from '../../client/client.ts'
import { Icon } from '../icon.tsx'
import { firstName } from '../words.ts'
import { EndDialog } from './end-dialog.tsx'

/** What can be done with the conversation as it stands. */
export function ConversationActions({ view, me }: { view: ConversationView; me: string }) {
  const ending = useSignal(false)
  const { phase, agents, escalation } = view.state.value
  const live = phase === 'live'
  const mine = live && agents.some(({ id }) => id === me)
  const asked = new Set(view.pending.value.filter(({ state }) => state !== 'failed').map(({ command }) => command.type))

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
      {mine ? (
        <button
          class="button"
          type="button"
          disabled={asked.has('end')}
          onClick={() => {
            ending.value = true
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
      {ending.value && (
        <EndDialog
          view={view}
          onClose={() => {
            ending.value = false
          }}
        />
      )}
    </div>
  )
}
