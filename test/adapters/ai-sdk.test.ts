import {
  convertToModelMessages,
  createUIMessageStream,
  createUIMessageStreamResponse,
  jsonSchema,
  safeValidateUIMessages,
  streamText,
  tool,
  toUIMessageStream,
  type UIMessage,
  type UIMessageStreamWriter,
} from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import { describe, expect, it } from 'vitest'
import { aiSdkAdapter } from '../../src/adapters/ai-sdk.ts'
import { type BotReply, type BotRequest, startBotServer, write } from './bot-server.ts'
import { ask, botSuite, conversation, enter, failed, hearErrors, say, whenOver } from './bot-suite.ts'

type ModelPart = NonNullable<
  Awaited<ReturnType<MockLanguageModelV4['doStream']>>['stream'] extends ReadableStream<infer Part> ? Part : never
>

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
}

/** What a model streams to the SDK. */
async function* modelParts({ say, ending, human }: Extract<BotReply, { say: unknown }>): AsyncGenerator<ModelPart> {
  yield { type: 'stream-start', warnings: [] }
  yield { type: 'reasoning-start', id: 'r' }
  yield { type: 'reasoning-delta', id: 'r', delta: 'Hm, hm.' }
  yield { type: 'reasoning-end', id: 'r' }
  let isOpen = false
  for await (const delta of say) {
    if (!isOpen) yield { type: 'text-start', id: 't' }
    isOpen = true
    yield { type: 'text-delta', id: 't', delta }
  }
  if (ending === 'cut' || ending === 'silence') return void (await new Promise(() => {}))
  if (ending === 'error') yield { type: 'error', error: new Error('overloaded') }
  if (isOpen) yield { type: 'text-end', id: 't' }
  if (human) yield { type: 'tool-call', toolCallId: 'call_1', toolName: 'requestHuman', input: JSON.stringify(human) }
  const reason = ending === 'error' ? 'error' : human ? 'tool-calls' : 'stop'
  yield { type: 'finish', finishReason: { unified: reason, raw: undefined }, usage }
}

function streamOf<Part>(parts: AsyncGenerator<Part>): ReadableStream<Part> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => void parts.return(undefined),
  })
}

/** A route as its documentation writes one, but for the model. */
async function route(
  body: BotRequest['body'],
  reply: Extract<BotReply, { say: unknown }>,
  signal: AbortSignal,
): Promise<Response> {
  const validated = await safeValidateUIMessages({ messages: body.messages })
  if (!validated.success) throw validated.error
  const result = streamText({
    model: new MockLanguageModelV4({ doStream: async () => ({ stream: streamOf(modelParts(reply)) }) }),
    messages: await convertToModelMessages(validated.data),
    tools: {
      requestHuman: tool({
        inputSchema: jsonSchema<{ message?: string }>({ type: 'object', properties: { message: { type: 'string' } } }),
      }),
    },
    abortSignal: signal,
    onError: () => {},
  })
  return createUIMessageStreamResponse({ stream: toUIMessageStream({ stream: result.stream }) })
}

const serve = (script: (n: number, body: BotRequest['body']) => BotReply) =>
  startBotServer(script, async (reply, body, response) => {
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const { headers, body: stream } = await route(body, reply, gone.signal)
    response.writeHead(200, Object.fromEntries(headers))
    // Such an answer never ends by itself; what is written of it is what the model has said so far.
    let left =
      reply.ending === 'cut' || reply.ending === 'silence'
        ? [...(reply.say as string[])].length
        : Number.POSITIVE_INFINITY
    if (left === 0) return
    for await (const chunk of stream!) {
      await write(response, chunk)
      if (new TextDecoder().decode(chunk).includes('"text-delta"') && --left === 0) return
    }
  })

const data = (part: object) => `data: ${JSON.stringify(part)}\n\n`

botSuite('aiSdkAdapter', {
  serve,
  adapter: aiSdkAdapter,
  turnsIn: ({ messages }) =>
    messages.map(({ role, parts }: UIMessage) => ({
      role,
      text: parts.map((part) => (part.type === 'text' ? part.text : '')).join(''),
    })),
  garbage: [
    { raw: ['<!doctype html><title>Please sign in</title>'], contentType: 'text/html' },
    { raw: [data({ type: 'start' }), 'data: {"type":"text-del\n\n', 'data: [DONE]\n\n'] },
    {
      raw: [
        data({ type: 'start' }),
        data({ type: 'text-start', id: 't' }),
        data({ type: 'text-delta', id: 't', delta: 'Two ' }),
      ],
    },
    { raw: [data({ type: 'start' }), data({ type: 'finish' }), 'data: [DONE]\n\n'] },
    {
      raw: [
        data({ type: 'text-start', id: 't' }),
        data({ type: 'text-delta', id: 't', delta: 'Two ' }),
        data({ type: 'abort', reason: 'out of time' }),
        'data: [DONE]\n\n',
      ],
    },
    { raw: ['data: null\n\n'] },
  ],
})

