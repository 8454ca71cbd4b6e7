import type { Lines } from '../lines.ts'
import type { Member } from '../store/store.ts'

/** How often "this agent has a line open" is written down, for the other nodes and for after a crash. */
export const seenEveryMs = 10_000

/**
 * Whether anybody of these has the console open: on this node now, or on another within `seenMs`, which are at least as long as it takes to
 * be written down.
 */
export function isTeamOnline(
  members: readonly Member[],
  lines: Pick<Lines, 'isAgentOnline'>,
  at: number,
  seenMs = 2 * seenEveryMs,
): boolean {
  return members.some(({ user, seenAt }) => lines.isAgentOnline(user) || at - seenAt < seenMs)
}
