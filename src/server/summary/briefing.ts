import type { Conversation } from '../../protocol/conversation.ts'
import type { Details, Summary } from '../../protocol/events.ts'
import type { Feed } from '../feed.ts'
import type { Store } from '../store/store.ts'
import { extractSummary } from './extract.ts'
import { eventsUpTo } from './history.ts'

/** What is known of a conversation at the time when somebody is told of it. */
export interface Briefing {
  /** Null when the log cannot be read just now. */
  readonly summary: Summary | null
  /** The visitor's own words on it. */
  readonly correction: string | null
  /** The address that the visitor has left meanwhile. */
  readonly email: string | null
  /** Who they are said to be; unchecked (R53). */
  readonly details?: Details
  /** They had the conversation deleted (R55): nobody is to be told anything of it any more. */
  readonly isForgotten?: true
}

export interface BriefingAsked {
  readonly conversation: string
  /** `seq` of the call for a person; null takes the latest summary there is. */
  readonly escalation: number | null
  /** Milliseconds since 1970: when there began to be something to tell. */
  readonly since: number
}

/** Looks up what is known; rejects only with the reason of `signal`. */
export type Brief = (asked: BriefingAsked, signal: AbortSignal) => Promise<Briefing>

export interface BriefingOptions {
  readonly store: Pick<Store, 'conversation' | 'events'>
  readonly feed: Pick<Feed, 'listen'>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds that the summary is waited for, from `since` on. */
  readonly waitMs?: number
  /** Milliseconds between two looks at the store: another node may write the summary. */
  readonly lookMs?: number
}

/** Events after a call among which its summary is looked for, when a later call has one of its own. */
const laterEvents = 500

/** Waits for the summary of a call for a person, and puts it together itself when it does not come in time. */
export function createBriefing({ store, feed, now, waitMs = 10_000, lookMs = 1_000 }: BriefingOptions): Brief {
  return async ({ conversation: id, escalation, since }, signal) => {
    const isWritten = (one: Conversation | undefined) =>
      escalation === null || (one?.summary?.escalation ?? 0) >= escalation
    /** Undefined while it cannot be read. */
    let state: Conversation | undefined
    const untilMs = Math.min(since, now()) + waitMs
    let wake = () => {}
    const unlisten = feed.listen(id, ({ kind }) => {
      if (kind === 'events' || kind === 'forgotten') wake()
    })
    try {
      for (;;) {
        // A store that cannot be read delays nothing.
        const told = new Promise<void>((resolve) => {
          wake = resolve
        })
        const read = await store.conversation(id).catch(() => state)
        signal.throwIfAborted()
        if (read === null) return { summary: null, correction: null, email: null, isForgotten: true }
        state = read
        const leftMs = untilMs - now()
        if (isWritten(state) || leftMs <= 0) break
        await orAfter(told, Math.min(lookMs, leftMs), signal)
      }
    } finally {
      unlisten()
    }
    const own = state?.summary && (escalation === null || state.summary.escalation === escalation)
    const correction = own ? (state?.summary?.correction ?? null) : null
    const written = own ? (state?.summary?.summary ?? null) : null
    const summary = written ?? (escalation === null ? null : await lookUp(id, escalation).catch(() => null))
    const details = state?.details
    return { summary, correction, email: state?.email ?? null, ...(details ? { details } : {}) }
  }

  async function lookUp(id: string, escalation: number): Promise<Summary | null> {
    const later = await store.events(id, escalation, laterEvents)
    const written = later.find((event) => event.type === 'summarised' && event.escalation === escalation)
    if (written?.type === 'summarised' && written.summary) return written.summary
    const events = await eventsUpTo(store, id, escalation)
    return events.length === 0 ? null : extractSummary({ events, shared: false })
  }
}

/** Resolves with `told`, or after `ms`. @throws the reason of `signal`. */
async function orAfter(told: Promise<void>, ms: number, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let giveUp = () => {}
  try {
    await Promise.race([
      told,
      new Promise<void>((resolve, reject) => {
        timer = setTimeout(resolve, ms)
        giveUp = () => reject(signal.reason)
        signal.addEventListener('abort', giveUp, { once: true })
      }),
    ])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
  }
}
