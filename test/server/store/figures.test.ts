import { rm } from 'node:fs/promises'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import type { Agent, Fact } from '../../../src/protocol/events.ts'
import type { Figures } from '../../../src/server/store/figures.ts'
import { openSqlite } from '../../../src/server/store/sqlite.ts'

const ana: Agent = { id: 'ana', name: 'Ana' }
const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** Two days, the first from here. */
const since = Date.UTC(2026, 10, 20)
const days = [since, since + dayMs]

const started: Fact = { type: 'started', chatbot: 'demo', visitor: 'embed-1', language: 'en' }
const escalated: Fact = { type: 'escalated', trigger: 'direct_request' }
const joined: Fact = { type: 'joined', agent: ana, epoch: 1 }
const hello: Fact = { type: 'said', from: 'agent', agent: ana, text: 'Hello' }
const ended: Fact = { type: 'ended', agent: ana, epoch: 2, resolved: true }
const resolved: Fact = { type: 'resolved', agent: ana }

async function open() {
  const database = new DatabaseSync(':memory:')
  const prepare = database.prepare.bind(database)
  const queries: string[] = []
  database.prepare = (sql, ...rest) => {
    queries.push(sql)
    return prepare(sql, ...rest)
  }
  const store = await openSqlite({ database })
  onTestFinished(() => store.close())

  /** A conversation of these facts, each so many hours after `since`; returns its id. */
  async function tell(...facts: readonly (readonly [hours: number, fact: Fact])[]): Promise<string> {
    const conversation = crypto.randomUUID()
    for (const [hours, fact] of facts) await add(conversation, hours, fact)
    return conversation
  }

  async function add(conversation: string, hours: number, fact: Fact): Promise<void> {
    const at = since + hours * hourMs
    const attempt = { conversation, author: 'clock', at, decide: () => ({ facts: [fact] }), jobs: () => [] }
    expect((await store.append(attempt)).kind).toBe('appended')
  }

  return { store, database, prepare, queries, tell, add, figures: () => store.figuresOf('demo', days) }
}

const none: Figures = {
  escalations: 0,
  unresolved: 0,
  resolved: 0,
  unresolvedBefore: 0,
  conversations: 0,
  resolvedAfterMs: null,
  answeredAfterMs: null,
  abandoned: 0,
  perDay: [
    { escalations: 0, unresolved: 0 },
    { escalations: 0, unresolved: 0 },
  ],
  perTrigger: [],
}

test('[C8] where nothing has happened every figure is zero, and what is of nothing is null', async () => {
  const { tell, figures } = await open()
  expect(await figures()).toEqual(none)
  await tell([0, started])
  expect(await figures()).toEqual({ ...none, conversations: 1 })
})

test('[C8] escalations are counted by day and trigger, with what became of them and how long it took', async () => {
  const { tell, figures } = await open()
  await tell([1, started], [2, escalated], [3, joined], [4, hello], [10, ended])
  await tell([1, started], [5, escalated], [6, joined], [6, hello], [7, resolved])
  await tell([1, started], [25, { type: 'escalated', trigger: 'button' }])
  // Nobody's of this chatbot.
  await tell([1, { ...started, chatbot: 'other' }], [2, escalated])

  expect(await figures()).toEqual({
    ...none,
    escalations: 3,
    unresolved: 1,
    resolved: 2,
    conversations: 3,
    resolvedAfterMs: 5 * hourMs,
    answeredAfterMs: { median: hourMs, p90: 2 * hourMs },
    perDay: [
      { escalations: 2, unresolved: 0 },
      { escalations: 1, unresolved: 1 },
    ],
    perTrigger: [
      { trigger: 'direct_request', escalations: 2, unresolved: 0 },
      { trigger: 'button', escalations: 1, unresolved: 1 },
    ],
  })
})

test('[C8] the median and the ninetieth of a hundred waits are those of the fiftieth and the ninetieth visitor', async () => {
  const { tell, figures } = await open()
  for (const place of Array(100).keys()) {
    const answered = 1 + ((place * 37) % 100) / 100
    await tell([0, started], [1, escalated], [answered + 0.01, joined], [answered + 0.01, hello])
  }
  expect((await figures()).answeredAfterMs).toEqual({ median: 0.5 * hourMs, p90: 0.9 * hourMs })
})

