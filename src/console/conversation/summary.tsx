import { type Signal, useSignal } from '@preact/signals'
import type { ConversationView } from '../../client/client.ts'
import type { ConversationEvent, SummaryLine } from '../../protocol/index.ts'
import { Icon } from '../icon.tsx'
import { clockTime } from '../time.ts'
import { summaryWords, triggerWords, visitorName } from '../words.ts'
import { WhyNote } from './why-note.tsx'

const order = Object.keys(summaryWords) as SummaryLine['about'][]

/**
 * What an agent reads first (E10): why a person was called, and the conversation in a few lines, each with the way to its
 * messages. Open while there is something to do.
 */
export function Summary({ view, onGoTo }: { view: ConversationView; onGoTo: (seq: number) => void }) {
  const state = view.state.value
  const { escalation } = state
  /** As the reader chose; until then it is open as long as there is something to do. */
  const chosen: Signal<boolean | null> = useSignal(null)
  const isOpen = chosen.value ?? escalation?.status === 'open'

  const told = state.summary
  if (!escalation || !told?.summary) return null
  const { by, lines } = told.summary
  const groups = order.map((about) => [about, lines.filter((line) => line.about === about)] as const)
  const events = new Map(view.events.value.map((event) => [event.seq, event]))
  const wanted = lines.find(({ about }) => about === 'want')
  return (
    <section class="summary" aria-label="Summary">
      <h3>
        <button
          type="button"
          class="summary-toggle"
          aria-expanded={isOpen}
          aria-controls="summary-body"
          onClick={() => {
            chosen.value = !isOpen
          }}
        >
          <Icon name="chevron" size={16} />
          <span>Summary</span>
          <span class="summary-glance">
            {isOpen ? `Called because ${triggerWords[escalation.trigger]}` : wanted?.text}
          </span>
        </button>
      </h3>
      <div id="summary-body" class="summary-body" hidden={!isOpen}>
        {escalation.why && <WhyNote trigger={escalation.trigger} why={escalation.why} />}
        {told.correction && (
          <p class="summary-correction">
            <b>{visitorName(state)} says of it:</b> {told.correction}
          </p>
        )}
        <dl>
          {groups.map(
            ([about, these]) =>
              these.length > 0 && (
                <div key={about}>
                  <dt>{summaryWords[about]}</dt>
                  <dd>
                    <ul>
                      {these.map((line) => (
                        <li key={line.text}>
                          {line.text}{' '}
                          {line.messages.map((seq) => (
                            <Reference key={seq} seq={seq} event={events.get(seq)} onGoTo={onGoTo} />
                          ))}
                        </li>
                      ))}
                    </ul>
                  </dd>
                </div>
              ),
          )}
        </dl>
        {by === 'extract' && (
          <p class="summary-source">
            <Icon name="info" size={14} />
            An extract of what was said. No model wrote it.
          </p>
        )}
      </div>
    </section>
  )
}

/** The way to one message; its time tells it from the others where it is known. */
function Reference(props: { seq: number; event: ConversationEvent | undefined; onGoTo: (seq: number) => void }) {
  const { seq, event, onGoTo } = props
  const time = event && clockTime(event.at)
  return (
    <button type="button" class="reference" onClick={() => onGoTo(seq)}>
      <span class="sr-only">Message of </span>
      {time ?? `no. ${seq}`}
    </button>
  )
}