describe('[A5] aiSdkAdapter', () => {
  async function start(
    execute: (writer: UIMessageStreamWriter) => void | Promise<void>,
    options: Partial<Parameters<typeof aiSdkAdapter>[0]> = {},
  ) {
    const server = await startBotServer(
      () => ({ say: [] }),
      async (_reply, _body, response) => {
        const { body } = createUIMessageStreamResponse({
          stream: createUIMessageStream({ execute: ({ writer }) => execute(writer) }),
        })
        for await (const chunk of body!) await write(response, chunk)
      },
    )
    whenOver(server.stop)
    return {
      server,
      wire: await enter(
        aiSdkAdapter({ url: server.url, storage: null, retryMs: 1, onRequestHuman: () => {}, ...options }),
      ),
    }
  }

  it('posts what `useChat` posts', async () => {
    const { server, wire } = await start((writer) => {
      writer.write({ type: 'text-start', id: 't' })
      writer.write({ type: 'text-delta', id: 't', delta: 'Fine.' })
      writer.write({ type: 'text-end', id: 't' })
    })
    await ask(wire, 'one')
    await ask(wire, 'two')
    expect(server.requests[1]?.body).toEqual({
      id: conversation,
      trigger: 'submit-message',
      messages: [
        { id: 'turn-2', role: 'user', parts: [{ type: 'text', text: 'one' }] },
        { id: 'turn-3', role: 'assistant', parts: [{ type: 'text', text: 'Fine.' }] },
        { id: 'turn-4', role: 'user', parts: [{ type: 'text', text: 'two' }] },
      ],
    })
  })

  it('[R42] marks the messages that a person of the team has had, in a way that the SDK takes', async () => {
    const server = await serve((n) => ({ say: [`Answer ${n}.`] }))
    whenOver(server.stop)
    const bot = aiSdkAdapter({ url: server.url, storage: null, retryMs: 1 })
    const wire = await enter(bot)
    await ask(wire, 'one')
    const by = { kind: 'agent', agent: { id: 'ana', name: 'Ana' } } as const
    bot.backend.execute({ conversation, by, command: { type: 'say', text: 'I am Ana.' } })
    bot.backend.execute({ conversation, by, command: { type: 'end' } })
    expect((await ask(wire, 'two')).text).toBe('Answer 1.')
    const { messages } = server.requests[1]?.body ?? {}
    expect(messages.map(({ id, metadata }: UIMessage) => [id, metadata])).toEqual([
      ['turn-2', undefined],
      ['turn-3', undefined],
      ['turn-4', undefined],
      ['turn-5', { handledBy: 'Ana' }],
      ['turn-6', undefined],
      ['turn-7', undefined],
    ])
    // R23: who had this one is gone, and it is the bot's.
    bot.backend.execute({ conversation, by, command: { type: 'takeOver' } })
    say(wire, 'three')
    await wire.frame('event', ({ event }) => event.type === 'said' && event.text === 'three')
    const dropped = { type: 'drop', epoch: 3, agents: 1 } as const
    bot.backend.execute({ conversation, by: { kind: 'clock' }, command: dropped })
    await wire.frame('event', ({ event }) => event.type === 'said' && event.text === 'Answer 2.')
    expect(server.requests[2]?.body.messages.at(-1)).toEqual({
      id: 'turn-10',
      role: 'user',
      parts: [{ type: 'text', text: 'three' }],
    })
  })

  it('[E4] calls a person by a data part', async () => {
    const { wire } = await start((writer) => {
      writer.write({ type: 'data-handrail', data: { requestHuman: true, message: 'Ana knows.' }, transient: true })
    })
    expect(await ask(wire, 'Boats?')).toMatchObject({ text: 'Ana knows.', cannotAnswer: true })
    await wire.frame('event', ({ event }) => event.type === 'offered')
  })

  it('shows the sources, sets texts of several steps apart, and passes over what it knows nothing of', async () => {
    const { wire } = await start((writer) => {
      for (const id of ['a', 'b']) {
        writer.write({ type: 'start-step' })
        writer.write({ type: 'reasoning-start', id })
        writer.write({ type: 'reasoning-delta', id, delta: 'Hm.' })
        writer.write({ type: 'reasoning-end', id })
        writer.write({ type: 'text-start', id })
        writer.write({ type: 'text-delta', id, delta: `Text ${id}.` })
        writer.write({ type: 'text-end', id })
        writer.write({ type: 'finish-step' })
      }
      writer.write({ type: 'data-weather', data: 7 })
      writer.write({ type: 'source-url', sourceId: '1', url: 'https://shop.test/returns', title: 'Returns' })
      writer.write({ type: 'source-document', sourceId: '2', mediaType: 'application/pdf', title: 'Terms' })
    })
    expect(await ask(wire, 'How long?')).toMatchObject({
      text: 'Text a.\n\nText b.',
      sources: [{ title: 'Returns', url: 'https://shop.test/returns' }, { title: 'Terms' }],
    })
  })

  it('takes back what a step has said that is done over', async () => {
    const { wire } = await start((writer) => {
      for (const [id, text] of [
        ['a', 'First.'],
        ['b', 'Wrong.'],
        ['c', 'Right.'],
      ] as const) {
        writer.write({ type: 'start-step' })
        writer.write({ type: 'text-start', id })
        writer.write({ type: 'text-delta', id, delta: text })
        if (id === 'b') writer.write({ type: 'reset-step' })
        else writer.write({ type: 'text-end', id })
      }
    })
    expect((await ask(wire, 'How long?')).text).toBe('First.\n\nRight.')
  })

  it('asks no second time once the bot has used a tool: what it has done it must not do twice', async () => {
    hearErrors()
    const { server, wire } = await start((writer) => {
      writer.write({ type: 'tool-input-available', toolCallId: '1', toolName: 'cancelOrder', input: {} })
      throw new Error('the shop is closed')
    })
    say(wire, 'Cancel my order')
    const { event } = await wire.frame('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    expect([event.type === 'said' && event.text, server.requests.length]).toEqual([failed, 1])
  })
})
