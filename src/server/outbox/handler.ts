import type { Job, Settlement } from '../store/store.ts'
import type { KindRules } from './kinds.ts'

/** Does one job once. `signal` says that it is no longer this node's to do, or that there is no time left. */
export type Handler = (job: Job, signal: AbortSignal) => Promise<HandlerResult>

/** What came of an attempt, in words for the delivery log. */
export type HandlerResult =
  | { readonly done: string }
  /** Once more later: after `afterMs`, or when the kind's own schedule says. */
  | { readonly retry: string; readonly afterMs?: number }
  /** Trying again will not help. */
  | { readonly dead: string }

/** Characters kept of what the other side said. */
export const answerChars = 500

/** Never sooner, whatever the other side asks for: nothing may come round and round without a pause. */
const soonestMs = 100
const latestMs = 24 * 60 * 60_000

/** What to write down of an attempt. Pure: `at` is now, and `spread` (0 to 1) keeps many jobs from coming back at the same moment. */
export function settlementOf(
  result: HandlerResult,
  job: Job,
  { retryDelaysMs }: KindRules,
  { at, spread }: { at: number; spread: number },
): Settlement {
  if ('done' in result) return { state: 'done', answer: short(result.done), at }
  if ('dead' in result) return { state: 'dead', answer: short(result.dead), at }
  const delayMs = retryDelaysMs[job.attempts - 1]
  if (delayMs === undefined) {
    return { state: 'dead', answer: short(`Given up after ${job.attempts} attempts. The last: ${result.retry}`), at }
  }
  const afterMs = Math.min(Math.max(result.afterMs ?? delayMs, soonestMs), latestMs)
  return { state: 'pending', answer: short(result.retry), dueAt: at + Math.round(afterMs * (1 + spread / 10)) }
}

function short(text: string): string {
  return text.length > answerChars ? `${text.slice(0, answerChars - 1)}…` : text
}
