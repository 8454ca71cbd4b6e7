import { effect } from '@preact/signals'
import type { ConversationEvent } from '../protocol/index.ts'
import type { TalkChat } from './chat.ts'

/** Tells screen readers of every event after number `from`, each once. Returns its undo. */
export function announce(chat: TalkChat, from: number): () => void {
  const { parts, view, announced } = chat
  let told = from
  return effect(() => {
    const { textOf } = parts.handover.here.value ?? {}
    for (const event of view.events.value) {
      // What is no message waits for its words.
      if (event.seq <= told || (event.type !== 'said' && !textOf)) continue
      told = event.seq
      const text = event.type === 'said' ? wordsOf(event, chat) : textOf?.(event, chat)
      if (text) announced.value = text
    }
  })
}

/** What the others say is read out whole: the pieces of an answer being written are not. */
function wordsOf(event: ConversationEvent & { type: 'said' }, { settings }: TalkChat): string {
  if (event.from === 'visitor') return ''
  const name = event.from === 'agent' ? event.agent.name : settings.peek()?.name
  return name ? `${name}: ${event.text}` : event.text
}
