import type { InboxRow } from '../../protocol/index.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { moment, shortAge, wholeTime } from '../time.ts'
import { visitorName } from '../words.ts'
import { Control } from './control.tsx'
import { previewOf } from './preview.ts'

export interface RowProps {
  readonly row: InboxRow
  readonly me: string
  readonly now: number
  readonly address: string
  readonly chosen: boolean
  /** Something of the visitor that a person is responsible for was not looked at yet. */
  readonly unread: boolean
  /** Tells of the escalation as well. */
  readonly triage: boolean
  readonly onOpen: () => void
}

/** One conversation in a list. */
export function Row({ row, me, now, address, chosen, unread, triage, onOpen }: RowProps) {
  const { conversation, at, visitorOnline } = row
  const { escalation, waitingSince, messageCount } = conversation
  const name = visitorName(conversation)
  const since = waitingSince ?? at
  return (
    <li>
      <a
        class="row"
        href={address}
        data-waiting={waitingSince !== null}
        data-unread={unread}
        aria-current={chosen ? 'true' : undefined}
        onClick={onOpen}
      >
        <span class="row-face">
          <Avatar name={name} size={38} />
          {visitorOnline && (
            <span class="online">
              <span class="sr-only">Online.</span>
            </span>
          )}
        </span>
        <span class="row-name">{name}</span>
        <time class="row-time" dateTime={new Date(since).toISOString()} title={wholeTime(since)}>
          {shortAge(since, now)}
        </time>
        <span class="row-preview">{previewOf(conversation)}</span>
        <Control conversation={conversation} me={me} />
        {triage && escalation && (
          <span class="row-triage">
            <span class={`badge badge-${escalation.status}`}>{badgeWords[escalation.status]}</span>
            <span>
              {moment(escalation.at, now)} · {messageCount} message{messageCount === 1 ? '' : 's'}
            </span>
          </span>
        )}
        {unread && <span class="sr-only">Unread.</span>}
      </a>
    </li>
  )
}

const badgeWords = { open: 'Unresolved', resolved: 'Resolved', cancelled: 'Cancelled' } as const
