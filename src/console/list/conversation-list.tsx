import { useEffect } from 'preact/hooks'
import type { Conversation } from '../../protocol/index.ts'
import type { Desk } from '../desk.ts'
import { addressOf, type Filter, filtersOf, type ListPlace } from '../place.ts'
import type { Chatbot } from '../session.ts'
import { filterWords } from '../words.ts'
import { Row } from './row.tsx'

export interface ConversationListProps {
  readonly desk: Desk
  readonly chatbot: Chatbot
  readonly place: ListPlace
  readonly title: string
  /** What to say in place of an empty list. */
  readonly emptyWords: (filter: Filter) => string
}

/** How near its end, in pixels, a list reads on. */
const nearEnd = 400

/** The left half of a page: pills, and the conversations that pass them, live. */
export function ConversationList({ desk, chatbot, place, title, emptyWords }: ConversationListProps) {
  const { me, now, router } = desk
  const { filter, conversation: chosen, page } = place
  const rows = desk.rowsOf(chatbot.id)
  const reading = rows.reading(filter)
  const shown = rows.shown(filter, chosen)

  useEffect(() => {
    void rows.first(filter)
    // The number of those who wait stands on every page.
    if (filter !== 'waiting') void rows.first('waiting')
  }, [rows, filter])

  function move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return
    const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.row')]
    const from = links.findIndex((link) => link.matches(':focus'))
    const next = links[from + step]
    if (!next) return
    event.preventDefault()
    next.focus()
    router.go(next.pathname + next.search, { replace: true })
  }

  return (
    <section class="list" aria-label={title}>
      <div class="list-head">
        <p class="list-title" aria-hidden="true">
          {title}
        </p>
        {me.chatbots.length > 1 ? (
          <select
            class="chatbots"
            aria-label="Chatbot"
            onChange={(event) =>
              router.go(addressOf({ ...place, chatbot: event.currentTarget.value, conversation: null }))
            }
          >
            {me.chatbots.map(({ id, name }) => (
              <option key={id} value={id} selected={id === chatbot.id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <span class="chatbot">{chatbot.name}</span>
        )}
        <nav class="pills" aria-label="Show">
          {filtersOf[page].map((one) => (
            <a
              key={one}
              class="pill"
              href={addressOf({ ...place, filter: one })}
              aria-current={one === filter ? 'true' : undefined}
            >
              {filterWords[one]}
              {one === 'waiting' && rows.waiting.value > 0 && <span class="pill-count">{rows.waiting.value}</span>}
            </a>
          ))}
        </nav>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links within take the keys; this only hears of them */}
      <div
        class="list-body"
        onKeyDown={move}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          if (reading.cursor !== null && scrollTop + clientHeight > scrollHeight - nearEnd) void rows.more(filter)
        }}
      >
        <ul>
          {shown.map((row) => {
            const { id } = row.conversation
            return (
              <Row
                key={id}
                row={row}
                me={me.id}
                now={now.value}
                address={addressOf({ ...place, conversation: id })}
                chosen={id === chosen}
                unread={id !== chosen && isUnread(row.conversation, desk)}
                triage={page === 'human-support'}
                onOpen={() => {
                  desk.wantsToType = id
                }}
              />
            )
          })}
        </ul>
        {reading.state === 'reading' && shown.length === 0 && <p class="list-note">Loading…</p>}
        {reading.state === 'read' && shown.length === 0 && <p class="list-note">{emptyWords(filter)}</p>}
        {reading.state === 'failed' && (
          <p class="list-note" role="status">
            The list could not be read.{' '}
            <button
              class="button small"
              type="button"
              onClick={() => (reading.cursor === null ? rows.first(filter) : rows.more(filter))}
            >
              Try again
            </button>
          </p>
        )}
        {reading.state === 'read' && reading.cursor !== null && (
          <button class="button list-more" type="button" onClick={() => rows.more(filter)}>
            Show older
          </button>
        )}
      </div>
    </section>
  )
}

/** The client keeps what was seen; what the assistant deals with calls for nobody. */
function isUnread({ id, phase, lastMessage }: Conversation, { memory }: Desk): boolean {
  if (phase === 'assistant' || lastMessage?.from !== 'visitor') return false
  return lastMessage.seq > (Number(memory.get(`seen:${id}`)) || 0)
}
