import type { Logger } from 'pino'
import { failpoint } from '../failpoints.ts'
import type { Job, Settlement, Store } from '../store/store.ts'
import { type Handler, type HandlerResult, settlementOf } from './handler.ts'
import type { JobKind, KindRules } from './kinds.ts'
import { holdLease } from './lease.ts'

/** What working off jobs of one kind takes. */
export interface KindOptions {
  readonly kind: JobKind
  readonly rules: KindRules
  readonly handler: Handler
  readonly store: Pick<Store, 'claim' | 'settle' | 'extend'>
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1. */
  readonly random: () => number
  readonly leaseMs: number
}

/** Why an attempt was broken off. */
export type BrokenOff = 'lease lost' | 'time limit' | 'stopping'

/** Milliseconds that a handler is given to come to an end after it was broken off; then it is not waited for. */
export const graceMs = 1_000

/** Does a claimed job once, under its lease and within its time, and says what is to be written down of it. */
export async function attempt(job: Job, controller: AbortController, options: KindOptions): Promise<Settlement> {
  const { kind, rules, store, leaseMs, now, random, log } = options
  failpoint(`${kind}.after-claim`)
  const breakOff = (why: BrokenOff): void => controller.abort(why)
  const limit = setTimeout(breakOff, rules.timeLimitMs, 'time limit')
  const releaseLease = holdLease({ store, job, leaseMs, now, onLost: () => breakOff('lease lost') })
  const result = await resultOf(job, controller.signal, options)
  clearTimeout(limit)
  releaseLease()

  const at = now()
  // What was done is done, even if it was broken off the moment before.
  const why: BrokenOff | null = controller.signal.aborted && !('done' in result) ? controller.signal.reason : null
  // Nothing came of it: whoever is next takes it up at once. When somebody has it already, the store ignores this.
  if (why === 'lease lost' || why === 'stopping') {
    return { state: 'pending', answer: job.lastAnswer ?? `Broken off: ${why}`, dueAt: at }
  }
  const late = why === 'time limit' ? { retry: `Took longer than ${rules.timeLimitMs / 1_000} s` } : result
  const settlement = settlementOf(late, job, rules, { at, spread: random() })
  if (settlement.state !== 'done') {
    const { conversation, attempts } = job
    log.warn({ kind, conversation, attempts, ...settlement }, `A job of the outbox failed; it is ${settlement.state}`)
  }
  return settlement
}

/** What the handler says; never rejects, and does not wait for a handler that goes on after it was broken off. */
async function resultOf(job: Job, signal: AbortSignal, { handler, log, kind }: KindOptions): Promise<HandlerResult> {
  let grace: NodeJS.Timeout | undefined
  const outOfPatience = new Promise<HandlerResult>((resolve) => {
    const wait = (): void => {
      grace = setTimeout(() => resolve({ retry: 'Broken off' }), graceMs)
    }
    if (signal.aborted) resolve({ retry: 'Not begun' })
    else signal.addEventListener('abort', wait, { once: true })
  })
  const handled = async (): Promise<HandlerResult> => {
    try {
      signal.throwIfAborted()
      return await handler(job, signal)
    } catch (error) {
      if (!signal.aborted)
        log.error({ err: error, kind, conversation: job.conversation }, 'A handler of the outbox threw')
      return { retry: error instanceof Error ? error.message : String(error) }
    }
  }
  const result = await Promise.race([handled(), outOfPatience])
  clearTimeout(grace)
  return result
}
