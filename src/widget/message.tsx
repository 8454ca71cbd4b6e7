import type { ConversationEvent, Source, VisitorSettings } from '../protocol/index.ts'
import { clock } from '../ui/clock.ts'
import { Icon } from '../ui/icon.tsx'
import { live } from '../ui/live.ts'
import { Markdown } from '../ui/markdown.tsx'
import { OutwardLink } from '../ui/outward-link.tsx'
import { page } from '../ui/talk-icons.ts'
import type { TalkChat } from './chat.ts'
import { Picture } from './picture.tsx'
import type { Author } from './thread-items.ts'

export interface MessageProps {
  readonly chat: TalkChat
  readonly settings: VisitorSettings | null
  readonly event: ConversationEvent
  readonly author: Author
  readonly first: boolean
  readonly last: boolean
  /** The answer that the visitor has just read: what they can do about it stands out. */
  readonly latest?: boolean
  readonly thumb?: 'up' | 'down' | undefined
  /** An answer that is still being written. */
  readonly streaming?: boolean
}

/** One bubble of the thread, drawn from its fact, with what can be done about it. */
export const Message = live(function Message(props: MessageProps) {
  const { chat, settings, event, author, first, last, latest = false, thumb, streaming = false } = props
  const { words } = chat
  const said = event.type === 'said' ? event : null
  const agent = said?.from === 'agent' ? said.agent : null
  const answer = said?.from === 'assistant' ? said : null
  const { textOf, Aside } = chat.parts.handover.here.value ?? {}
  const { AnswerPair, Thumbs } = chat.parts.talk.here.value ?? {}
  return (
    <div
      class={`message by-${author}`}
      data-first={first}
      data-last={last}
      data-writing={streaming}
      aria-hidden={streaming}
    >
      {agent && first && <Picture chat={chat} agent={agent} size={28} />}
      <div class="column">
        <span class={agent && first ? 'name' : 'unseen'}>
          {author === 'visitor' ? words.you : (agent?.name ?? settings?.name)}
        </span>
        <div class="bubble" dir="auto">
          {agent || answer ? (
            <Markdown text={said!.text} streaming={streaming} base={document.baseURI} />
          ) : (
            (said?.text ?? textOf?.(event, chat))
          )}
          {answer?.stopped && <span class="stopped">{words.stopped}</span>}
        </div>
        {answer?.sources && <Sources sources={answer.sources} label={words.sources} />}
        {!said && Aside && <Aside chat={chat} event={event} />}
        {answer && latest && AnswerPair && <AnswerPair chat={chat} settings={settings} seq={event.seq} thumb={thumb} />}
        {last && (
          <div class="foot">
            <time>{clock.value?.time(event.at)}</time>
            {answer && Thumbs && <Thumbs chat={chat} seq={event.seq} latest={latest} thumb={thumb} />}
          </div>
        )}
      </div>
    </div>
  )
})

function Sources({ sources, label }: { sources: readonly Source[]; label: string }) {
  return (
    <ul class="sources" aria-label={label}>
      {sources.map(({ title, url }) => (
        <li key={title}>
          <OutwardLink class="source" href={url} base={document.baseURI}>
            <Icon path={page} size={14} />
            <span dir="auto">{title}</span>
          </OutwardLink>
        </li>
      ))}
    </ul>
  )
}
