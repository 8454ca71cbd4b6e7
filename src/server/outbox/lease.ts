import type { Job, Store } from '../store/store.ts'

/**
 * Keeps the lease of a job for as long as it is in work, by renewing it three times in its life. `onLost` is called once
 * when somebody else has it, or when it ran out while the store could not be asked: from then on another node may be at
 * it too. Returns what stops it.
 */
export function holdLease(options: {
  readonly store: Pick<Store, 'extend'>
  readonly job: Job
  readonly leaseMs: number
  readonly now: () => number
  readonly onLost: () => void
}): () => void {
  const { store, job, leaseMs, now, onLost } = options
  let until = job.leaseUntil
  let stopped = false
  let timer = setTimeout(renew, leaseMs / 3)

  async function renew(): Promise<void> {
    const next = now() + leaseMs
    let held: boolean
    try {
      held = await store.extend(job, next)
      if (held) until = next
    } catch {
      // A store that cannot be asked just now changes nothing: the lease is good until it runs out.
      held = now() < until
    }
    if (stopped) return
    if (held) timer = setTimeout(renew, leaseMs / 3)
    else onLost()
  }

  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
