import type { RefusalCode } from '../protocol/commands.ts'
import type { Feed } from './feed.ts'
import type { Store } from './store/store.ts'
import type { Visitor } from './store/visitors.ts'

export interface ForgettingOptions {
  readonly store: Pick<Store, 'forget'>
  readonly feed: Pick<Feed, 'publish'>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly onFault?: (error: unknown) => void
}

/**
 * Deletes a visitor's conversation and tells this node of it (R55). Null once it is gone; else why it is not, and then nothing of it
 * is. Never rejects.
 */
export async function forget(
  { store, feed, now, onFault }: ForgettingOptions,
  visitor: Visitor,
  conversation: string,
): Promise<RefusalCode | null> {
  try {
    if (!(await store.forget(visitor, conversation, now()))) return 'unknown_conversation'
  } catch (error) {
    onFault?.(error)
    return 'unavailable'
  }
  feed.publish({ kind: 'forgotten', conversation, chatbot: visitor.chatbot })
  return null
}

export interface FollowingOptions {
  readonly store: Pick<Store, 'forgottenSince'>
  readonly feed: Pick<Feed, 'publish' | 'listenToAll'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** How far back is looked each time: clocks of nodes differ, and what was written first need not be seen first. */
const overlapMs = 60_000

/** Tells this node of conversations that were deleted on others: `look` is for the clock. */
export function followForgotten({ store, feed, now }: FollowingOptions): { look(): Promise<void>; stop(): void } {
  let lookedAt = now()
  const told = new Set<string>()
  const unlisten = feed.listenToAll((news) => {
    if (news.kind === 'forgotten') told.add(news.conversation)
  })
  return {
    async look() {
      const at = now()
      const forgotten = await store.forgottenSince(lookedAt - overlapMs)
      lookedAt = at
      for (const { id, chatbot } of forgotten) {
        if (!told.has(id)) feed.publish({ kind: 'forgotten', conversation: id, chatbot })
      }
      const recent = new Set(forgotten.map(({ id }) => id))
      for (const id of told) if (!recent.has(id)) told.delete(id)
    },
    stop: unlisten,
  }
}
