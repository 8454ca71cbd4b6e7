import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { migrate } from './migrations.ts'
import { createQueries } from './queries.ts'
import type { Schema } from './schema.ts'
import { createSqliteLog } from './sqlite-log.ts'
import type { Store } from './store.ts'
import { createWalEmptying } from './wal-emptying.ts'

/** Milliseconds that another process is waited for. */
const timeoutMs = 5_000

/**
 * The embedded store: one file, made when it is not there. WAL with `synchronous=FULL`: what is acknowledged is on disk.
 * `secure_delete`: what is deleted, or written over, becomes zeros. Without it its words stay in the file until chance needs their place.
 * VACUUM would get rid of them too, but writes the whole file anew while everybody waits.
 * @throws when the file cannot be opened, or was written by a newer version.
 */
export async function openSqlite(options: { path: string } | { database: DatabaseSync }): Promise<Store> {
  const database = 'path' in options ? new DatabaseSync(options.path) : options.database
  database.exec(`PRAGMA busy_timeout = ${timeoutMs}`)
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = FULL')
  database.exec('PRAGMA foreign_keys = ON')
  database.exec('PRAGMA secure_delete = ON')
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: forKysely(database) }) })
  await migrate(db)
  const log = createSqliteLog(database)
  const walEmptying = createWalEmptying(database, timeoutMs)
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()

  function prepare(query: string) {
    const known = prepared.get(query) ?? database.prepare(query)
    prepared.set(query, known)
    return known
  }

  return {
    ...createQueries(db, <Row>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) =>
      log.queue.run(() => prepare(sql).all(...(parameters as SQLInputValue[])) as Row[]),
    ),
    append: log.append,
    async forget(visitor, conversation, at) {
      const isForgotten = await log.forget(visitor, conversation, at)
      if (isForgotten) walEmptying.soon()
      return isForgotten
    },
    conversation: async (id) => log.conversation(id),
    async close() {
      await log.queue.idle()
      walEmptying.stop()
      database.close()
    },
  }
}

/** Kysely knows better-sqlite3's way of calling; Node's own differs in how parameters are handed over. */
function forKysely(database: DatabaseSync) {
  return {
    close: () => database.close(),
    prepare(query: string) {
      const statement = database.prepare(query)
      const bind = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...bind(parameters)),
        run: (parameters: readonly unknown[]) => statement.run(...bind(parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...bind(parameters)),
      }
    },
  }
}
