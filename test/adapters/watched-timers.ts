import { basename } from 'node:path'

/** The timers that files of `src/adapters` set, from `watchTimers` to `stop`. */
export interface WatchedTimers {
  /** Those that are still to fire, such as "memory-lines.ts 20000 ms". */
  live(): string[]
  /** Milliseconds that a file has asked for so far, in order. */
  askedBy(file: string): number[]
  stop(): void
}

type Set = (run: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => unknown

/** Real timers, written down: those of Node, its fetch and its sockets are told apart by who sets them. */
export function watchTimers(): WatchedTimers {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis
  const live = new Map<unknown, string>()
  const asked: { readonly file: string; readonly ms: number }[] = []

  const watched =
    (set: Set, firesOnce: boolean): Set =>
    (run, ms = 0, ...given) => {
      const file = callerIn('src/adapters')
      const timer = set(
        (...all) => {
          if (firesOnce) live.delete(timer)
          run(...all)
        },
        ms,
        ...given,
      )
      if (file) {
        live.set(timer, `${file} ${ms} ms`)
        asked.push({ file, ms })
      }
      return timer
    }
  const forgetting = (clear: (timer: never) => void) => (timer: unknown) => {
    live.delete(timer)
    clear(timer as never)
  }
  Object.assign(globalThis, {
    setTimeout: watched(setTimeout as unknown as Set, true),
    setInterval: watched(setInterval as unknown as Set, false),
    clearTimeout: forgetting(clearTimeout),
    clearInterval: forgetting(clearInterval),
  })
  return {
    live: () => [...live.values()],
    askedBy: (file) => asked.flatMap((one) => (one.file === file ? [one.ms] : [])),
    stop: () => void Object.assign(globalThis, { setTimeout, setInterval, clearTimeout, clearInterval }),
  }
}

/** The file that called what calls this, if it is in `folder`. */
function callerIn(folder: string): string | undefined {
  const frame = new Error().stack?.split('\n')[3] ?? ''
  const path = frame.match(/(?:\(|at )(?:async )?(?:file:\/\/)?(\/[^():]+)/)?.[1]
  return path?.includes(`/${folder}/`) ? basename(path) : undefined
}
