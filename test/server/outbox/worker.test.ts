import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Handler, HandlerResult } from '../../../src/server/outbox/handler.ts'
import { type JobKind, kinds } from '../../../src/server/outbox/kinds.ts'
import { startWorker, type Worker, type WorkerOptions } from '../../../src/server/outbox/worker.ts'
import type { Job, Store } from '../../../src/server/store/store.ts'
import { type OutboxStore, openOutboxStore } from './outbox-store.ts'

const until = <T>(condition: () => T | Promise<T>) => vi.waitFor(condition, { timeout: 5_000, interval: 5 })
const log = pino({ level: 'silent' })
/** Longer than any test: what happens then happened because of `wake`. */
const never = 3_600_000

let outbox: OutboxStore
let workers: Worker[] = []
/** The clock of the worker; tests set it on. */
let clockMs = 0

beforeEach(async () => {
  outbox = await openOutboxStore()
  clockMs = Date.now()
})

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop(0)))
  workers = []
  await outbox.close()
})

function start(handlers: WorkerOptions['handlers'], options: Partial<WorkerOptions> = {}): Worker {
  const worker = startWorker({ store: outbox.store, log, handlers, random: () => 0, pollMs: never, ...options })
  workers.push(worker)
  return worker
}

/** A handler whose attempts end when the test says so. */
function gated() {
  const waiting: { job: Job; signal: AbortSignal; end: (result: HandlerResult) => void }[] = []
  let most = 0
  let now = 0
  const handler: Handler = (job, signal) => {
    most = Math.max(most, ++now)
    return new Promise((end) =>
      waiting.push({
        job,
        signal,
        end: (result) => {
          now--
          end(result)
        },
      }),
    )
  }
  return { handler, waiting, most: () => most }
}

/** The store with some of its calls counted, or failing as a locked or full database does. */
function watched(over: Partial<Record<'claim' | 'settle' | 'extend', (call: number) => void>> = {}) {
  const calls = { claim: 0, settle: 0, extend: 0 }
  const store: Pick<Store, 'claim' | 'settle' | 'extend'> = {
    async claim(claim) {
      calls.claim++
      over.claim?.(calls.claim)
      return outbox.store.claim(claim)
    },
    async settle(job, settlement) {
      calls.settle++
      over.settle?.(calls.settle)
      return outbox.store.settle(job, settlement)
    },
    async extend(job, until) {
      calls.extend++
      over.extend?.(calls.extend)
      return outbox.store.extend(job, until)
    },
  }
  return { store, calls }
}

function failUntil(call: number) {
  return (number: number) => {
    if (number < call) throw new Error('database or disk is full')
  }
}

const done: Handler = async () => ({ done: '250 OK' })

