import type { NewJob } from '../store/store.ts'

export type JobKind = NewJob['kind']

/** How jobs of one kind are worked off. */
export interface KindRules {
  /** Jobs in work at a time on one node; each kind has its own places, so that a slow endpoint never holds up an answer. */
  readonly atOnce: number
  /** Milliseconds after which an attempt is broken off and counts as failed. */
  readonly timeLimitMs: number
  /**
   * Milliseconds to wait after the first, second, … attempt that came to nothing. After the last of them the job is dead
   * and stands in the delivery log (C15), where it can be sent again.
   */
  readonly retryDelaysMs: readonly number[]
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

export const kinds: Readonly<Record<JobKind, KindRules>> = {
  answer: {
    atOnce: 16,
    timeLimitMs: 5 * minute,
    // A visitor is looking at the screen: 7 minutes in all.
    retryDelaysMs: [second, 2 * second, 5 * second, 10 * second, 30 * second, minute, 2 * minute, 3 * minute],
  },
  summary: {
    atOnce: 8,
    timeLimitMs: 30 * second,
    // The team reads it first: what fails now is put together without the model at the next try.
    retryDelaysMs: [second, 5 * second, 30 * second, 5 * minute],
  },
  email: {
    atOnce: 4,
    timeLimitMs: 5 * minute,
    // A mail server may be down over a weekend: 3 days in all.
    retryDelaysMs: [
      ...[5 * second, 15 * second, minute, 5 * minute, 15 * minute, 30 * minute, hour, 2 * hour],
      ...[4 * hour, 4 * hour, 6 * hour, 8 * hour, 8 * hour, 8 * hour, 8 * hour, 8 * hour, 8 * hour, 8 * hour],
    ],
  },
  webhook: {
    atOnce: 8,
    timeLimitMs: minute,
    // As Standard Webhooks recommend: over a day in all.
    retryDelaysMs: [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour],
  },
}
