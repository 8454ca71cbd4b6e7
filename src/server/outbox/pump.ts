import { failpoint } from '../failpoints.ts'
import type { Job, Settlement } from '../store/store.ts'
import { attempt, type BrokenOff, graceMs, type KindOptions } from './attempt.ts'

/** Works off the jobs of one kind. */
export interface Pump {
  /** Looks for due jobs, as many as there are free places. Call it as often as you like. */
  pump(): void
  /** Takes no more jobs, gives those in work `waitMs` to end, then breaks them off. */
  stop(waitMs: number): Promise<void>
}

/** Pauses after the store failed (locked, full): doubled from the first to the last. */
const firstPauseMs = 100
const lastPauseMs = 5_000

export function createPump(options: KindOptions): Pump {
  const { kind, rules, store, log, now, leaseMs } = options
  const running = new Map<Promise<void>, AbortController>()
  let claiming: Promise<void> | null = null
  let askedAgain = false
  /** There may be due jobs that found no free place. */
  let more = false
  /** Set while the store is left alone after it failed. */
  let pause: NodeJS.Timeout | undefined
  let failures = 0
  /** Ends that could not be written down yet. No job is claimed before: it could be one of these, done a second time. */
  let unsettled = 0
  let stopping = false
  /** After it, nothing is tried again: whoever asked for the stop waits no longer. */
  let letGo = false

  function pump(): void {
    if (claiming) askedAgain = true
    else if (unsettled > 0) more = true
    else if (!stopping && !pause) {
      claiming = claim().finally(() => {
        claiming = null
        if (askedAgain) pump()
      })
    }
  }

  async function claim(): Promise<void> {
    askedAgain = false
    const free = rules.atOnce - running.size
    more = true
    if (free === 0) return
    try {
      const jobs = await store.claim({ kinds: [kind], limit: free, now: now(), leaseMs })
      failures = 0
      more = jobs.length === free
      for (const job of jobs) begin(job)
    } catch (error) {
      if (failures === 0) log.error({ err: error, kind }, 'The outbox cannot be read; it is tried again')
      if (stopping) return
      pause = setTimeout(() => {
        pause = undefined
        pump()
      }, pauseMs(failures++))
    }
  }

  function begin(job: Job): void {
    const controller = new AbortController()
    if (stopping) controller.abort('stopping' satisfies BrokenOff)
    const work = attempt(job, controller, options)
      .then((settlement) => settle(job, settlement))
      .catch((error) => log.error({ err: error, kind, conversation: job.conversation }, 'A job could not be settled'))
      .then(() => {
        running.delete(work)
        if (more || job.lane !== undefined) pump()
      })
    running.set(work, controller)
  }

  /** Writes down what came of a job, however often the store fails: what is out must not go out again for that. */
  async function settle(job: Job, settlement: Settlement): Promise<void> {
    for (let failed = 0; ; failed++) {
      const error = await store.settle(job, settlement).then(
        () => null,
        (reason: unknown) => reason ?? new Error('unknown'),
      )
      if (failed > 0) unsettled--
      if (error === null) return failpoint(`${kind}.after-settle`)
      if (letGo) throw error
      unsettled++
      if (failed === 0) log.error({ err: error, kind }, 'What came of a job cannot be written down; it is tried again')
      await new Promise((resolve) => setTimeout(resolve, pauseMs(failed)))
    }
  }

  async function stop(waitMs: number): Promise<void> {
    stopping = true
    clearTimeout(pause)
    if (await endsWithin(waitMs)) return
    for (const controller of running.values()) controller.abort('stopping' satisfies BrokenOff)
    if (await endsWithin(2 * graceMs)) return
    letGo = true
  }

  function endsWithin(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms, false)
      const everything = async (): Promise<void> => {
        while (claiming || running.size > 0) await Promise.all([claiming, ...running.keys()])
      }
      everything().then(() => {
        clearTimeout(timer)
        resolve(true)
      })
    })
  }

  return { pump, stop }
}

function pauseMs(failures: number): number {
  return Math.min(firstPauseMs * 2 ** failures, lastPauseMs)
}
