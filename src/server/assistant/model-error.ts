export type ModelErrorCode =
  /** The endpoint wants fewer requests (429). */
  | 'rate_limited'
  /** Not reached, or it answered with an error before or instead of an answer; `status` tells which. */
  | 'unavailable'
  /** The connection, or the model behind it, went away in the middle of the answer. */
  | 'broken_off'
  | 'timed_out'
  /** What came is no answer: not the protocol, or nothing at all. */
  | 'nonsense'
  /** The answer was about to give away what the model was told for itself alone. */
  | 'leaked'

/** A model did not come through with its answer. The message is for logs; it holds no word of the conversation. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly code: ModelErrorCode
  /** HTTP status of the refusal, where there was one. Of 4xx but 408, 409 and 429, trying again is of no use. */
  readonly status: number | undefined
  /** Milliseconds that the endpoint asks to be left alone. */
  readonly retryAfterMs: number | undefined

  constructor(
    code: ModelErrorCode,
    message: string,
    details: { readonly status?: number | undefined; readonly retryAfterMs?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause })
    this.code = code
    this.status = details.status
    this.retryAfterMs = details.retryAfterMs
  }
}
