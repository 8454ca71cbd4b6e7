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
      emit('conversation:started', { conversation })
      break
    case 'said':
      if (event.from === 'visitor') emit('message:sent', { seq, text: event.text })
      else {
        const { from, text } = event
        emit('message:received', { seq, from, text, ...(from === 'agent' ? { name: event.agent.name } : {}) })
      }
      break
    case 'escalated':
      emit('human:requested', { seq })
      break
    case 'cancelled':
      emit('human:cancelled', { seq })
      break
    case 'joined':
      emit('agent:joined', { name: event.agent.name })
      break
    case 'ended':
      emit('agent:left', { name: event.agent.name })
      break
    case 'dropped':
      for (const { name } of event.agents) emit('agent:left', { name })
  }
}
