import type { PastConversation } from '../protocol/frames.ts'
import { limits } from '../protocol/limits.ts'
import { type MemoryLine, maySee } from './memory-line.ts'
import type { Entry } from './memory-log.ts'

/** The conversations of the visitor at the other end, latest first; an agent has none of their own. */
export function pastOf(entries: readonly Entry[], line: MemoryLine): readonly PastConversation[] {
  if (line.who?.as !== 'visitor') return []
  return entries
    .filter(({ state }) => maySee(line, state))
    .sort((one, other) => other.state.lastAt - one.state.lastAt)
    .slice(0, limits.pastConversations)
    .map(({ state: { id, startedAt, lastAt, phase, messageCount, lastMessage } }) => ({
      id,
      startedAt,
      lastAt,
      phase,
      messageCount,
      lastMessage,
    }))
}
