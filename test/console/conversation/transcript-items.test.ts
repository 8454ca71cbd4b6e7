import { expect, test } from 'vitest'
import { transcriptItems } from '../../../src/console/conversation/transcript-items.ts'
import type { ConversationEvent, Fact } from '../../../src/protocol/index.ts'

const noon = new Date(2026, 10, 3, 12).getTime()
const minuteMs = 60_000
const ana = { id: 'ana', name: 'Ana' }
const ben = { id: 'ben', name: 'Ben' }

/** Facts as events, each so many minutes after noon. */
function log(...facts: readonly [minutes: number, fact: Fact][]): ConversationEvent[] {
  return facts.map(([minutes, fact], index) => ({ ...fact, seq: index + 1, at: noon + minutes * minuteMs }))
}

function drawn(events: readonly ConversationEvent[]): string[] {
  return transcriptItems(events).map((item) =>
    item.kind === 'message'
      ? `${item.first ? 'first ' : ''}${item.said.text}${item.thumb ? ` ${item.thumb}` : ''}`
      : item.kind,
  )
}

test('messages of one author within five minutes stand together, agents apart from each other', () => {
  expect(
    drawn(
      log(
        [0, { type: 'said', from: 'visitor', text: 'a' }],
        [1, { type: 'said', from: 'visitor', text: 'b' }],
        [7, { type: 'said', from: 'visitor', text: 'c' }],
        [8, { type: 'said', from: 'agent', agent: ana, text: 'd' }],
        [9, { type: 'said', from: 'agent', agent: ben, text: 'e' }],
        [10, { type: 'said', from: 'agent', agent: ben, text: 'f' }],
        [10, { type: 'resolved', agent: ben }],
        [10, { type: 'said', from: 'agent', agent: ben, text: 'g' }],
      ),
    ),
  ).toEqual(['day', 'first a', 'b', 'first c', 'first d', 'first e', 'f', 'notice', 'first g'])
})

test('each day has a heading, and a thumb stands at its message and is no line of its own', () => {
  expect(
    drawn(
      log(
        [0, { type: 'said', from: 'visitor', text: 'a' }],
        [1, { type: 'said', from: 'assistant', answers: 1, text: 'b' }],
        [2, { type: 'thumbed', message: 2, value: 'down' }],
        [3, { type: 'thumbed', message: 2, value: 'up' }],
        [24 * 60, { type: 'said', from: 'assistant', answers: 1, text: 'c' }],
      ),
    ),
  ).toEqual(['day', 'first a', 'first b up', 'day', 'first c'])
})
