import { type Kysely, sql } from 'kysely'
import type { Invitation, InvitationStore } from './invitations.ts'
import type { Write } from './queries.ts'
import type { Schema } from './schema.ts'
import type { NewJob } from './store.ts'

/** Who belongs to a team, and who was asked to: one set of queries for every engine. */
export function createInvitationQueries(db: Kysely<Schema>, write: Write): InvitationStore {
  /** Written in the same turn as its cause, and so in the same transaction; not at all when the cause was not. */
  function mailQuery(mail: NewJob, table: 'invitations' | 'password_resets', id: string, round = 0) {
    const cause =
      table === 'invitations'
        ? sql`invitations where id = ${id} and round = ${round}`
        : sql`password_resets where id = ${id}`
    return sql`insert into jobs (id, kind, chatbot, conversation, payload, state, attempts, created_at, due_at, lease_until)
      select ${mail.id}, ${mail.kind}, ${mail.chatbot}, ${mail.conversation}, ${JSON.stringify(mail.payload)}, 'pending', 0,
        ${mail.dueAt}, ${mail.dueAt}, 0 where exists (select id from ${cause}) on conflict (id) do nothing`.compile(db)
  }

  /** Somebody else owns the account, or this change takes nobody's ownership. */
  const keepsAnOwner = (account: string, user: string) =>
    sql<boolean>`(role <> 'owner' or exists (select 1 from members other where other.account = ${account}
      and other.role = 'owner' and other."user" <> ${user}))`

  return {
    async invite(invitation, mail) {
      const { id, account, email, round } = invitation
      const row = rowOf(invitation)
      const isOpen = sql<boolean>`not exists (select 1 from invitations where account = ${account} and email = ${email}
        and used_at is null and withdrawn_at is null)`
      const [rows] = await Promise.all([
        write<{ id: string }>(
          sql<{ id: string }>`insert into invitations (id, account, email, role, invited_by, round, sent_at, expires_at)
            select ${id}, ${account}, ${email}, ${row.role}, ${row.invited_by}, ${round}, ${row.sent_at}, ${row.expires_at}
            where ${isOpen} returning id`.compile(db),
        ),
        mail && write(mailQuery(mail, 'invitations', id, round)),
      ])
      return rows.length === 1
    },

    async invitation(id) {
      const row = await db.selectFrom('invitations').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? invitationOf(row) : null
    },

    async openInvitations(account) {
      const rows = await db
        .selectFrom('invitations')
        .selectAll()
        .where('account', '=', account)
        .where('used_at', 'is', null)
        .where('withdrawn_at', 'is', null)
        .orderBy('sent_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(invitationOf)
    },

    async sendAgain(next, mail) {
      const { id, account, round, sentAt, expiresAt } = next
      const [rows] = await Promise.all([
        write(
          db
            .updateTable('invitations')
            .set({ round, sent_at: sentAt, expires_at: expiresAt })
            .where('id', '=', id)
            .where('account', '=', account)
            .where('round', '=', round - 1)
            .where('used_at', 'is', null)
            .where('withdrawn_at', 'is', null)
            .returning('id')
            .compile(),
        ),
        mail && write(mailQuery(mail, 'invitations', id, round)),
      ])
      return rows.length === 1
    },

    async withdrawInvitation(account, id, at) {
      const rows = await write(
        db
          .updateTable('invitations')
          .set({ withdrawn_at: at })
          .where('id', '=', id)
          .where('account', '=', account)
          .where('used_at', 'is', null)
          .where('withdrawn_at', 'is', null)
          .returning('id')
          .compile(),
      )
      return rows.length === 1
    },

    async useInvitation(id, round, usedAt) {
      const rows = await write(
        db
          .updateTable('invitations')
          .set({ used_at: usedAt })
          .where('id', '=', id)
          .where('round', '=', round)
          .where('withdrawn_at', 'is', null)
          .where('used_at', usedAt === null ? 'is not' : 'is', null)
          .where('expires_at', '>', usedAt ?? 0)
          .returning('id')
          .compile(),
      )
      return rows.length === 1
    },

    async changeRole(account, user, role) {
      const rows = await write(
        db
          .updateTable('members')
          .set({ role })
          .where('account', '=', account)
          .where('user', '=', user)
          .where(role === 'owner' ? sql<boolean>`1 = 1` : keepsAnOwner(account, user))
          .returning('user')
          .compile(),
      )
      return rows.length === 1
    },

    async removeMember(account, user) {
      const rows = await write(
        db
          .deleteFrom('members')
          .where('account', '=', account)
          .where('user', '=', user)
          .where(keepsAnOwner(account, user))
          .returning('user')
          .compile(),
      )
      return rows.length === 1
    },

    async addReset({ id, user, expiresAt }, mail, now) {
      await Promise.all([
        write(
          db
            .deleteFrom('password_resets')
            .where(({ or, eb }) => or([eb('expires_at', '<=', now), eb('user', '=', user)]))
            .compile(),
        ),
        write(db.insertInto('password_resets').values({ id, user, expires_at: expiresAt }).compile()),
        mail && write(mailQuery(mail, 'password_resets', id)),
      ])
    },

    async reset(id) {
      const row = await db.selectFrom('password_resets').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? { id, user: row.user, expiresAt: Number(row.expires_at) } : null
    },

    async endResets(which) {
      const query = db.deleteFrom('password_resets').returning('id')
      const rows = await write(
        ('id' in which ? query.where('id', '=', which.id) : query.where('user', '=', which.user)).compile(),
      )
      return rows.length > 0
    },

    async countAttempt(key, most, windowMs, now) {
      const [, rows] = await Promise.all([
        // What has run out is nobody's business any more.
        write(db.deleteFrom('attempts').where('until', '<=', now).compile()),
        write<{ count: number }>(
          sql<{ count: number }>`insert into attempts (key, count, until) values (${key}, 1, ${now + windowMs})
            on conflict (key) do update set count = attempts.count + 1 where attempts.count < ${most} returning count`.compile(
            db,
          ),
        ),
      ])
      if (rows.length === 1) return null
      const row = await db.selectFrom('attempts').select('until').where('key', '=', key).executeTakeFirst()
      return Number(row?.until ?? now)
    },

    async forgetAttempts(key) {
      await write(db.deleteFrom('attempts').where('key', '=', key).compile())
    },
  }
}

function rowOf({ id, account, email, role, round, ...times }: Invitation): Schema['invitations'] {
  return {
    ...{ id, account, email, role, round, invited_by: times.invitedBy },
    ...{ sent_at: times.sentAt, expires_at: times.expiresAt, used_at: times.usedAt, withdrawn_at: times.withdrawnAt },
  }
}

function invitationOf({ id, account, email, role, round, ...row }: Schema['invitations']): Invitation {
  return {
    ...{ id, account, email, role, round, invitedBy: row.invited_by },
    sentAt: Number(row.sent_at),
    expiresAt: Number(row.expires_at),
    usedAt: row.used_at === null ? null : Number(row.used_at),
    withdrawnAt: row.withdrawn_at === null ? null : Number(row.withdrawn_at),
  }
}
