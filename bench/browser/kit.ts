import type { Drive } from './subjects.ts'

/** What the measurements put into every page, before its own scripts. */
export interface Kit {
  /** By a path, see `Subject`. */
  find(path: string): HTMLElement | null
  isVisible(path: string): boolean
  /** Whether one of the last things in the list says this. */
  ends(path: string, words: string): boolean
  /** Milliseconds from the call to the paint in which the list ends with these words. */
  timed(begin: () => unknown, list: string, words: string): Promise<number>
  shift(): number
  /** From the press to the paint of each key; begins anew. */
  keyTimes(): number[]
  /** Milliseconds from the next click to the paint with which the field at `path` can be written into. */
  opening(path: string): Promise<number>
}

declare global {
  interface Window {
    bench: Kit
    drive: Drive
    /** Of a widget that has no launcher and is asked to wait. */
    putIntoPage?: () => void
  }
}

/** What the page says to its console when the launcher has been there for a while. */
export const atRest = 'bench-at-rest'

/** Runs in the page. `launcher` is waited for: a mark says when it is there, and `watchMs` later the console. */
export function installKit({ launcher, watchMs }: { launcher: string; watchMs: number }): void {
  let shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })

  const find = (path: string) =>
    path
      .split(' >>> ')
      .reduce<HTMLElement | null>(
        (found, selector, at) =>
          (at === 0 ? document : found?.shadowRoot)?.querySelector<HTMLElement>(selector) ?? null,
        null,
      )
  const isVisible = (path: string) => {
    const found = find(path)
    const { width = 0, height = 0 } = found?.getBoundingClientRect() ?? {}
    return !!found && width > 0 && height > 0 && found.checkVisibility({ visibilityProperty: true })
  }
  const ends = (path: string, words: string) => {
    const list = find(path)
    return !!list && [...list.children].slice(-5).some((child) => child.textContent.includes(words))
  }
  /** Called once the frame that is being made is on its way to the screen. */
  const afterPaint = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = done
      port2.postMessage(null)
    })
  const painted = (condition: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (condition()) afterPaint(() => resolve(performance.now()))
        else requestAnimationFrame(look)
      }
      look()
    })

  let times: number[] = []
  addEventListener('keydown', ({ timeStamp }) => afterPaint(() => times.push(performance.now() - timeStamp)), true)

  window.bench = {
    find,
    isVisible,
    ends,
    timed(begin, list, words) {
      const from = performance.now()
      begin()
      return painted(() => ends(list, words)).then((at) => at - from)
    },
    shift: () => shift,
    keyTimes() {
      const taken = times
      times = []
      return taken
    },
    opening(path) {
      return new Promise((resolve) => {
        const clicked = ({ timeStamp }: Event) =>
          painted(() => isVisible(path) && !(find(path) as HTMLTextAreaElement).disabled).then((at) => {
            performance.mark('bench-usable')
            resolve(at - timeStamp)
          })
        addEventListener('click', clicked, { capture: true, once: true })
      })
    },
  }
  // Its name is what keeps it out of the figures, see `trace.ts`.
  const poll = setInterval(function benchPoll() {
    if (!document.body || !isVisible(launcher)) return
    clearInterval(poll)
    performance.mark('bench-shown')
    // `atRest`, which is not there in the page.
    setTimeout(() => console.debug('bench-at-rest'), watchMs)
  }, 10)
}
