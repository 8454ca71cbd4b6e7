import type { Adapter } from './adapter.ts'
import type { MemoryBackend } from './memory.ts'

/** An adapter with a backend of its own in the page. */
export interface PageAdapter extends Adapter {
  /** From when it is first looked at or opened until the last line is closed; another one after that. */
  readonly backend: MemoryBackend
}

/** Runs a backend while there is a line to it: when nobody is here to read on or to wait, no timer and no request is left. */
export function whileOpen(run: () => { readonly backend: MemoryBackend; stop(): void }): PageAdapter {
  let running: ReturnType<typeof run> | undefined
  let lines = 0
  const start = () => {
    running ??= run()
    return running.backend
  }
  return {
    get backend() {
      return start()
    },
    open(receiver) {
      const line = start().adapter().open(receiver)
      let isOpen = true
      lines++
      return {
        send: line.send,
        close() {
          if (!isOpen) return
          isOpen = false
          line.close()
          if (--lines > 0) return
          const ended = running
          running = undefined
          ended?.stop()
        },
      }
    },
  }
}
