import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** What stands before a server: the widget's files, which are there whatever becomes of the server, and the lines to it. */
export interface Front {
  readonly url: string
  /** Tears its lines and lets none through, until the returned function is called. */
  cut(): () => void
  stop(): Promise<void>
}

/** @param port of the server, which may come and go. */
export async function startFront(port: number): Promise<Front> {
  const lines = new Set<Socket>()
  let isCut = false
  const server = createServer(async (request, response) => {
    const path = request.url!.slice(1)
    const body = /^(widget\.js|widget\/[\w.-]+\.js)$/.test(path) ? await readFile(dist + path).catch(() => null) : null
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
    response.end(body)
  })
  server.on('upgrade', (request, socket: Socket, head) => {
    if (isCut) return socket.destroy()
    const upstream = connect(port, '127.0.0.1')
    for (const [one, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      lines.add(one)
      // The other end sees it as the end it is.
      one.on('error', () => {})
      one.on('close', () => {
        lines.delete(one)
        other.destroy()
      })
    }
    const headers = request.rawHeaders.flatMap((name, at, all) => (at % 2 ? [] : [`${name}: ${all[at + 1]}`]))
    upstream.write(`GET ${request.url} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`)
    upstream.write(head)
    socket.pipe(upstream).pipe(socket)
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const tear = () => {
    for (const line of lines) line.destroy()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true
      tear()
      return () => {
        isCut = false
      }
    },
    stop() {
      tear()
      return new Promise((resolve) => server.closeAllConnections() ?? server.close(() => resolve()))
    },
  }
}
