// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { Answer } from '../../../src/console/api.ts'
import { type Figures, followFigures } from '../../../src/console/human-support/follow-figures.ts'
import { type Conversation, empty, type ServerFrame } from '../../../src/protocol/index.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const conversation: Conversation = { ...empty('one'), chatbot: 'shop', seq: 2 }
const escalation = { status: 'open', trigger: 'button', seq: 3, at: 3 } as const

/** Figures of which only the number of escalations is looked at. */
function counted(escalations: number): Answer<Figures> {
  return { ok: true, body: { escalations } as Figures }
}

/** A line that is told by hand; answers are given when the test gives them. */
function open() {
  const status = signal<'connecting' | 'open'>('open')
  const listeners = new Set<(frame: ServerFrame) => void>()
  const questions: ((answer: Answer<Figures>) => void)[] = []
  const onFrame = (listener: (frame: ServerFrame) => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const followed = followFigures({ status: status as never, onFrame }, 'shop', () => {
    return new Promise((resolve) => questions.push(resolve))
  })
  onTestFinished(followed.stop)
  return {
    followed,
    status,
    listeners,
    tell(row: Conversation) {
      for (const listener of listeners)
        listener({ type: 'inbox', row: { conversation: row, at: 1, visitorOnline: true } })
    },
    forget(id: string) {
      for (const listener of listeners) listener({ type: 'forgotten', id })
    },
    /** How often it was asked by now, with nothing still to be gathered. */
    async asked() {
      await vi.advanceTimersByTimeAsync(1_000)
      return questions.length
    },
    async answer(question: number, answer: Answer<Figures>) {
      questions[question]!(answer)
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

test('[C8] the figures are counted once at first, and nothing is asked by the clock', async () => {
  const { asked } = open()
  expect(await asked()).toBe(1)
  await vi.advanceTimersByTimeAsync(24 * 60 * 60_000)
  expect(await asked()).toBe(1)
})

test('[C8] they are counted anew for what counts, together for what comes together, and not for a message', async () => {
  const { tell, forget, asked } = open()
  tell(conversation)
  tell({ ...conversation, phase: 'waiting', escalation, escalations: 1 })
  expect(await asked()).toBe(2)
  tell({ ...conversation, phase: 'waiting', escalation, escalations: 1, seq: 9, messageCount: 4 })
  expect(await asked()).toBe(2)
  tell({ ...conversation, phase: 'live', escalation, escalations: 1 })
  expect(await asked()).toBe(3)
  const said = { seq: 11, at: 5, from: 'agent', text: 'Hello' } as const
  tell({ ...conversation, phase: 'live', escalation, escalations: 1, lastMessage: said })
  expect(await asked()).toBe(4)
  tell({ ...conversation, phase: 'live', escalation: { ...escalation, status: 'resolved' }, escalations: 1 })
  expect(await asked()).toBe(5)
  tell({ ...conversation, id: 'two', chatbot: 'other' })
  expect(await asked()).toBe(5)
  forget('one')
  expect(await asked()).toBe(6)
})

test('[C8] they are counted anew when the line is back, and when somebody looks at the page again', async () => {
  const { status, asked } = open()
  status.value = 'connecting'
  expect(await asked()).toBe(1)
  status.value = 'open'
  expect(await asked()).toBe(2)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(await asked()).toBe(3)
})

test('[C8] an answer that was overtaken does not undo the newer one, and a failed one leaves what was there', async () => {
  const { followed, tell, asked, answer } = open()
  tell(conversation)
  expect(await asked()).toBe(2)
  await answer(1, counted(7))
  await answer(0, counted(6))
  expect(followed.shown.value).toEqual({ escalations: 7 })
  tell({ ...conversation, escalations: 1 })
  expect(await asked()).toBe(3)
  await answer(2, { ok: false, error: { code: 'offline' } })
  expect(followed.shown.value).toEqual({ escalations: 7 })
})

test('[C8] once it is stopped nothing is asked any more', async () => {
  const { followed, tell, listeners, status, asked } = open()
  tell(conversation)
  followed.stop()
  status.value = 'connecting'
  status.value = 'open'
  document.dispatchEvent(new Event('visibilitychange'))
  expect([await asked(), listeners.size]).toEqual([1, 0])
})
