import { thumbDown, thumbUp } from '../ui/answer-icons.ts'
import { Icon } from '../ui/icon.tsx'
import type { TalkChat } from './chat.ts'

/** What the visitor thinks of an answer (A17). Stands back until the answer is the latest, or pointed at. */
export function Thumbs({
  chat: { words, view },
  seq,
  latest,
  thumb,
}: {
  chat: TalkChat
  seq: number
  latest: boolean
  thumb: 'up' | 'down' | undefined
}) {
  const button = (value: 'up' | 'down', name: string, path: string) => (
    <button
      type="button"
      class="thumb"
      aria-label={name}
      aria-pressed={thumb === value}
      onClick={() => view.ask({ type: 'thumb', message: seq, value })}
    >
      <Icon path={path} size={15} />
    </button>
  )
  return (
    <span class="thumbs" data-latest={latest}>
      {button('up', words.thumbUp, thumbUp)}
      {button('down', words.thumbDown, thumbDown)}
      {latest && thumb && <span>{words.thanks}</span>}
    </span>
  )
}
