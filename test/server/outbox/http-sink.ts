import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'

export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** What the signature's own library makes of it; throws when it is not signed with `secret`. */
  verify(secret: string): unknown
}

/** A real endpoint that keeps what it is sent. */
export interface HttpSink {
  readonly url: string
  readonly port: number
  readonly requests: ReceivedRequest[]
  stop(): Promise<void>
}

/** `reply` answers each request; without it, 204. */
export async function startHttpSink(
  options: {
    readonly port?: number
    readonly reply?: (response: ServerResponse, request: ReceivedRequest) => void
  } = {},
): Promise<HttpSink> {
  const { port = 0, reply = (response) => response.writeHead(204).end() } = options
  const requests: ReceivedRequest[] = []
  const server = createServer(async (incoming, response) => {
    const { method = '', url = '', headers } = incoming
    const body = await text(incoming)
    const request: ReceivedRequest = {
      method,
      path: url,
      headers,
      body,
      verify: (secret) => new Webhook(secret).verify(body, headers as Record<string, string>),
    }
    requests.push(request)
    reply(response, request)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const bound = (server.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    requests,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
