import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { createEscalationRows, createStartTimes } from './escalation-rows.ts'
import type { Schema } from './schema.ts'

/** Steps of the schema, in order. One that has been released is never changed; a new one is added. */
const migrations: Record<string, Migration> = {
  '0001-first': {
    async up(db: Kysely<Schema>) {
      await db.schema
        .createTable('accounts')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('members')
        .addColumn('user', 'text', (column) => column.primaryKey())
        .addColumn('account', 'text', (column) => column.notNull().references('accounts.id'))
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('email', 'text', (column) => column.notNull())
        .addColumn('avatar', 'text')
        .addColumn('seen_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('members_by_account').on('members').column('account').execute()
      await db.schema
        .createTable('chatbots')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('account', 'text', (column) => column.notNull().references('accounts.id'))
        .addColumn('settings', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('chatbots_by_account').on('chatbots').column('account').execute()
      await db.schema
        .createTable('conversations')
        .addColumn('key', 'integer', (column) => column.primaryKey())
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('chatbot', 'text', (column) => column.notNull())
        .addColumn('visitor', 'text', (column) => column.notNull())
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('epoch', 'integer', (column) => column.notNull())
        .addColumn('controller', 'text', (column) => column.notNull())
        .addColumn('phase', 'text', (column) => column.notNull())
        .addColumn('waiting_since', 'bigint', (column) => column.notNull())
        .addColumn('escalation', 'text')
        .addColumn('last_at', 'bigint', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('state_version', 'integer', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('conversations_by_last')
        .on('conversations')
        .columns(['chatbot', 'last_at', 'id'])
        .execute()
      // Few conversations are with a person at any time: these stay small.
      for (const [name, columns, condition] of [
        ['waiting', ['chatbot', 'waiting_since'], sql<boolean>`phase = 'waiting'`],
        ['live', ['chatbot', 'last_at', 'id'], sql<boolean>`phase = 'live'`],
        ['unresolved', ['chatbot', 'last_at', 'id'], sql<boolean>`escalation = 'open'`],
        ['escalated', ['chatbot', 'last_at', 'id'], sql<boolean>`escalation is not null`],
      ] as const) {
        await db.schema
          .createIndex(`conversations_${name}`)
          .on('conversations')
          .columns([...columns])
          .where(condition)
          .execute()
      }
      await db.schema
        .createTable('events')
        .addColumn('conversation', 'integer', (column) => column.notNull())
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addColumn('command', 'text')
        .addColumn('digest', 'text')
        .addPrimaryKeyConstraint('events_place', ['conversation', 'seq'])
        .modifyEnd(sql`without rowid`)
        .execute()
      await db.schema
        .createIndex('events_by_command')
        .on('events')
        .columns(['conversation', 'command'])
        .unique()
        .where('command', 'is not', null)
        .execute()
      await db.schema
        .createTable('jobs')
        .addColumn('place', 'integer', (column) => column.primaryKey())
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('chatbot', 'text', (column) => column.notNull())
        .addColumn('conversation', 'text', (column) => column.notNull())
        .addColumn('lane', 'text')
        .addColumn('payload', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('settled_at', 'bigint')
        .addColumn('last_answer', 'text')
        .addColumn('lease', 'text')
        .addColumn('lease_until', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('jobs_due')
        .on('jobs')
        .columns(['kind', 'due_at'])
        .where(sql<boolean>`state = 'pending'`)
        .execute()
      await db.schema
        .createIndex('jobs_in_lane')
        .on('jobs')
        .columns(['lane', 'place'])
        .where(sql<boolean>`state = 'pending'`)
        .execute()
      await db.schema
        .createIndex('jobs_by_conversation')
        .on('jobs')
        .columns(['chatbot', 'conversation', 'place'])
        .execute()
    },
  },

  '0002-waits': {
    async up(db: Kysely<Schema>) {
      for (const [name, type] of [
        ['waited_until', 'bigint'],
        ['waited_ms', 'bigint'],
        ['was_joined', 'integer'],
      ] as const) {
        await db.schema.alterTable('conversations').addColumn(name, type).execute()
      }
      await db.schema
        .createIndex('conversations_waited')
        .on('conversations')
        .columns(['chatbot', 'waited_until'])
        .where(sql<boolean>`waited_until is not null`)
        .execute()
    },
  },

  '0003-documents': {
    async up(db: Kysely<Schema>) {
      await db.schema
        .createTable('documents')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('chatbot', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('bytes', 'integer', (column) => column.notNull())
        .addColumn('is_public', 'integer', (column) => column.notNull())
        .addColumn('updated_at', 'bigint', (column) => column.notNull())
        .addColumn('version', 'bigint', (column) => column.notNull())
        // Last: what stands before it is read without it.
        .addColumn('content', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('documents_place', ['chatbot', 'id'])
        .execute()
      await db.schema.createIndex('documents_by_name').on('documents').columns(['chatbot', 'name']).unique().execute()
      // Every node asks for these every second: the index alone answers.
      await db.schema
        .createIndex('documents_by_version')
        .on('documents')
        .columns(['chatbot', 'version', 'bytes'])
        .execute()
      await db.schema
        .createTable('usage')
        .addColumn('chatbot', 'text', (column) => column.notNull())
        .addColumn('scope', 'text', (column) => column.notNull())
        .addColumn('answers', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('usage_place', ['chatbot', 'scope'])
        .execute()
    },
  },

  '0004-visitors': {
    async up(db: Kysely<Schema>) {
      await db.schema
        .createIndex('conversations_by_visitor')
        .on('conversations')
        .columns(['chatbot', 'visitor', 'last_at', 'id'])
        .execute()
      await db.schema
        .createTable('forgotten')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('chatbot', 'text', (column) => column.notNull())
        .addColumn('started_at', 'bigint', (column) => column.notNull())
        .addColumn('escalations', 'integer', (column) => column.notNull())
        .addColumn('escalated_at', 'bigint')
        .addColumn('escalated_by', 'text')
        .addColumn('forgotten_at', 'bigint', (column) => column.notNull())
        .modifyEnd(sql`without rowid`)
        .execute()
      await db.schema.createIndex('forgotten_by_time').on('forgotten').column('forgotten_at').execute()
    },
  },

  '0005-invitations': {
    async up(db: Kysely<Schema>) {
      await db.schema
        .createTable('invitations')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('account', 'text', (column) => column.notNull())
        .addColumn('email', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('invited_by', 'text', (column) => column.notNull())
        .addColumn('round', 'integer', (column) => column.notNull())
        .addColumn('sent_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .addColumn('used_at', 'bigint')
        .addColumn('withdrawn_at', 'bigint')
        .execute()
      await db.schema.createIndex('invitations_of').on('invitations').columns(['account', 'email']).execute()
      await db.schema
        .createTable('password_resets')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('user', 'text')
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('attempts')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addColumn('until', 'bigint', (column) => column.notNull())
        .execute()
    },
  },

  '0006-figures': {
    async up(db: Kysely<Schema>) {
      await createStartTimes(db)
      await createEscalationRows(db)
    },
  },
}

/** Brings the schema up to date; runs at every start. @throws when a step fails, with nothing of it kept. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error('The database could not be brought up to date', { cause: error })
}
