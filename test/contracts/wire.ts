import type { Adapter, LineStatus } from '../../src/adapters/adapter.ts'
import type { ClientFrame, ConversationEvent, ServerFrame } from '../../src/protocol/index.ts'

type FrameOf<Type extends ServerFrame['type']> = Extract<ServerFrame, { type: Type }>

/** One open line with everything that came over it, for tests that look at bare frames. */
export interface Wire {
  readonly statuses: readonly { readonly status: LineStatus; readonly code?: string }[]
  readonly frames: readonly ServerFrame[]
  send(frame: ClientFrame): void
  /** Resolves with the first frame of this type, from now or `after` frames on, that fits; rejects when patience is at its end. */
  frame<Type extends ServerFrame['type']>(
    type: Type,
    fits?: (frame: FrameOf<Type>) => boolean,
    after?: number,
  ): Promise<FrameOf<Type>>
  /** Resolves as soon as `holds` does; rejects when patience is at its end. */
  until(what: string, holds: () => boolean): Promise<void>
  /** The events of a conversation, in the order they came. */
  events(conversation: string): ConversationEvent[]
  close(): void
}

/** Opens a line and writes down what comes; waits `patienceMs` for what should. */
export function openWire(adapter: Adapter, patienceMs = 5_000): Wire {
  const statuses: { status: LineStatus; code?: string }[] = []
  const frames: ServerFrame[] = []
  const waiting = new Set<() => void>()
  const look = () => {
    for (const one of waiting) one()
  }
  const line = adapter.open({
    status(status, code) {
      statuses.push({ status, ...(code === undefined ? {} : { code }) })
      look()
    },
    frame(frame) {
      frames.push(frame)
      look()
    },
  })

  function until(what: string, holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const timeout = setTimeout(() => {
      waiting.delete(check)
      const came = JSON.stringify({ statuses, frames: frames.slice(-10) })
      reject(new Error(`waited ${patienceMs} ms for ${what}; the last that came: ${came}`))
    }, patienceMs)
    const check = () => {
      if (!holds()) return
      waiting.delete(check)
      clearTimeout(timeout)
      resolve()
    }
    waiting.add(check)
    return promise
  }

  return {
    statuses,
    frames,
    send: line.send,
    until,
    async frame(type, fits = () => true, after = 0) {
      const find = () => frames.slice(after).find((one) => one.type === type && fits(one as FrameOf<typeof type>))
      await until(`a frame "${type}"`, () => find() !== undefined)
      return find() as FrameOf<typeof type>
    },
    events: (conversation) =>
      frames.flatMap((frame) => {
        if (frame.type === 'event') return frame.conversation === conversation ? [frame.event] : []
        return frame.type === 'welcome' && frame.conversation === conversation ? frame.events : []
      }),
    close: line.close,
  }
}
