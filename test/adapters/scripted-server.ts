import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import type { ServerFrame } from '../../src/protocol/index.ts'

/** A WebSocket server that does what a test tells it to. */
export interface ScriptedServer {
  readonly url: string
  /** Sockets that were opened so far, the closed ones too. */
  readonly sockets: readonly WebSocket[]
  /** What came, socket by socket. */
  readonly received: readonly (readonly unknown[])[]
  /** Resolves when `count` sockets have been opened in all. */
  opened(count: number): Promise<WebSocket>
  give(frame: ServerFrame | string): void
  /** Stops listening and tears what is open. */
  stop(): Promise<void>
}

/** Listens on `port`, or on any free one. */
export async function startScriptedServer(port = 0): Promise<ScriptedServer> {
  const server = new WebSocketServer({ port, host: '127.0.0.1' })
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const sockets: WebSocket[] = []
  const received: unknown[][] = []
  const waiting = new Set<() => void>()
  server.on('connection', (socket) => {
    const messages: unknown[] = []
    sockets.push(socket)
    received.push(messages)
    socket.on('message', (data) => messages.push(JSON.parse(String(data))))
    for (const look of waiting) look()
  })
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    received,
    opened(count) {
      const { promise, resolve } = Promise.withResolvers<WebSocket>()
      const look = () => {
        const socket = sockets[count - 1]
        if (!socket) return
        waiting.delete(look)
        resolve(socket)
      }
      waiting.add(look)
      look()
      return promise
    },
    give(frame) {
      sockets.at(-1)?.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
    },
    stop() {
      for (const socket of server.clients) socket.terminate()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
