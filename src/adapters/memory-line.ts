import * as v from 'valibot'
import type { Actor } from '../protocol/commands.ts'
import type { Conversation } from '../protocol/conversation.ts'
import { type Agent, type ConversationEvent, forVisitor } from '../protocol/events.ts'
import { type ClientFrame, clientFrame, type Hello, type ServerFrame } from '../protocol/frames.ts'
import type { Line, Receiver } from './adapter.ts'

/** The backend's end of one line inside the page. */
export interface MemoryLine extends Line {
  /** Who speaks here if its hello is an agent's. */
  readonly agent: Agent
  /** null until hello. */
  who: Hello | null
  readonly watching: Set<string>
  give(frame: ServerFrame): void
  /** Opens it, unless it is open. */
  connect(): void
  /** Tears it. */
  cut(): void
}

/**
 * Carries frames as a wire does: copies, in order, after the code that runs now, checked on arrival, and none between
 * ends that are no longer connected.
 */
export function createMemoryLine(options: {
  readonly agent: Agent
  readonly receiver: Receiver
  readonly mayConnect: () => boolean
  readonly take: (frame: ClientFrame, line: MemoryLine) => void
  /** The other end is gone; `watched` is what it was watching. */
  readonly left: (watched: readonly string[], line: MemoryLine) => void
}): MemoryLine {
  const { agent, receiver, mayConnect, take, left } = options
  let state: 'down' | 'up' | 'closed' = 'down'

  /** What was sent before the line was torn finds it down: it opens again behind it in the same queue. */
  function carry<T>(frame: T, arrive: (copy: T) => void) {
    const text = JSON.stringify(frame)
    queueMicrotask(() => {
      if (state === 'up') arrive(JSON.parse(text))
    })
  }

  function lose(next: 'down' | 'closed') {
    const watched = [...line.watching]
    state = next
    line.watching.clear()
    line.who = null
    left(watched, line)
  }

  const line: MemoryLine = {
    agent,
    who: null,
    watching: new Set(),
    give(frame) {
      carry(frame, (copy) => {
        if (copy.type !== 'bye') return receiver.frame(copy)
        lose('closed')
        receiver.status('closed', copy.code)
      })
    },
    connect() {
      queueMicrotask(() => {
        if (state !== 'down' || !mayConnect()) return
        state = 'up'
        receiver.status('open')
      })
    },
    cut() {
      if (state !== 'up') return
      lose('down')
      receiver.status('connecting')
    },
    send(frame) {
      if (state !== 'up') return
      carry(frame, (copy) => {
        const parsed = v.safeParse(clientFrame, copy)
        if (parsed.success) take(parsed.output, line)
        else line.give({ type: 'refused', ...('id' in frame ? { id: frame.id } : {}), code: 'malformed' })
      })
    },
    close() {
      if (state !== 'closed') lose('closed')
    },
  }
  receiver.status('connecting')
  line.connect()
  return line
}

/** A conversation that has not begun is any visitor's to begin, and no agent's to see. */
export function maySee({ who }: MemoryLine, { seq, visitor }: Conversation): boolean {
  if (who?.as === 'visitor') return seq === 0 || visitor === who.token
  return who?.as === 'agent' && seq > 0
}

export function asSeenBy({ who }: MemoryLine, event: ConversationEvent): ConversationEvent {
  return who?.as === 'visitor' ? forVisitor(event) : event
}

/** In the page there is nobody to keep the visitor's secret from: it serves as who they are, unhashed. */
export function actorOf({ who, agent }: MemoryLine): Actor {
  return who?.as === 'visitor' ? { kind: 'visitor', id: who.token } : { kind: 'agent', agent }
}

/** What a visitor's first command brings along. */
export function openingOf(hello: Hello) {
  if (hello.as === 'agent') return {}
  const { chatbot, language = 'en', page } = hello
  return { opening: { chatbot, language, ...(page === undefined ? {} : { page }) } }
}
