import type { ComponentChildren } from 'preact'
import { OutwardLink } from '../../ui/outward-link.tsx'
import { RichText } from '../../ui/rich-text.tsx'
import { Icon } from '../icon.tsx'
import { clockTime, wholeTime } from '../time.ts'
import type { Said } from './transcript-items.ts'

export interface MessageProps {
  readonly said: Said
  readonly first: boolean
  readonly thumb: 'up' | 'down' | null
  readonly me: string
  readonly visitor: string
  readonly assistant: string
  /** What links in answers are relative to. */
  readonly site: string | undefined
}

/** Something that was said. The visitor's words are always plain text. */
export function Message({ said, first, thumb, me, visitor, assistant, site }: MessageProps) {
  const { from, at, text } = said
  const author =
    from === 'visitor' ? visitor : from === 'assistant' ? assistant : said.agent.id === me ? 'You' : said.agent.name
  return (
    <Bubble from={from} seq={said.seq} head={first ? <Head author={author} at={at} ai={from === 'assistant'} /> : null}>
      {from === 'visitor' ? <p class="plain">{text}</p> : <RichText text={text} {...(site ? { base: site } : {})} />}
      {from === 'assistant' && said.sources && (
        <ul class="sources" aria-label="Sources">
          {said.sources.map(({ title, url }) => (
            <li key={`${url} ${title}`}>
              <OutwardLink class="source" href={url} base={site}>
                <Icon name="page" size={13} />
                {title}
              </OutwardLink>
            </li>
          ))}
        </ul>
      )}
      {(thumb || (from === 'assistant' && (said.cannotAnswer || said.stopped))) && (
        <p class="message-notes">
          {thumb === 'up' && <Note icon="thumbUp" words="The visitor found this helpful" kind="good" />}
          {thumb === 'down' && <Note icon="thumbDown" words="The visitor did not find this helpful" kind="bad" />}
          {from === 'assistant' && said.cannotAnswer && <Note icon="alert" words="Had no answer" kind="bad" />}
          {from === 'assistant' && said.stopped && <Note icon="end" words="Stopped by the visitor" kind="bad" />}
        </p>
      )}
    </Bubble>
  )
}

export function Bubble(props: {
  from: 'visitor' | 'assistant' | 'agent'
  head: ComponentChildren
  children: ComponentChildren
  state?: string
  /** Its number, for who is led to it. */
  seq?: number
}) {
  return (
    <div class={`message from-${props.from}`} data-state={props.state} data-seq={props.seq}>
      {props.head}
      <div class="bubble">{props.children}</div>
    </div>
  )
}

export function Head({ author, at, ai }: { author: string; at: number; ai: boolean }) {
  return (
    <p class="message-head">
      {ai && <Icon name="spark" size={13} />}
      <b>{author}</b>
      <time dateTime={new Date(at).toISOString()} title={wholeTime(at)}>
        {clockTime(at)}
      </time>
    </p>
  )
}

function Note({ icon, words, kind }: { icon: 'thumbUp' | 'thumbDown' | 'alert' | 'end'; words: string; kind: string }) {
  return (
    <span class={`message-note ${kind}`}>
      <Icon name={icon} size={14} />
      {words}
    </span>
  )
}
