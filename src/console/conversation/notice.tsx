import type { ConversationEvent } from '../../protocol/index.ts'
import { clockTime, wholeTime } from '../time.ts'
import { noticeWords } from '../words.ts'
import { WhyNote } from './why-note.tsx'

/** Something that happened, as a line between the messages. */
export function Notice({ event, me }: { event: ConversationEvent; me: string }) {
  const words = noticeWords(event, me)
  if (words === null) return null
  return (
    <div class={`notice notice-${event.type}`}>
      <p>
        {words}{' '}
        <time dateTime={new Date(event.at).toISOString()} title={wholeTime(event.at)}>
          {clockTime(event.at)}
        </time>
      </p>
      {(event.type === 'escalated' || event.type === 'offered') && event.why && (
        <WhyNote trigger={event.trigger} why={event.why} />
      )}
      {event.type === 'summaryCorrected' && <p class="notice-note">{event.text}</p>}
      {event.type === 'ended' && event.note && (
        <p class="notice-note">
          <b>Note for the team and the assistant:</b> {event.note}
        </p>
      )}
    </div>
  )
}
