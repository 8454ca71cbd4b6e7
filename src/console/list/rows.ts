import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Client } from '../../client/client.ts'
import type { InboxRow } from '../../protocol/index.ts'
import type { Answer } from '../api.ts'
import type { Filter } from '../place.ts'
import { shownRows } from './shown.ts'

/** The conversations with one chatbot, as far as this tab knows them: read page by page, and kept true by the line. */
export interface Rows {
  /** How many wait for a person. */
  readonly waiting: ReadonlySignal<number>
  /** What is known of one conversation. */
  row(conversation: string): InboxRow | null
  /** Whether its visitor had it deleted, as far as this tab has heard. */
  isForgotten(conversation: string): boolean
  /** The server has no such conversation any more: takes it from the lists. */
  forget(conversation: string): void
  shown(filter: Filter, chosen: string | null): readonly InboxRow[]
  /** How far the list with this filter has been read. */
  reading(filter: Filter): Reading
  /** Reads the first page, unless it is there. */
  first(filter: Filter): Promise<void>
  /** Reads the page behind the last one. */
  more(filter: Filter): Promise<void>
  stop(): void
}

export interface Reading {
  /** `failed`: the last page asked for did not come. */
  readonly state: 'reading' | 'read' | 'failed'
  /** Where the next page begins; null when nothing older is left. */
  readonly cursor: string | null
  /** All that happened since this time has been read. */
  readonly reach: number
}

type Query = { chatbot: string; filter: Filter; limit: string; after?: string }
/** Asks the server for a page. */
export type Read = (query: Query) => Promise<Answer<{ rows: readonly InboxRow[] }>>

export const pageRows = 50
const notYet: Reading = { state: 'reading', cursor: null, reach: Number.POSITIVE_INFINITY }
/** Before everything but those who wait, who have no place in time. */
const begin = '999999999999999:0'

export function followRows(client: Pick<Client, 'onFrame' | 'status'>, chatbot: string, read: Read): Rows {
  const held = signal<ReadonlyMap<string, InboxRow>>(new Map())
  const readings = signal<Readonly<Partial<Record<Filter, Reading>>>>({})
  const busy = new Set<Filter>()
  const forgotten = new Set<string>()

  function note(filter: Filter, change: Partial<Reading>): void {
    readings.value = { ...readings.peek(), [filter]: { ...notYet, ...readings.peek()[filter], ...change } }
  }

  /** Takes rows in; whether one of them was held already as it is, so that the new ones join on to the old. */
  function hold(rows: readonly InboxRow[]): boolean {
    const next = new Map(held.peek())
    let joins = false
    for (const row of rows) {
      const { id, seq } = row.conversation
      if (forgotten.has(id)) continue
      const known = next.get(id)
      if (known?.conversation.seq === seq) joins = true
      // A page that was asked for before a frame came must not undo it.
      if (known && known.conversation.seq > seq) continue
      next.set(id, known ? { ...row, at: Math.max(row.at, known.at) } : row)
    }
    held.value = next
    return joins
  }

  function forget(conversation: string): void {
    forgotten.add(conversation)
    letGo([conversation])
  }

  function letGo(conversations: readonly string[]): void {
    if (!conversations.some((id) => held.peek().has(id))) return
    const next = new Map(held.peek())
    for (const id of conversations) next.delete(id)
    held.value = next
  }

  async function page(filter: Filter, after: string | null): Promise<void> {
    if (busy.has(filter)) return
    busy.add(filter)
    const before = held.peek()
    const answer = await read({ chatbot, filter, limit: String(pageRows), ...(after ? { after } : {}) })
    busy.delete(filter)
    if (!answer.ok) return note(filter, { state: 'failed' })
    const { rows } = answer.body
    if (filter === 'all' && !after) {
      // What a frame has changed meanwhile is newer than the page.
      const asBefore = [...before.values()].filter((row) => held.peek().get(row.conversation.id) === row)
      letGo(missingIn(rows, asBefore))
    }
    const reading = readings.peek()[filter]
    const joins = hold(rows)
    // The first page was read again, and what lies behind it is still there.
    if (!after && reading?.state === 'read' && joins) return
    note(filter, { state: 'read', ...placeBehind(rows, filter) })
  }

  /** Frames that came while there was no line, or while the page slept, are gone: the lists in use are read again. */
  function readAgain(): void {
    // The list of all tells what was deleted.
    for (const filter of new Set([...(Object.keys(readings.peek()) as Filter[]), 'all' as const]))
      void page(filter, null)
  }

  function looked(): void {
    if (document.visibilityState === 'visible') readAgain()
  }

  const undo = client.onFrame((frame) => {
    if (frame.type === 'forgotten') forget(frame.id)
    if (frame.type === 'inbox' && frame.row.conversation.chatbot === chatbot) hold([frame.row])
  })
  let lost = false
  const unfollow = effect(() => {
    const open = client.status.value === 'open'
    if (open && lost) readAgain()
    lost = !open
  })
  document.addEventListener('visibilitychange', looked)

  return {
    waiting: computed(() => [...held.value.values()].filter((row) => row.conversation.phase === 'waiting').length),
    row: (conversation) => held.value.get(conversation) ?? null,
    isForgotten: (conversation) => forgotten.has(conversation),
    forget,
    shown(filter, chosen) {
      const { reach } = readings.value[filter] ?? notYet
      return shownRows(held.value.values(), { filter, chosen, reach })
    },
    reading: (filter) => readings.value[filter] ?? notYet,
    async first(filter) {
      const known = readings.peek()[filter]
      if (known?.state === 'read') return
      note(filter, { state: 'reading' })
      await page(filter, null)
    },
    async more(filter) {
      const { cursor } = readings.peek()[filter] ?? notYet
      if (cursor !== null) await page(filter, cursor)
    },
    stop() {
      undo()
      unfollow()
      document.removeEventListener('visibilitychange', looked)
    },
  }
}

function placeBehind(rows: readonly InboxRow[], filter: Filter): Pick<Reading, 'cursor' | 'reach'> {
  // Those who wait come in one page, the longest waiting: nobody reads on behind fifty of them.
  if (rows.length < pageRows || filter === 'waiting') return { cursor: null, reach: 0 }
  const last = filter === 'all' ? rows.findLast(({ conversation }) => conversation.phase !== 'waiting') : rows.at(-1)
  if (!last) return { cursor: begin, reach: Number.POSITIVE_INFINITY }
  return { cursor: `${last.at}:${last.conversation.id}`, reach: last.at }
}

/** Of rows held as they are, those that a first page of all conversations would show, and does not: they were deleted. */
function missingIn(page: readonly InboxRow[], held: readonly InboxRow[]): readonly string[] {
  const { reach } = placeBehind(page, 'all')
  const there = new Set(page.map(({ conversation }) => conversation.id))
  return held.flatMap(({ conversation: { id }, at }) => (at > reach && !there.has(id) ? [id] : []))
}
