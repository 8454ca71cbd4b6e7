import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ConversationView } from '../../client/client.ts'
import { Avatar } from '../../ui/avatar.tsx'
import type { Desk } from '../desk.ts'
import { Icon } from '../icon.tsx'
import { Control } from '../list/control.tsx'
import { addressOf, type ListPlace } from '../place.ts'
import type { Chatbot } from '../session.ts'
import { firstName, pageWords, visitorName } from '../words.ts'
import { Composer } from './composer.tsx'
import { ConversationActions } from './conversation-actions.tsx'
import { ConversationDetails } from './conversation-details.tsx'
import { deliveryName, troubleIn, useDeliveries } from './deliveries.ts'
import { useFieldLabels } from './field-labels.ts'
import { goToMessage } from './go-to-message.ts'
import { Summary } from './summary.tsx'
import { Transcript } from './transcript.tsx'

interface PaneProps {
  readonly desk: Desk
  readonly chatbot: Chatbot
  readonly place: ListPlace
  readonly id: string
}

/** One conversation: who it is with, what was said, and where to answer. Watched for as long as it is shown. */
export function ConversationPane(props: PaneProps) {
  const { desk, place, id } = props
  const view = useMemo(() => desk.client.watch(id), [desk, id])
  useEffect(() => {
    // A view that was closed and is shown again goes on.
    desk.client.watch(id)
    return () => view.close()
  }, [desk, id, view])

  const rows = desk.rowsOf(props.chatbot.id)
  // What was there and is not any more was deleted.
  const wasThere = view.loaded.value || rows.row(id) !== null || rows.isForgotten(id)
  const isForgotten = view.refused.value === 'unknown_conversation' && wasThere
  useEffect(() => {
    if (isForgotten) rows.forget(id)
  }, [isForgotten, rows, id])

  const back = addressOf({ ...place, conversation: null })
  if (view.refused.value !== null || !isConversationId(id)) {
    return (
      <section class="nothing" aria-label="Conversation">
        <p role="status">
          {isForgotten
            ? 'The visitor deleted this conversation.'
            : 'There is no such conversation, or it is not one of yours.'}
        </p>
        <a href={back}>Back to the list</a>
      </section>
    )
  }
  if (!view.loaded.value) {
    return (
      <section class="nothing" aria-label="Conversation" aria-busy="true">
        <p class="late">Loading…</p>
      </section>
    )
  }
  return <Opened {...props} view={view} back={back} />
}

function Opened({ desk, chatbot, view, back }: PaneProps & { view: ConversationView; back: string }) {
  const detailed = useSignal(false)
  const box = useRef<HTMLDivElement>(null)
  const state = view.state.value
  const occasion = state.escalation ? Math.max(state.escalation.seq, state.waitingSince ?? 0) : null
  const deliveries = useDeliveries(desk, view.id, occasion).value
  const troubles = deliveries.filter(troubleIn)
  const labels = useFieldLabels(desk, chatbot.id, state.details?.fields !== undefined).value
  const details = <ConversationDetails view={view} now={desk.now.value} deliveries={deliveries} labels={labels} />
  return (
    <section class="pane" aria-label="Conversation">
      <header class="pane-head">
        <a class="icon-button back" href={back} aria-label="Back to the list">
          <Icon name="back" size={22} />
        </a>
        <Who view={view} me={desk.me.id} />
        <Control conversation={state} me={desk.me.id} />
        <button
          class="icon-button detail-toggle"
          type="button"
          aria-label="Details"
          aria-expanded={detailed.value}
          onClick={() => {
            detailed.value = !detailed.value
          }}
        >
          <Icon name="info" size={22} />
        </button>
        <ConversationActions view={view} me={desk.me.id} />
      </header>
      {troubles.length > 0 && (
        <p class="trouble" role="status">
          <Icon name="alert" size={16} />
          <span>Not delivered: {troubles.map(deliveryName).join(', ')}. The details say why.</span>
        </p>
      )}
      <div class="pane-body">
        {detailed.value && (
          <aside class="details details-over" aria-label="Details">
            {details}
          </aside>
        )}
        <div class="pane-main">
          <Summary view={view} onGoTo={(seq) => void goToMessage(view, box, seq)} />
          <Transcript desk={desk} chatbot={chatbot} view={view} box={box} />
          <Composer desk={desk} view={view} />
        </div>
        <aside class="details details-beside" aria-label="Details">
          {details}
        </aside>
      </div>
    </section>
  )
}

function Who({ view, me }: { view: ConversationView; me: string }) {
  const state = view.state.value
  const presence = view.presence.value
  const name = visitorName(state)
  const online = presence?.visitorOnline ?? false
  const others = presence?.viewing.filter(({ id }) => id !== me).map((agent) => firstName(agent.name)) ?? []
  return (
    <div class="who">
      <span class="row-face">
        <Avatar name={name} size={36} />
        {online && <span class="online" />}
      </span>
      <div>
        <h2>{name}</h2>
        <p>
          {[
            // Without a line nobody knows.
            ...(presence ? [online ? 'Online' : 'Offline'] : []),
            ...(state.page ? [pageWords(state.page)] : []),
            ...(others.length > 0 ? [`${others.join(' and ')} looking on`] : []),
          ].join(' · ')}
        </p>
      </div>
    </div>
  )
}

/** An address typed by hand may hold anything; the server would call it malformed. */
function isConversationId(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
}
