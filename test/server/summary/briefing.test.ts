import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fact, Summary } from '../../../src/protocol/events.ts'
import { type BriefingOptions, createBriefing } from '../../../src/server/summary/briefing.ts'
import { extractSummary } from '../../../src/server/summary/extract.ts'
import { button, eventsOf, says, started } from './events-of.ts'
import { type Node, openNodes } from './log-rig.ts'

/** Longer than any test. */
const never = 3_600_000
const call: Fact[] = [started, says('My tent is torn.'), button]
const summary: Summary = { by: 'model', lines: [{ about: 'want', text: 'A new tent.', messages: [2] }] }
const summarised: Fact = { type: 'summarised', escalation: 3, summary }
const extract = extractSummary({ events: eventsOf(call).map((event) => ({ ...event })), shared: false })

let nodes: Awaited<ReturnType<typeof openNodes>>
let here: Node
let conversation: string
beforeEach(async () => {
  nodes = await openNodes()
  here = await nodes.node()
  conversation = randomUUID()
})
afterEach(() => nodes.close())

function ask(
  options: Partial<BriefingOptions> = {},
  asked: Partial<{ escalation: number | null; since: number; signal: AbortSignal }> = {},
) {
  const brief = createBriefing({ store: here.store, feed: here.feed, now: Date.now, lookMs: never, ...options })
  const { escalation = 3, since = Date.now(), signal = new AbortController().signal } = asked
  return brief({ conversation, escalation, since }, signal)
}

describe('[E10] who is told of a call for a person', () => {
  test('gets the summary that is there at once', async () => {
    await here.put(conversation, [...call, summarised])
    expect(await ask({ waitMs: never })).toEqual({ summary, correction: null, email: null })
  })

  test('gets the one that this node writes meanwhile, as soon as it is there', async () => {
    await here.put(conversation, call)
    const asked = ask({ waitMs: never })
    await here.put(conversation, [says('Hello?')])
    await here.put(conversation, [summarised])
    expect((await asked).summary).toEqual(summary)
  })

  test('gets the one that another node writes, though no word of it comes here', async () => {
    await here.put(conversation, call)
    const asked = ask({ waitMs: never, lookMs: 20 })
    const other = await nodes.node()
    await other.put(conversation, [summarised])
    expect((await asked).summary).toEqual(summary)
  })

  test('gets an extract when none comes in time', async () => {
    await here.put(conversation, call)
    const before = Date.now()
    expect(await ask({ waitMs: 150 })).toEqual({ summary: extract, correction: null, email: null })
    expect(Date.now() - before).toBeGreaterThanOrEqual(140)
  })

  test('does not wait when the call is long ago, nor for ever when its time is said to be yet to come', async () => {
    await here.put(conversation, call)
    expect((await ask({ waitMs: 60_000 }, { since: Date.now() - 60_000 })).summary).toEqual(extract)
    expect((await ask({ waitMs: 50 }, { since: Date.now() + never })).summary).toEqual(extract)
  })

  test('[R49] gets the summary of that call, also when a later one has its own', async () => {
    const later: Fact = { type: 'summarised', escalation: 5, summary: { ...summary, by: 'extract' } }
    await here.put(conversation, [...call, summarised, { ...button, renewed: true } as Fact, later])
    expect((await ask({ waitMs: never })).summary).toEqual(summary)
    conversation = randomUUID()
    await here.put(conversation, [...call, { type: 'cancelled' }, button, later])
    expect((await ask({ waitMs: never })).summary).toEqual(extract)
  })

  test("gets the visitor's correction and the address they left by then", async () => {
    await here.put(conversation, [
      ...call,
      summarised,
      { type: 'summaryCorrected', text: 'It is two tents.' },
      { type: 'emailLeft', email: 'mia@mail.example' },
    ])
    expect(await ask()).toEqual({ summary, correction: 'It is two tents.', email: 'mia@mail.example' })
    expect(await ask({}, { escalation: null })).toMatchObject({ summary, email: 'mia@mail.example' })
  })

  test('[A10] gets who they are said to be by then', async () => {
    const details = { name: 'Mia Berg', fields: { order: 'TK4711' } }
    await here.put(conversation, [...call, summarised, { type: 'identified', by: 'page', details }])
    expect(await ask()).toEqual({ summary, correction: null, email: null, details })
  })

  test('[R55] is told that there is nothing to tell any more, as soon as the conversation is deleted', async () => {
    await here.put(conversation, call)
    const asked = ask({ waitMs: never })
    await here.store.forget({ visitor: 'v', chatbot: 'demo' }, conversation, Date.now())
    here.feed.publish({ kind: 'forgotten', conversation, chatbot: 'demo' })
    expect(await asked).toEqual({ summary: null, correction: null, email: null, isForgotten: true })
  })

  test('of no call in particular gets the latest summary, and waits for none', async () => {
    await here.put(conversation, call)
    expect(await ask({ waitMs: never }, { escalation: null })).toEqual({ summary: null, correction: null, email: null })
  })
})

test('[N5] a store that cannot be read holds nobody up and loses nothing but the summary', async () => {
  const broken = async () => {
    throw new Error('disk I/O error')
  }
  const store = { conversation: broken, events: broken }
  expect(await ask({ store, waitMs: 50, lookMs: 10 })).toEqual({ summary: null, correction: null, email: null })
})

test('whoever asked may give up waiting, and nobody listens any more', async () => {
  await here.put(conversation, call)
  let listening = 0
  const feed: BriefingOptions['feed'] = {
    listen(id, listener) {
      listening++
      const undo = here.feed.listen(id, listener)
      return () => {
        listening--
        undo()
      }
    },
  }
  const controller = new AbortController()
  const asked = ask({ feed, waitMs: never }, { signal: controller.signal })
  controller.abort('stopping')
  await expect(asked).rejects.toBe('stopping')
  expect(listening).toBe(0)
})
