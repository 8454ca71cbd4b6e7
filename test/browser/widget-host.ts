import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type WebSocket, WebSocketServer } from 'ws'
import { type MemoryBackend, type MemoryBackendOptions, memoryBackend } from '../../src/adapters/memory.ts'
import type { Agent } from '../../src/protocol/index.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

export interface PageOptions {
  /** The whole document; `{{script}}` is where the tag goes. */
  readonly html?: string
  readonly script?: string
  readonly csp?: string
  readonly lang?: string
}

/**
 * A site and, on another origin, a server for its widget: the built files, and the real rules (the in-page backend's) over
 * real WebSockets. The test has the backend in its hands, as the team would.
 */
export interface WidgetHost {
  readonly server: string
  readonly backend: MemoryBackend
  /** Address of a page of the site that looks as asked. */
  page(options?: PageOptions): string
  /** Tears all lines and lets none through, until the returned function is called. */
  cut(): () => void
  stop(): Promise<void>
}

export const ana: Agent = { id: 'ana', name: 'Ana Ruiz', avatar: '/avatars/ana.svg' }

export async function startWidgetHost(options: MemoryBackendOptions = {}): Promise<WidgetHost> {
  const backend = memoryBackend(options)
  const pages: PageOptions[] = []
  const [server, site] = [createServer(serveWidget), createServer(serveSite)]
  const sockets = new WebSocketServer({ noServer: true })
  let isCut = false
  const addresses = await Promise.all([server, site].map(listen))

  server.on('upgrade', (request, socket, head) => {
    if (isCut) socket.destroy()
    else sockets.handleUpgrade(request, socket, head, (webSocket) => join(webSocket, backend))
  })

  async function serveWidget(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url!, 'http://x').pathname
    response.setHeader('access-control-allow-origin', '*')
    if (path === '/avatars/ana.svg') {
      response.setHeader('content-type', 'image/svg+xml')
      response.end(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#b48"/></svg>',
      )
      return
    }
    response.setHeader('content-type', 'text/javascript')
    const body = /^\/(widget\.js|widget\/[\w-]+\.js|index\.js|chunks\/[\w-]+\.js)$/.test(path)
      ? await readFile(dist + path.slice(1)).catch(() => null)
      : null
    if (!body) response.statusCode = 404
    response.end(body)
  }

  function serveSite(request: IncomingMessage, response: ServerResponse) {
    const page = pages[Number(request.url!.slice(1))]
    if (!page) {
      // The browser asks for an icon.
      response.statusCode = 204
      response.end()
      return
    }
    if (page.csp) response.setHeader('content-security-policy', page.csp.replaceAll('SERVER', addresses[0]!))
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const script = page.script ?? `<script async src="SERVER/widget.js" data-chatbot="shop"></script>`
    const html = page.html ?? document(page.lang ?? 'en')
    response.end(html.replace('{{script}}', script).replaceAll('SERVER', addresses[0]!))
  }

  return {
    server: addresses[0]!,
    backend,
    page: (page = {}) => `${addresses[1]}/${pages.push(page) - 1}`,
    cut() {
      isCut = true
      for (const socket of sockets.clients) socket.terminate()
      return () => {
        isCut = false
      }
    },
    async stop() {
      backend.close()
      for (const socket of sockets.clients) socket.terminate()
      await Promise.all(
        [server, site].map((one) => new Promise((done) => one.closeAllConnections() ?? one.close(done))),
      )
    },
  }
}

function document(lang: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A shop</title></head>
<body><main><h1>A shop</h1><p>Words of the page, and <a href="#more">a link</a>.</p></main>{{script}}</body>
</html>`
}

/** One socket is one line to the backend. */
function join(socket: WebSocket, backend: MemoryBackend): void {
  const early: string[] = []
  let isOpen = false
  const line = backend.adapter().open({
    status(status, code) {
      if (status === 'open') {
        isOpen = true
        for (const text of early) line.send(JSON.parse(text))
      }
      if (status === 'closed') socket.send(JSON.stringify({ type: 'bye', code }))
    },
    frame: (frame) => socket.send(JSON.stringify(frame)),
  })
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data))
    if (frame.type === 'hello' && frame.chatbot !== 'shop') {
      return socket.send(JSON.stringify({ type: 'bye', code: 'unknown_chatbot' }))
    }
    if (isOpen) line.send(frame)
    else early.push(String(data))
  })
  socket.on('close', () => line.close())
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
