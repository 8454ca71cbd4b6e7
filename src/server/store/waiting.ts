import { type Kysely, sql } from 'kysely'
import type { Conversation } from '../../protocol/conversation.ts'
import type { Schema } from './schema.ts'
import type { Store, Wait } from './store.ts'

/** The condition of the partial index, to the letter; see `queries.ts`. */
const isWaiting = sql<boolean>`phase = 'waiting'`

/** What is asked of the store about waiting visitors. */
export function createWaitingQueries(db: Kysely<Schema>): Pick<Store, 'placesOf' | 'recentWaits'> {
  return {
    async placesOf(chatbot) {
      const rows = await db
        .selectFrom('conversations')
        .select(['id', 'waiting_since'])
        .where('chatbot', '=', chatbot)
        .where(isWaiting)
        // Two of the same millisecond keep their order.
        .orderBy('waiting_since')
        .orderBy('key')
        .execute()
      return rows.map(({ id, waiting_since }) => ({ conversation: id, waitingSince: Number(waiting_since) }))
    },

    async recentWaits(chatbot, since, limit) {
      const rows = await db
        .selectFrom('conversations')
        .select(['waited_until', 'waited_ms', 'was_joined'])
        .where('chatbot', '=', chatbot)
        // Says by itself that there is one, which is the condition of the index.
        .where('waited_until', '>=', since)
        .orderBy('waited_until', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ waited_until, waited_ms, was_joined }) => {
        return { until: Number(waited_until), ms: Number(waited_ms), joined: was_joined === 1 }
      })
    },
  }
}

/**
 * The wait that came to its end between the two: an agent joined, or nobody did. Null when none did, and when the visitor took the
 * call back, which tells nothing of how long it would have been.
 */
export function waitEnded(before: Conversation, after: Conversation): Wait | null {
  // Both may have come in one turn: who had joined by then counts, whatever became of it.
  if (after.lastWait && after.lastWait !== before.lastWait) {
    return { until: after.lastWait.at, ms: after.lastWait.ms, joined: true }
  }
  if (before.waitingSince === null || after.phase !== 'assistant' || after.escalation?.status !== 'open') return null
  return { until: after.lastAt, ms: after.lastAt - before.waitingSince, joined: false }
}
