import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { extractReasoningMiddleware, streamText, wrapLanguageModel } from 'ai'
import { limits } from '../../protocol/limits.ts'
import { createMarks } from './marks.ts'
import { ModelError } from './model-error.ts'
import { endedUnexplained, modelErrorOf } from './model-error-of.ts'
import { type ModelAsked, promptFor } from './prompt.ts'
import { watchResponse } from './watch-response.ts'

export { ModelError, type ModelErrorCode } from './model-error.ts'
export type { ModelAsked } from './prompt.ts'

export interface ModelOptions extends Patience {
  /** Address of an OpenAI-compatible API, e.g. "http://localhost:11434/v1". */
  readonly url: string
  readonly name: string
  readonly key?: string
}

export interface Patience {
  /** Milliseconds until the model must have begun to write (or to think, where it shows that); 20 s if absent. */
  readonly firstByteMs?: number
  /** Milliseconds it may pause in the middle; 20 s if absent. */
  readonly idleMs?: number
  /** Milliseconds for the whole answer; 90 s if absent. */
  readonly totalMs?: number
}

/** A language model as the assistant uses it. */
export interface Model {
  /**
   * The answer in pieces, as it is written; at its end, what is known of it. A model that says nothing but that it cannot
   * answer leads to no piece. An answer longer than `limits.answerChars` is cut there. Aborting, or ending the generator,
   * closes the request.
   * @throws ModelError, or the reason of `signal`.
   */
  write(asked: ModelAsked, signal: AbortSignal): AsyncGenerator<string, ModelWritten>
}

export interface ModelWritten {
  /** The model says that the passages do not hold the answer. */
  readonly cannotAnswer: boolean
  /** Numbers of the passages that the answer rests on, from 1, in the order they were first cited. */
  readonly cited: readonly number[]
}

/** A model behind any OpenAI-compatible endpoint. Nothing is sent before `write`. */
export function createModel({ url, name, key, ...patience }: ModelOptions): Model {
  const { href, searchParams } = new URL(url)
  const endpoint = {
    name: 'model',
    // Some give the address of the endpoint itself.
    baseURL: href.replace(/[?#].*$/, '').replace(/\/+(chat\/completions\/*)?$/, ''),
    queryParams: Object.fromEntries(searchParams),
    ...(key ? { apiKey: key } : {}),
  }

  async function* write(asked: ModelAsked, signal: AbortSignal): AsyncGenerator<string, ModelWritten> {
    signal.throwIfAborted()
    const request = new AbortController()
    const abort = () => request.abort()
    signal.addEventListener('abort', abort, { once: true })
    const clock = startClock(patience, abort)
    const watch = watchResponse()
    const marks = createMarks(asked.passages.length)
    let charsLeft: number = limits.answerChars
    let hasBegun = false
    const written = () => ({ cannotAnswer: marks.cannotAnswer, cited: marks.cited })

    try {
      const parts = open(asked, watch.fetch, request.signal).getReader()
      for (;;) {
        const { done, value: part } = await parts.read()
        signal.throwIfAborted()
        if (clock.late !== null) throw new ModelError('timed_out', clock.late)
        if (done) break
        if (part.type === 'error') {
          // Not every endpoint gives the reason why a model came to its end.
          if (hasBegun && watch.isComplete && endedUnexplained(part.error)) continue
          throw part.error
        }
        if (part.type !== 'text-delta' && part.type !== 'reasoning-delta') continue
        hasBegun = true
        clock.wrote()
        if (part.type === 'reasoning-delta') continue
        // Not more than could be shown is looked at, so that a piece of megabytes holds up nobody else.
        const text = marks.push(part.text.slice(0, 2 * limits.answerChars))
        if (text.length >= charsLeft) {
          yield upTo(text, charsLeft)
          return written()
        }
        charsLeft -= text.length
        if (text !== '') yield text
      }
      const rest = upTo(marks.end(), charsLeft)
      if (rest !== '') yield rest
      const isEmpty = charsLeft === limits.answerChars && rest === ''
      if (isEmpty && !marks.cannotAnswer) throw new ModelError('nonsense', 'The model wrote nothing')
      return written()
    } catch (error) {
      signal.throwIfAborted()
      throw modelErrorOf(error, { hasBegun, isTooLong: watch.isTooLong, key })
    } finally {
      signal.removeEventListener('abort', abort)
      clock.stop()
      // Whatever the reason for leaving, nobody reads on.
      request.abort()
    }
  }

  /** Sends the request. */
  function open(asked: ModelAsked, fetch: typeof globalThis.fetch, signal: AbortSignal) {
    const { instructions, turns } = promptFor(asked)
    return streamText({
      model: wrapLanguageModel({
        model: createOpenAICompatible({ ...endpoint, fetch })(name),
        // Many open models think aloud in the text, where their server does not take it out.
        middleware: extractReasoningMiddleware({ tagName: 'think' }),
      }),
      instructions,
      // Neither a temperature nor a limit of tokens: there are models that refuse the one or the other.
      messages: [...turns],
      // The job's own schedule tries again.
      maxRetries: 0,
      abortSignal: signal,
      telemetry: { isEnabled: false },
      // Errors are parts of the stream; without this they would be printed as well.
      onError: () => {},
    }).stream
  }

  return { write }
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

/** The first `chars` characters, without half a character at the end. */
function upTo(text: string, chars: number): string {
  if (text.length <= chars) return text
  return text.slice(0, chars).replace(/[\uD800-\uDBFF]$/, '')
}
