import { effect } from '@preact/signals'
import type { ConversationEvent } from '../protocol/index.ts'
import type { TalkChat } from './chat.ts'
import type { Emit } from './controller.ts'

/** Tells the page of every event after number `from`, each once, and of what passes. Returns its undo. */
export function report({ view, emit }: TalkChat, from: number): () => void {
  let told = from
  let failed: ReadonlySet<string> = new Set()
  const undo = [
    effect(() => {
      for (const event of view.events.value) {
        if (event.seq <= told) continue
        told = event.seq
        tell(event, view.id, emit)
      }
    }),
    effect(() => {
      const { from, agent } = view.typing.value ?? {}
      if (from === 'agent' && agent) emit('agent:typing', { name: agent.name })
    }),
    effect(() => {
      if (view.place.value) emit('human:queued', view.place.value)
    }),
    effect(() => {
      const fresh = view.pending.value.filter(({ state }) => state === 'failed')
      for (const { id, code } of fresh) if (code && !failed.has(id)) emit('error', { code })
      failed = new Set(fresh.map(({ id }) => id))
    }),
  ]
  return () => {
    for (const one of undo) one()
  }
}

function tell(event: ConversationEvent, conversation: string, emit: Emit): void {
  const { seq } = event
  switch (event.type) {
    case 'started':
      emit('conversation:started', { conversation })
      break
    case 'said': {
      const { from, text } = event
      if (from === 'visitor') emit('messages:sent', { seq, text })
      else emit('messages:received', { seq, from, text, ...(from === 'agent' ? { name: event.agent.name } : {}) })
      break
    }
    case 'escalated':
      emit('human:requested', { seq, trigger: event.trigger })
      break
    case 'cancelled':
      emit('human:cancelled', { seq })
      break
    case 'unattended':
      emit('human:unavailable', { seq, ...(event.away ?? { because: 'nobody_joined' }) })
      break
    case 'joined':
      emit('agent:joined', { seq, name: event.agent.name })
      break
    case 'ended':
      emit('agent:left', { seq, name: event.agent.name })
      emit('conversation:ended', { seq, name: event.agent.name })
      break
    case 'dropped':
      for (const { name } of event.agents) emit('agent:left', { seq, name })
      break
    case 'thumbed':
      emit('feedback:given', { message: event.message, value: event.value })
      break
    case 'rated': {
      const { ended, score, comment } = event
      emit('feedback:given', { ended, score, ...(comment ? { comment } : {}) })
      break
    }
    case 'identified':
      if (event.by === 'visitor') emit('visitor:identified', { details: event.details })
  }
}
