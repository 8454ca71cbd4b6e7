import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import type { InboxQuery, Store } from '../../../src/server/store/store.ts'
import { attempt } from '../../contracts/store.ts'

let database: DatabaseSync
let store: Store
let prepare: DatabaseSync['prepare']
/** Every query that was prepared since it was last emptied. */
let queries: string[] = []
/** Those that are prepared once and for all. */
let atOpening: readonly string[] = []

beforeAll(async () => {
  database = new DatabaseSync(':memory:')
  prepare = database.prepare.bind(database)
  database.prepare = (sql, ...rest) => {
    queries.push(sql)
    return prepare(sql, ...rest)
  }
  store = await openSqlite({ database })
  atOpening = queries
  const visitor = { kind: 'visitor', id: 'embed-1' } as const
  await Promise.all(
    Array.from({ length: 2_000 }, (_, i) => {
      const command =
        i % 3 ? ({ type: 'say', text: 'Hello' } as const) : ({ type: 'escalate', trigger: 'button' } as const)
      return store.append(attempt(crypto.randomUUID(), visitor, command, undefined, i))
    }),
  )
  // Some have been joined.
  const ana = { kind: 'agent', agent: { id: 'ana', name: 'Ana' } } as const
  const waiting = (await store.placesOf('demo')).slice(0, 100)
  await Promise.all(
    waiting.map(({ conversation }) => store.append(attempt(conversation, ana, { type: 'takeOver' }, undefined, 5_000))),
  )
  database.exec('ANALYZE')
})
afterAll(() => store.close())

/** To go through a partial index from end to end is no scan of the table: it holds nothing but what is asked for. */
const scan = /\bSCAN (?!.*INDEX conversations_(live|waiting))/
const scanOrSort = /\bSCAN\b|TEMP B-TREE/

const filters = [
  'all',
  'waiting',
  'live',
  'escalated',
  'unresolved',
  'resolved',
] as const satisfies InboxQuery['filter'][]

it.each(filters)(
  '[C2] the inbox filtered by "%s" is read off an index, without scanning or sorting the table',
  async (filter) => {
    for (const after of [undefined, { at: 1_000, id: 'x' }]) {
      queries = []
      await store.inbox({ chatbots: ['demo'], filter, limit: 50, ...(after ? { after } : {}) })
      expect(queries.length).toBeGreaterThan(0)
      for (const query of queries) expect(planOf(query)).not.toMatch(scanOrSort)
    }
  },
)

it.each([
  ['the places of those who wait', () => store.placesOf('demo')],
  ['how long the last ones waited', () => store.recentWaits('demo', 5, 20)],
] as const)('[E12] %s are read off an index, in its order', async (_, ask) => {
  queries = []
  await ask()
  expect(queries.length).toBeGreaterThan(0)
  for (const query of queries) {
    expect(planOf(query)).not.toMatch(scanOrSort)
    expect(planOf(query)).toMatch(/INDEX conversations_wait(ing|ed) /)
  }
})

it.each([
  ['who waits', () => store.waitingSince(5)],
  ['what is live', () => store.live()],
  ['which jobs are due', () => store.claim({ kinds: ['email'], limit: 5, now: 5, leaseMs: 5 })],
  ['the deliveries of a conversation', () => store.deliveries({ chatbot: 'demo', conversation: 'x', limit: 5 })],
  ['the events of a conversation', () => store.events('x', 5, 50)],
])('%s is read off an index', async (_, ask) => {
  queries = []
  await ask()
  for (const query of queries) expect(planOf(query)).not.toMatch(scan)
})

it('[A18] a visitor’s conversations are read off an index, in its order, however many others there are', async () => {
  queries = []
  await store.conversationsOf({ visitor: 'embed-1', chatbot: 'demo' }, 20)
  expect(queries.map(planOf)).toEqual([expect.stringMatching(/INDEX conversations_by_visitor /)])
  expect(queries.map(planOf).join()).not.toMatch(scanOrSort)
})

it.each([
  ['whether a conversation was deleted', () => store.isForgotten('x')],
  ['what was deleted since the clock looked last', () => store.forgottenSince(5)],
])('[R55] %s is read off an index', async (_, ask) => {
  queries = []
  await ask()
  expect(queries.length).toBeGreaterThan(0)
  for (const query of queries) expect(planOf(query)).not.toMatch(scanOrSort)
})

it('[R55] a deletion goes through no table', () => {
  const deletes = atOpening.filter((query) => query.startsWith('DELETE'))
  expect(deletes.map((query) => query.split(' ')[2]).sort()).toEqual(['conversations', 'events', 'jobs', 'usage'])
  for (const query of deletes) expect(planOf(query)).not.toMatch(/\bSCAN\b/)
})

it('[B2] what every node asks every second of documents is read off the index alone', async () => {
  queries = []
  await store.documentVersions(['demo', 'other'])
  expect(queries.map(planOf)).toEqual([expect.stringContaining('USING COVERING INDEX documents_by_version')])
})

it.each([
  ['the list of documents', () => store.documents('demo')],
  ['a document', () => store.document('demo', 'x')],
  ['what was used', () => store.used({ chatbot: 'demo', scope: '2026-08-01' })],
])('[B2] %s is read off an index', async (_, ask) => {
  queries = []
  await ask()
  expect(queries.length).toBeGreaterThan(0)
  for (const query of queries) expect(planOf(query)).not.toMatch(scanOrSort)
})

function planOf(query: string): string {
  const values: SQLInputValue[] = Array.from({ length: query.match(/\?/g)?.length ?? 0 }, () => 1)
  return prepare(`EXPLAIN QUERY PLAN ${query}`)
    .all(...values)
    .map((row) => row['detail'])
    .join('\n')
}
