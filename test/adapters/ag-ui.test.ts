import { describe, expect, it } from 'vitest'
import { agUiAdapter } from '../../src/adapters/ag-ui.ts'
import { type BotScript, startBotServer, write } from './bot-server.ts'
import { ask, botSuite, conversation, enter, failed, hearErrors, newId, retry, say, whenOver } from './bot-suite.ts'

/** Events as AG-UI 1.0 has them: their fields were read off @ag-ui/core 1.0.0. */
const event = (type: string, fields: object = {}) => `data: ${JSON.stringify({ type, ...fields })}\n\n`

function textMessage(messageId: string, ...deltas: string[]): string[] {
  return [
    event('TEXT_MESSAGE_START', { messageId, role: 'assistant' }),
    ...deltas.map((delta) => event('TEXT_MESSAGE_CONTENT', { messageId, delta })),
    event('TEXT_MESSAGE_END', { messageId }),
  ]
}

function toolCall(toolCallId: string, toolCallName: string, input: object = {}, parentMessageId?: string): string[] {
  const json = JSON.stringify(input)
  return [
    event('TOOL_CALL_START', { toolCallId, toolCallName, parentMessageId }),
    event('TOOL_CALL_ARGS', { toolCallId, delta: json.slice(0, 3) }),
    event('TOOL_CALL_ARGS', { toolCallId, delta: json.slice(3) }),
    event('TOOL_CALL_END', { toolCallId }),
  ]
}

const serve = (script: BotScript) =>
  startBotServer(script, async ({ say, ending = 'whole', human }, { threadId, runId }, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const send = (...events: string[]) => write(response, events.join(''))
    await send(event('RUN_STARTED', { threadId, runId, protocolVersion: '1.0' }), ': keep-alive\n\n')
    await send(event('STEP_STARTED', { stepName: 'think' }), event('REASONING_START', { messageId: 'r' }))
    await send(
      event('REASONING_MESSAGE_CONTENT', { messageId: 'r', delta: 'Hm, hm.' }),
      event('STEP_FINISHED', { stepName: 'think' }),
    )
    const messageId = `answer-${runId}`
    let isOpen = false
    for await (const delta of say) {
      if (!isOpen) await send(event('TEXT_MESSAGE_START', { messageId, role: 'assistant' }))
      isOpen = true
      await send(event('TEXT_MESSAGE_CONTENT', { messageId, delta }))
    }
    if (ending === 'error') await send(event('RUN_ERROR', { message: 'overloaded', code: '529' }))
    if (ending !== 'whole') return
    if (isOpen) await send(event('TEXT_MESSAGE_END', { messageId }))
    if (human) await send(...toolCall(`call-${runId}`, 'request_human', human))
    await send(event('RUN_FINISHED', { threadId, runId, outcome: { type: 'success' } }))
  })

const begun = event('RUN_STARTED', { threadId: conversation, runId: 'x' })
const finished = (more: object = {}) => event('RUN_FINISHED', { threadId: conversation, runId: 'x', ...more })

botSuite('agUiAdapter', {
  serve,
  adapter: agUiAdapter,
  turnsIn: ({ messages }) =>
    messages.map(({ role, content }: { role: string; content: string }) => ({ role, text: content })),
  garbage: [
    { raw: ['<!doctype html><title>Please sign in</title>'], contentType: 'text/html' },
    { raw: [begun, 'data: {"type":"TEXT_MES\n\n', finished()] },
    { raw: [begun, ...textMessage('m', 'Two ')] },
    { raw: [begun, finished({ outcome: { type: 'cancelled' } })] },
    { raw: [begun, ...textMessage('m', 'Two '), finished(), event('RUN_ERROR', { message: 'the flush failed' })] },
    { raw: ['data: null\n\n'] },
  ],
})