test('[C8] calling again while it is open is not counted again; calling again after it was resolved is', async () => {
  const { tell, figures } = await open()
  await tell([0, started], [1, escalated], [2, { ...escalated, renewed: true }], [3, resolved], [26, escalated])
  expect(await figures()).toMatchObject({
    escalations: 2,
    unresolved: 1,
    resolved: 1,
    resolvedAfterMs: 2 * hourMs,
    perDay: [
      { escalations: 1, unresolved: 0 },
      { escalations: 1, unresolved: 1 },
    ],
  })
})

test('[C8] a cancelled one is neither resolved nor unresolved, and was abandoned if nobody had joined', async () => {
  const { tell, figures } = await open()
  await tell([0, started], [1, escalated], [2, { type: 'cancelled' }])
  await tell(
    ...([
      [0, started],
      [1, escalated],
      [2, joined],
      [3, hello],
    ] as const),
    ...([
      [4, { type: 'dropped', agents: [ana], epoch: 2 }],
      [5, { type: 'cancelled' }],
    ] as const),
  )
  expect(await figures()).toMatchObject({
    escalations: 2,
    unresolved: 0,
    resolved: 0,
    resolvedAfterMs: null,
    abandoned: 1,
  })
})

test('[C8] who waited to the limit was left alone; whom nobody could come for did not wait', async () => {
  const { tell, figures } = await open()
  await tell(
    [0, started],
    [1, escalated],
    [2, { type: 'unattended' }],
    [3, { ...escalated, renewed: true }],
    [4, joined],
  )
  await tell([0, started], [1, escalated], [1, { type: 'unattended', away: { because: 'closed' } }])
  expect(await figures()).toMatchObject({ escalations: 2, unresolved: 2, abandoned: 1 })
})

test('[C8] a reopened one is unresolved again, and once resolved again took until then', async () => {
  const { tell, add, figures } = await open()
  const id = await tell([0, started], [1, escalated], [2, resolved], [3, { type: 'reopened', agent: ana }])
  expect(await figures()).toMatchObject({ escalations: 1, unresolved: 1, resolved: 0, resolvedAfterMs: null })
  await add(id, 9, resolved)
  expect(await figures()).toMatchObject({ escalations: 1, unresolved: 0, resolved: 1, resolvedAfterMs: 8 * hourMs })
})

test('[C8] [R43] a live chat that lost its agents opens one, unless one is open', async () => {
  const { tell, figures } = await open()
  const dropped: Fact = { type: 'dropped', agents: [ana], epoch: 2 }
  await tell([0, started], [1, joined], [2, dropped])
  await tell([0, started], [1, escalated], [2, joined], [3, dropped])
  expect((await figures()).perTrigger).toEqual([
    { trigger: 'agent_dropped', escalations: 1, unresolved: 1 },
    { trigger: 'direct_request', escalations: 1, unresolved: 1 },
  ])
})

test('[C8] what an agent says in a chat that nobody called for, or ends without resolving, is no answer and no end', async () => {
  const { tell, figures } = await open()
  await tell([0, started], [1, joined], [1, hello], [2, { ...ended, resolved: false }], [3, escalated])
  await tell([0, started], [3, escalated], [4, joined], [5, { ...ended, resolved: false }])
  expect(await figures()).toMatchObject({ escalations: 2, unresolved: 2, answeredAfterMs: null, abandoned: 0 })
})

test('[C8] what was opened earlier is not counted, but for how many of it are still open', async () => {
  const { tell, figures } = await open()
  await tell([-9, started], [-8, escalated])
  await tell([-9, started], [-8, escalated], [1, resolved])
  expect(await figures()).toEqual({ ...none, unresolvedBefore: 1 })
})

test('[C8] [R55] a deleted conversation still counts, and nobody has to see to it', async () => {
  const { tell, store, figures } = await open()
  const open_ = await tell([0, started], [1, escalated])
  const closed = await tell([0, started], [1, escalated], [2, joined], [3, hello], [4, ended], [5, escalated])
  const visitor = { visitor: 'embed-1', chatbot: 'demo' }
  for (const id of [open_, closed]) expect(await store.forget(visitor, id, since + 6 * hourMs)).toBe(true)
  // Its number in the database is another's now.
  await tell([6, started], [7, escalated], [8, resolved])

  expect(await figures()).toMatchObject({
    escalations: 4,
    unresolved: 0,
    resolved: 2,
    conversations: 3,
    resolvedAfterMs: 2 * hourMs,
    answeredAfterMs: { median: 2 * hourMs, p90: 2 * hourMs },
  })
})

