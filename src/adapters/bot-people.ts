import type { Command, Refusal } from '../protocol/commands.ts'
import type { Conversation } from '../protocol/conversation.ts'
import type { Agent, Away, ConversationEvent } from '../protocol/events.ts'
import { protocolVersion } from '../protocol/frames.ts'
import type { MemoryBackend } from './memory.ts'

/** A visitor who wants a person, and ways in for whoever comes. */
export interface HumanRequest {
  readonly conversation: Conversation
  /** All of it so far, from the first event. */
  readonly events: readonly ConversationEvent[]
  /** Hears of every later event, until the returned function is called. */
  listen(listener: (event: ConversationEvent) => void): () => void
  /** Somebody of the team looks in; a first `say` or `takeOver` joins, and the assistant is silent until they `end`. */
  enter(agent: Agent): Person
  /** Nobody comes: a visitor who waits is told so and asked for an email address. `away`: nobody can, until then. */
  giveUpWaiting(away?: Away): void
  /** Aborted when the chat is taken off the page. */
  readonly signal: AbortSignal
}

/** Somebody of the team, in one conversation of the page. While none of those who joined is there, the visitor waits again. */
export interface Person {
  /**
   * Returns why not, or null. With an `id`, asking the same twice is the same as asking once, for ever. The note of an `end` goes to the
   * bot and not to the screen, but it is in the visitor's browser: it must hold nothing that they may not know.
   */
  ask(command: OfPerson, id?: string): Refusal | null
  typing(): void
  /** Goes away without handing back. */
  leave(): void
}

type OfPerson = Extract<Command, { type: 'say' | 'takeOver' | 'end' | 'handToTeam' | 'resolve' }>

/** Who is called when a visitor wants a person. */
export interface Team {
  /**
   * The visitor calls, calls again, or has left an email address (`conversation.email`) after nobody came.
   * @throws to have it tried again, and the visitor told that nobody could be reached when it goes on failing.
   */
  call(request: HumanRequest): unknown
  /** The page was loaded anew while the visitor waits or talks to somebody. Not told to functions and addresses. */
  resume?(request: HumanRequest): unknown
  /** The visitor has their conversation deleted, and so should whoever was handed it. Not told to functions and addresses. */
  forget?(request: HumanRequest): unknown
}

/**
 * A function, called as `Team.call` is; or an address, to which `conversation.escalated` is posted as JSON in the form of the
 * reference server's webhook, with the `transcript` and the `email` beside its `data`.
 */
export type OnRequestHuman = Team | Team['call'] | string

/** Tells the team what the log says. */
export interface People {
  heard(events: readonly ConversationEvent[], conversation: Conversation): void
  forgetting(conversation: Conversation): void
  close(): void
}

export function createPeople(options: {
  readonly team: OnRequestHuman | undefined
  readonly backend: () => MemoryBackend
  readonly fetch: typeof globalThis.fetch | undefined
  /** Runs it as often as it makes sense to; rejects when it went on failing. */
  readonly persist: (run: () => unknown, signal: AbortSignal) => Promise<void>
}): People {
  const { backend, fetch, persist } = options
  const { team } = options
  const { call, resume, forget }: Team =
    typeof team === 'object'
      ? {
          call: (request) => team.call(request),
          resume: (request) => team.resume?.(request),
          forget: (request) => team.forget?.(request),
        }
      : { call: typeof team === 'string' ? (request) => tell(team, request, fetch) : (team ?? (() => {})) }
  const listeners = new Map<string, Set<(event: ConversationEvent) => void>>()
  const closed = new AbortController()

  function requestOf(conversation: Conversation): HumanRequest {
    const { id } = conversation
    return {
      conversation,
      events: [...backend().events(id)],
      signal: closed.signal,
      listen(listener) {
        const those = listeners.get(id) ?? new Set()
        listeners.set(id, those.add(listener))
        return () => those.delete(listener)
      },
      enter: (agent) => enter(backend(), id, agent),
      giveUpWaiting: (away) => giveUpWaiting(id, away),
    }
  }

  function giveUpWaiting(conversation: string, away?: Away) {
    const since = backend().conversation(conversation)?.waitingSince
    if (typeof since !== 'number') return
    const command = { type: 'giveUpWaiting', since, ...(away ? { away } : {}) } as const
    backend().execute({ conversation, by: { kind: 'clock' }, command })
  }

  function callTeam(conversation: Conversation) {
    persist(() => call(requestOf(conversation)), closed.signal).catch((cause) => {
      if (closed.signal.aborted) return
      console.error('Handrail: `onRequestHuman` failed, and the visitor is told that nobody could be reached.', cause)
      giveUpWaiting(conversation.id)
    })
  }

  return {
    heard(events, conversation) {
      for (const event of events) for (const listener of listeners.get(conversation.id) ?? []) listener(event)
      const has = (...types: ConversationEvent['type'][]) => events.some(({ type }) => types.includes(type))
      if (has('escalated', 'dropped') || (has('emailLeft') && conversation.escalation?.status === 'open'))
        callTeam(conversation)
      else if (events.length === 0 && conversation.phase !== 'assistant') resume?.(requestOf(conversation))
    },
    forgetting(conversation) {
      forget?.(requestOf(conversation))
      listeners.delete(conversation.id)
    },
    close() {
      closed.abort()
      listeners.clear()
    },
  }
}

function enter(backend: MemoryBackend, conversation: string, agent: Agent): Person {
  // An open line is what tells the backend that they are there.
  const line = backend.adapter(agent).open({
    status: (status) => status === 'open' && line.send({ type: 'hello', as: 'agent', protocol: protocolVersion }),
    frame() {},
  })
  return {
    ask(command, id) {
      const by = { kind: 'agent', agent } as const
      const executed = backend.execute({ conversation, by, command, ...(id === undefined ? {} : { id }) })
      return 'refused' in executed ? executed.refused : null
    },
    typing: () => line.send({ type: 'typing', conversation }),
    leave: () => line.close(),
  }
}

/** @throws when it is not taken. */
async function tell(url: string, { conversation, events }: HumanRequest, fetch = globalThis.fetch): Promise<void> {
  const { id, chatbot, escalation, lastQuestion, messageCount, email } = conversation
  const said = events.flatMap((event) => (event.type === 'said' ? [event] : []))
  const body = {
    event: 'conversation.escalated',
    data: {
      conversation_id: id,
      // Here the visitor's id is their secret (see memory-line.ts), which must not leave the page.
      session_id: `embed-${id}`,
      chatbot_id: chatbot,
      escalated_at: new Date(escalation?.at ?? conversation.lastAt).toISOString(),
      last_message: said.find(({ seq }) => seq === lastQuestion?.seq)?.text ?? '',
      message_count: messageCount,
    },
    email,
    transcript: said.map(({ at, from, text }) => ({ at: new Date(at).toISOString(), from, text })),
  }
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
}
