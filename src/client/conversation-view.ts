import { computed, signal } from '@preact/signals'
import type { ClientFrame, ConversationEvent, Hello, RefusalCode, ServerFrame } from '../protocol/index.ts'
import { limits } from '../protocol/limits.ts'
import type { ConversationView, Place, Presence } from './client.ts'
import { createDraft } from './draft.ts'
import type { Fold } from './fold.ts'
import { createHeldLog } from './held-log.ts'
import type { Memory } from './memory.ts'
import { createOutbox } from './outbox.ts'
import { createTyping } from './typing.ts'

/** When a backend that could not show the conversation names no time. */
const watchAgainMs = 5_000

type Refused = Extract<ServerFrame, { type: 'refused' }>
type OfConversation = Exclude<Extract<ServerFrame, { conversation: string }>, Refused>

/** A view, and how the client feeds it. */
export interface WatchedConversation {
  readonly view: ConversationView
  frame(frame: OfConversation): void
  refused(frame: Refused): void
  ping(head: number): void
  lineOpened(): void
  lineLost(): void
  /** Takes back a `close`. */
  keep(): void
}

export interface ConversationViewOptions {
  readonly as: Hello['as']
  readonly fold: Fold
  readonly memory: Memory
  readonly now: () => number
  readonly randomId: () => string
  /** Sends, if there is a line. */
  readonly send: (frame: ClientFrame) => void
  /** The view was closed, and all that it was asked is through. */
  readonly closed: () => void
}

/** What a tab sees of one conversation, put together from what is held, what is under way and what passes. */
export function createConversationView(id: string, options: ConversationViewOptions): WatchedConversation {
  const { as, fold, memory, now, randomId, send, closed } = options
  const refused = signal<RefusalCode | null>(null)
  const presence = signal<Presence | null>(null)
  const place = signal<Place | null>(null)
  const seenKey = `seen:${id}`
  const seenSeq = signal(Number(memory.get(seenKey)) || 0)
  const log = createHeldLog(id, fold, now, send)
  const drafts = createDraft()
  const typing = createTyping()
  const outbox = createOutbox({
    key: `pending:${id}`,
    memory,
    now,
    randomId,
    send: (commandId, command) => send({ id: commandId, conversation: id, ...command }),
  })
  let typedAt = Number.NEGATIVE_INFINITY
  let closing = false

  function came(incoming: readonly ConversationEvent[], fresh: readonly ConversationEvent[]) {
    const state = log.state.peek()
    drafts.check(state)
    typing.check(fresh)
    if (state.phase !== 'waiting') place.value = null
    // What was known already may still be the acknowledgement of a command that was asked again; what came too early is
    // none before it shows, or the message would be nowhere meanwhile.
    outbox.acknowledge([...fresh, ...incoming.filter(({ seq }) => seq <= state.seq)])
    endIfDone()
  }

  function endIfDone() {
    if (!closing || outbox.busy()) return
    lineLost()
    send({ type: 'unwatch', conversation: id })
    closed()
  }

  function lineLost() {
    log.lineLost()
    drafts.close()
    typing.end()
    presence.value = null
    place.value = null
    outbox.lineLost()
  }

  return {
    view: {
      id,
      loaded: log.loaded,
      refused,
      state: log.state,
      events: log.events,
      pending: outbox.pending,
      draft: drafts.draft,
      typing: typing.typing,
      presence,
      place,
      unread: computed(() => {
        const all = log.events.value
        let count = 0
        for (let i = all.length - 1; i >= 0; i--) {
          const event = all[i]
          if (!event || event.seq <= seenSeq.value) break
          if (event.type === 'said' && (event.from === 'visitor') === (as === 'agent')) count++
        }
        return count
      }),
      ask(command) {
        // What is typed next is news again.
        typedAt = Number.NEGATIVE_INFINITY
        return outbox.add(command)
      },
      retry: outbox.retry,
      discard: outbox.discard,
      nowTyping() {
        if (now() - typedAt < limits.typingEveryMs) return
        typedAt = now()
        send({ type: 'typing', conversation: id })
      },
      stop: () => send({ type: 'stop', conversation: id }),
      earlier: log.earlier,
      seen() {
        const { seq } = log.state.peek()
        if (seq === seenSeq.peek()) return
        seenSeq.value = seq
        memory.set(seenKey, String(seq))
      },
      close() {
        closing = true
        log.giveUpEarlier()
        endIfDone()
      },
    },
    frame(frame) {
      switch (frame.type) {
        case 'welcome':
          refused.value = null
          return came(frame.events, log.welcome(frame))
        case 'event':
          return came([frame.event], log.event(frame.event))
        case 'earlier':
          return came(log.prepend(frame.events), [])
        case 'draft':
          return drafts.take(frame, log.state.peek())
        case 'typing':
          // Not another tab of the same visitor.
          if (frame.from !== 'visitor' || as !== 'visitor') typing.show(frame)
          return
        case 'presence':
          presence.value = { visitorOnline: frame.visitorOnline, viewing: frame.viewing }
          return
        case 'place':
          // One that comes late is of a wait that is over.
          if (log.state.peek().phase !== 'waiting') return
          place.value = { place: frame.place, ...(frame.minutes ? { minutes: frame.minutes } : {}) }
      }
    },
    refused(frame) {
      const { code, retryAfterMs } = frame
      if (frame.id !== undefined) {
        // Not watched, because the backend could not just now: no verdict on what was asked.
        const isEarly = code === 'unknown_conversation' && !log.welcomed() && !refused.peek()
        outbox.refused(frame.id, isEarly ? { code: 'unavailable' } : frame)
        endIfDone()
      } else if (frame.conversation !== id) return
      else if (code === 'unavailable' || code === 'too_many') {
        log.giveUpEarlier()
        log.watchAgain(retryAfterMs ?? watchAgainMs)
      } else refused.value = code
    },
    ping(head) {
      log.heardOf(head)
      outbox.tick()
    },
    lineOpened() {
      log.lineOpened()
      outbox.lineOpened()
    },
    lineLost,
    keep() {
      closing = false
    },
  }
}
