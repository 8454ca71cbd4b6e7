/** The browser's word on whether there is a network to reach a bot over. */
export interface Network {
  isDown(): boolean
  /** Hears of every change; returns its undo. */
  listen(listener: () => void): () => void
}

/** A bot on this very machine needs no network; outside of a browser there always is one. */
export function networkTo(url: string): Network {
  if (typeof window === 'undefined') return { isDown: () => false, listen: () => () => {} }
  const isHere = /^(localhost|127\..*|\[::1\]|.*\.localhost)$/.test(new URL(url, document.baseURI).hostname)
  const changes = ['online', 'offline']
  return {
    isDown: () => !isHere && navigator.onLine === false,
    listen(listener) {
      for (const change of changes) window.addEventListener(change, listener)
      return () => {
        for (const change of changes) window.removeEventListener(change, listener)
      }
    },
  }
}

/**
 * While the network is down, tears the lines of a backend in the page: the client then keeps what is said, and says so. Returns
 * what stops it.
 */
export function followNetwork({ isDown, listen }: Network, cut: () => () => void): () => void {
  let restore: (() => void) | undefined
  const look = () => {
    if (isDown()) restore ??= cut()
    else {
      restore?.()
      restore = undefined
    }
  }
  look()
  return listen(look)
}