describe('taking jobs', () => {
  test('[N5] a job is done when it is woken for it, and what the other side said is written down', async () => {
    const worker = start({ email: done }, { now: () => clockMs })
    const [id = ''] = await outbox.add({})
    worker.wake()
    await until(async () =>
      expect(await outbox.job(id)).toMatchObject({
        state: 'done',
        attempts: 1,
        lastAnswer: '250 OK',
        settledAt: clockMs,
        lease: null,
      }),
    )
  })

  test('[N5] a job that nobody woke it for is found by looking', async () => {
    start({ email: done }, { pollMs: 5 })
    const [id = ''] = await outbox.add({})
    await until(async () => expect((await outbox.job(id)).state).toBe('done'))
  })

  test('a job that is not due yet waits for its time', async () => {
    const attempts: string[] = []
    const worker = start(
      {
        email: async (job) => {
          attempts.push(job.id)
          return { done: 'OK' }
        },
      },
      { now: () => clockMs },
    )
    await outbox.add({ id: 'later', dueAt: clockMs + 60_000 })
    await outbox.add({ id: 'now', dueAt: clockMs })
    worker.wake()
    await until(() => expect(attempts).toEqual(['now']))
    clockMs += 60_000
    worker.wake()
    await until(() => expect(attempts).toEqual(['now', 'later']))
  })

  test('no more jobs of a kind are in work than it has places, and all are done without a further wake', async () => {
    const { handler, waiting, most } = gated()
    const worker = start({ email: handler })
    const ids = await outbox.add(...Array.from({ length: 11 }, () => ({})))
    worker.wake()
    await until(() => expect(waiting).toHaveLength(kinds.email.atOnce))
    worker.wake()
    for (let ended = 0; ended < ids.length; ended++) {
      await until(() => expect(waiting.length).toBeGreaterThan(ended))
      waiting[ended]?.end({ done: 'OK' })
    }
    await until(async () => {
      const states = await Promise.all(ids.map(async (id) => (await outbox.job(id)).state))
      expect(new Set(states)).toEqual(new Set(['done']))
    })
    expect(most()).toBe(kinds.email.atOnce)
  })

  test('jobs that came one by one while others were in work are not left until the next look', async () => {
    const { handler, waiting } = gated()
    const worker = start({ email: handler })
    for (let count = 1; count <= kinds.email.atOnce; count++) {
      await outbox.add({})
      worker.wake()
      await until(() => expect(waiting).toHaveLength(count))
    }
    await outbox.add({})
    worker.wake()
    waiting[0]?.end({ done: 'OK' })
    await until(() => expect(waiting).toHaveLength(kinds.email.atOnce + 1))
    for (const one of waiting) one.end({ done: 'OK' })
  })

  test('a wake while the end of another job is being written down is not lost', async () => {
    let settling = false
    let goOn = (): void => {}
    const store: WorkerOptions['store'] = {
      ...outbox.store,
      async settle(job, settlement) {
        if (job.id === 'first') {
          settling = true
          await new Promise<void>((resolve) => {
            goOn = resolve
          })
        }
        return outbox.store.settle(job, settlement)
      },
    }
    const worker = start({ email: done }, { store })
    await outbox.add({ id: 'first' })
    worker.wake()
    await until(() => expect(settling).toBe(true))
    await outbox.add({ id: 'second' })
    worker.wake()
    await until(async () => expect((await outbox.job('second')).state).toBe('done'))
    goOn()
    await until(async () => expect((await outbox.job('first')).state).toBe('done'))
  })

  test('a webhook that hangs in all of its places holds up neither an answer nor a mail', async () => {
    const slow = gated()
    const answered: string[] = []
    const answer: Handler = async (job) => {
      answered.push(job.id)
      return { done: 'answered' }
    }
    const worker = start({ webhook: slow.handler, answer, email: done })
    await outbox.add(...Array.from({ length: 20 }, () => ({ kind: 'webhook' as const })))
    worker.wake()
    await until(() => expect(slow.waiting).toHaveLength(kinds.webhook.atOnce))
    const [mail = ''] = await outbox.add({}, { id: 'question', kind: 'answer' })
    worker.wake()
    await until(() => expect(answered).toEqual(['question']))
    await until(async () => expect((await outbox.job(mail)).state).toBe('done'))
    for (const one of slow.waiting) one.end({ done: 'OK' })
  })

  test('jobs of one lane are done one at a time and in order', async () => {
    const { handler, waiting, most } = gated()
    const worker = start({ answer: handler })
    await outbox.add(...['1', '2', '3'].map((id) => ({ id, kind: 'answer' as const, lane: 'one' })))
    worker.wake()
    for (const count of [1, 2, 3]) {
      await until(() => expect(waiting).toHaveLength(count))
      worker.wake()
      waiting[count - 1]?.end({ done: 'OK' })
    }
    expect(waiting.map(({ job }) => job.id)).toEqual(['1', '2', '3'])
    expect(most()).toBe(1)
  })

  test('a kind without a handler is left alone', async () => {
    const worker = start({ email: done })
    const [left = '', taken = ''] = await outbox.add({ kind: 'webhook' }, { kind: 'email' })
    worker.wake()
    await until(async () => expect((await outbox.job(taken)).state).toBe('done'))
    expect(await outbox.job(left)).toMatchObject({ state: 'pending', attempts: 0 })
  })

  test('it looks once for any number of wakes, of the kinds that were named', async () => {
    const { store, calls } = watched()
    const worker = start({ email: done, webhook: done }, { store })
    await until(() => expect(calls.claim).toBe(2))
    for (let count = 0; count < 1_000; count++) worker.wake(['email'])
    const [id = ''] = await outbox.add({})
    worker.wake(['email'])
    await until(async () => expect((await outbox.job(id)).state).toBe('done'))
    expect(calls.claim).toBeLessThanOrEqual(6)
  })
})