test('[C8] what is in a database of before is counted as if the rows had always been kept', async () => {
  const { tell, store, database, figures } = await open()
  await tell([1, started], [2, escalated], [3, joined], [4, hello], [10, ended], [11, { type: 'reopened' }])
  await tell([1, started], [2, escalated], [3, { type: 'cancelled' }], [26, { type: 'escalated', trigger: 'api' }])
  const gone = await tell([1, started], [2, escalated])
  await store.forget({ visitor: 'embed-1', chatbot: 'demo' }, gone, since + hourMs)
  const before = await figures()
  expect(before.escalations).toBe(4)
  const path = `${process.env['TMPDIR'] ?? '/tmp'}/handrail-figures-${process.pid}.sqlite`
  onTestFinished(() => rm(path, { force: true }))
  await rm(path, { force: true })
  database.exec(`VACUUM INTO '${path}'`)
  const old = new DatabaseSync(path)
  for (const trigger of ['events_told', 'escalations_forgotten', 'conversations_began'])
    old.exec(`DROP TRIGGER ${trigger}`)
  old.exec(`
    DROP VIEW escalation_news; DROP TABLE escalations; DROP INDEX conversations_started; DROP INDEX forgotten_started;
    ALTER TABLE conversations DROP COLUMN started_at;
    DELETE FROM kysely_migration WHERE name = '0006-figures'`)

  const reopened = await openSqlite({ database: old })
  onTestFinished(() => reopened.close())

  expect(await reopened.figuresOf('demo', days)).toEqual(before)
})

test('[C8] figures are read off indexes alone, without going through a table, before and after ANALYZE', async () => {
  const { tell, database, prepare, queries, figures } = await open()
  for (const hours of Array(50).keys()) await tell([0, started], [hours / 2, escalated], [hours, resolved])
  for (const statement of ['', 'ANALYZE']) {
    database.exec(statement)
    queries.length = 0
    await figures()
    const plans = queries.flatMap((query) => planOf(prepare, query))
    expect([...new Set(plans.filter((step) => /escalations|conversations|forgotten/.test(step)))].sort()).toEqual([
      'SEARCH conversations USING COVERING INDEX conversations_started (chatbot=? AND started_at>?)',
      'SEARCH escalations USING COVERING INDEX escalations_by_time (chatbot=? AND opened_at>? AND opened_at<?)',
      'SEARCH escalations USING COVERING INDEX escalations_by_time (chatbot=? AND opened_at>?)',
      'SEARCH escalations USING COVERING INDEX escalations_open (chatbot=? AND opened_at<?)',
      'SEARCH forgotten USING COVERING INDEX forgotten_started (chatbot=? AND started_at>?)',
    ])
    expect(plans.filter((step) => step.startsWith('SCAN')).filter((step) => step !== 'SCAN CONSTANT ROW')).toEqual([])
  }
})

test('[C8] what keeps the rows true goes through no table either', async () => {
  const { prepare } = await open()
  const triggers = prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger'").all()
  const steps = triggers.flatMap(({ sql }) => {
    const body = String(sql).replace(/^[\s\S]*\bBEGIN\b|\bEND$/g, '')
    return body.split(';').filter((step) => step.trim())
  })
  expect(steps).toHaveLength(8)
  for (const step of steps) {
    const plan = planOf(prepare, step.replace(/\b(?:new|old)\.\w+/g, '?'))
    expect(plan.join()).not.toMatch(/SCAN/)
  }
})

function planOf(prepare: DatabaseSync['prepare'], query: string): string[] {
  const values: SQLInputValue[] = Array.from({ length: query.match(/\?/g)?.length ?? 0 }, () => 1)
  return prepare(`EXPLAIN QUERY PLAN ${query}`)
    .all(...values)
    .map((row) => String(row['detail']))
}
