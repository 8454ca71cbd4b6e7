// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createMemory } from '../../src/client/memory.ts'
import { attend } from '../../src/widget/attention/attention.ts'
import { shareDraft } from '../../src/widget/attention/draft.ts'
import { isMuted, setMuted } from '../../src/widget/attention/mute.ts'
import { createShell } from '../../src/widget/shell.ts'
import { ana, startTalk, type Talk } from './talk.ts'

afterEach(() => void vi.restoreAllMocks())

/** A conversation with one message, attended to on a page of its own, and another tab of the site. */
async function attended({ target, open: isShown = false }: { target?: Element; open?: boolean } = {}) {
  const talk = await startTalk('en', { answer: async () => 'Hello!' })
  await talk.visitor({ type: 'say', text: 'Hello' })
  talk.chat.view.seen()
  const shell = createShell({ label: 'Chat', target, onPress() {}, onIntent() {} })
  const isOpen = talk.chat.isOpen as Signal<boolean>
  isOpen.value = isShown
  const moved: boolean[] = []
  const open = (open: boolean) => {
    moved.push(open)
    isOpen.value = open
  }
  const undo = attend(talk.chat, { shell, open })
  const other = new BroadcastChannel(`handrail:${talk.chat.view.id}`)
  const told: unknown[] = []
  other.onmessage = ({ data }) => told.push(data)
  onTestFinished(() => {
    undo()
    other.close()
    shell.remove()
  })
  return { ...talk, isOpen, moved, told, undo, other }
}

const agentSays = ({ others }: Talk, text: string) => others({ kind: 'agent', agent: ana }, { type: 'say', text })

describe('[A16] a tab', () => {
  it('tells the others what the visitor opens and closes, and does what they tell without telling it again', async () => {
    const { isOpen, moved, told, other } = await attended()
    isOpen.value = true
    await vi.waitFor(() => expect(told).toContainEqual({ open: true }))
    other.postMessage({ open: false })
    await vi.waitFor(() => expect(moved).toEqual([false]))
    other.postMessage({ open: true })
    await vi.waitFor(() => expect(moved).toEqual([false, true]))
    isOpen.value = false
    await vi.waitFor(() => expect(told).toContainEqual({ open: false }))
    expect(told.filter((one) => 'open' in Object(one))).toEqual([{ open: true }, { open: false }])
  })

  it('with the chat as a part of its page has no panel to open or close', async () => {
    const { moved, other, chat, ...talk } = await attended({ target: document.body })
    await agentSays({ chat, ...talk }, 'One')
    other.postMessage({ open: true })
    other.postMessage({ seen: chat.view.state.value.seq })
    await vi.waitFor(() => expect(chat.view.unread.value).toBe(0))
    expect(moved).toEqual([])
  })

  it('that has not heard yet of what was read elsewhere has read it when it does, and no more', async () => {
    const talk = await attended()
    const { other, chat, told } = talk
    const { seq } = chat.view.state.value
    other.postMessage({ seen: seq + 2 })
    other.postMessage({ seen: seq })
    other.postMessage({ open: true })
    await vi.waitFor(() => expect(talk.moved).toEqual([true]))
    // The first brings along that the agent joined.
    await agentSays(talk, 'One')
    expect([chat.view.state.value.seq, chat.view.unread.value]).toEqual([seq + 2, 0])
    await agentSays(talk, 'Two')
    expect(chat.view.unread.value).toBe(1)
    await vi.waitFor(() => expect(told).toContainEqual({ seen: seq + 2 }))
    expect(told).not.toContainEqual({ seen: seq + 3 })
  })

  it('takes no harm from what somebody else says on its channel', async () => {
    const { moved, other, chat } = await attended()
    for (const strange of [null, 'open', 7, [], { type: 'open' }]) other.postMessage(strange)
    other.postMessage({ open: true })
    await vi.waitFor(() => expect(moved).toEqual([true]))
    expect(chat.view.unread.value).toBe(0)
  })

  it('works alone where there are no channels', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    onTestFinished(() => void vi.unstubAllGlobals())
    const talk = await startTalk()
    const shell = createShell({ label: 'Chat', onPress() {}, onIntent() {} })
    const undo = attend(talk.chat, { shell, open() {} })
    undo()
    shell.remove()
  })
})

it('[A16] what was there already is no news to any tab; what comes and is shown in one is none to the others', async () => {
  const talk = await attended({ open: true })
  const { chat } = talk
  expect(chat.memory.get('heard')).toBe(null)
  await agentSays(talk, 'One')
  expect(chat.memory.get('heard')).toBe(`${talk.last('said').at}`)
})

it('[A16] of several widgets one writes the title, which stays as long as it was', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  document.title = 'A shop'
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  const two = [await attended(), await attended()]
  for (const one of two) await agentSays(one, 'One')
  const titles = new Set<string>()
  for (let turn = 0; turn < 6; turn++) {
    titles.add(document.title)
    vi.advanceTimersByTime(1_000)
  }
  expect([...titles]).toEqual(['(1) A shop', '(1) Ana'])
  for (const { undo } of two) undo()
  vi.advanceTimersByTime(3_000)
  expect(document.title).toBe('A shop')
})

it('[A16] a draft is taken up when the visitor comes, by the window or by the tab, and not before', () => {
  const memory = createMemory(null)
  const draft = signal('mine')
  const undo = shareDraft({ memory, draft })
  memory.set('draft', 'theirs')
  expect(draft.value).toBe('mine')
  window.dispatchEvent(new Event('focus'))
  expect(draft.value).toBe('theirs')
  memory.set('draft', null)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(draft.value).toBe('')
  undo()
  memory.set('draft', 'later')
  window.dispatchEvent(new Event('focus'))
  expect(draft.value).toBe('')
})

it('[A16] the visitor’s choice to hear nothing is remembered', () => {
  const memory = createMemory(null)
  expect(isMuted(memory)).toBe(false)
  setMuted(memory, true)
  expect([isMuted(memory), memory.get('muted')]).toEqual([true, '1'])
  setMuted(memory, false)
  expect([isMuted(memory), memory.get('muted')]).toEqual([false, null])
})