describe('trying again', () => {
  test.each(Object.keys(kinds) as JobKind[])(
    '[N5] %s: after each failure it waits as long as its kind says, and dies after the last',
    async (kind) => {
      const { retryDelaysMs } = kinds[kind]
      const settled: unknown[] = []
      const handler: Handler = async (job) => ({ retry: `no. ${job.attempts}` })
      const store: WorkerOptions['store'] = {
        ...outbox.store,
        async settle(job, settlement) {
          const kept = await outbox.store.settle(job, settlement)
          settled.push(settlement)
          return kept
        },
      }
      await outbox.add({ kind })
      const worker = start({ [kind]: handler }, { store, now: () => clockMs })
      const expected: unknown[] = []
      for (const [place, delayMs] of retryDelaysMs.entries()) {
        expected.push({ state: 'pending', answer: `no. ${place + 1}`, dueAt: clockMs + delayMs })
        await until(() => expect(settled).toEqual(expected))
        clockMs += delayMs
        worker.wake()
      }
      const attempts = retryDelaysMs.length + 1
      expected.push({
        state: 'dead',
        answer: `Given up after ${attempts} attempts. The last: no. ${attempts}`,
        at: clockMs,
      })
      await until(() => expect(settled).toEqual(expected))
    },
  )

  test('[N2] webhooks are tried again over a day and mails over three days', () => {
    const hours = (kind: JobKind) => kinds[kind].retryDelaysMs.reduce((sum, one) => sum + one) / 3_600_000
    expect(hours('webhook')).toBeGreaterThan(24)
    expect(hours('email')).toBeGreaterThanOrEqual(72)
  })

  test.each<[string, number, number]>([
    ['as long as the other side asks for', 90_000, 90_000],
    ['not without a pause, whatever it asks for', 0, 100],
    ['not for ever, whatever it asks for', 1e12, 86_400_000],
  ])('it waits %s', async (_name, afterMs, expectedMs) => {
    const worker = start({ email: async () => ({ retry: '451 later', afterMs }) }, { now: () => clockMs })
    const [id = ''] = await outbox.add({})
    worker.wake()
    await until(async () =>
      expect(await outbox.job(id)).toMatchObject({
        state: 'pending',
        lastAnswer: '451 later',
        dueAt: clockMs + expectedMs,
      }),
    )
  })

  test('a handler that throws has failed, and the words of its error are kept, no more than fit', async () => {
    const worker = start({
      email: async () => {
        throw new Error('x'.repeat(10_000))
      },
    })
    const [id = ''] = await outbox.add({})
    worker.wake()
    await until(async () => expect((await outbox.job(id)).lastAnswer).toBe(`${'x'.repeat(499)}…`))
    expect(await outbox.job(id)).toMatchObject({ state: 'pending', lease: null, dueAt: expect.any(Number) })
  })

  test('what will not help is not tried again', async () => {
    const worker = start({ email: async () => ({ dead: '550 no such user' }) })
    const [id = ''] = await outbox.add({})
    worker.wake()
    await until(async () =>
      expect(await outbox.job(id)).toMatchObject({ state: 'dead', lastAnswer: '550 no such user', attempts: 1 }),
    )
  })

  test('an attempt that takes too long is broken off and tried again', async () => {
    const rules = { ...kinds, email: { ...kinds.email, timeLimitMs: 10 } }
    const handler: Handler = (_job, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
    const worker = start({ email: handler }, { rules })
    const [id = ''] = await outbox.add({})
    worker.wake()
    await until(async () =>
      expect(await outbox.job(id)).toMatchObject({ state: 'pending', lastAnswer: 'Took longer than 0.01 s' }),
    )
  })

  test('a handler that cannot be broken off gives its place back all the same', async () => {
    const rules = { ...kinds, email: { ...kinds.email, atOnce: 1, timeLimitMs: 10 } }
    const worker = start({ email: (job) => (job.id === 'stuck' ? new Promise(() => {}) : done(job, null!)) }, { rules })
    await outbox.add({ id: 'stuck' }, { id: 'next', dueAt: 1 })
    worker.wake()
    await until(async () => expect((await outbox.job('next')).state).toBe('done'))
    expect((await outbox.job('stuck')).state).toBe('pending')
  })
})

describe('the lease', () => {
  test('[N5] a job that takes longer than its lease stays with the node that has it', async () => {
    const { handler, waiting } = gated()
    const { store, calls } = watched()
    const leaseMs = 600
    start({ email: handler }, { store, leaseMs, pollMs: 5 })
    const [id = ''] = await outbox.add({})
    await until(() => expect(waiting).toHaveLength(1))
    const other = gated()
    start({ email: other.handler }, { leaseMs, pollMs: 5 })
    await until(() => expect(calls.extend).toBeGreaterThan(4))
    waiting[0]?.end({ done: 'at last' })
    await until(async () => expect(await outbox.job(id)).toMatchObject({ state: 'done', attempts: 1 }))
    expect(other.waiting).toEqual([])
  })

  test('[N5] a job of a node that died is taken up by another when its lease runs out', async () => {
    const [id = ''] = await outbox.add({})
    const claim = { kinds: ['email' as const], limit: 1, now: clockMs, leaseMs: 10_000 }
    expect(await outbox.store.claim(claim)).toHaveLength(1)
    const worker = start({ email: done }, { now: () => clockMs })
    clockMs += 9_999
    worker.wake()
    expect(await outbox.job(id)).toMatchObject({ state: 'pending', attempts: 1 })
    clockMs += 1
    worker.wake()
    await until(async () => expect(await outbox.job(id)).toMatchObject({ state: 'done', attempts: 2 }))
  })

  test('a node that has lost the lease stops, and leaves the end to whoever has it', async () => {
    const { handler, waiting } = gated()
    const worker = start({ email: handler }, { leaseMs: 60 })
    const [id = ''] = await outbox.add({})
    worker.wake()
    await until(() => expect(waiting).toHaveLength(1))
    const later = Date.now() + never
    const [taken] = await outbox.store.claim({ kinds: ['email'], limit: 1, now: later, leaseMs: 60_000 })
    await until(() => expect(waiting[0]?.signal.reason).toBe('lease lost'))
    waiting[0]?.end({ retry: 'aborted' })
    await worker.stop()
    expect(await outbox.job(id)).toEqual(taken)
  })

  test('a lease that ran out while the store could not be asked is lost, and the job is there for whoever is next', async () => {
    const { handler, waiting } = gated()
    const { store, calls } = watched({ extend: failUntil(Number.POSITIVE_INFINITY) })
    const worker = start({ email: handler }, { store, leaseMs: 90 })
    const [id = ''] = await outbox.add({})
    worker.wake()
    await until(() => expect(waiting[0]?.signal.reason).toBe('lease lost'))
    expect(calls.extend).toBeGreaterThan(1)
    waiting[0]?.end({ retry: 'aborted' })
    await until(async () =>
      expect(await outbox.job(id)).toMatchObject({
        state: 'pending',
        lease: null,
        lastAnswer: 'Broken off: lease lost',
      }),
    )
  })
})

describe('a store that fails', () => {
  test('[N5] it is asked again with growing pauses, not at every wake, and the jobs are done when it is back', async () => {
    let wakes = 0
    let wakesUntilBack = 0
    const { store } = watched({
      claim(call) {
        if (call < 4) throw new Error('database or disk is full')
        wakesUntilBack ||= wakes
      },
    })
    const worker = start({ email: done }, { store, pollMs: 1 })
    const [id = ''] = await outbox.add({})
    await until(async () => {
      for (let count = 0; count < 100; count++, wakes++) worker.wake()
      expect((await outbox.job(id)).state).toBe('done')
    })
    expect(wakesUntilBack).toBeGreaterThan(1_000)
  })

  test('[N5] what was done is not done a second time because its end could not be written down', async () => {
    let sent = 0
    const { store, calls } = watched({ settle: failUntil(4) })
    const handler: Handler = async () => {
      sent++
      return { done: '250 OK' }
    }
    const worker = start({ email: handler }, { store, leaseMs: 50, pollMs: 5 })
    const [id = ''] = await outbox.add({})
    worker.wake()
    await until(async () => expect((await outbox.job(id)).state).toBe('done'))
    expect({ sent, settles: calls.settle }).toEqual({ sent: 1, settles: 4 })
  })
})

describe('stopping', () => {
  test('[B6] it waits for what is in work, and takes nothing new', async () => {
    const { handler, waiting } = gated()
    const rules = { ...kinds, email: { ...kinds.email, atOnce: 1 } }
    const worker = start({ email: handler }, { rules })
    await outbox.add({ id: 'first' }, { id: 'second', dueAt: 1 })
    worker.wake()
    await until(() => expect(waiting).toHaveLength(1))
    const stopped = worker.stop()
    worker.wake()
    waiting[0]?.end({ done: 'OK' })
    await stopped
    expect(await outbox.job('first')).toMatchObject({ state: 'done', attempts: 1 })
    expect(await outbox.job('second')).toMatchObject({ state: 'pending', attempts: 0 })
  })

  test('[N5] what does not end in time is broken off, and the next start takes it up at once', async () => {
    const handler: Handler = (_job, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
    const worker = start({ email: handler })
    const [id = ''] = await outbox.add({})
    worker.wake()
    await until(async () => expect((await outbox.job(id)).attempts).toBe(1))
    await worker.stop(0)
    expect(await outbox.job(id)).toMatchObject({ state: 'pending', lease: null, lastAnswer: 'Broken off: stopping' })
    start({ email: done })
    await until(async () => expect(await outbox.job(id)).toMatchObject({ state: 'done', attempts: 2 }))
  })

  test('what was done in the very moment of stopping is done', async () => {
    const handler: Handler = (_job, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve({ done: '250 just in time' })))
    const worker = start({ email: handler })
    const [id = ''] = await outbox.add({})
    worker.wake()
    await until(async () => expect((await outbox.job(id)).attempts).toBe(1))
    await worker.stop(0)
    expect(await outbox.job(id)).toMatchObject({ state: 'done', lastAnswer: '250 just in time' })
  })
})
