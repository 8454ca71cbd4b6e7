import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import type { Store } from '../../src/server/store/store.ts'
import { attempt } from '../contracts/store.ts'

const rounds = 60
const racesPerRound = 20

let folder: string
let path: string
let store: Store
let writers: ChildProcess[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-race-'))
  path = join(folder, 'handrail.db')
  store = await openSqlite({ path })
  writers = [1, 2].map(() => fork(fileURLToPath(new URL('assistant-writer.ts', import.meta.url)), [path]))
  await Promise.all(writers.map((writer) => once(writer, 'message')))
})

afterAll(async () => {
  for (const writer of writers) writer.kill()
  await store.close()
  await rm(folder, { recursive: true })
})

it('[R21] 1,200 races of a takeover against assistants in two other processes leave no answer behind the takeover', async () => {
  const visitor = { kind: 'visitor', id: 'embed-1' } as const
  const ana = { kind: 'agent', agent: { id: 'ana', name: 'Ana' } } as const
  for (let round = 0; round < rounds; round++) {
    const conversations = Array.from({ length: racesPerRound }, () => crypto.randomUUID())
    for (const id of conversations) {
      await Promise.all(
        ['one', 'two', 'three'].map((text) => store.append(attempt(id, visitor, { type: 'say', text }))),
      )
    }
    const answered = writers.map((writer) => once(writer, 'message'))
    for (const writer of writers) writer.send(conversations)
    // From the other end, so that the two meet at a different place each time.
    for (const id of conversations.toReversed()) await store.append(attempt(id, ana, { type: 'takeOver' }))
    await Promise.all(answered)
  }

  const log = new DatabaseSync(path, { readOnly: true })
  const count = (query: string) => Number(Object.values(log.prepare(query).get() ?? {})[0])
  const taken = `SELECT conversation, seq FROM events WHERE body LIKE '{"type":"joined"%'`
  const answers = `SELECT conversation, seq FROM events WHERE body LIKE '{"type":"said","from":"assistant"%'`
  const pairs = `FROM (${taken}) t JOIN (${answers}) a USING (conversation)`
  expect(count(`SELECT count(*) FROM (${taken})`)).toBe(rounds * racesPerRound)
  expect(count(`SELECT count(*) ${pairs} WHERE a.seq > t.seq`)).toBe(0)
  expect(
    count(
      'SELECT count(*) FROM conversations c WHERE seq <> (SELECT count(*) FROM events e WHERE e.conversation = c.key)',
    ),
  ).toBe(0)
  // It was a race: some answers were in time, and some takeovers found the conversation unanswered.
  const inTime = count(`SELECT count(DISTINCT conversation) ${pairs} WHERE a.seq < t.seq`)
  expect(inTime).toBeGreaterThan(0)
  expect(inTime).toBeLessThan(rounds * racesPerRound)
  log.close()
})
