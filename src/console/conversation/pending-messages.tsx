import type { ConversationView, Pending } from '../../client/client.ts'
import { Icon } from '../icon.tsx'
import { refusalWords } from '../words.ts'
import { Bubble } from './message.tsx'

/** What this person asked and the log does not have yet: on its way, or refused and kept for them to decide. */
export function PendingMessages({ view }: { view: ConversationView }) {
  return (
    <>
      {view.pending.value.map((one) => {
        const { command, state } = one
        if (command.type === 'say') {
          return (
            <div key={one.id} class="pending">
              <Bubble from="agent" head={null} state={state}>
                <p class="plain">{command.text}</p>
              </Bubble>
              {state === 'failed' ? (
                <Refused view={view} pending={one} />
              ) : (
                <p class="pending-state">{state === 'queued' ? 'Waits for the connection' : 'Sending…'}</p>
              )}
            </div>
          )
        }
        return state === 'failed' ? <Refused key={one.id} view={view} pending={one} /> : null
      })}
    </>
  )
}

function Refused({ view, pending }: { view: ConversationView; pending: Pending }) {
  const { id, command, code = 'unavailable', by } = pending
  const taken = code === 'taken'
  const note = (command.type === 'end' || command.type === 'handToTeam') && command.note

  function joinAnyway(): void {
    view.ask({ type: 'takeOver', join: true })
    // Commands leave in order, so what was refused is decided after we have joined.
    if (command.type === 'takeOver') view.discard(id)
    else view.retry(id)
  }

  return (
    <div class="refused" role="alert">
      <p>
        <Icon name="alert" size={16} />
        {refusalWords(code, by)}
        {note && ` Your note was: ${note}`}
      </p>
      <p class="refused-actions">
        {taken ? (
          <button class="button small primary" type="button" onClick={joinAnyway}>
            Join anyway
          </button>
        ) : (
          command.type === 'say' && (
            <button class="button small" type="button" onClick={() => view.retry(id)}>
              Try again
            </button>
          )
        )}
        <button class="button small" type="button" onClick={() => view.discard(id)}>
          Discard
        </button>
      </p>
    </div>
  )
}
