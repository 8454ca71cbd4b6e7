import { type ReadonlySignal, signal } from '@preact/signals'
import type { ConversationEvent } from '../protocol/index.ts'
import { limits } from '../protocol/limits.ts'
import type { Typing } from './client.ts'

/** Who is typing, until they have said it, or have not been heard of for a while. */
export function createTyping(): {
  readonly typing: ReadonlySignal<Typing | null>
  show(typing: Typing): void
  /** Ends it if one of these is what was being typed. */
  check(events: readonly ConversationEvent[]): void
  end(): void
} {
  const typing = signal<Typing | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  function end() {
    clearTimeout(timer)
    typing.value = null
  }
  return {
    typing,
    show({ from, agent }) {
      end()
      typing.value = { from, ...(agent ? { agent } : {}) }
      timer = setTimeout(end, limits.typingShownMs)
    },
    check(events) {
      const shown = typing.peek()
      const isIt = (event: ConversationEvent) =>
        event.type === 'said' &&
        event.from === shown?.from &&
        (event.from !== 'agent' || event.agent.id === shown.agent?.id)
      if (shown && events.some(isIt)) end()
    },
    end,
  }
}
