import { randomUUID } from 'node:crypto'
import { type CompiledQuery, type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { Conversation } from '../../protocol/conversation.ts'
import type { ConversationEvent } from '../../protocol/events.ts'
import type { ChatbotSettings } from '../../protocol/settings.ts'
import { storedSettings } from '../settings/stored-settings.ts'
import { createDocumentQueries } from './document-queries.ts'
import { createFigureQueries } from './figure-queries.ts'
import { createInvitationQueries } from './invitation-queries.ts'
import type { Schema } from './schema.ts'
import type { Chatbot, InboxEntry, InboxQuery, Job, Member, Store } from './store.ts'
import { createUsageQueries } from './usage-queries.ts'
import { createVisitorQueries } from './visitor-queries.ts'
import { createWaitingQueries } from './waiting.ts'

/** Conditions of the partial indexes, to the letter: with a parameter in place of the word, no engine would use them. */
const is = {
  waiting: sql<boolean>`phase = 'waiting'`,
  live: sql<boolean>`phase = 'live'`,
  escalated: sql<boolean>`escalation is not null`,
  unresolved: sql<boolean>`escalation = 'open'`,
}

/** Runs a writing query so that it is on disk when the promise resolves; gives the rows it returns. */
export type Write = <Row>(query: CompiledQuery<Row>) => Promise<Row[]>

/** All of the store but what writes a log and reads its state: one set of queries for every engine. */
export function createQueries(
  db: Kysely<Schema>,
  write: Write,
): Omit<Store, 'append' | 'forget' | 'conversation' | 'close'> {
  async function chatbotsWhere(column: 'id' | 'account', value: string): Promise<Chatbot[]> {
    const rows = await db.selectFrom('chatbots').selectAll().where(column, '=', value).orderBy('id').execute()
    return rows.map((row) => ({ id: row.id, account: row.account, settings: settingsIn(row) }))
  }

  async function membersWhere(column: 'user' | 'account', value: string): Promise<Member[]> {
    const rows = await db.selectFrom('members').selectAll().where(column, '=', value).orderBy('user').execute()
    return rows.map(({ seen_at, ...member }) => ({ ...member, seenAt: Number(seen_at) }))
  }

  return {
    ...createDocumentQueries(db, write),
    ...createFigureQueries(db),
    ...createUsageQueries(db, write),
    ...createInvitationQueries(db, write),
    ...createVisitorQueries(db),

    async events(conversation, after, limit) {
      const rows = await db
        .selectFrom('events')
        .select('body')
        .where('conversation', '=', db.selectFrom('conversations').select('key').where('id', '=', conversation))
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(limit)
        .execute()
      return rows.map(({ body }): ConversationEvent => JSON.parse(body))
    },

    inbox: (query) => inbox(db, query),
    ...createWaitingQueries(db),

    async waitingSince(before) {
      const rows = await db
        .selectFrom('conversations')
        .select('state')
        .where(is.waiting)
        .where('waiting_since', '<', before)
        .execute()
      return rows.map(({ state }): Conversation => JSON.parse(state))
    },

    async live() {
      const rows = await db.selectFrom('conversations').select('state').where(is.live).execute()
      return rows.map(({ state }): Conversation => JSON.parse(state))
    },

    chatbot: async (id) => (await chatbotsWhere('id', id))[0] ?? null,
    chatbots: (account) => chatbotsWhere('account', account),
    async saveChatbot({ id, account, settings }) {
      const row = { id, account, settings: JSON.stringify(settings) }
      await write(
        db
          .insertInto('chatbots')
          .values(row)
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ settings: row.settings }))
          .compile(),
      )
    },

    async saveSettings(chatbot, before, after) {
      const row = await db.selectFrom('chatbots').select('settings').where('id', '=', chatbot).executeTakeFirst()
      // Compared as they are read: what an older version wrote lacks what has come since.
      if (!row || JSON.stringify(settingsIn(row)) !== JSON.stringify(before)) return false
      const rows = await write(
        db
          .updateTable('chatbots')
          .set({ settings: JSON.stringify(after) })
          .where('id', '=', chatbot)
          .where('settings', '=', row.settings)
          .returning('id')
          .compile(),
      )
      return rows.length === 1
    },

    member: async (user) => (await membersWhere('user', user))[0] ?? null,
    members: (account) => membersWhere('account', account),
    async saveMember({ seenAt, ...member }) {
      const row = { ...member, seen_at: seenAt }
      await write(
        db
          .insertInto('members')
          .values(row)
          .onConflict((conflict) => conflict.column('user').doUpdateSet(row))
          .compile(),
      )
    },
    async sawMember(user, at) {
      await write(db.updateTable('members').set({ seen_at: at }).where('user', '=', user).compile())
    },
    async createAccount(id) {
      await write(
        db
          .insertInto('accounts')
          .values({ id, created_at: Date.now() })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .compile(),
      )
    },

    async claim({ kinds, limit, now, leaseMs }) {
      const due = db
        .selectFrom('jobs as due')
        .select('due.id')
        .where(sql<boolean>`due.state = 'pending'`)
        .where('due.kind', 'in', kinds)
        .where('due.due_at', '<=', now)
        .where('due.lease_until', '<=', now)
        // Of a lane, one is in work at a time and the first that is due goes first.
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('jobs as other')
                .select('other.id')
                .where(sql<boolean>`other.state = 'pending'`)
                .whereRef('other.lane', '=', 'due.lane')
                .whereRef('other.id', '<>', 'due.id')
                .where(({ or, and, eb, ref }) =>
                  or([
                    eb('other.lease_until', '>', now),
                    and([eb('other.due_at', '<=', now), eb('other.place', '<', ref('due.place'))]),
                  ]),
                ),
            ),
          ),
        )
        .orderBy('due.due_at')
        .limit(limit)
      const rows = await write(
        db
          .updateTable('jobs')
          .set({ lease: randomUUID(), lease_until: now + leaseMs, attempts: sql`attempts + 1` })
          .where('id', 'in', due)
          .returningAll()
          .compile(),
      )
      return rows.map(jobOf).sort((a, b) => a.dueAt - b.dueAt)
    },

    async settle(job, settlement) {
      const { state, answer } = settlement
      const change = settlement.state === 'pending' ? { due_at: settlement.dueAt } : { settled_at: settlement.at }
      const rows = await write(
        db
          .updateTable('jobs')
          .set({ state, last_answer: answer, lease: null, lease_until: 0, ...change })
          .where('id', '=', job.id)
          .where('lease', '=', job.lease)
          .returning('id')
          .compile(),
      )
      return rows.length === 1
    },

    async extend(job, leaseUntil) {
      const rows = await write(
        db
          .updateTable('jobs')
          .set({ lease_until: leaseUntil })
          .where('id', '=', job.id)
          .where('lease', '=', job.lease)
          .returning('id')
          .compile(),
      )
      return rows.length === 1
    },

    async deliveries({ chatbot, conversation, limit }) {
      let query = db
        .selectFrom('jobs')
        .selectAll()
        .where('chatbot', '=', chatbot)
        .where('kind', 'in', ['email', 'webhook'])
        .orderBy('place', 'desc')
        .limit(limit)
      if (conversation !== undefined) query = query.where('conversation', '=', conversation)
      return (await query.execute()).map(jobOf)
    },
  }
}

