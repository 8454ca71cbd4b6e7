import { effect } from '@preact/signals'
import type { ConversationEvent } from '../protocol/index.ts'
import type { Chat } from './chat.ts'
import type { Emit } from './controller.ts'
import { textOf } from './text-of.ts'

/** Tells screen readers and the page of every event after number `from`, each once. Returns its undo. */
export function follow(chat: Chat, from: number, emit: Emit): () => void {
  let known = from
  return effect(() => {
    for (const event of chat.view.events.value) {
      if (event.seq <= known) continue
      known = event.seq
      announce(event, chat)
      report(event, chat.view.id, emit)
    }
  })
}

/** What the others say is read out whole: the pieces of an answer being written are not. */
function announce(event: ConversationEvent, { words, settings, announced }: Chat): void {
  const said = event.type === 'said'
  if (said && event.from === 'visitor') return
  const text = textOf(event, words, settings.peek())
  const name = said && (event.from === 'agent' ? event.agent.name : settings.peek()?.name)
  if (text) announced.value = name ? `${name}: ${text}` : text
}

function report(event: ConversationEvent, conversation: string, emit: Emit): void {
  const { seq } = event
  switch (event.type) {
    case 'started':
      return emit('conversation:started', { conversation })
    case 'said':
      if (event.from === 'visitor') return emit('message:sent', { seq, text: event.text })
      return emit('message:received', {
        seq,
        text: event.text,
        from: event.from,
        ...(event.from === 'agent' ? { name: event.agent.name } : {}),
      })
    case 'escalated':
      return emit('human:requested', { seq })
    case 'cancelled':
      return emit('human:cancelled', { seq })
    case 'joined':
      return emit('agent:joined', { name: event.agent.name })
    case 'ended':
      return emit('agent:left', { name: event.agent.name })
    case 'dropped':
      for (const { name } of event.agents) emit('agent:left', { name })
  }
}
