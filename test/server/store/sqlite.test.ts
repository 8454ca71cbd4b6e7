import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Actor, Command } from '../../../src/protocol/index.ts'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import { attempt, storeContract } from '../../contracts/store.ts'

storeContract({ describe, it, expect }, 'SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-store-'))
  const path = join(folder, 'handrail.db')
  const store = await openSqlite({ path })
  return {
    store,
    reopen: () => openSqlite({ path }),
    async close() {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
})

const visitor: Actor = { kind: 'visitor', id: 'embed-mia' }
const mia = { visitor: 'embed-mia', chatbot: 'demo' }

/** A database in a folder of its own, and how often some words stand in what is on disk. */
async function openOnDisk() {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-store-'))
  const path = join(folder, 'handrail.db')
  const database = new DatabaseSync(path)
  const store = await openSqlite({ database })
  onTestFinished(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })
  return {
    store,
    database,
    path,
    async timesOnDisk(words: string): Promise<number> {
      const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')))
      return files.join().split(words).length - 1
    },
  }
}

async function tell(store: Awaited<ReturnType<typeof openSqlite>>, id: string, words: string): Promise<void> {
  const command: Command = { type: 'say', text: words }
  const job = { kind: 'email', chatbot: 'demo', conversation: id, payload: { words }, dueAt: 0 } as const
  await store.append({ ...attempt(id, visitor, command), jobs: ([event]) => [{ ...job, id: `${id}:${event?.seq}` }] })
}

describe('a deletion', () => {
  it('[R55] leaves not a word in the database’s files: not in pages that are free now, nor in its log', async () => {
    const { store, timesOnDisk } = await openOnDisk()
    const [id, other] = [crypto.randomUUID(), crypto.randomUUID()]
    // Short and long: the long ones have pages of their own, which are freed as a whole.
    for (const length of [1, 20, 500]) {
      await tell(store, id, 'SECRET-STREET '.repeat(length))
      await tell(store, other, 'HARMLESS '.repeat(length))
    }
    await tell(store, id, 'The last one is short.')
    expect(await timesOnDisk('SECRET-STREET')).toBeGreaterThan(500)

    expect(await store.forget(mia, id, 1_000)).toBe(true)

    await expect.poll(() => timesOnDisk('SECRET-STREET'), { timeout: 5_000 }).toBe(0)
    expect(await timesOnDisk('embed-mia')).toBeGreaterThan(0)
    expect(await timesOnDisk('HARMLESS')).toBeGreaterThan(500)
    expect(await timesOnDisk(id)).toBeGreaterThan(0)
  })

  it('[R55] shares the commit of its turn with what was said in it', async () => {
    const { store, database } = await openOnDisk()
    const [id, other] = [crypto.randomUUID(), crypto.randomUUID()]
    await tell(store, id, 'one')
    const asked = statementsOf(database)
    await Promise.all([tell(store, id, 'two'), tell(store, other, 'one'), store.forget(mia, id, 1_000)])
    expect(await store.isForgotten(id)).toBe(true)
    expect(asked).not.toContain('ROLLBACK')
  })

  it('[R55] waits for no other process that reads, and its words go once that one is through', async () => {
    const { store, database, path, timesOnDisk } = await openOnDisk()
    const id = crypto.randomUUID()
    await tell(store, id, 'SECRET-STREET')
    const reader = new DatabaseSync(path)
    reader.exec('BEGIN; SELECT * FROM events')
    const asked = statementsOf(database)

    await store.forget(mia, id, 1_000)

    await expect
      .poll(() => asked.slice(-3), { timeout: 5_000 })
      .toEqual(['PRAGMA busy_timeout = 0', 'PRAGMA wal_checkpoint(TRUNCATE)', 'PRAGMA busy_timeout = 5000'])
    expect(await timesOnDisk('SECRET-STREET')).toBeGreaterThan(0)
    reader.close()
    await expect.poll(() => timesOnDisk('SECRET-STREET'), { timeout: 5_000 }).toBe(0)
  })
})

/** All that is asked of a database from now on, but for what was prepared before. */
function statementsOf(database: DatabaseSync): readonly string[] {
  const asked: string[] = []
  for (const method of ['exec', 'prepare'] as const) {
    const ask = database[method].bind(database) as (sql: string) => never
    database[method] = (sql: string) => {
      asked.push(sql)
      return ask(sql)
    }
  }
  return asked
}
