import type { Command } from '../protocol/commands.ts'
import type { Conversation } from '../protocol/conversation.ts'
import type { Agent } from '../protocol/events.ts'
import type { WidgetSettings } from '../protocol/settings.ts'

/** Gives up waiting, and drops agents who went away (R37, R43), for an in-page backend. */
export function createClock(options: {
  readonly settings: () => WidgetSettings
  readonly now: () => number
  readonly isHere: (agent: Agent) => boolean
  readonly execute: (conversation: string, command: Command & { type: 'drop' | 'giveUpWaiting' }) => void
}): { look(conversation: Conversation): void; close(): void } {
  const { settings, now, isHere, execute } = options
  const timers = new Map<string, { readonly reason: string; readonly timer: ReturnType<typeof setTimeout> }>()
  let isClosed = false

  /** What will happen to the conversation if nothing else does, and in how many milliseconds. */
  function due({ phase, waitingSince, epoch, agents }: Conversation) {
    const { waitMinutes, dropSeconds } = settings().escalation
    if (phase === 'waiting' && waitingSince !== null) {
      const command = { type: 'giveUpWaiting', since: waitingSince } as const
      return { command, afterMs: waitingSince + waitMinutes * 60_000 - now() }
    }
    if (phase === 'live' && !agents.some(isHere))
      return { command: { type: 'drop', epoch, agents: agents.length } as const, afterMs: dropSeconds * 1_000 }
    return null
  }

  return {
    look(conversation) {
      const { id } = conversation
      const next = due(conversation)
      const reason = JSON.stringify(next?.command)
      if (timers.get(id)?.reason === reason) return
      clearTimeout(timers.get(id)?.timer)
      timers.delete(id)
      // What comes after the end, such as a summary that took its time, starts nothing.
      if (!next || isClosed) return
      const timer = setTimeout(() => {
        timers.delete(id)
        execute(id, next.command)
      }, next.afterMs)
      timers.set(id, { reason, timer })
    },
    close() {
      isClosed = true
      for (const { timer } of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
