import type { ByeCode, ServerFrame } from '../protocol/frames.ts'
import { limits } from '../protocol/limits.ts'
import type { Adapter } from './adapter.ts'
import { RedialingSocket } from './redialing-socket.ts'

export interface WebSocketAdapterOptions {
  /** The constructor to use; the global one if absent. */
  readonly WebSocket?: unknown
  /** Bounds of the growing wait between attempts, before jitter. */
  readonly minRetryMs?: number
  readonly maxRetryMs?: number
  /** A line this long without any frame is taken for dead. */
  readonly silenceMs?: number
  /** An attempt that has not led to a line by then is given up. */
  readonly connectMs?: number
  /** 0 to 1. */
  readonly random?: () => number
}

/** After these the same client would only be turned away again. */
const fatal: readonly ByeCode[] = ['wrong_protocol', 'unknown_chatbot', 'forbidden', 'frame_too_large']

/**
 * Reaches a backend over a WebSocket at `url` (asked anew for every attempt, if it is a function). It comes back by itself:
 * after a jittered, growing wait, and at once when the browser is online again or its page is looked at.
 */
export function webSocketAdapter(url: string | (() => string), options: WebSocketAdapterOptions = {}): Adapter {
  const { minRetryMs = 500, maxRetryMs = 30_000, silenceMs = limits.silenceMs, connectMs = 10_000 } = options
  const { random = Math.random, WebSocket } = options
  return {
    open(receiver) {
      let state: 'seeking' | 'open' | 'closed' = 'seeking'
      let failures = 0
      let openedAt = 0
      let heardAt = 0
      let retry: ReturnType<typeof setTimeout> | undefined
      let silence: ReturnType<typeof setTimeout> | undefined

      receiver.status('connecting')
      const socket = new RedialingSocket(url, { connectMs, ...(WebSocket ? { WebSocket } : {}) })

      socket.onopen = () => {
        state = 'open'
        openedAt = Date.now()
        hear()
        receiver.status('open')
      }
      socket.onmessage = ({ data }) => {
        hear()
        const frame = parse(data)
        if (!frame || state !== 'open') return
        if (frame.type !== 'bye') receiver.frame(frame)
        else if (fatal.includes(frame.code)) {
          close()
          receiver.status('closed', frame.code)
        }
      }
      socket.onclose = lost

      function lost() {
        clearTimeout(silence)
        if (state === 'closed' || retry) return
        // A server that takes the line only to drop it is no better than none.
        failures = state === 'open' && Date.now() - openedAt > minRetryMs * 10 ? 0 : failures + 1
        state = 'seeking'
        retry = setTimeout(reconnect, random() * Math.min(maxRetryMs, minRetryMs * 2 ** Math.min(failures, 20)))
        receiver.status('connecting')
      }

      function reconnect() {
        // Says `close` for a line that is still there, so that `lost` runs before the next attempt begins.
        socket.reconnect()
        clearTimeout(retry)
        retry = undefined
      }

      function hear() {
        heardAt = Date.now()
        clearTimeout(silence)
        silence = setTimeout(reconnect, silenceMs)
      }

      /** Timers stand still in a sleeping or hidden page; looking at it makes up for them. */
      function looked() {
        if (document.visibilityState !== 'visible') return
        if (retry || (state === 'open' && Date.now() - heardAt > silenceMs)) reconnect()
      }

      function close() {
        state = 'closed'
        clearTimeout(retry)
        clearTimeout(silence)
        if (typeof window !== 'undefined') {
          window.removeEventListener('online', reconnect)
          document.removeEventListener('visibilitychange', looked)
        }
        socket.close()
      }

      if (typeof window !== 'undefined') {
        // The network has changed: what was a line most likely is none any more.
        window.addEventListener('online', reconnect)
        document.addEventListener('visibilitychange', looked)
      }

      return {
        send(frame) {
          if (state === 'open') socket.send(JSON.stringify(frame))
        },
        close,
      }
    },
  }
}

/** What is not JSON comes from something between us and the server, and tells nothing. */
function parse(data: unknown): ServerFrame | null {
  try {
    return JSON.parse(String(data)) as ServerFrame
  } catch {
    return null
  }
}
