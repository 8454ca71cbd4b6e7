import { useComputed } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { ConversationView } from '../../client/client.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { TypingDots } from '../../ui/typing-dots.tsx'
import type { Desk } from '../desk.ts'
import { Icon } from '../icon.tsx'
import type { Chatbot } from '../session.ts'
import { dayName } from '../time.ts'
import { visitorName } from '../words.ts'
import { Bubble, Message } from './message.tsx'
import { Notice } from './notice.tsx'
import { PendingMessages } from './pending-messages.tsx'
import { useStickToEnd } from './stick-to-end.ts'
import { transcriptItems } from './transcript-items.ts'

/** What was said and what happened, as it happens. */
export function Transcript(props: {
  desk: Desk
  chatbot: Chatbot
  view: ConversationView
  /** What scrolls, for who leads to a message in it. */
  box: RefObject<HTMLDivElement | null>
}) {
  const { desk, chatbot, view, box } = props
  const { content, atEnd, onScroll, toEnd } = useStickToEnd(box)
  const items = useComputed(() => transcriptItems(view.events.value))
  const events = view.events.value
  const visitor = visitorName(view.state.value)
  const site = siteOf(view.state.value.page, chatbot.site)
  const now = desk.now.value
  const unread = view.unread.value

  useEffect(() => {
    if (!view.loaded.value || !atEnd.value) return
    const see = () => document.visibilityState === 'visible' && view.seen()
    see()
    document.addEventListener('visibilitychange', see)
    return () => document.removeEventListener('visibilitychange', see)
  }, [view, events, atEnd.value, view.loaded.value])

  async function earlier(): Promise<void> {
    const { current } = box
    const fromEnd = current ? current.scrollHeight - current.scrollTop : 0
    await view.earlier()
    // What was in sight stays in sight.
    requestAnimationFrame(() => {
      if (current) current.scrollTop = current.scrollHeight - fromEnd
    })
  }

  return (
    <div class="transcript">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by keys */}
      <div class="transcript-box" ref={box} onScroll={onScroll} role="log" aria-label="Messages" tabIndex={0}>
        <div class="transcript-content" ref={content}>
          {(events[0]?.seq ?? 1) > 1 && (
            <button class="button small earlier" type="button" onClick={earlier}>
              Earlier messages
            </button>
          )}
          {items.value.map((item) =>
            item.kind === 'day' ? (
              <p class="day" key={item.key}>
                <span>{dayName(item.at, now)}</span>
              </p>
            ) : item.kind === 'notice' ? (
              <Notice key={item.key} event={item.event} me={desk.me.id} />
            ) : (
              <Message
                {...item}
                key={item.key}
                me={desk.me.id}
                visitor={visitor}
                assistant={chatbot.name}
                site={site}
              />
            ),
          )}
          {/* Read out once it is in the log, and not twice. */}
          <div class="passing" aria-live="off">
            <Passing view={view} assistant={chatbot.name} visitor={visitor} site={site} />
            <PendingMessages view={view} />
          </div>
        </div>
      </div>
      {!atEnd.value && (
        <button class="to-end" type="button" onClick={toEnd}>
          <Icon name="down" size={16} />
          {unread > 0 ? `${unread} new` : 'Latest'}
        </button>
      )}
    </div>
  )
}

/** What is being written just now. */
function Passing(props: { view: ConversationView; assistant: string; visitor: string; site: string | undefined }) {
  const { view, assistant, visitor, site } = props
  const draft = view.draft.value
  const typing = view.typing.value
  return (
    <>
      {draft && (
        <Bubble
          from="assistant"
          state="draft"
          head={
            <p class="message-head">
              <Icon name="spark" size={13} />
              <b>{assistant}</b> <span>is writing…</span>
            </p>
          }
        >
          <RichText text={draft.text} streaming {...(site ? { base: site } : {})} />
        </Bubble>
      )}
      {!draft && typing?.from === 'assistant' && (
        <Bubble from="assistant" state="typing" head={null}>
          <TypingDots label={`${assistant} is writing`} />
        </Bubble>
      )}
      {typing?.from === 'visitor' && (
        <Bubble from="visitor" state="typing" head={null}>
          <TypingDots label={`${visitor} is writing`} />
        </Bubble>
      )}
      {typing?.from === 'agent' && typing.agent && <p class="colleague-types">{typing.agent.name} is writing…</p>}
    </>
  )
}

/** What links in an answer are relative to: the page that the visitor reads it on, or else the site as its owner wrote it. */
function siteOf(page: string | undefined, site: string): string | undefined {
  return [page, site, `https://${site}`].find((one) => one && URL.canParse(one))
}
