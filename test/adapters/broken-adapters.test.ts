import { expect, it } from 'vitest'
import type { Adapter, LineStatus } from '../../src/adapters/adapter.ts'
import { memoryBackend } from '../../src/adapters/memory.ts'
import type { ClientFrame, ServerFrame } from '../../src/protocol/index.ts'
import { type AdapterWorld, adapterContract } from '../contracts/adapter.ts'

/** What a defect does to one line; what it leaves out is passed on as it is. */
interface Tampering {
  readonly up?: (frame: ClientFrame, send: (frame: ClientFrame) => void) => void
  readonly down?: (frame: ServerFrame, give: (frame: ServerFrame) => void) => void
  readonly status?: (
    status: LineStatus,
    code: string | undefined,
    say: (status: LineStatus, code?: string) => void,
  ) => void
  readonly opened?: (say: (status: LineStatus) => void) => void
  readonly close?: (close: () => void) => void
}

type Side = 'visitor' | 'first' | 'second'

function tampered(adapter: Adapter, tamper: () => Tampering): Adapter {
  return {
    open(receiver) {
      const { up, down, status, opened, close } = tamper()
      const say = (one: LineStatus, code?: string) => receiver.status(one, code)
      const line = adapter.open({
        status: (one, code) => (status ? status(one, code, say) : say(one, code)),
        frame: (frame) => (down ? down(frame, receiver.frame) : receiver.frame(frame)),
      })
      opened?.(say)
      return {
        send: (frame) => (up ? up(frame, line.send) : line.send(frame)),
        close: () => (close ? close(line.close) : line.close()),
      }
    },
  }
}

const longQuestion = 'Tell me everything'

function world(tamper: (side: Side) => Tampering): AdapterWorld {
  const backend = memoryBackend({
    async *answer(question, _, signal) {
      while (question === longQuestion && !signal.aborted) {
        yield 'and so on '
        await new Promise((resolve) => setTimeout(resolve))
      }
    },
  })
  return {
    chatbot: 'demo',
    visitor: () => tampered(backend.adapter(), () => tamper('visitor')),
    agent: (which) =>
      tampered(backend.adapter({ id: which, name: which === 'first' ? 'Ana' : 'Ben' }), () => tamper(which)),
    cut: backend.cut,
    longQuestion,
    patienceMs: 300,
    close: backend.close,
  }
}

/** The tests of the contract that it does not pass. */
async function failuresOf(tamper: (side: Side) => Tampering): Promise<string[]> {
  const tests: { readonly name: string; readonly run: () => Promise<void> | void }[] = []
  const groups: string[] = []
  const tools = {
    describe(name: string, define: () => void) {
      groups.push(name)
      define()
      groups.pop()
    },
    it: (name: string, run: () => Promise<void> | void) => void tests.push({ name: [...groups, name].join(' '), run }),
    expect,
  }
  adapterContract(tools, () => world(tamper))
  const outcomes = await Promise.allSettled(tests.map(async ({ run }) => run()))
  return tests.flatMap(({ name }, i) => (outcomes[i]?.status === 'rejected' ? [name] : []))
}

const without =
  (...types: ServerFrame['type'][]): NonNullable<Tampering['down']> =>
  (frame, give) => {
    if (!types.includes(frame.type)) give(frame)
  }

const deaf =
  (...types: ClientFrame['type'][]): NonNullable<Tampering['up']> =>
  (frame, send) => {
    if (!types.includes(frame.type)) send(frame)
  }

it('[A5] the contract passes what is not broken', async () => {
  expect(await failuresOf(() => ({}))).toEqual([])
})

const many = <Frame>(frames: readonly Frame[], carry: (frame: Frame) => void) => {
  for (const frame of frames) carry(frame)
}

