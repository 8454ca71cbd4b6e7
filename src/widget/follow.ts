import { effect } from '@preact/signals'
import type { ConversationEvent } from '../protocol/index.ts'
import type { TalkChat } from './chat.ts'
import type { Emit } from './controller.ts'

/** Tells screen readers and the page of every event after number `from`, each once. Returns its undo. */
export function follow(chat: TalkChat, from: number, emit: Emit): () => void {
  let reported = from
  let announced = from
  return effect(() => {
    const { textOf } = chat.parts.handover.here.value ?? {}
    for (const event of chat.view.events.value) {
      const { seq, type } = event
      if (seq > reported) {
        reported = seq
        report(event, chat.view.id, emit)
      }
      // What is no message waits for its words.
      if (seq > announced && (textOf || type === 'said')) {
        announced = seq
        announce(type === 'said' ? wordsOf(event, chat) : textOf?.(event, chat), chat)
      }
    }
  })
}

function announce(text: string | undefined, { announced }: TalkChat): void {
  if (text) announced.value = text
}

/** What the others say is read out whole: the pieces of an answer being written are not. */
function wordsOf(event: ConversationEvent & { type: 'said' }, { settings }: TalkChat): string {
  if (event.from === 'visitor') return ''
  const name = event.from === 'agent' ? event.agent.name : settings.peek()?.name
  return name ? `${name}: ${event.text}` : event.text
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
