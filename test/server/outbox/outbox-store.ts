import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import type { Job, NewJob, Store } from '../../../src/server/store/store.ts'

/** The real store on a file of its own, and short ways to put jobs in and to look at them. */
export interface OutboxStore {
  readonly store: Store
  /** Writes jobs down with a fact, as everything gets into the outbox. Returns their ids. */
  add(...jobs: readonly Partial<NewJob>[]): Promise<string[]>
  /** A job for the delivery log: of the kinds `email` and `webhook`. */
  job(id: string): Promise<Job>
  close(): Promise<void>
}

export async function openOutboxStore(): Promise<OutboxStore> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-outbox-'))
  const store = await openSqlite({ path: join(folder, 'handrail.db') })
  return {
    store,
    async add(...partial) {
      const conversation = randomUUID()
      const jobs = partial.map((one): NewJob => {
        return { id: randomUUID(), kind: 'email', chatbot: 'shop', conversation, payload: {}, dueAt: 0, ...one }
      })
      await store.append({
        conversation,
        author: 'visitor',
        at: Date.now(),
        decide: () => ({ facts: [{ type: 'started', chatbot: 'shop', visitor: 'v', language: 'en' }] }),
        jobs: () => jobs,
      })
      return jobs.map(({ id }) => id)
    },
    async job(id) {
      const jobs = await store.deliveries({ chatbot: 'shop', limit: 1_000 })
      const found = jobs.find((one) => one.id === id)
      if (!found) throw new Error(`no job ${id}`)
      return found
    },
    async close() {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
