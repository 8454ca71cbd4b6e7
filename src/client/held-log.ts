import { type ReadonlySignal, signal } from '@preact/signals'
import { empty } from '../protocol/conversation.ts'
import type { ClientFrame, Conversation, ConversationEvent, ServerFrame } from '../protocol/index.ts'
import { limits } from '../protocol/limits.ts'
import type { Fold } from './fold.ts'

/** A gap is asked about at most this often. */
const catchUpMs = 1_000

type Welcome = Extract<ServerFrame, { type: 'welcome' }>

/** The part of a conversation's log that this tab holds. Without holes; what is missing is asked for (R7). */
export interface HeldLog {
  readonly loaded: ReadonlySignal<boolean>
  readonly state: ReadonlySignal<Conversation>
  readonly events: ReadonlySignal<readonly ConversationEvent[]>
  /** Each of the next three returns the events that were new. */
  event(event: ConversationEvent): readonly ConversationEvent[]
  welcome(frame: Welcome): readonly ConversationEvent[]
  prepend(events: readonly ConversationEvent[]): readonly ConversationEvent[]
  /** The backend holds events up to `head`. */
  heardOf(head: number): void
  /** The backend could not show it just now: asks again, `afterMs` from now. */
  watchAgain(afterMs: number): void
  /** Resolves when the events before the first one are there, or cannot be had now. */
  earlier(): Promise<void>
  giveUpEarlier(): void
  lineOpened(): void
  lineLost(): void
  /** Whether this line has answered `watch`. */
  welcomed(): boolean
}

/** Begins with nothing, not even knowing whether there is anything: `loaded` tells. */
export function createHeldLog(id: string, fold: Fold, now: () => number, send: (frame: ClientFrame) => void): HeldLog {
  const loaded = signal(false)
  const state = signal(empty(id))
  const events = signal<readonly ConversationEvent[]>([])
  /** Events that came before those in front of them. */
  const ahead = new Map<number, ConversationEvent>()
  /** The highest number heard of. */
  let head = 0
  let welcomed = false
  /** What was held when we last asked, and when that was. */
  let askedFrom = 0
  let askedAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  let earlierAsked: PromiseWithResolvers<void> | null = null

  const firstSeq = () => events.peek()[0]?.seq ?? state.peek().seq + 1
  const askEarlier = () => send({ type: 'earlier', conversation: id, before: firstSeq() })

  function watch() {
    askedFrom = state.peek().seq
    askedAt = now()
    send({ type: 'watch', conversation: id, lastSeq: askedFrom })
  }

  /** Asks for what is missing, if anything is; never more often than `catchUpMs`, however many events show the gap. */
  function catchUp() {
    if (timer || (welcomed && head <= state.peek().seq)) return
    const waitMs = askedAt + catchUpMs - now()
    if (waitMs <= 0) return watch()
    timer = setTimeout(() => {
      timer = undefined
      catchUp()
    }, waitMs)
  }

  function take(incoming: readonly ConversationEvent[]) {
    let after = state.peek()
    const fresh: ConversationEvent[] = []
    // That many will come again with a welcome, or not at all.
    if (ahead.size > limits.resumeEvents) ahead.clear()
    for (const event of incoming) {
      if (event.seq > after.seq) ahead.set(event.seq, event)
      head = Math.max(head, event.seq)
    }
    for (let next = ahead.get(after.seq + 1); next; next = ahead.get(after.seq + 1)) {
      ahead.delete(next.seq)
      // No facts come before it is there.
      after = fold.here.peek()!.apply(after, next)
      fresh.push(next)
    }
    if (fresh.length > 0) {
      state.value = after
      events.value = [...events.peek(), ...fresh]
    }
    catchUp()
    return fresh
  }

  /** Takes a snapshot in place of what is held, unless it was overtaken on its way. */
  function replace(snapshot: Conversation, last: readonly ConversationEvent[]) {
    if (snapshot.seq <= state.peek().seq && askedFrom <= snapshot.seq) return
    state.value = snapshot
    events.value = last
    head = snapshot.seq
  }

  function giveUpEarlier() {
    earlierAsked?.resolve()
    earlierAsked = null
  }

  return {
    loaded,
    state,
    events,
    event: (event) => take([event]),
    welcome(frame) {
      welcomed = true
      loaded.value = true
      head = Math.max(head, frame.head)
      if (frame.state) replace(frame.state, frame.events)
      return take(frame.events)
    },
    prepend(incoming) {
      const older = incoming.filter((event) => event.seq < firstSeq())
      const last = older.at(-1)
      if (last && last.seq !== firstSeq() - 1) {
        // A snapshot came in between, and these no longer join on.
        if (earlierAsked) askEarlier()
        return []
      }
      if (last) events.value = [...older, ...events.peek()]
      giveUpEarlier()
      return older
    },
    heardOf(newHead) {
      head = Math.max(head, newHead)
      catchUp()
    },
    watchAgain(afterMs) {
      welcomed = false
      askedAt = now() + afterMs - catchUpMs
      clearTimeout(timer)
      timer = undefined
      catchUp()
    },
    earlier() {
      if (firstSeq() <= 1) return Promise.resolve()
      if (!earlierAsked) {
        earlierAsked = Promise.withResolvers()
        askEarlier()
      }
      return earlierAsked.promise
    },
    giveUpEarlier,
    lineOpened() {
      watch()
      if (earlierAsked) askEarlier()
    },
    lineLost() {
      clearTimeout(timer)
      timer = undefined
      welcomed = false
      // Held ahead of a gap, they come again behind it; and a backend restored from an older day has a lower head.
      ahead.clear()
      head = 0
    },
    welcomed: () => welcomed,
  }
}
