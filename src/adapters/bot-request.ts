import { eventData } from './event-stream.ts'

/** How a bot is asked over HTTP. */
export interface RequestOptions {
  /**
   * Headers of every request, asked for anew each time if it is a function. All that is in a page is public: a key that must
   * stay secret belongs into a server of yours that passes the request on.
   */
  readonly headers?: Headers | (() => Headers | Promise<Headers>)
  /** Added to the body of every request, and wins over what would be there; `undefined` takes a member out. */
  readonly body?: Readonly<Record<string, unknown>>
  /** Whether cookies go along; "same-origin" if absent, as with any `fetch`. */
  readonly credentials?: RequestCredentials
  /** The function to use; the global one if absent. */
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds in which nothing at all came, after which a request is given up; 30 s if absent. */
  readonly idleMs?: number
  /** Milliseconds for a whole answer; two minutes if absent. */
  readonly totalMs?: number
}

type Headers = Readonly<Record<string, string>>

// biome-ignore lint/suspicious/noExplicitAny: what another's server sends is looked at member by member where it is read
export type BotEvent = any

/** The word that ends a stream of the OpenAI and the AI SDK protocols. */
export const endMark = '[DONE]'

/** Characters kept of what a server says when it refuses. */
const wordsChars = 300

/** The bot did not come through with an answer. The message is for the console of whoever runs the page. */
export class BotFault extends Error {
  override readonly name = 'BotFault'
  /** Asking once more could help. */
  readonly isPassing: boolean
  /** Milliseconds that the server wants to be left alone. */
  readonly retryAfterMs: number | undefined

  constructor(
    message: string,
    details: { isPassing?: boolean; retryAfterMs?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause })
    this.isPassing = details.isPassing ?? true
    this.retryAfterMs = details.retryAfterMs
  }
}

/** A request under way. */
export interface Posted {
  /**
   * What it is answered with, parsed, and `endMark` as it is. A server that answers with one piece of JSON instead gives one
   * event. Ending the iteration closes the request. Throws BotFault for all that can go wrong until the response's end.
   */
  readonly events: AsyncIterable<BotEvent>
  /** From now on, silence is borne for so many milliseconds. */
  hurry(idleMs: number): void
}

/** Posts JSON, once its events are read. `signal` closes the request. */
export function post(url: string, body: object, signal: AbortSignal, options: RequestOptions): Posted {
  const { fetch = globalThis.fetch, headers = {}, credentials, totalMs = 120_000 } = options
  let { idleMs = 30_000 } = options
  const request = new AbortController()
  const endAfter = (ms: number, what: string) =>
    setTimeout(() => request.abort(new BotFault(`${what} for ${ms / 1_000} s`)), ms)
  let idle: ReturnType<typeof setTimeout> | undefined
  const alive = () => {
    clearTimeout(idle)
    idle = endAfter(idleMs, 'has said nothing')
  }

  async function* read(): AsyncGenerator<BotEvent, void> {
    const total = endAfter(totalMs, 'has been answering')
    try {
      alive()
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          ...(typeof headers === 'function' ? await headers() : headers),
        },
        body: JSON.stringify({ ...body, ...options.body }),
        ...(credentials ? { credentials } : {}),
        signal: AbortSignal.any([signal, request.signal]),
      })
      if (!response.ok) throw await refusal(response)
      const type = response.headers.get('content-type') ?? 'no type'
      if (/\bjson\b/.test(type)) return yield parse(await response.text())
      let isEmpty = true
      for await (const data of response.body ? eventData(response.body, alive) : []) {
        isEmpty = false
        yield data === endMark ? data : parse(data)
      }
      if (isEmpty) throw new BotFault(`sent no event, but content of ${type}`)
    } catch (cause) {
      if (cause instanceof BotFault) throw cause
      const why = cause instanceof Error ? cause.message : cause
      throw new BotFault(`could not be reached, or broke off: ${why}`, { cause })
    } finally {
      clearTimeout(total)
      clearTimeout(idle)
    }
  }

  return {
    events: read(),
    hurry(ms) {
      idleMs = ms
      alive()
    },
  }
}

function parse(data: string): BotEvent {
  try {
    return JSON.parse(data)
  } catch {
    throw new BotFault(`sent what is not JSON: ${data.slice(0, wordsChars)}`)
  }
}

async function refusal(response: Response): Promise<BotFault> {
  const { status, headers } = response
  const words = (await response.text().catch(() => '')).slice(0, wordsChars)
  return new BotFault(`answered ${status}: ${words}`, {
    isPassing: status >= 500 || [408, 409, 425, 429].includes(status),
    retryAfterMs: retryAfterMs(headers),
  })
}

/** Of `retry-after-ms`, which model servers send, or of the standard's header in either form. A page of another origin sees them only if exposed. */
function retryAfterMs(headers: Response['headers']): number | undefined {
  const after = headers.get('retry-after')
  const exact = headers.get('retry-after-ms')
  const ms = exact ? Number(exact) : after ? Number(after) * 1_000 || Date.parse(after) - Date.now() : Number.NaN
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}
