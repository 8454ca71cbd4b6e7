import { describe, expect, it } from 'vitest'
import { openaiAdapter } from '../../src/adapters/openai.ts'
import { type FakeModel, type Reply, startFakeModel } from '../server/assistant/fake-model.ts'
import type { BotReply, BotServer } from './bot-server.ts'
import { ask, botSuite, enter, hearErrors, whenOver } from './bot-suite.ts'

const chunk = (delta: object, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm', choices: [{ index: 0, delta, finish_reason }] })}\n\n`
const done = 'data: [DONE]\n\n'

/** As the API streams a call: its name first, then its arguments in pieces. */
function toolCall(name: string, input: object): string[] {
  const json = JSON.stringify(input)
  return [
    chunk({ tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name, arguments: '' } }] }),
    ...[json.slice(0, 5), json.slice(5)].map((part) =>
      chunk({ tool_calls: [{ index: 0, function: { arguments: part } }] }),
    ),
    chunk({}, 'tool_calls'),
    done,
  ]
}

function replyOf(reply: BotReply): Reply {
  if (!('say' in reply)) return reply
  const { say, ending = 'whole', human } = reply
  if (human)
    return {
      raw: [...[...(say as string[])].map((content) => chunk({ content })), ...toolCall('request_human', human)],
    }
  const endings = {
    whole: 'stop',
    cut: 'cut',
    silence: 'silence',
    error: { error: { message: 'overloaded', code: 529 } },
  } as const
  return { pieces: say, ending: endings[ending] }
}

function asBotServer({ url, requests, stop }: FakeModel): BotServer {
  return { url, stop, requests: requests as unknown as BotServer['requests'] }
}

botSuite('openaiAdapter', {
  serve: async (script) => asBotServer(await startFakeModel((body, n) => replyOf(script(n, body)))),
  adapter: (options) => openaiAdapter({ model: 'm', ...options }),
  turnsIn: ({ messages }) =>
    messages
      .filter(({ role }: { role: string }) => role !== 'system')
      .map(({ role, content }: { role: string; content: string }) => ({ role, text: content })),
  garbage: [
    { raw: ['<!doctype html><title>Please sign in</title>'], contentType: 'text/html' },
    { raw: [chunk({ content: 'Two ' }), 'data: {"choices":[{"delta":{"con\n\n', done] },
    { raw: [chunk({ content: 'Two ' })] },
    { raw: ['data: {"choices":{"x":1}}\n\n', 'data: 7\n\n', done] },
    { raw: [chunk({ content: '  ' }), chunk({}, 'stop'), done] },
    { raw: ['{"error":"no such route"'], contentType: 'application/json' },
  ],
})

