import { expect, test } from 'vitest'
import { shownRows } from '../../../src/console/list/shown.ts'
import type { Filter } from '../../../src/console/place.ts'
import { type Conversation, empty, type InboxRow } from '../../../src/protocol/index.ts'

function row(id: string, at: number, change: Partial<Conversation> = {}): InboxRow {
  return { conversation: { ...empty(id), seq: 2, ...change }, at, visitorOnline: false }
}

function escalated(status: 'open' | 'resolved' | 'cancelled'): Partial<Conversation> {
  return { escalation: { status, trigger: 'button', seq: 3, at: 1 } }
}

const rows = [
  row('quiet', 900),
  row('waits short', 500, { phase: 'waiting', waitingSince: 400, ...escalated('open') }),
  row('live', 800, { phase: 'live' }),
  row('waits long', 600, { phase: 'waiting', waitingSince: 100, ...escalated('open') }),
  row('left open', 700, escalated('open')),
  row('done', 950, escalated('resolved')),
  row('cancelled', 300, escalated('cancelled')),
]

function ids(filter: Filter, reach = 0, chosen: string | null = null): string[] {
  return shownRows(rows, { filter, reach, chosen }).map(({ conversation }) => conversation.id)
}

test('[C2] those who wait come first, longest first; then whatever happened last', () => {
  expect(ids('all')).toEqual(['waits long', 'waits short', 'done', 'quiet', 'live', 'left open', 'cancelled'])
  expect(ids('waiting')).toEqual(['waits long', 'waits short'])
})

test('[C9] each pill shows what it says, latest first', () => {
  expect(ids('live')).toEqual(['live'])
  expect(ids('unresolved')).toEqual(['left open', 'waits long', 'waits short'])
  expect(ids('resolved')).toEqual(['done'])
  expect(ids('escalated')).toEqual(['done', 'left open', 'waits long', 'waits short', 'cancelled'])
})

test('what lies behind the last page read is left out, but for those who wait', () => {
  expect(ids('all', 800)).toEqual(['waits long', 'waits short', 'done', 'quiet', 'live'])
  expect(ids('all', Number.POSITIVE_INFINITY)).toEqual(['waits long', 'waits short'])
})

test('the chosen conversation stays in sight when it ceases to match', () => {
  expect(ids('live', 0, 'quiet')).toEqual(['quiet', 'live'])
  expect(ids('resolved', 960, 'cancelled')).toEqual(['cancelled'])
})
