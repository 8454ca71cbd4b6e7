import { type Kysely, sql } from 'kysely'
import type { Write } from './queries.ts'
import type { Schema } from './schema.ts'
import type { UsageStore } from './usage.ts'

/** What was used: one set of queries for every engine. */
export function createUsageQueries(db: Kysely<Schema>, write: Write): UsageStore {
  return {
    async reserve({ chatbot, scope }, limit) {
      if (limit < 1) return false
      const rows = await write(
        db
          .insertInto('usage')
          .columns(['chatbot', 'scope', 'answers'])
          // An answer that was begun before its conversation was deleted leaves nothing of it behind either.
          .expression(
            db
              .selectNoFrom(({ val }) => [val(chatbot).as('chatbot'), val(scope).as('scope'), val(1).as('answers')])
              .where(({ not, exists, selectFrom }) =>
                not(exists(selectFrom('forgotten').select('id').where('id', '=', scope))),
              ),
          )
          .onConflict((conflict) =>
            conflict
              .columns(['chatbot', 'scope'])
              .doUpdateSet({ answers: sql`usage.answers + 1` })
              .where('usage.answers', '<', limit),
          )
          .returning('answers')
          .compile(),
      )
      return rows.length === 1
    },

    async release({ chatbot, scope }) {
      await write(
        db
          .updateTable('usage')
          .set({ answers: sql`answers - 1` })
          .where('chatbot', '=', chatbot)
          .where('scope', '=', scope)
          .where('answers', '>', 0)
          .compile(),
      )
    },

    async used({ chatbot, scope }) {
      const row = await db
        .selectFrom('usage')
        .select('answers')
        .where('chatbot', '=', chatbot)
        .where('scope', '=', scope)
        .executeTakeFirst()
      return row?.answers ?? 0
    },
  }
}
