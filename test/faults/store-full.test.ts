import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { webSocketAdapter } from '../../src/adapters/websocket.ts'
import { type Client, type ConversationView, createClient } from '../../src/client/client.ts'
import { foldAtHand } from '../../src/client/fold.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { quiet, type Rig, startRig } from '../server/rig.ts'

let dataDir: string
let database: DatabaseSync
let rig: Rig
let client: Client
let view: ConversationView

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'handrail-full-'))
  database = new DatabaseSync(join(dataDir, 'handrail.db'))
  rig = await startRig({ dataDir, store: await openSqlite({ database }), settings: quiet })
  client = createClient({
    fold: foldAtHand,
    adapter: webSocketAdapter(rig.ws),
    hello: () => ({
      type: 'hello',
      as: 'visitor',
      protocol: 1,
      chatbot: 'demo',
      token: 'a-token-of-a-visitor-of-ours',
    }),
  })
  view = client.watch(crypto.randomUUID())
})

afterEach(async () => {
  client.close()
  await rig.close()
  await rm(dataDir, { recursive: true })
})

it.each([
  [
    'full',
    // No page may be added beyond those there are: SQLite then says SQLITE_FULL, as it does when the disk is.
    () =>
      database.exec(`PRAGMA max_page_count = ${Number(database.prepare('PRAGMA page_count').get()?.['page_count'])}`),
    () => database.exec('PRAGMA max_page_count = 1000000'),
  ],
  ['read-only', () => database.exec('PRAGMA query_only = ON'), () => database.exec('PRAGMA query_only = OFF')],
])(
  '[A11] while the database is %s nothing is acknowledged; the visitor’s messages go through when it is not any more',
  async (_, spoil, mend) => {
    view.ask({ type: 'escalate', trigger: 'button' })
    view.ask({ type: 'say', text: 'before' })
    await vi.waitFor(() => expect(view.pending.value).toEqual([]), 5_000)
    spoil()
    const texts = Array.from({ length: 5 }, (_, i) => `${i} ${'x'.repeat(5_000)}`)
    for (const text of texts) view.ask({ type: 'say', text })
    await vi.waitFor(() => expect(view.pending.value.length).toBeGreaterThan(0), 5_000)
    const taken = view.events.value.length
    const unsent = view.pending.value.length
    // It is tried again meanwhile, to no avail, and the line and what can be read stay.
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect([view.events.value.length, view.pending.value.length]).toEqual([taken, unsent])
    expect(client.status.value).toBe('open')
    expect(view.pending.value.every(({ state }) => state === 'sending')).toBe(true)
    mend()
    await vi.waitFor(() => expect(view.pending.value).toEqual([]), 15_000)
    expect(view.events.value.flatMap((event) => (event.type === 'said' ? [event.text] : []))).toEqual([
      'before',
      ...texts,
    ])
  },
)
