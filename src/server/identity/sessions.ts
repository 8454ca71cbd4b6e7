import type { SignIn } from './sign-in.ts'

/** A browser in which somebody is signed in. Times in milliseconds since 1970. */
export interface SeenSession {
  readonly id: string
  /** As the browser calls itself; "" when it does not. */
  readonly userAgent: string
  readonly address: string
  readonly startedAt: number
  /** To some minutes. */
  readonly seenAt: number
}

/** Where somebody is signed in, and the end of it. */
export interface Sessions {
  of(user: string): Promise<readonly SeenSession[]>
  /** False when it is not theirs, or over. */
  end(user: string, id: string): Promise<boolean>
  /** All of theirs, but for one if given. */
  endAll(user: string, but?: string): Promise<void>
  /** Those of these that are over, for whatever reason and on whichever node. */
  overAmong(ids: readonly string[]): Promise<readonly string[]>
  /** Calls back at once with the sessions that were ended on this node; returns its undo. */
  onEnded(listener: (ids: readonly string[]) => void): () => void
  /** These were ended by somebody else. */
  tell(ids: readonly string[]): void
}

export function createSessions(signIn: SignIn): Sessions {
  const listeners = new Set<(ids: readonly string[]) => void>()

  function tell(ids: readonly string[]): void {
    if (ids.length > 0) for (const listener of listeners) listener(ids)
  }

  async function endThose(user: string, isOne: (id: string) => boolean): Promise<number> {
    const over = (await signIn.sessionsOf(user)).filter(({ id }) => isOne(id))
    if (over.length > 0) await signIn.endSessions(over.map(({ token }) => token))
    tell(over.map(({ id }) => id))
    return over.length
  }

  return {
    tell,
    async of(user) {
      const sessions = await signIn.sessionsOf(user)
      return sessions
        .map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
          id,
          userAgent: userAgent ?? '',
          address: ipAddress ?? '',
          startedAt: createdAt.getTime(),
          seenAt: updatedAt.getTime(),
        }))
        .sort((one, other) => other.seenAt - one.seenAt)
    },
    end: async (user, id) => (await endThose(user, (one) => one === id)) > 0,
    async endAll(user, but) {
      await endThose(user, (one) => one !== but)
    },
    async overAmong(ids) {
      const alive = new Set(await signIn.aliveAmong(ids))
      return ids.filter((id) => !alive.has(id))
    },
    onEnded(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
