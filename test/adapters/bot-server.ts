import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** What a bot is to do with a request, whichever protocol it speaks. */
export type BotReply =
  | {
      readonly say: Iterable<string> | AsyncIterable<string>
      /** `cut`: the line breaks. `silence`: nothing more comes. `error`: the protocol's own word for a failure. */
      readonly ending?: 'whole' | 'cut' | 'silence' | 'error'
      /** Asks for a person by the protocol's tool; with these words, if any. */
      readonly human?: { readonly message?: string }
    }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly raw: Iterable<string>; readonly contentType?: string }

export interface BotRequest {
  readonly headers: IncomingHttpHeaders
  // biome-ignore lint/suspicious/noExplicitAny: each protocol's tests look at what they know to be there
  readonly body: any
  /** How its line came to an end: not yet, after the whole answer, or by the client before that. */
  readonly ending: 'open' | 'answered' | 'closed by client' | 'cut by script'
}

export interface BotServer {
  readonly url: string
  readonly requests: readonly BotRequest[]
  stop(): Promise<void>
}

/** What `n`th request (from 0) leads to. */
export type BotScript = (n: number, body: BotRequest['body']) => BotReply

/** A real HTTP server; `speak` writes a reply in the protocol's own form and leaves the response open. */
export async function startBotServer(
  script: BotScript,
  speak: (
    reply: Extract<BotReply, { say: unknown }>,
    body: BotRequest['body'],
    response: ServerResponse,
  ) => Promise<void>,
): Promise<BotServer> {
  const requests: { -readonly [K in keyof BotRequest]: BotRequest[K] }[] = []
  const server = createServer(async (incoming, response) => {
    const body = await json(incoming)
    const request: (typeof requests)[number] = { headers: incoming.headers, body, ending: 'open' }
    const n = requests.push(request) - 1
    response.on('close', () => {
      if (request.ending === 'open') request.ending = response.writableFinished ? 'answered' : 'closed by client'
    })
    const reply = script(n, body)
    if ('status' in reply) {
      response.writeHead(reply.status, { 'content-type': 'text/plain', ...reply.headers })
      response.end('No')
      return
    }
    if ('raw' in reply) {
      response.writeHead(200, { 'content-type': reply.contentType ?? 'text/event-stream' })
      for (const part of reply.raw) response.write(part)
      response.end()
      return
    }
    try {
      await speak(reply, body, response)
    } catch (error) {
      // The client went away, or the test is over.
      if (!response.destroyed) throw error
    }
    if (reply.ending === 'silence' || response.destroyed) return
    if (reply.ending === 'cut') {
      request.ending = 'cut by script'
      // What was written goes out before.
      response.write(': \n\n', () => response.destroy())
    } else response.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat`,
    requests,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** No faster than it is read. @throws when the client has gone. */
export async function write(response: ServerResponse, part: string | Uint8Array): Promise<void> {
  if (!response.destroyed && !response.write(part))
    await Promise.race([once(response, 'drain'), once(response, 'close')])
  if (response.destroyed) throw new Error('the client has gone')
}

/** The same words for ever, at the pace of a model. */
export async function* endless(piece = 'and so on '): AsyncGenerator<string> {
  for (;;) {
    yield piece
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
