import { apply } from '../protocol/apply.ts'
import { empty } from '../protocol/conversation.ts'
import type { PastConversation } from '../protocol/frames.ts'
import { limits } from '../protocol/limits.ts'
import { type MemoryLine, maySee } from './memory-line.ts'
import type { LogKeeper, MemoryLog } from './memory-log.ts'

/**
 * The conversations of the visitor at the other end, latest first; an agent has none of their own. What is only kept is read
 * and left as it is: nobody has come back to it yet, and it may be another chatbot's.
 */
export function pastOf(log: MemoryLog, keep: LogKeeper | undefined, line: MemoryLine): readonly PastConversation[] {
  if (line.who?.as !== 'visitor') return []
  const kept = (keep?.ids?.() ?? []).filter((id) => !log.isForgotten(id))
  const states = new Map(kept.map((id) => [id, (keep?.load(id) ?? []).reduce(apply, empty(id))]))
  for (const { state } of log.entries()) states.set(state.id, state)
  return [...states.values()]
    .filter((state) => state.seq > 0 && maySee(line, state))
    .sort((one, other) => other.lastAt - one.lastAt)
    .slice(0, limits.pastConversations)
    .map(({ id, startedAt, lastAt, phase, messageCount, lastMessage }) => ({
      id,
      startedAt,
      lastAt,
      phase,
      messageCount,
      lastMessage,
    }))
}
