import type { DatabaseSync } from 'node:sqlite'
import type { Conversation } from '../../protocol/conversation.ts'

/** What is kept of deleted conversations, and how they are deleted. Called within a transaction. */
export interface SqliteDeletion {
  /** Whether the conversation of this id was deleted. */
  has(id: string): boolean
  /** Deletes all rows of the conversation in place `key`, and writes down that it was there. */
  run(key: number, conversation: Conversation, at: number): void
}

/** R55, by prepared statements, as its transaction is that of the append. */
export function createSqliteDeletion(database: DatabaseSync): SqliteDeletion {
  const select = database.prepare('SELECT 1 FROM forgotten WHERE id = ?')
  const insert = database.prepare(
    `INSERT INTO forgotten (id, chatbot, started_at, escalations, escalated_at, escalated_by, forgotten_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const deleteEvents = database.prepare('DELETE FROM events WHERE conversation = ?')
  const deleteConversation = database.prepare('DELETE FROM conversations WHERE key = ?')
  const deleteJobs = database.prepare('DELETE FROM jobs WHERE chatbot = ? AND conversation = ?')
  const deleteUsage = database.prepare('DELETE FROM usage WHERE chatbot = ? AND scope = ?')

  return {
    has: (id) => select.get(id) !== undefined,
    run(key, { id, chatbot, startedAt, escalations, escalation }, at) {
      deleteEvents.run(key)
      deleteConversation.run(key)
      deleteJobs.run(chatbot, id)
      deleteUsage.run(chatbot, id)
      insert.run(id, chatbot, startedAt, escalations, escalation?.at ?? null, escalation?.trigger ?? null, at)
    },
  }
}
