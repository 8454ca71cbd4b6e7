// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { expect, onTestFinished, test, vi } from 'vitest'
import { followRows, pageRows, type Read } from '../../../src/console/list/rows.ts'
import { type Conversation, empty, type InboxRow, type ServerFrame } from '../../../src/protocol/index.ts'

function row(number: number, at: number, change: Partial<Conversation> = {}): InboxRow {
  const id = `c${String(number).padStart(4, '0')}`
  return { conversation: { ...empty(id), chatbot: 'shop', seq: 2, ...change }, at, visitorOnline: false }
}

/** A server with these rows, latest first, that answers pages as the real one does. */
function openServer(rows: InboxRow[]) {
  const asked: string[] = []
  const state = { down: false }
  const read: Read = async ({ filter, limit, after }) => {
    asked.push(`${filter} ${after ?? 'first'}`)
    if (state.down) return { ok: false, error: { code: 'offline' } }
    const [at, id] = after?.split(':') ?? []
    const sorted = rows.toSorted((a, b) => b.at - a.at || (a.conversation.id < b.conversation.id ? 1 : -1))
    const waiting = after ? [] : sorted.filter(({ conversation }) => conversation.phase === 'waiting')
    const rest = sorted.filter((one) => {
      if (one.conversation.phase === 'waiting') return false
      return at === undefined || one.at < Number(at) || (one.at === Number(at) && one.conversation.id < id!)
    })
    return { ok: true, body: { rows: [...waiting, ...rest].slice(0, Number(limit)) } }
  }
  return { rows, asked, state, read }
}

