import { streamText } from 'ai'
import { type Endpoint, modelAt } from './endpoint.ts'
import { ModelError } from './model-error.ts'
import { endedUnexplained, modelErrorOf } from './model-error-of.ts'
import type { Prompt } from './prompt.ts'
import { watchResponse } from './watch-response.ts'

export interface Patience {
  /** Milliseconds until the model must have begun to write (or to think, where it shows that); 20 s if absent. */
  readonly firstByteMs?: number
  /** Milliseconds it may pause in the middle; 20 s if absent. */
  readonly idleMs?: number
  /** Milliseconds for the whole answer; 90 s if absent. */
  readonly totalMs?: number
}

/**
 * What a model writes to a prompt, piece by piece and as it comes, without what it thinks. `json` asks for nothing else, as far
 * as the endpoint takes that. Aborting, or ending the generator, closes the request.
 * @throws ModelError, or the reason of `signal`.
 */
export async function* modelText(
  options: Endpoint & Patience,
  prompt: Prompt & { readonly json?: boolean },
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  signal.throwIfAborted()
  const request = new AbortController()
  const abort = () => request.abort()
  signal.addEventListener('abort', abort, { once: true })
  const clock = startClock(options, abort)
  const watch = watchResponse()
  let hasBegun = false
  try {
    const parts = open(options, prompt, watch.fetch, request.signal).getReader()
    for (;;) {
      const { done, value: part } = await parts.read()
      signal.throwIfAborted()
      if (clock.late !== null) throw new ModelError('timed_out', clock.late)
      if (done) return
      if (part.type === 'error') {
        // Not every endpoint gives the reason why a model came to its end.
        if (hasBegun && watch.isComplete && endedUnexplained(part.error)) continue
        throw part.error
      }
      if (part.type !== 'text-delta' && part.type !== 'reasoning-delta') continue
      hasBegun = true
      clock.wrote()
      if (part.type === 'text-delta') yield part.text
    }
  } catch (error) {
    signal.throwIfAborted()
    throw modelErrorOf(error, { hasBegun, isTooLong: watch.isTooLong, key: options.key })
  } finally {
    signal.removeEventListener('abort', abort)
    clock.stop()
    // Whatever the reason for leaving, nobody reads on.
    request.abort()
  }
}

/** Sends the request. */
function open(
  endpoint: Endpoint,
  { instructions, turns, json }: Prompt & { readonly json?: boolean },
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
) {
  return streamText({
    model: modelAt(endpoint, fetch),
    instructions,
    // Neither a temperature nor a limit of tokens: there are models that refuse the one or the other.
    messages: [...turns],
    ...(json ? { providerOptions: { model: { response_format: { type: 'json_object' } } } } : {}),
    // The job's own schedule tries again.
    maxRetries: 0,
    abortSignal: signal,
    telemetry: { isEnabled: false },
    // Errors are parts of the stream; without this they would be printed as well.
    onError: () => {},
  }).stream
}

/** Calls `end` when the model keeps one waiting too long. */
function startClock({ firstByteMs = 20_000, idleMs = 20_000, totalMs = 90_000 }: Patience, end: () => void) {
  let late: string | null = null
  const limit = (ms: number, what: string) =>
    setTimeout(() => {
      late = `${what} for ${ms / 1_000} s`
      end()
    }, ms)
  const total = limit(totalMs, 'The model has been writing')
  let next = limit(firstByteMs, 'The model has not begun to write')
  return {
    /** The model wrote something. */
    wrote() {
      clearTimeout(next)
      next = limit(idleMs, 'The model has not written on')
    },
    stop() {
      clearTimeout(total)
      clearTimeout(next)
    },
    /** What it was late with, once it is. */
    get late() {
      return late
    },
  }
}
