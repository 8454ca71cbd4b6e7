import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Place } from '../../src/client/client.ts'
import { words } from '../../src/widget/locales/en-talk.ts'
import { words as polish } from '../../src/widget/locales/pl-talk.ts'
import { placeText } from '../../src/widget/place-text.ts'
import { tellPlace } from '../../src/widget/tell-place.ts'
import { ana, startTalk } from './talk.ts'

describe('where a waiting visitor stands', () => {
  it.each([
    [{ place: 1 }, { where: 'You are next.' }],
    [{ place: 2 }, { where: 'You are number 2 in line.' }],
    [
      { place: 1, minutes: [2, 5] as const },
      { where: 'You are next.', usual: 'Usually 2–5 minutes.' },
    ],
    [
      { place: 1200, minutes: [1, 1] as const },
      { where: 'You are number 1,200 in line.', usual: 'Usually 1 minute.' },
    ],
    // Nobody is promised to be there in no time.
    [
      { place: 1, minutes: [0, 3] as const },
      { where: 'You are next.', usual: 'Usually 1–3 minutes.' },
    ],
    [
      { place: 1, minutes: [0, 0] as const },
      { where: 'You are next.', usual: 'Usually 1 minute.' },
    ],
  ])('%j reads as %j', (place, text) => {
    expect(placeText(place, words, 'en')).toEqual(text)
  })

  it('[A13] minutes are counted as each language counts them', () => {
    const usual = (to: number) => placeText({ place: 1, minutes: [1, to] }, polish, 'pl').usual
    expect([2, 5].map(usual)).toEqual(['Zwykle trwa to 1–2 minuty.', 'Zwykle trwa to 1–5 minut.'])
  })
})

describe('[A14] what a screen reader is told of it', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** A visitor who waits behind `ahead` others, and all that they are told. */
  async function wait(ahead: number) {
    const talk = await startTalk()
    const others = Array.from({ length: ahead }, (_, at) => `6f1c9a4e-0000-4000-8000-1000000000${10 + at}`)
    for (const conversation of others) {
      talk.backend.execute({
        conversation,
        by: { kind: 'visitor', id: conversation },
        command: { type: 'escalate', trigger: 'api' },
        opening: { chatbot: 'demo', language: 'en' },
      })
      vi.advanceTimersByTime(1)
    }
    await talk.visitor({ type: 'escalate', trigger: 'api' })
    const { announced } = talk.chat
    const heard: string[] = []
    announced.subscribe((text) => text && heard.push(text))
    return {
      ...talk,
      heard,
      undo: tellPlace(talk.chat),
      /** The first of those ahead is joined. */
      async oneLess() {
        const conversation = others.shift()!
        talk.backend.execute({ conversation, by: { kind: 'agent', agent: ana }, command: { type: 'takeOver' } })
        await vi.advanceTimersByTimeAsync(0)
      },
    }
  }

  it('comes after a moment, then only when it is better, and never twice within 15 seconds', async () => {
    const { heard, oneLess, undo } = await wait(3)
    await vi.advanceTimersByTimeAsync(2_900)
    expect(heard).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(heard).toEqual(['You are number 4 in line.'])
    await oneLess()
    await oneLess()
    await vi.advanceTimersByTimeAsync(14_000)
    expect(heard).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1_000)
    // Of two steps within that time, the one that is true now.
    expect(heard.slice(1)).toEqual(['You are number 2 in line.'])
    await oneLess()
    undo()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(heard).toHaveLength(2)
  })

  it('says nothing of a place that is worse, or of other minutes, and goes by the best that was told', async () => {
    const { chat } = await startTalk()
    const place = signal<Place | null>(null)
    const heard: string[] = []
    chat.announced.subscribe((text) => text && heard.push(text))
    const undo = tellPlace({ ...chat, view: { ...chat.view, place } })
    const steps = [2, 3, 2, 4, 1].map((one) => ({ place: one }))
    for (const step of [...steps, { place: 1, minutes: [1, 2] as const }, null, { place: 1 }]) {
      place.value = step
      await vi.advanceTimersByTimeAsync(20_000)
    }
    undo()
    expect(heard).toEqual(['You are number 2 in line.', 'You are next.'])
  })

  it('is nothing where the owner does not show it, from the moment that they say so', async () => {
    const { heard, backend, chat } = await wait(1)
    const settings = chat.settings.value!
    backend.changeSettings({ ...settings, escalation: { ...settings.escalation, showPlace: false } })
    await vi.advanceTimersByTimeAsync(60_000)
    expect([heard, chat.view.place.value]).toEqual([[], { place: 2 }])
  })
})
