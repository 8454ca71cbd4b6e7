import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { ServerFrame } from '../protocol/frames.ts'
import { limits } from '../protocol/limits.ts'
import type { WidgetSettings } from '../protocol/settings.ts'
import { settingsFor } from '../protocol/visitor-settings.ts'
import type { SignedIn } from './identity/agents.ts'
import { type Line, type LineOptions, openLine } from './line.ts'

export interface SocketsOptions extends LineOptions {
  /** Who is signed in by the cookie that a socket was opened with. */
  readonly signedIn: (from: Caller) => Promise<SignedIn | null>
}

/** Headers of the request that opened a socket. */
export interface Caller {
  readonly cookie: string | undefined
  readonly origin: string | undefined
}

export interface Sockets {
  /** The lines open on this node. */
  readonly open: ReadonlySet<Line>
  /** Tells every line to come back later, and closes them. */
  close(): void
}

/** Path of the WebSocket endpoint. */
export const socketPath = '/ws'

interface Served {
  readonly line: Line
  /** Heard of since the last ping. */
  alive: boolean
  readonly openedAt: number
}

/** Answers WebSocket upgrades on `server` and keeps the heartbeat of every line. */
export function attachSockets(server: Server, options: SocketsOptions): Sockets {
  const sockets = new WebSocketServer({
    noServer: true,
    // Bounded here too, so that a giant frame is not gathered in memory first.
    maxPayload: limits.frameBytes * 2,
    perMessageDeflate: false,
    clientTracking: false,
  })
  const served = new Map<WebSocket, Served>()
  const open = new Set<Line>()

  function serve(socket: WebSocket, connection: Duplex, from: Caller): void {
    let corked = false

    /** What a turn of the event loop has to tell leaves in one write: a group commit answers many at once. */
    function send(text: string): void {
      if (!corked) {
        corked = true
        connection.cork()
        process.nextTick(uncork)
      }
      socket.send(text)
    }

    function uncork(): void {
      corked = false
      connection.uncork()
    }

    const line = openLine(
      {
        send,
        get bufferedAmount() {
          return socket.bufferedAmount
        },
        close: (code) => socket.close(code),
      },
      () => options.signedIn(from),
      options,
    )
    const one: Served = { line, alive: true, openedAt: Date.now() }
    served.set(socket, one)
    open.add(line)
    socket.on('message', (data, isBinary) => {
      one.alive = true
      line.receive(isBinary ? '' : String(data))
    })
    socket.on('pong', () => {
      one.alive = true
    })
    // The cause is said by 'close' as well; without a listener it would end the process.
    socket.on('error', () => {})
    socket.on('close', () => {
      served.delete(socket)
      open.delete(line)
      line.closed()
    })
  }

  server.on('upgrade', (request, socket, head) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname !== socketPath) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return
    }
    // The two that are needed later, and not the request: ten thousand idle visitors would keep ten thousand of them.
    const { cookie, origin } = request.headers
    sockets.handleUpgrade(request, socket, head, (upgraded) => serve(upgraded, socket, { cookie, origin }))
  })

  const heartbeat = setInterval(() => {
    for (const [socket, one] of served) {
      if (!one.alive || (!one.line.who && Date.now() - one.openedAt > limits.helloMs)) {
        socket.terminate()
        continue
      }
      one.alive = false
      socket.ping()
      const ping: ServerFrame = { type: 'ping', heads: one.line.heads() }
      one.line.sendText(JSON.stringify(ping), true)
    }
  }, limits.pingMs)

  // E1: who has a widget open is told of what the owner changed, each in their own language.
  const unfollow = options.chatbots.onChange(({ id, settings: { widget } }, before) => {
    if (JSON.stringify(widget) === JSON.stringify(before.settings.widget)) return
    const texts = new Map<string, string>()
    for (const line of open) {
      if (line.who?.kind !== 'visitor' || line.who.chatbot !== id) continue
      const { language } = line.who
      const text = texts.get(language) ?? settingsText(widget, language)
      texts.set(language, text)
      line.sendText(text, false)
    }
  })

  return {
    open,
    close() {
      clearInterval(heartbeat)
      unfollow()
      for (const { line } of served.values()) line.bye('restarting')
      sockets.close()
    },
  }
}

function settingsText(widget: WidgetSettings, language: string): string {
  return JSON.stringify({ type: 'settings', settings: settingsFor(widget, language) } satisfies ServerFrame)
}
