import { BotFault } from './bot-request.ts'
import type { Network } from './network.ts'

/** A server that asks for more patience than this is not waited for: the visitor is, with nothing to read. */
const longestWaitMs = 20_000

/** How often, and after how long, something is tried again. */
export interface Persistence {
  /** Runs it until it succeeds. @throws what it threw last. */
  (run: () => unknown, signal: AbortSignal): Promise<void>
  attempts(signal: AbortSignal): {
    /** Waits until the next attempt is due; false when none is to be made. */
    again(cause: unknown): Promise<boolean>
  }
}

/** Defaults: two more attempts, the first after about half a second. While the network is down none is made. */
export function persistence(
  options: { readonly retries?: number; readonly retryMs?: number },
  network: Network,
): Persistence {
  const { retries = 2, retryMs = 500 } = options

  function attempts(signal: AbortSignal) {
    let failures = 0
    return {
      async again(cause: unknown) {
        const fault = cause instanceof BotFault ? cause : undefined
        const waitMs = fault?.retryAfterMs ?? retryMs * 2 ** failures * (1 + Math.random() / 2)
        if (failures++ >= retries || fault?.isPassing === false || waitMs > longestWaitMs) return false
        await pause(waitMs, signal, network)
        return !signal.aborted
      },
    }
  }

  async function persist(run: () => unknown, signal: AbortSignal) {
    const { again } = attempts(signal)
    for (;;) {
      try {
        await run()
        return
      } catch (cause) {
        if (!(await again(cause))) throw cause
      }
    }
  }
  return Object.assign(persist, { attempts })
}

/** Ends early when nobody wants it any more, or the network is back. */
function pause(ms: number, signal: AbortSignal, { isDown, listen }: Network): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isDown() && !signal.aborted) return
      clearTimeout(timer)
      signal.removeEventListener('abort', look)
      unlisten()
      resolve()
    }
    const timer = setTimeout(look, ms)
    const unlisten = listen(look)
    signal.addEventListener('abort', look)
    // One that was given up before hears of it no more.
    if (signal.aborted) look()
  })
}
