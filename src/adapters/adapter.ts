import type { ClientFrame, ServerFrame } from '../protocol/frames.ts'

/**
 * A way to reach a backend. `client/` speaks frames over it and cares for everything that outlives a line: hello, resume,
 * the queue, acknowledgements. An adapter carries frames, in order, while it has a line, and gets a new line by itself.
 */
export interface Adapter {
  /** Says `connecting`, and anything else only after it has returned. */
  open(receiver: Receiver): Line
}

export interface Receiver {
  /**
   * `connecting`: no line, one is being sought; said first, and again for every line lost and every attempt that failed.
   * `open`: a fresh line, on which nothing has been said yet. `closed`: the backend asked not to come back (`code`).
   */
  status(status: LineStatus, code?: string): void
  frame(frame: ServerFrame): void
}

export type LineStatus = 'connecting' | 'open' | 'closed'

export interface Line {
  /** Sends now or not at all: without a line the frame is dropped, and the client says it again on the next one. */
  send(frame: ClientFrame): void
  /** Closes for good; no call of the receiver comes after it. */
  close(): void
}
