import { describe, expect, it } from 'vitest'
import type { ConversationEvent, Fact } from '../../src/protocol/index.ts'
import { threadItems, thumbs } from '../../src/widget/thread-items.ts'

const minuteMs = 60_000
const noon = new Date(2026, 2, 3, 12).getTime()
const ana = { id: 'ana', name: 'Ana' }
const robin = { id: 'robin', name: 'Robin' }

/** A log of facts, a second apart unless a time is given. */
function log(...facts: (Fact & { at?: number; command?: string })[]): ConversationEvent[] {
  return facts.map((fact, index) => ({ at: noon + index * 1_000, ...fact, seq: index + 1 }) as ConversationEvent)
}

const visitor = (text: string, more = {}) => ({ type: 'said', from: 'visitor', text, ...more }) as const
const assistant = (text: string, answers: number, more = {}) =>
  ({ type: 'said', from: 'assistant', text, answers, ...more }) as const
const agent = (who: typeof ana, text: string) => ({ type: 'said', from: 'agent', agent: who, text }) as const
const started = { type: 'started', chatbot: 'shop', visitor: 'v', language: 'en' } as const

/** Each item in a word or two. */
function shape(events: readonly ConversationEvent[], now = noon): string[] {
  return threadItems(events, now).map((item) => {
    if (item.kind !== 'bubble') return item.kind === 'day' ? 'day' : `notice ${item.event.type}`
    const ends = `${item.first ? '(' : ''}${item.last ? ')' : ''}`
    return `${item.author} ${item.event.type === 'said' ? item.event.text : item.event.type} ${ends}`.trim()
  })
}

it('[A11] draws what a visitor sees of each fact, and nothing of the others', () => {
  const events = log(
    started,
    visitor('hello'),
    assistant('no idea', 2),
    { type: 'offered', trigger: 'cannot_answer', answers: 2 },
    { type: 'declined', trigger: 'cannot_answer' },
    { type: 'thumbed', message: 3, value: 'down' },
    { type: 'escalated', trigger: 'button' },
    { type: 'cancelled' },
    { type: 'escalated', trigger: 'button' },
    { type: 'unattended' },
    { type: 'emailLeft', email: 'a@b.test' },
    { type: 'joined', agent: ana, epoch: 1 },
    agent(ana, 'hi'),
    { type: 'ended', agent: ana, epoch: 2, resolved: true },
    { type: 'resolved' },
    { type: 'reopened' },
    { type: 'dropped', agents: [ana], epoch: 3 },
  )
  expect(shape(events)).toEqual([
    'visitor hello ()',
    'assistant no idea (',
    'assistant offered )',
    'visitor declined ()',
    'assistant escalated ()',
    'notice cancelled',
    'assistant escalated (',
    'assistant unattended',
    'assistant emailLeft )',
    'notice joined',
    'agent hi ()',
    'notice ended',
    'notice dropped',
  ])
})

it('a no that was typed is drawn once, as the message that it was', () => {
  const events = log(started, visitor('no'), { type: 'declined', trigger: 'direct_request', answers: 2 })
  expect(shape(events)).toEqual(['visitor no ()'])
})

it('one voice goes on within five minutes; another voice, a notice or a longer silence begins anew', () => {
  const events = log(
    visitor('a'),
    visitor('b'),
    agent(ana, 'c'),
    agent(robin, 'd'),
    { type: 'joined', agent: robin, epoch: 1 },
    agent(robin, 'e'),
    { ...agent(robin, 'f'), at: noon + 4 * minuteMs },
    { ...agent(robin, 'g'), at: noon + 9 * minuteMs + 1 },
  )
  expect(shape(events)).toEqual([
    'visitor a (',
    'visitor b )',
    'agent c ()',
    'agent d ()',
    'notice joined',
    'agent e (',
    'agent f )',
    'agent g ()',
  ])
})

it('a day begins where it does, and today needs no saying', () => {
  const yesterday = noon - 24 * 60 * minuteMs
  const events = log(
    { ...visitor('a'), at: yesterday },
    { ...visitor('b'), at: yesterday + 1 },
    visitor('c'),
    visitor('d'),
  )
  expect(shape(events)).toEqual(['day', 'visitor a (', 'visitor b )', 'day', 'visitor c (', 'visitor d )'])
  expect(shape(log(visitor('a')))).toEqual(['visitor a ()'])
})

it('a message keeps its key from its sending on, and an answer from its first piece; no two share one', () => {
  const keys = threadItems(
    log(visitor('a', { command: 'id-of-a' }), assistant('b', 1), visitor('c'), assistant('d', 3)),
    noon,
  ).map((item) => item.key)
  expect(keys.slice(0, 2)).toEqual(['id-of-a', 'a1'])
  expect(new Set(keys).size).toBe(4)
})

it('[A17] the last thumb counts', () => {
  const rated = thumbs(
    log(
      { type: 'thumbed', message: 3, value: 'up' },
      { type: 'thumbed', message: 5, value: 'up' },
      { type: 'thumbed', message: 3, value: 'down' },
    ),
  )
  expect([...rated]).toEqual([
    [3, 'down'],
    [5, 'up'],
  ])
})

describe('what the next fact says better is not drawn', () => {
  const away = { because: 'nobody_online' } as const
  const at = noon + minuteMs

  it('[E12] "soon", where nobody can come; but what was told earlier stays', () => {
    const calls = { type: 'escalated', trigger: 'button' } as const
    expect(shape(log(started, { ...calls, at }, { type: 'unattended', away, at }))).toEqual(['assistant unattended ()'])
    const later = log(started, calls, { type: 'unattended', away, at })
    expect(shape(later)).toEqual(['assistant escalated (', 'assistant unattended )'])
    expect(shape(log(started, { ...calls, at }, { type: 'unattended', at }))).toHaveLength(2)
  })

  it('[R48] that the assistant is back, where an agent hands over; but an end that was one stays', () => {
    const ended = { type: 'ended', agent: ana, epoch: 2, resolved: false } as const
    const handed = { type: 'escalated', trigger: 'agent', agent: ana } as const
    expect(shape(log(started, { ...ended, at }, { ...handed, at }))).toEqual(['notice escalated'])
    expect(shape(log(started, ended, { ...handed, at }))).toEqual(['notice ended', 'notice escalated'])
    // Who hands over where nobody can come is named all the same.
    const both = log(started, { ...ended, at }, { ...handed, at }, { type: 'unattended', away, at })
    expect(shape(both)).toEqual(['notice escalated', 'assistant unattended ()'])
  })
})

it('[E10] a summary is drawn where the owner shares it, and nowhere else', () => {
  const summary = { by: 'extract', lines: [] } as const
  const summarised = { type: 'summarised', escalation: 2 } as const
  const corrected = { type: 'summaryCorrected', text: 'The blue one' } as const
  const escalated = { type: 'escalated', trigger: 'button' } as const
  expect(shape(log(started, escalated, { ...summarised, summary, shared: true }, corrected))).toEqual([
    'assistant escalated (',
    'assistant summarised )',
  ])
  expect(shape(log(started, escalated, summarised))).toEqual(['assistant escalated ()'])
  expect(shape(log(started, escalated, { ...summarised, summary }))).toEqual(['assistant escalated ()'])
})