describe('[A5] openaiAdapter', () => {
  async function start(replies: Reply | Reply[], options: Partial<Parameters<typeof openaiAdapter>[0]> = {}) {
    const fake = await startFakeModel((_, n) =>
      Array.isArray(replies) ? replies[Math.min(n, replies.length - 1)]! : replies,
    )
    whenOver(fake.stop)
    const adapter = openaiAdapter({ url: fake.url, storage: null, retryMs: 1, onRequestHuman: () => {}, ...options })
    return { fake, wire: await enter(adapter) }
  }

  it('speaks the protocol: the system’s words first, the tool that calls a person, a stream', async () => {
    const { fake, wire } = await start(
      { pieces: ['Fine.'] },
      { model: 'llama', system: 'You are Tess.', headers: { authorization: 'Bearer k' } },
    )
    await ask(wire, 'Hello')
    const [{ path, headers, body } = expect.fail()] = fake.requests
    expect([path, headers.authorization, headers['content-type']]).toEqual([
      '/v1/chat/completions',
      'Bearer k',
      'application/json',
    ])
    expect(body).toEqual({
      model: 'llama',
      stream: true,
      messages: [
        { role: 'system', content: 'You are Tess.' },
        { role: 'user', content: 'Hello' },
      ],
      tools: [{ type: 'function', function: expect.objectContaining({ name: 'request_human' }) }],
    })
  })

  it('leaves an address alone that is not the root of an API, and out what it was not given', async () => {
    const fake = await startFakeModel(() => ({ pieces: ['Fine.'] }))
    whenOver(fake.stop)
    const wire = await enter(openaiAdapter({ url: `${fake.url}/chat/completions?api-version=7`, storage: null }))
    await ask(wire, 'Hello')
    expect([fake.requests[0]?.path, Object.keys(fake.requests[0]?.body ?? {})]).toEqual([
      '/v1/chat/completions?api-version=7',
      ['messages', 'stream'],
    ])
  })

  it('[E4] calls a person by a token where models take no tools, and shows nothing of it, however it is cut', async () => {
    const { fake, wire } = await start(
      { pieces: [...'I do not know. [[REQUEST_HUMAN]] [[Really]] '] },
      { tools: false },
    )
    expect(await ask(wire, 'Boats?')).toMatchObject({ text: 'I do not know.  [[Really]] ', cannotAnswer: true })
    expect(JSON.stringify(wire.frames)).not.toContain('REQUEST')
    const [{ body } = expect.fail()] = fake.requests
    expect([body['tools'], body.messages[0]?.content]).toEqual([
      undefined,
      expect.stringContaining('[[REQUEST_HUMAN]]'),
    ])
  })

  it('takes out what a model thinks aloud', async () => {
    const { wire } = await start([
      { pieces: [{ thinks: 'Hm.' }, 'Two ', 'days.'] },
      { pieces: [...'\n<think>Where is <it>?</think>\n\nThree days, <think> is no tag of ours.'] },
    ])
    expect((await ask(wire, 'How long?')).text).toBe('Two days.')
    expect((await ask(wire, 'And now?')).text).toBe('Three days, <think> is no tag of ours.')
    expect(JSON.stringify(wire.frames)).not.toMatch(/Hm|Where/)
  })

  it('takes an answer in one piece from a server that does not stream', async () => {
    const whole = {
      choices: [{ index: 0, message: { role: 'assistant', content: 'Two days.' }, finish_reason: 'stop' }],
    }
    const { wire } = await start({ raw: [JSON.stringify(whole)], contentType: 'application/json; charset=utf-8' })
    expect((await ask(wire, 'How long?')).text).toBe('Two days.')
  })

  it('takes a list of parts for a text, a refusal for an answer, and [DONE] for the end', async () => {
    const { wire } = await start([
      {
        raw: [
          chunk({
            content: [
              { type: 'text', text: 'Two ' },
              { type: 'text', text: 'days.' },
            ],
          }),
          done,
        ],
      },
      { raw: [chunk({ role: 'assistant', content: null, refusal: 'I must not say.' }), chunk({}, 'stop'), done] },
    ])
    expect([(await ask(wire, 'one')).text, (await ask(wire, 'two')).text]).toEqual(['Two days.', 'I must not say.'])
  })

  it('passes over calls of tools that it knows nothing of', async () => {
    const errors = hearErrors()
    const { fake, wire } = await start({ raw: toolCall('delete_everything', {}) }, { retries: 1 })
    expect((await ask(wire, 'one')).cannotAnswer).toBe(true)
    expect([fake.requests.length, errors[0]]).toEqual([2, expect.stringContaining('said nothing')])
  })

  it('offers the tool no more while the visitor waits', async () => {
    const { fake, wire } = await start({ pieces: ['Fine.'] })
    wire.send({
      type: 'escalate',
      id: 'command-of-the-test',
      conversation: '11111111-1111-4111-8111-111111111111',
      trigger: 'button',
    })
    await ask(wire, 'Hello')
    expect(fake.requests[0]?.body['tools']).toBe(undefined)
    expect(fake.requests[0]?.body.messages[0]?.content).toMatch(/waits for one.*<\/note>\n\nHello$/)
  })

  it('refuses options that cannot be right, and says what they should be', () => {
    const wrong = (options: object) => () => openaiAdapter(options as never)
    expect(wrong({})).toThrow(
      /^Handrail: openaiAdapter's `url` must be the address where your bot answers; it is undefined/,
    )
    expect(wrong({ url: '/x', settings: { accent: 'red' } })).toThrow(
      /^Handrail: openaiAdapter's `settings\.accent` is wrong: /,
    )
  })
})
