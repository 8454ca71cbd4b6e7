import type { Kysely } from 'kysely'
import type { Conversation } from '../../protocol/conversation.ts'
import type { Schema } from './schema.ts'
import type { VisitorStore } from './visitors.ts'

/** What is asked of the store about visitors: one set of queries for every engine. */
export function createVisitorQueries(db: Kysely<Schema>): Omit<VisitorStore, 'forget'> {
  return {
    async conversationsOf({ visitor, chatbot }, limit) {
      const rows = await db
        .selectFrom('conversations')
        .select('state')
        .where('chatbot', '=', chatbot)
        .where('visitor', '=', visitor)
        .orderBy('last_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ state }): Conversation => JSON.parse(state))
    },

    async isForgotten(conversation) {
      const row = await db.selectFrom('forgotten').select('id').where('id', '=', conversation).executeTakeFirst()
      return row !== undefined
    },

    async forgottenSince(at) {
      const rows = await db
        .selectFrom('forgotten')
        .selectAll()
        .where('forgotten_at', '>=', at)
        .orderBy('forgotten_at')
        .execute()
      return rows.map(({ id, chatbot, escalations, ...row }) => ({
        id,
        chatbot,
        startedAt: Number(row.started_at),
        escalations,
        escalatedAt: row.escalated_at === null ? null : Number(row.escalated_at),
        escalatedBy: row.escalated_by,
        forgottenAt: Number(row.forgotten_at),
      }))
    },
  }
}
