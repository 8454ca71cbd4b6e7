import type { KindOptions } from './attempt.ts'
import type { Handler } from './handler.ts'
import { type JobKind, type KindRules, kinds } from './kinds.ts'
import { createPump, type Pump } from './pump.ts'

export interface WorkerOptions extends Pick<KindOptions, 'store' | 'log'> {
  /** Jobs of a kind without a handler are left for a node that has one. */
  readonly handlers: Readonly<Partial<Record<JobKind, Handler>>>
  readonly rules?: Readonly<Record<JobKind, KindRules>>
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** From 0 to 1; spreads retries. */
  readonly random?: () => number
  /** Milliseconds after which the jobs of a node that died are taken up by another. Renewed while a job is in work. */
  readonly leaseMs?: number
  /** Milliseconds between two looks at the outbox when nobody calls `wake`. */
  readonly pollMs?: number
}

export interface Worker {
  /** There may be new jobs: call it after every commit on this node. Of `only` these kinds, if given. */
  wake(only?: Iterable<JobKind>): void
  /** Takes no more jobs; waits `waitMs` (10 s) for those in work and breaks off the rest, which the next start takes up. */
  stop(waitMs?: number): Promise<void>
}

/**
 * Works off the outbox: everything that must happen because of a fact happens at least once, always under the id of its
 * job, however often the node dies in between (N5).
 */
export function startWorker(options: WorkerOptions): Worker {
  const { store, log, handlers, rules = kinds, now = Date.now, random = Math.random } = options
  const { leaseMs = 10_000, pollMs = 1_000 } = options
  const pumps = new Map<JobKind, Pump>()
  for (const kind of Object.keys(handlers) as JobKind[]) {
    const handler = handlers[kind]
    if (handler) pumps.set(kind, createPump({ kind, rules: rules[kind], handler, store, log, now, random, leaseMs }))
  }

  function wake(only: Iterable<JobKind> = pumps.keys()): void {
    for (const kind of only) pumps.get(kind)?.pump()
  }

  const poll = setInterval(wake, pollMs)
  wake()
  return {
    wake,
    async stop(waitMs = 10_000) {
      clearInterval(poll)
      await Promise.all([...pumps.values()].map((pump) => pump.stop(waitMs)))
    },
  }
}
