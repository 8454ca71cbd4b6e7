import { type ReadonlySignal, signal } from '@preact/signals'
import { apply } from '../protocol/apply.ts'

/** What folds facts into a conversation: it may be fetched when the first of them come. */
export interface Fold {
  /** Null until it is there. */
  readonly here: ReadonlySignal<{ readonly apply: typeof apply } | null>
  /** Has it fetched, unless it is there or under way. */
  want(): void
}

/** For who has it at hand. */
export const foldAtHand: Fold = { here: signal({ apply }), want() {} }
