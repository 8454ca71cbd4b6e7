import { randomInt } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Document, DocumentHead, DocumentStore } from './documents.ts'
import type { Write } from './queries.ts'
import type { DocumentRow, Schema } from './schema.ts'

const head = ['id', 'chatbot', 'name', 'kind', 'bytes', 'is_public', 'updated_at', 'version'] as const

/** The owner's documents: one set of queries for every engine. */
export function createDocumentQueries(db: Kysely<Schema>, write: Write): DocumentStore {
  return {
    async documents(chatbot) {
      const rows = await db
        .selectFrom('documents')
        .select(head)
        .where('chatbot', '=', chatbot)
        .orderBy('name')
        .execute()
      return rows.map(headOf)
    },

    async document(chatbot, id) {
      const row = await db
        .selectFrom('documents')
        .selectAll()
        .where('chatbot', '=', chatbot)
        .where('id', '=', id)
        .executeTakeFirst()
      return row ? { ...headOf(row), content: row.content } : null
    },

    async saveDocument(document, room) {
      const { id, chatbot, name, kind, content } = document
      const numbers = { bytes: document.bytes, is_public: document.isPublic ? 1 : 0, updated_at: document.updatedAt }
      const all = { id, chatbot, name, kind, content, ...numbers, version: newVersion() } as const
      const others = db.selectFrom('documents').where('chatbot', '=', chatbot).where('id', '<>', id)
      const rows = await write(
        db
          .insertInto('documents')
          .columns(Object.keys(all) as (keyof typeof all)[])
          .expression(
            // In one statement with the look at what there is: two at once cannot both take the last place.
            db
              .selectNoFrom(
                Object.entries(all).map(([column, value]) =>
                  (typeof value === 'number' ? sql`cast(${value} as bigint)` : sql`cast(${value} as text)`).as(column),
                ),
              )
              .where(others.select(sql<number>`count(*)`.as('n')), '<', room.documents)
              .where(others.select(sql<number>`coalesce(sum(bytes), 0)`.as('n')), '<=', room.bytes - document.bytes)
              .where(({ not, exists }) => not(exists(others.select('id').where('name', '=', name)))),
          )
          .onConflict((conflict) =>
            conflict.columns(['chatbot', 'id']).doUpdateSet(({ ref }) => ({
              name: ref('excluded.name'),
              kind: ref('excluded.kind'),
              content: ref('excluded.content'),
              bytes: ref('excluded.bytes'),
              is_public: ref('excluded.is_public'),
              updated_at: ref('excluded.updated_at'),
              version: ref('excluded.version'),
            })),
          )
          .returning('id')
          .compile(),
      )
      return rows.length === 1
    },

    async changeDocument({ chatbot, id, name, isPublic, updatedAt }) {
      const rows = await write(
        db
          .updateTable('documents')
          .set({ name, is_public: isPublic ? 1 : 0, updated_at: updatedAt, version: newVersion() })
          .where('chatbot', '=', chatbot)
          .where('id', '=', id)
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('documents as other')
                  .select('other.id')
                  .where('other.chatbot', '=', chatbot)
                  .where('other.name', '=', name)
                  .where('other.id', '<>', id),
              ),
            ),
          )
          .returning('id')
          .compile(),
      )
      return rows.length === 1
    },

    async deleteDocument(chatbot, id) {
      const rows = await write(
        db.deleteFrom('documents').where('chatbot', '=', chatbot).where('id', '=', id).returning('id').compile(),
      )
      return rows.length === 1
    },

    async documentVersions(chatbots) {
      if (chatbots.length === 0) return new Map()
      const rows = await db
        .selectFrom('documents')
        .select(['chatbot', sql<number>`count(*)`.as('documents'), sql<number>`sum(version)`.as('versions')])
        .where('chatbot', 'in', chatbots)
        .groupBy('chatbot')
        .execute()
      return new Map(rows.map(({ chatbot, documents, versions }) => [chatbot, `${documents}/${versions}`]))
    },
  }
}

/** Drawn by lot, so that no two nodes need to agree; small enough that the sum of all is exact. */
function newVersion(): number {
  return randomInt(1, 2 ** 40)
}

function headOf({ is_public, updated_at, ...row }: Omit<DocumentRow, 'content'> & { content?: string }): DocumentHead {
  const { id, chatbot, name, kind } = row
  const numbers = { bytes: Number(row.bytes), updatedAt: Number(updated_at), version: Number(row.version) }
  return { id, chatbot, name, kind, isPublic: is_public === 1, ...numbers } satisfies Omit<Document, 'content'>
}
