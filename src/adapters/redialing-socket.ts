/** As much of a WebSocket as is used here: the browser's, and the one of `ws`, are both. */
interface PlainSocket {
  onopen: (() => void) | null
  onmessage: ((message: { data: unknown }) => void) | null
  onclose: (() => void) | null
  onerror: (() => void) | null
  send(data: string): void
  close(): void
}

/**
 * A WebSocket that can be dialled again: one attempt at a time, and none by itself. When to try, and after how long, is the
 * adapter's affair, which leaves so little of partysocket (its retries, queue and events off) that its 2.7 KB, a seventh of
 * what an opened chat may weigh, are better spent.
 */
export class RedialingSocket {
  onopen = () => {}
  onmessage = (_message: { data: unknown }) => {}
  /** The line is gone, or the attempt has failed. */
  onclose = () => {}
  #dial: () => PlainSocket
  #connectMs: number
  #socket: PlainSocket | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Dials at once; what comes of it is told after the caller has said where to. */
  constructor(url: string | (() => string), options: { connectMs: number; WebSocket?: unknown }) {
    const { WebSocket = globalThis.WebSocket } = options
    this.#dial = () => new (WebSocket as new (url: string) => PlainSocket)(typeof url === 'function' ? url() : url)
    this.#connectMs = options.connectMs
    this.reconnect()
  }

  /** Says `close` for a line that is still there, and dials. */
  reconnect(): void {
    if (this.#drop()) this.onclose()
    const failed = () => this.#drop() && this.onclose()
    this.#timer = setTimeout(failed, this.#connectMs)
    let socket: PlainSocket
    try {
      socket = this.#dial()
    } catch {
      // A wrong URL, a policy of the page: told as any other attempt that fails, and not before this one has returned.
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.onclose())
      return
    }
    this.#socket = socket
    const ifCurrent = (act: () => void) => () => {
      if (socket === this.#socket) act()
    }
    socket.onopen = ifCurrent(() => {
      clearTimeout(this.#timer)
      this.onopen()
    })
    socket.onmessage = (message) => ifCurrent(() => this.onmessage(message))()
    socket.onclose = ifCurrent(failed)
    socket.onerror = ifCurrent(failed)
  }

  send(text: string): void {
    this.#socket?.send(text)
  }

  close(): void {
    this.#drop()
  }

  /** Lets go of the socket, whatever it has still to say; false if there was none. */
  #drop(): boolean {
    clearTimeout(this.#timer)
    const socket = this.#socket
    this.#socket = undefined
    socket?.close()
    return !!socket
  }
}