function settingsIn(row: { readonly settings: string }): ChatbotSettings {
  return storedSettings(row.settings)
}

/** Those waiting, longest first, and behind them the rest, latest first. */
async function inbox(db: Kysely<Schema>, { chatbots, filter, limit, after }: InboxQuery): Promise<InboxEntry[]> {
  if (chatbots.length === 0) return []
  const from = db.selectFrom('conversations').select(['state', 'last_at']).where('chatbot', 'in', chatbots).limit(limit)
  const waiting = from.where(is.waiting).orderBy('waiting_since')
  if (filter === 'waiting') return entries(waiting)
  const rest = latest(after ? from.where(sql<boolean>`(last_at, id) < (${after.at}, ${after.id})`) : from)
  switch (filter) {
    case 'live':
      return entries(rest.where(is.live))
    case 'escalated':
      return entries(rest.where(is.escalated))
    case 'unresolved':
      return entries(rest.where(is.unresolved))
    case 'resolved':
      return entries(rest.where(is.escalated).where('escalation', '=', 'resolved'))
    case 'all': {
      const first = after ? [] : await entries(waiting)
      return [
        ...first,
        ...(await entries(rest.where('phase', '<>', 'waiting').limit(Math.max(0, limit - first.length)))),
      ]
    }
  }
}

type InboxSelect = SelectQueryBuilder<Schema, 'conversations', { state: string; last_at: number }>

function latest(query: InboxSelect): InboxSelect {
  return query.orderBy('last_at', 'desc').orderBy('id', 'desc')
}

async function entries(query: InboxSelect): Promise<InboxEntry[]> {
  return (await query.execute()).map(({ state, last_at }) => ({ conversation: JSON.parse(state), at: Number(last_at) }))
}

function jobOf(row: Omit<Schema['jobs'], 'place'> & { place: number }): Job {
  const { id, kind, chatbot, conversation, lane, payload, state, attempts, lease } = row
  return {
    id,
    kind,
    chatbot,
    conversation,
    ...(lane === null ? {} : { lane }),
    payload: JSON.parse(payload),
    state,
    attempts,
    lease,
    lastAnswer: row.last_answer,
    dueAt: Number(row.due_at),
    createdAt: Number(row.created_at),
    settledAt: row.settled_at === null ? null : Number(row.settled_at),
    leaseUntil: Number(row.lease_until),
  }
}
