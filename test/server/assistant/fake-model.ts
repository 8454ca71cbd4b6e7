import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as after } from 'node:timers/promises'

/** The body of a request for a completion, as the real API takes it. */
export interface CompletionRequest {
  readonly model: string
  readonly stream?: boolean
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly [other: string]: unknown
}

export interface ModelRequest {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: CompletionRequest
  /** How its line came to an end: not yet, after the whole answer, or by the client before that. */
  readonly ending: 'open' | 'answered' | 'closed by client' | 'cut by script'
}

type Piece = string | { readonly thinks: string }

/** What to answer to a request. */
export type Reply =
  | {
      /** Written one after another. A generator can wait for something in between, or never end. */
      readonly pieces: Iterable<Piece> | AsyncIterable<Piece>
      /** Milliseconds before the head of the response, and before each piece. */
      readonly headAfterMs?: number
      readonly everyMs?: number
      /**
       * `stop`: as it should. `cut`: the line breaks. `silence`: nothing more comes, the line stays open. `unexplained`:
       * no finish_reason, only [DONE]. `abrupt`: the response ends without either.
       */
      readonly ending?: 'stop' | 'length' | 'cut' | 'silence' | 'unexplained' | 'abrupt' | { readonly error: object }
    }
  /** A refusal, in the API's own form. */
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  /** Anything at all, with status 200. */
  | { readonly raw: Iterable<string | Uint8Array>; readonly contentType?: string }
  /** Takes the request and never says a word. */
  | 'silence'

/** A model's endpoint that does as its script says; `url` is what MODEL_URL takes. */
export interface FakeModel {
  readonly url: string
  readonly requests: readonly ModelRequest[]
  stop(): Promise<void>
}

/** A real HTTP server that speaks the chat-completions protocol. `script` says what comes of the n-th request (from 0). */
export async function startFakeModel(
  script: (request: CompletionRequest, n: number) => Reply | Promise<Reply>,
): Promise<FakeModel> {
  const requests: { -readonly [K in keyof ModelRequest]: ModelRequest[K] }[] = []
  const stopped = new AbortController()
  const server = createServer(async (incoming, response) => {
    const { method, url: path = '', headers } = incoming
    const body = JSON.parse(await text(incoming)) as CompletionRequest
    const request: (typeof requests)[number] = { path, headers, body, ending: 'open' }
    const n = requests.push(request) - 1
    response.on('close', () => {
      if (request.ending === 'open') request.ending = response.writableFinished ? 'answered' : 'closed by client'
    })
    if (method !== 'POST' || path.split('?')[0] !== '/v1/chat/completions') return refuse(response, 404, 'Not found')
    const reply = await script(body, n)
    const cut = () => {
      request.ending = 'cut by script'
      // What was written goes out before.
      response.write(': \n\n', () => response.destroy())
    }
    try {
      await give(reply, body, response, cut, stopped.signal)
    } catch (error) {
      // The client went away, or the test is over.
      if (!response.destroyed && !stopped.signal.aborted) throw error
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    async stop() {
      stopped.abort()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** Whether a message is to be judged, in a request of its own. */
export function isJudgement({ messages }: CompletionRequest): boolean {
  return messages[0]?.content.startsWith('You read what a visitor wrote') ?? false
}

/** Whether the answer to it is read by the visitor. */
export function isAnswer({ messages }: CompletionRequest): boolean {
  return messages[0]?.content.includes('the assistant in the chat of') ?? false
}

/** Text in pieces of so many characters, as models write. */
export function inPieces(text: string, chars = 4): string[] {
  return text.match(new RegExp(`.{1,${chars}}`, 'gsu')) ?? []
}

/** The same words for ever. */
export function* endless(piece = 'and so on '): Generator<string> {
  for (;;) yield piece
}

async function give(
  reply: Reply,
  { model }: CompletionRequest,
  response: ServerResponse,
  cut: () => void,
  signal: AbortSignal,
): Promise<void> {
  if (reply === 'silence') return
  if ('status' in reply) return refuse(response, reply.status, reply.message, reply.headers)
  if ('raw' in reply) {
    response.writeHead(200, { 'content-type': reply.contentType ?? 'text/event-stream' })
    for (const part of reply.raw) await write(response, part)
    response.end()
    return
  }

  const { pieces, headAfterMs = 0, everyMs = 0, ending = 'stop' } = reply
  if (headAfterMs > 0) await after(headAfterMs, undefined, { signal })
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' })
  const chunk = (delta: object, finish_reason: string | null = null) => {
    const choices = [{ index: 0, delta, logprobs: null, finish_reason }]
    return event({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_700_000_000, model, choices })
  }
  await write(response, chunk({ role: 'assistant', content: '' }))
  for await (const piece of pieces) {
    if (everyMs > 0) await after(everyMs, undefined, { signal })
    await write(response, chunk(typeof piece === 'string' ? { content: piece } : { reasoning: piece.thinks }))
  }
  if (ending === 'silence') return
  if (ending === 'cut') return cut()
  if (ending === 'stop' || ending === 'length') await write(response, chunk({}, ending))
  if (typeof ending === 'object') await write(response, event(ending))
  response.end(ending === 'abrupt' ? '' : 'data: [DONE]\n\n')
}

function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`
}

function refuse(
  response: ServerResponse,
  status: number,
  message = 'No',
  headers: Readonly<Record<string, string>> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ error: { message, type: 'error', param: null, code: null } }))
}

/** No faster than it is read. @throws when the client has gone. */
async function write(response: ServerResponse, part: string | Uint8Array): Promise<void> {
  if (!response.destroyed && response.write(part)) return
  if (!response.destroyed) {
    await new Promise<void>((resolve) => {
      const go = () => {
        response.off('drain', go).off('close', go)
        resolve()
      }
      response.on('drain', go).on('close', go)
    })
  }
  if (response.destroyed) throw new Error('the client has gone')
}