it.each<[defect: string, tamper: (side: Side) => Tampering, caught: readonly string[]]>([
  [
    'opens before `open` has returned',
    () => ({ opened: (say) => say('open') }),
    [
      'a line is connecting before it is open, and opens only after `open` has returned',
      'a line opens when the network is back, if it was sought while there was none',
    ],
  ],
  [
    'keeps what is sent without a line for the next one',
    () => {
      let isOpen = false
      const kept: ClientFrame[] = []
      let sendKept = () => {}
      return {
        up(frame, send) {
          sendKept = () => many(kept.splice(0), send)
          if (isOpen) send(frame)
          else kept.push(frame)
        },
        status(status, code, say) {
          isOpen = status === 'open'
          if (isOpen) sendKept()
          say(status, code)
        },
      }
    },
    ['a line drops what is sent while there is none'],
  ],
  [
    'goes on after `close`',
    () => ({ close: () => {} }),
    [
      'a line is silent after `close`, for the closed and not for others',
      'a line that is closed in the same breath never opens',
    ],
  ],
  [
    'does not come back after a loss',
    () => {
      let opens = 0
      return {
        status(status, code, say) {
          if (status === 'open') opens++
          if (opens < 2) say(status, code)
        },
      }
    },
    [
      'a line drops what is sent while there is none',
      'a torn line [R7] comes back by itself, and resumes with exactly what was missed',
      'a torn line [R5] that took the acknowledgement along doubles nothing',
    ],
  ],
  [
    'says nothing of a loss',
    () => {
      let hasBegun = false
      return {
        status(status, code, say) {
          if (!hasBegun || status === 'closed') say(status, code)
          hasBegun = status === 'open'
        },
      }
    },
    [
      'a line drops what is sent while there is none',
      'a torn line [R7] comes back by itself, and resumes with exactly what was missed',
      'a torn line [R5] that took the acknowledgement along doubles nothing',
    ],
  ],
  [
    'does not say why it is closed',
    () => ({ status: (status, _, say) => say(status) }),
    ['a line closes with a code, and for good, when the backend asks not to come back'],
  ],
  [
    'takes a goodbye for a loss',
    () => ({ status: (status, code, say) => say(status === 'closed' ? 'connecting' : status, code) }),
    ['a line closes with a code, and for good, when the backend asks not to come back'],
  ],
  [
    'gives events twice',
    () => ({ down: (frame, give) => many(frame.type === 'event' ? [frame, frame] : [frame], give) }),
    [
      'a line is silent after `close`, for the closed and not for others',
      'watch [R7] gives exactly what came after `lastSeq`',
      'watch `earlier` gives the events before, and an empty list before the first',
      'a command [R2] [R6] comes back as its events, with its id',
      'a command keeps its place in the order in which it was asked',
      'a torn line [R7] comes back by itself, and resumes with exactly what was missed',
      'an agent [R40] joins with a first message, and the visitor sees who',
      'an agent sees the visitor type, and the visitor sees them; nothing of it is kept',
    ],
  ],
  [
    'loses an event now and then',
    () => {
      let events = 0
      return {
        down(frame, give) {
          if (frame.type !== 'event' || ++events % 7 > 0) give(frame)
        },
      }
    },
    ['a command keeps its place in the order in which it was asked'],
  ],
  [
    'overtakes itself',
    () => {
      const held: ClientFrame[] = []
      return {
        up(frame, send) {
          if (frame.type !== 'say') return send(frame)
          held.unshift(frame)
          queueMicrotask(() => many(held.splice(0), send))
        },
      }
    },
    [
      'a command [R5] is refused under an id that was used for something else',
      'a command keeps its place in the order in which it was asked',
      'a visitor [R54] may rate a live chat that has ended, and nothing else',
      'an agent [R42] [R52] ends the chat; the note stays among the team',
    ],
  ],
  [
    'makes a new id when it is asked again',
    () => {
      const asked = new Set<string>()
      return {
        up(frame, send) {
          const isAgain = 'id' in frame && asked.has(frame.id)
          if ('id' in frame) asked.add(frame.id)
          send(isAgain ? { ...frame, id: crypto.randomUUID() } : frame)
        },
      }
    },
    [
      'a command [R5] asked again gives the same events, and happens once',
      'a command [R5] is refused under an id that was used for something else',
      'a torn line [R5] that took the acknowledgement along doubles nothing',
    ],
  ],
  [
    'gives the whole log each time',
    () => ({ up: (frame, send) => send(frame.type === 'watch' ? { ...frame, lastSeq: 0 } : frame) }),
    [
      'watch [R7] gives exactly what came after `lastSeq`',
      'watch gives the conversation anew to one who holds more than there is',
      'a torn line [R7] comes back by itself, and resumes with exactly what was missed',
    ],
  ],
  [
    'takes all visitors for one',
    () => ({ up: (frame, send) => send('token' in frame ? { ...frame, token: 'the-same-for-every-visitor' } : frame) }),
    [
      'watch shows nobody the conversation of another visitor, or one that is not there',
      'a visitor [A18] is shown which conversations are theirs, and nobody else’s',
      'a visitor [R55] may have a conversation deleted: whoever watches it is refused it, and nothing late brings it back',
    ],
  ],
  [
    'swallows refusals',
    () => ({ down: without('refused') }),
    [
      'hello must come first and once; anything else is refused as out of turn',
      'watch shows nobody the conversation of another visitor, or one that is not there',
      'watch ends with `unwatch`',
      'a command [R5] is refused under an id that was used for something else',
      'a command that comes to nothing is refused with a code, and the line goes on',
      'a visitor [R53] may say who they are, and what is malformed of it is refused',
      'a visitor [R54] may rate a live chat that has ended, and nothing else',
      'a visitor [A18] is shown which conversations are theirs, and nobody else’s',
      'a visitor [R55] may have a conversation deleted: whoever watches it is refused it, and nothing late brings it back',
      'an agent [R41] who comes second is refused, and told who was first',
    ],
  ],
  [
    'tells agents of no conversations',
    () => ({ down: without('inbox') }),
    ['an agent hears of every conversation in the inbox'],
  ],
  [
    'passes no typing on',
    () => ({ down: without('typing') }),
    ['an agent sees the visitor type, and the visitor sees them; nothing of it is kept'],
  ],
  ['goes on watching', () => ({ up: deaf('unwatch') }), ['watch ends with `unwatch`']],
  [
    'gives too much of what was before',
    () => ({ up: (frame, send) => send(frame.type === 'earlier' ? { ...frame, before: 1_000 } : frame) }),
    ['watch `earlier` gives the events before, and an empty list before the first'],
  ],
  [
    'shows the visitor the note',
    (side) => ({
      down(frame, give) {
        if (side !== 'visitor' || frame.type !== 'event' || frame.event.type !== 'ended') return give(frame)
        give({ ...frame, event: { ...frame.event, note: 'Wants a blue one' } })
      },
    }),
    ['an agent [R42] [R52] ends the chat; the note stays among the team'],
  ],
  [
    'goes on with an answer when an agent is there',
    () => {
      let draft: ServerFrame | undefined
      return {
        down(frame, give) {
          if (frame.type === 'draft') draft = frame
          give(frame)
          if (frame.type === 'event' && frame.event.type === 'joined' && draft) give(draft)
        },
      }
    },
    ['an agent [R21] [R24] who joins in mid-answer is the last to be heard: no piece of it comes after'],
  ],
  [
    'keeps what was to be deleted',
    () => ({ up: deaf('forget') }),
    [
      'a visitor [R55] may have a conversation deleted: whoever watches it is refused it, and nothing late brings it back',
    ],
  ],
  [
    'lists no conversations',
    () => ({
      down: (frame, give) => give(frame.type === 'conversations' ? { ...frame, conversations: [] } : frame),
    }),
    ['a visitor [A18] is shown which conversations are theirs, and nobody else’s'],
  ],
])('[A5] the contract catches an adapter that %s', async (_, tamper, caught) => {
  expect(await failuresOf(tamper)).toEqual(caught)
})