describe('[A5] agUiAdapter', () => {
  /** The n-th request is answered with the n-th list of events, or the last. */
  async function start(...replies: (readonly string[])[]) {
    const server = await startBotServer(
      (n) => ({ raw: replies[Math.min(n, replies.length - 1)]! }),
      async () => {},
    )
    whenOver(server.stop)
    return {
      server,
      wire: await enter(agUiAdapter({ url: server.url, storage: null, retryMs: 1, onRequestHuman: () => {} })),
    }
  }

  it('asks for a run on the conversation’s thread, every time another one, and offers the tool that calls a person', async () => {
    const { server, wire } = await start([begun, ...textMessage('m', 'Fine.'), finished()])
    await ask(wire, 'one')
    await ask(wire, 'two')
    const [first, second] = server.requests.map(({ body }) => body)
    expect(first).toEqual({
      threadId: conversation,
      runId: expect.any(String),
      protocolVersion: '1.0',
      state: {},
      messages: [{ id: 'turn-2', role: 'user', content: 'one' }],
      tools: [
        {
          name: 'request_human',
          description: expect.any(String),
          parameters: expect.objectContaining({ type: 'object' }),
        },
      ],
      context: [],
      forwardedProps: {},
    })
    expect(second.runId).not.toBe(first.runId)
    expect(second.messages).toEqual([
      { id: 'turn-2', role: 'user', content: 'one' },
      { id: 'm', role: 'assistant', content: 'Fine.' },
      { id: 'turn-4', role: 'user', content: 'two' },
    ])
  })

  it('[R42] says in the context which messages a person of the team has had, and that it answers again', async () => {
    const server = await startBotServer(
      () => ({ raw: [begun, ...textMessage('m', 'Fine.'), finished()] }),
      async () => {},
    )
    whenOver(server.stop)
    const bot = agUiAdapter({ url: server.url, storage: null, retryMs: 1, onRequestHuman: () => {} })
    const wire = await enter(bot)
    await ask(wire, 'one')
    const by = { kind: 'agent', agent: { id: 'ana', name: 'Ana' } } as const
    bot.backend.execute({ conversation, by, command: { type: 'say', text: 'I am Ana.' } })
    say(wire, 'Hello Ana')
    await wire.frame('event', ({ event }) => event.type === 'said' && event.text === 'Hello Ana')
    bot.backend.execute({ conversation, by, command: { type: 'end', note: 'Wants blue.' } })
    await ask(wire, 'two')
    const { messages, context } = server.requests[1]?.body ?? {}
    expect(context).toEqual([
      {
        description: 'Messages between the visitor and a person of the team, who has left since. You answer again.',
        value: '{"person":"Ana","messages":["turn-5","turn-6"]}',
      },
    ])
    expect(messages.map(({ id }: { id: string }) => id)).toEqual([
      'turn-2',
      'm',
      'turn-4',
      'turn-5',
      'turn-6',
      'turn-7',
      'turn-8',
    ])
  })

  it('[E4] calls a person by a CUSTOM event', async () => {
    const { wire } = await start([
      begun,
      event('CUSTOM', { name: 'request_human', value: { message: 'Ana knows.' } }),
      finished(),
    ])
    expect(await ask(wire, 'Boats?')).toMatchObject({ text: 'Ana knows.', cannotAnswer: true })
  })

  it('answers every call that was left to it with the next run, or the thread could not go on', async () => {
    const { server, wire } = await start(
      [
        begun,
        ...textMessage('m', 'One moment.'),
        ...toolCall('c1', 'request_human', { message: 'x' }, 'm'),
        ...toolCall('c2', 'open_page'),
        finished(),
      ],
      [begun, ...textMessage('n', 'Fine.'), finished()],
    )
    await ask(wire, 'Boats?')
    wire.send({ type: 'decline', id: newId(), conversation })
    await ask(wire, 'Ships?')
    expect(server.requests[1]?.body.messages.slice(1, -1)).toEqual([
      {
        id: 'm',
        role: 'assistant',
        content: 'One moment.',
        toolCalls: [{ id: 'c1', type: 'function', function: { name: 'request_human', arguments: '{"message":"x"}' } }],
      },
      {
        id: 'calls-2',
        role: 'assistant',
        toolCalls: [{ id: 'c2', type: 'function', function: { name: 'open_page', arguments: '{}' } }],
      },
      {
        id: 'c1-answer',
        role: 'tool',
        toolCallId: 'c1',
        content: expect.stringContaining('was asked whether a person'),
      },
      { id: 'c2-answer', role: 'tool', toolCallId: 'c2', content: '', error: 'There is no such tool here.' },
    ])
  })

  it('keeps the results of the agent’s own tools, and asks no second time once one was used', async () => {
    hearErrors()
    const tool = [
      ...toolCall('c', 'cancel_order'),
      event('TOOL_CALL_RESULT', { messageId: 't', toolCallId: 'c', content: 'done' }),
    ]
    const { server, wire } = await start(
      [begun, ...tool, ...textMessage('m', 'Cancelled.'), finished()],
      [begun, ...tool],
    )
    await ask(wire, 'Cancel my order')
    expect((await ask(wire, 'And the other')).text).toBe(failed)
    expect(server.requests.length).toBe(2)
    expect(server.requests[1]?.body.messages.slice(1, -1)).toEqual([
      {
        id: 'calls-2',
        role: 'assistant',
        toolCalls: [{ id: 'c', type: 'function', function: { name: 'cancel_order', arguments: '{}' } }],
      },
      { id: 't', role: 'tool', toolCallId: 'c', content: 'done' },
      { id: 'm', role: 'assistant', content: 'Cancelled.' },
    ])
  })

  it('[A11] gives back what an attempt has said and called that was asked for by the button', async () => {
    hearErrors()
    const { server, wire } = await start(
      [event('RUN_ERROR', { message: 'overloaded' })],
      [event('RUN_ERROR', { message: 'overloaded' })],
      [event('RUN_ERROR', { message: 'overloaded' })],
      [begun, ...textMessage('m', 'Fine.'), finished()],
    )
    await ask(wire, 'one')
    expect((await ask(wire, retry)).text).toBe('Fine.')
    await ask(wire, 'two')
    expect(server.requests.at(-1)?.body.messages).toEqual([
      { id: 'turn-2', role: 'user', content: 'one' },
      { id: 'm', role: 'assistant', content: 'Fine.' },
      { id: expect.stringMatching(/^turn-/), role: 'user', content: 'two' },
    ])
  })

  it('carries the state from run to run, patched as the agent says', async () => {
    const { server, wire } = await start(
      [
        begun,
        event('STATE_SNAPSHOT', { snapshot: { cart: ['boots'] } }),
        event('STATE_DELTA', { delta: [{ op: 'add', path: '/cart/-', value: 'jacket' }] }),
        ...textMessage('m', 'Done.'),
        finished(),
      ],
      [begun, ...textMessage('n', 'Fine.'), finished()],
    )
    await ask(wire, 'Add a jacket')
    await ask(wire, 'one')
    await ask(wire, 'two')
    expect(server.requests.map(({ body }) => body.state)).toEqual([
      {},
      { cart: ['boots', 'jacket'] },
      { cart: ['boots', 'jacket'] },
    ])
  })

  it('sets messages apart, expands chunks, and passes over what is not the assistant’s', async () => {
    const { wire } = await start([
      begun,
      ...textMessage('m', 'One', '', '.'),
      event('TEXT_MESSAGE_START', { messageId: 'u', role: 'user' }),
      event('TEXT_MESSAGE_CONTENT', { messageId: 'u', delta: 'not me' }),
      event('TEXT_MESSAGE_CHUNK', { messageId: 'n', role: 'assistant', delta: 'Tw' }),
      event('TEXT_MESSAGE_CHUNK', { delta: 'o.' }),
      event('ACTIVITY_SNAPSHOT', { messageId: 'a', activityType: 'PLAN', content: {} }),
      event('SOMETHING_NEW', { text: 'x' }),
      finished(),
    ])
    expect((await ask(wire, 'Count')).text).toBe('One.\n\nTwo.')
  })

  it('[E4] calls a person by a call that comes in chunks', async () => {
    const chunks = [
      event('TOOL_CALL_CHUNK', { toolCallId: 'c', toolCallName: 'request_human', delta: '{"mess' }),
      event('TOOL_CALL_CHUNK', { delta: 'age":"Ana knows."}' }),
    ]
    const { wire } = await start([begun, ...chunks, finished()])
    expect(await ask(wire, 'Boats?')).toMatchObject({ text: 'Ana knows.', cannotAnswer: true })
  })

  it('takes the last run of a stream for the answer: what comes before it is history', async () => {
    const { wire } = await start([
      begun,
      ...textMessage('m', 'Long ago.'),
      finished(),
      begun,
      ...textMessage('n', 'Now.'),
      finished(),
    ])
    expect((await ask(wire, 'When?')).text).toBe('Now.')
  })

  it('takes the words from the snapshot of an agent that streams none', async () => {
    const messages = [
      { id: '1', role: 'assistant', content: 'Before.' },
      { id: '2', role: 'user', content: 'When?' },
      { id: '3', role: 'assistant', content: 'Now.' },
    ]
    const { wire } = await start([begun, event('MESSAGES_SNAPSHOT', { messages }), finished()])
    expect((await ask(wire, 'When?')).text).toBe('Now.')
  })

  it('waits for no afterthought when a server leaves the line open behind a run', async () => {
    const server = await startBotServer(
      () => ({ say: [], ending: 'silence' }),
      async (_, __, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        await write(response, [begun, ...textMessage('m', 'Fine.'), finished()].join(''))
      },
    )
    whenOver(server.stop)
    const wire = await enter(agUiAdapter({ url: server.url, storage: null, retryMs: 1 }))
    expect((await ask(wire, 'one')).text).toBe('Fine.')
    expect(server.requests.length).toBe(1)
  })

  it('shows what an interrupt asks, and answers it with the visitor’s words; what needs a form it cancels', async () => {
    const interrupts = [
      { id: 'i1', reason: 'input_required', message: 'Which size?' },
      { id: 'i2', reason: 'tool_call', message: 'Order it?', responseSchema: { type: 'object' } },
      { id: 'i3', reason: 'input_required', message: 'Too late?', expiresAt: '2020-01-01T00:00:00Z' },
    ]
    const { server, wire } = await start(
      [begun, finished({ outcome: { type: 'interrupt', interrupts } })],
      [begun, ...textMessage('m', 'Size 40 it is.'), finished()],
    )
    expect((await ask(wire, 'Boots, please')).text).toBe('Which size?\n\nOrder it?\n\nToo late?')
    await ask(wire, '40')
    await ask(wire, 'Thanks')
    expect(server.requests.map(({ body }) => body.resume)).toEqual([
      undefined,
      [
        { interruptId: 'i1', status: 'resolved', payload: '40' },
        { interruptId: 'i2', status: 'cancelled' },
        { interruptId: 'i3', status: 'cancelled' },
      ],
      undefined,
    ])
  })
})
