import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * A row for each escalation, so that figures need no log. The database itself keeps them, by triggers on the log and thus in the
 * transaction of the append: whoever writes an event, of whatever version, cannot leave them behind. They follow `apply`.
 */
export async function createEscalationRows(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('escalations')
    // null once the conversation was deleted: its number may become another's (R55).
    .addColumn('conversation', 'integer')
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('chatbot', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('escalated_by', 'text', (column) => column.notNull())
    .addColumn('joined_at', 'bigint')
    .addColumn('answered_at', 'bigint')
    .addColumn('left_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('how', 'text')
    .execute()
  await db.schema
    .createIndex('escalations_place')
    .on('escalations')
    .columns(['conversation', 'seq'])
    .unique()
    .where('conversation', 'is not', null)
    .execute()
  // Holds all that is asked for: the table is not touched.
  await db.schema
    .createIndex('escalations_by_time')
    .on('escalations')
    .columns(['chatbot', 'opened_at', 'how', 'escalated_by', 'ended_at', 'answered_at', 'left_at'])
    .execute()
  await db.schema
    .createIndex('escalations_open')
    .on('escalations')
    .columns(['chatbot', 'opened_at', 'how'])
    .where(sql<boolean>`how is null`)
    .execute()
  await followEvents(db)
  await sql`
    CREATE TRIGGER escalations_forgotten AFTER DELETE ON conversations BEGIN
      UPDATE escalations SET conversation = NULL, how = coalesce(how, 'deleted') WHERE conversation = old.key;
    END`.execute(db)
  await readOldLogs(db)
}

/** When each conversation began, which is asked for with the escalations. */
export async function createStartTimes(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('conversations').addColumn('started_at', 'bigint').execute()
  await sql`UPDATE conversations SET started_at = json_extract(state, '$.startedAt')`.execute(db)
  await db.schema
    .createIndex('conversations_started')
    .on('conversations')
    .columns(['chatbot', 'started_at'])
    .where(sql<boolean>`started_at is not null`)
    .execute()
  await db.schema.createIndex('forgotten_started').on('forgotten').columns(['chatbot', 'started_at']).execute()
  // A row is written before it is known whose it is; from then on this costs a comparison.
  await sql`
    CREATE TRIGGER conversations_began AFTER UPDATE OF chatbot ON conversations
    WHEN old.chatbot = '' AND new.chatbot <> '' BEGIN
      UPDATE conversations SET started_at = json_extract(new.state, '$.startedAt') WHERE key = new.key;
    END`.execute(db)
}

/** `escalation_news` takes events and keeps none: what is put into it changes the rows. */
async function followEvents(db: Kysely<Schema>): Promise<void> {
  await sql`CREATE VIEW escalation_news AS SELECT conversation, seq, body FROM events`.execute(db)
  await sql`
    CREATE TRIGGER escalations_followed INSTEAD OF INSERT ON escalation_news BEGIN
      INSERT INTO escalations (conversation, seq, chatbot, opened_at, escalated_by)
      SELECT new.conversation, new.seq, body ->> 'chatbot', new.body ->> 'at',
        coalesce(new.body ->> 'trigger', 'agent_dropped')
      FROM events WHERE conversation = new.conversation AND seq = 1 AND (
        new.body ->> 'type' = 'escalated' AND new.body ->> 'renewed' IS NULL
        OR new.body ->> 'type' = 'dropped'
          AND NOT EXISTS (SELECT 1 FROM escalations WHERE conversation = new.conversation AND how IS NULL)
      );
      UPDATE escalations SET joined_at = coalesce(joined_at, new.body ->> 'at')
      WHERE new.body ->> 'type' = 'joined' AND conversation = new.conversation AND how IS NULL;
      UPDATE escalations SET answered_at = new.body ->> 'at'
      WHERE new.body ->> 'type' = 'said' AND new.body ->> 'from' = 'agent'
        AND conversation = new.conversation AND how IS NULL AND answered_at IS NULL;
      UPDATE escalations SET left_at = new.body ->> 'at'
      WHERE new.body ->> 'type' IN ('cancelled', 'unattended') AND conversation = new.conversation AND how IS NULL
        AND joined_at IS NULL AND left_at IS NULL AND opened_at < new.body ->> 'at';
      UPDATE escalations SET
        how = CASE new.body ->> 'type' WHEN 'reopened' THEN NULL WHEN 'cancelled' THEN 'cancelled' ELSE 'resolved' END,
        ended_at = CASE new.body ->> 'type' WHEN 'reopened' THEN NULL ELSE new.body ->> 'at' END
      WHERE (new.body ->> 'type' IN ('cancelled', 'resolved', 'reopened')
          OR new.body ->> 'type' = 'ended' AND new.body ->> 'resolved')
        AND conversation = new.conversation
        AND seq = (SELECT max(seq) FROM escalations WHERE conversation = new.conversation);
    END`.execute(db)
  // Most events are messages of visitors and answers, which change nothing here and are told by their first letters.
  await sql`
    CREATE TRIGGER events_told AFTER INSERT ON events
    WHEN substr(new.body, 1, 24) NOT IN ('{"type":"said","from":"vi', '{"type":"said","from":"as') BEGIN
      INSERT INTO escalation_news VALUES (new.conversation, new.seq, new.body);
    END`.execute(db)
}

/** Puts what was said before through the same. Of what was deleted before, the last escalation is known, and is all there is. */
async function readOldLogs(db: Kysely<Schema>): Promise<void> {
  await sql`
    INSERT INTO escalation_news SELECT conversation, seq, body FROM events
    WHERE conversation IN (SELECT key FROM conversations WHERE escalation IS NOT NULL) ORDER BY conversation, seq`.execute(
    db,
  )
  await sql`
    INSERT INTO escalations (seq, chatbot, opened_at, escalated_by, how)
    SELECT 0, chatbot, escalated_at, escalated_by, 'deleted' FROM forgotten WHERE escalated_at IS NOT NULL`.execute(db)
}