function follow(read: Read) {
  const status = signal<'open' | 'offline'>('open')
  const listeners = new Set<(frame: ServerFrame) => void>()
  const client = {
    status,
    onFrame(listener: (frame: ServerFrame) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const rows = followRows(client, 'shop', read)
  onTestFinished(() => rows.stop())
  return {
    rows,
    status,
    listeners,
    tell: (row: InboxRow) => {
      for (const listener of listeners) listener({ type: 'inbox', row })
    },
    forget: (id: string) => {
      for (const listener of listeners) listener({ type: 'forgotten', id })
    },
    ids: () => rows.shown('all', null).map(({ conversation }) => conversation.id),
  }
}

const many = Array.from({ length: 120 }, (_, number) => row(number, 1_000 - Math.floor(number / 3)))

test('[C2] a list is read page by page, without a gap and without a repetition, although times repeat', async () => {
  const { read, asked } = openServer(many)
  const { rows, ids } = follow(read)
  expect([rows.reading('all').state, ids()]).toEqual(['reading', []])

  await rows.first('all')
  expect(ids()).toHaveLength(pageRows)
  await rows.more('all')
  expect(ids()).toHaveLength(2 * pageRows)
  await rows.more('all')
  expect(ids()).toHaveLength(120)
  expect(new Set(ids()).size).toBe(120)

  await rows.more('all')
  await rows.first('all')
  expect(asked).toHaveLength(3)
})

test('[C2] a frame moves its row to its place, and one of another chatbot is left alone', async () => {
  const { read } = openServer(many)
  const { rows, tell, ids } = follow(read)
  await rows.first('all')

  tell(row(7, 2_000, { seq: 3 }))
  tell(row(500, 3_000, { seq: 1, phase: 'waiting', waitingSince: 3_000 }))
  tell({ ...row(501, 4_000), conversation: { ...row(501, 4_000).conversation, chatbot: 'other' } })

  expect(ids().slice(0, 2)).toEqual(['c0500', 'c0007'])
  expect(rows.waiting.value).toBe(1)
  expect(ids()).not.toContain('c0501')
})

test('a page that was asked for before a frame came does not undo it', async () => {
  let answer: (rows: InboxRow[]) => void = () => {}
  const { rows, tell } = follow(
    () =>
      new Promise((resolve) => {
        answer = (rows) => resolve({ ok: true, body: { rows } })
      }),
  )
  const reading = rows.first('all')
  tell(row(1, 2_000, { seq: 5, phase: 'live' }))
  answer([row(1, 1_000)])
  await reading
  expect(rows.row('c0001')).toMatchObject({ at: 2_000, conversation: { seq: 5, phase: 'live' } })
})

test('what changed while there was no line is read again when it is back', async () => {
  const server = openServer(many.slice(0, 60))
  const { rows, status, ids } = follow(server.read)
  await rows.first('all')
  await rows.more('all')
  expect(ids()).toHaveLength(60)

  status.value = 'offline'
  server.rows.push(row(900, 5_000))
  status.value = 'open'

  await vi.waitFor(() => expect(ids()[0]).toBe('c0900'))
  // The second page is still there: nothing lies between the two.
  expect(ids()).toHaveLength(61)
})

test('[A18] a conversation that its visitor deleted goes from the list, and neither a late page nor a late frame brings it back', async () => {
  const waiting: (() => void)[] = []
  const server = openServer(many.slice(0, 3))
  const { rows, tell, forget, ids } = follow(async (query) => {
    const answer = await server.read(query)
    if (query.filter === 'escalated') await new Promise<void>((resolve) => waiting.push(resolve))
    return answer
  })
  await rows.first('all')
  const reading = rows.first('escalated')
  tell(row(0, 2_000, { seq: 3, phase: 'waiting', waitingSince: 2_000 }))
  expect([ids(), rows.waiting.value, rows.isForgotten('c0000')]).toEqual([['c0000', 'c0002', 'c0001'], 1, false])

  forget('c0000')
  // One that this tab has not heard of yet.
  forget('c0700')

  expect([ids(), rows.waiting.value, rows.isForgotten('c0000')]).toEqual([['c0002', 'c0001'], 0, true])
  await vi.waitFor(() => expect(waiting).toHaveLength(1))
  waiting[0]!()
  await reading
  tell(row(0, 3_000, { seq: 4 }))
  tell(row(700, 3_000))
  expect([ids(), rows.row('c0000')]).toEqual([['c0002', 'c0001'], null])
})

test('[R55] what was deleted while there was no line goes when it is back, and nothing else does', async () => {
  const server = openServer(many.slice(0, 60))
  const { rows, status, tell, ids } = follow(server.read)
  await rows.first('all')
  await rows.more('all')
  const before = ids()

  status.value = 'offline'
  const [gone, behind] = [before[3]!, before[55]!]
  server.rows.splice(0, 60, ...server.rows.filter(({ conversation }) => ![gone, behind].includes(conversation.id)))
  status.value = 'open'
  // Told of before the page is there, which was read earlier.
  tell(row(800, 2_000))

  await vi.waitFor(() => expect(rows.row(gone)).toBeNull())
  // The first page says nothing of what lies behind it.
  expect(ids()).toEqual(['c0800', ...before.filter((id) => id !== gone)])
})

test('[R55] who reads only some of the conversations loses the deleted ones all the same', async () => {
  const escalated = many.slice(0, 3).map((one) => ({
    ...one,
    conversation: { ...one.conversation, escalation: { status: 'open', trigger: 'button', seq: 3, at: 1 } as const },
  }))
  const server = openServer(escalated)
  const { rows, status } = follow(server.read)
  await rows.first('unresolved')
  const shown = () => rows.shown('unresolved', null).map(({ conversation }) => conversation.id)
  expect(shown()).toHaveLength(3)
  status.value = 'offline'
  server.rows.splice(1, 1)
  status.value = 'open'
  await vi.waitFor(() => expect(shown()).toEqual(['c0002', 'c0000']))
})

test('after so much was missed that the first page is all new, the list begins anew', async () => {
  const server = openServer(many.slice(0, 60))
  const { rows, status, ids } = follow(server.read)
  await rows.first('all')
  await rows.more('all')

  status.value = 'offline'
  for (let number = 0; number < 70; number++) server.rows.push(row(1_000 + number, 5_000 + number))
  status.value = 'open'

  await vi.waitFor(() => expect(ids()).toHaveLength(pageRows))
  await rows.more('all')
  await rows.more('all')
  expect(ids()).toHaveLength(130)
})

test('a page full of those who wait is followed by the rest from its beginning', async () => {
  const waiting = Array.from({ length: 55 }, (_, number) =>
    row(number, 100 + number, { phase: 'waiting', waitingSince: number }),
  )
  const { read } = openServer([...waiting, row(800, 9_000), row(801, 50)])
  const { rows, ids } = follow(read)
  await rows.first('all')
  await rows.more('all')
  expect(ids()).toEqual(expect.arrayContaining(['c0800', 'c0801']))
})

test('a list that could not be read says so, and can be read later', async () => {
  const server = openServer(many.slice(0, 3))
  server.state.down = true
  const { rows, ids } = follow(server.read)
  await rows.first('all')
  expect(rows.reading('all').state).toBe('failed')

  server.state.down = false
  await rows.first('all')
  expect([rows.reading('all').state, ids().length]).toEqual(['read', 3])
})

test('a list that is no longer followed hears nothing', () => {
  const { rows, listeners } = follow(openServer([]).read)
  rows.stop()
  expect(listeners.size).toBe(0)
})
