import type { ConversationView } from '../../client/client.ts'
import { OutwardLink } from '../../ui/outward-link.tsx'
import { Icon } from '../icon.tsx'
import { duration, moment, wholeTime } from '../time.ts'
import { pageWords, triggerWords } from '../words.ts'
import { type Delivery, deliveryName, deliveryState, troubleIn } from './deliveries.ts'
import { Entry } from './entry.tsx'
import { Rating } from './rating.tsx'
import { SaidToBe } from './said-to-be.tsx'
import { WhyNote } from './why-note.tsx'

/** What there is to know beside the messages. */
export function ConversationDetails(props: {
  view: ConversationView
  now: number
  deliveries: readonly Delivery[]
  /** What the owner's own fields are called, by key. */
  labels: Readonly<Record<string, string>>
}) {
  const { view, now, deliveries, labels } = props
  const state = view.state.value
  // Where there is a summary, it says why.
  const summary = state.summary?.summary
  const { escalation, waitingSince, email, details, language, page, startedAt, messageCount, id } = state
  return (
    <>
      {escalation && (
        <section>
          <h3>Escalation</h3>
          <dl>
            <Entry name="State">
              <span class={`badge badge-${escalation.status}`}>{statusWords[escalation.status]}</span>
            </Entry>
            <Entry name="Since">
              <Moment at={escalation.at} now={now} />
            </Entry>
            {waitingSince !== null && <Entry name="Waiting">{duration(now - waitingSince)}</Entry>}
            {escalation.resolvedAt !== undefined && (
              <Entry name="Resolved">
                <Moment at={escalation.resolvedAt} now={now} />, after {duration(escalation.resolvedAt - escalation.at)}
              </Entry>
            )}
            <Entry name="Because">
              {triggerWords[escalation.trigger]}
              {escalation.why && !summary && <WhyNote trigger={escalation.trigger} why={escalation.why} />}
            </Entry>
          </dl>
        </section>
      )}
      <Rating view={view} />
      {details && <SaidToBe details={details} labels={labels} />}
      <section>
        <h3>Visitor</h3>
        <dl>
          {email && email !== details?.email && (
            <Entry name="Email">
              <OutwardLink href={`mailto:${email}`}>{email}</OutwardLink>
            </Entry>
          )}
          {page && (
            <Entry name="Page">
              <OutwardLink href={page}>{pageWords(page)}</OutwardLink>
            </Entry>
          )}
          <Entry name="Language">{languageName(language)}</Entry>
          <Entry name="Started">
            <Moment at={startedAt} now={now} />
          </Entry>
          <Entry name="Messages">{messageCount}</Entry>
          <Entry name="ID">
            <code>{id}</code>
          </Entry>
        </dl>
      </section>
      {deliveries.length > 0 && (
        <section>
          <h3>Notifications</h3>
          <ul class="deliveries">
            {deliveries.map((delivery) => (
              <li key={delivery.id} data-trouble={troubleIn(delivery)} data-state={delivery.state}>
                <Icon name={delivery.kind === 'webhook' ? 'hook' : 'mail'} size={16} />
                <span>
                  {deliveryName(delivery)}: {deliveryState(delivery)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const statusWords = { open: 'Unresolved', resolved: 'Resolved', cancelled: 'Cancelled' } as const

function Moment({ at, now }: { at: number; now: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={wholeTime(at)}>
      {moment(at, now)}
    </time>
  )
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
