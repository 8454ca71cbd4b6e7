import { AISDKError, APICallError, InvalidResponseDataError, StreamProviderError } from 'ai'
import { ModelError } from './model-error.ts'

/** Characters kept of what the endpoint said. */
const wordsChars = 300

export interface FaultContext {
  /** Some of the answer had come. */
  readonly hasBegun: boolean
  readonly isTooLong: boolean
  readonly key: string | undefined
}

/** The response came to an end without the reason why the model stopped. */
export function endedUnexplained(error: unknown): boolean {
  return InvalidResponseDataError.isInstance(error)
}

/**
 * What went wrong, from what the library threw. Its own errors are not passed on as causes: they hold the request, which is
 * the visitor's words.
 */
export function modelErrorOf(error: unknown, { hasBegun, isTooLong, key }: FaultContext): ModelError {
  if (error instanceof ModelError) return error
  if (isTooLong) return new ModelError('nonsense', 'The endpoint sent far more than an answer')
  const words = (text: string) => {
    const known = key ? text.replaceAll(key, '…') : text
    return known.length > wordsChars ? `${known.slice(0, wordsChars)}…` : known
  }
  if (APICallError.isInstance(error)) {
    const { statusCode: status, responseHeaders = {}, cause, message } = error
    if (status === undefined)
      return new ModelError('unavailable', `The endpoint was not reached: ${words(message)}`, { cause })
    if (status < 400)
      return new ModelError('broken_off', 'The connection broke off in the middle of the answer', { cause })
    const retryAfterMs = retryAfter(responseHeaders, Date.now())
    const code = status === 429 ? 'rate_limited' : 'unavailable'
    return new ModelError(code, `The endpoint answered ${status}: ${words(message)}`, { status, retryAfterMs })
  }
  if (StreamProviderError.isInstance(error)) {
    const { statusCode: status, message } = error
    const said = `The endpoint reported an error in its answer: ${words(message)}`
    if (status === 429) return new ModelError('rate_limited', said, { status })
    return new ModelError(hasBegun ? 'broken_off' : 'unavailable', said, { status })
  }
  if (endedUnexplained(error)) {
    return hasBegun
      ? new ModelError('broken_off', 'The answer ended in the middle')
      : new ModelError('nonsense', 'What the endpoint sent is no answer of a model')
  }
  if (AISDKError.isInstance(error)) return new ModelError('nonsense', 'What the endpoint sent is not the protocol')
  return new ModelError('unavailable', 'The request could not be made', { cause: error })
}

/** Milliseconds, from the header that the standard has or from the one that some endpoints send for more precision. */
function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const ms = Number.parseFloat(headers['retry-after-ms'] ?? '')
  if (Number.isFinite(ms)) return Math.max(0, Math.round(ms))
  const value = headers['retry-after']
  if (value === undefined) return undefined
  const seconds = Number(value)
  const afterMs = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(value) - now
  return Number.isFinite(afterMs) ? Math.max(0, Math.round(afterMs)) : undefined
}
