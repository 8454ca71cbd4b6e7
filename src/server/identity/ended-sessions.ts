import type { Line } from '../line.ts'
import type { Sessions } from './sessions.ts'

/**
 * Closes the lines of those who were signed out: at once when it was done on this node; `look` finds what else has ended, on
 * other nodes, by age, or while a line was still saying hello. @throws when sessions cannot be read.
 */
export function followEndedSessions({ sessions, open }: { sessions: Sessions; open: ReadonlySet<Line> }): {
  look(): Promise<void>
  stop(): void
} {
  function close(ended: readonly string[]): void {
    for (const line of [...open]) {
      if (line.who?.kind === 'agent' && ended.includes(line.who.session)) line.bye('forbidden')
    }
  }

  return {
    stop: sessions.onEnded(close),
    async look() {
      const ids = new Set([...open].flatMap(({ who }) => (who?.kind === 'agent' ? [who.session] : [])))
      if (ids.size > 0) close(await sessions.overAmong([...ids]))
    },
  }
}
