import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Window } from 'happy-dom'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { aiSdkAdapter } from '../../src/adapters/ai-sdk.ts'
import type { BotAdapter } from '../../src/adapters/bot.ts'
import type { MemoryBackend } from '../../src/adapters/memory.ts'
import { answerTo, ask, conversation, enter, hearErrors, newId, retry, say, whenOver } from './bot-suite.ts'
import { asModules, asProject, codeIn } from './docs-code.ts'

/** docs/bring-your-own-backend.md, as its readers have it: every piece of code compiles, and does what is said of it. */
const files = await codeIn('bring-your-own-backend.md')
const { folder, remove } = await asModules(files)
afterAll(remove)
const piece = (name: string) => import(join(folder, name))

it('[A5] the chapter’s pieces of code have names, and compile as strictly as our own', async () => {
  expect([...files.keys()]).toEqual([
    'help-desk.ts',
    'page.ts',
    'http-adapter.ts',
    'http-backend.ts',
    'http-adapter.test.ts',
    'route.ts',
    'call-a-person.ts',
  ])
  const project = await asProject(files)
  whenOver(project.remove)
  const compiling = promisify(execFile)('node_modules/typescript/bin/tsc', ['-p', project.config])
  const { stdout } = await compiling.catch((failed: { stdout: string }) => failed)
  // What is wrong elsewhere in the repository is told elsewhere.
  expect(stdout.split('\n').filter((line) => line.includes('.handrail-docs-'))).toEqual([])
})

// Its own tests: the contract, for an adapter over plain HTTP.
await piece('http-adapter.test.ts')

describe('[A5] the chapter’s function that answers', () => {
  async function start(reply: (n: number) => object | number) {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://x').searchParams.get('question') ?? '')
      const body = reply(asked.length)
      if (typeof body === 'number') response.writeHead(body).end()
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    whenOver(() => server.close())
    const { helpDesk } = await piece('help-desk.ts')
    const backend: MemoryBackend = helpDesk(`http://127.0.0.1:${(server.address() as AddressInfo).port}/answers`)
    whenOver(backend.close)
    return { asked, wire: await enter(Object.assign(backend.adapter(), { backend })) }
  }

  it('streams, suggests, and offers a person where it does not know', async () => {
    const { wire } = await start((n) => ({ text: `Answer ${n}.`, known: n === 1, next: ['Who pays?'] }))
    expect(await ask(wire, 'How long?')).toMatchObject({ text: 'Answer 1.', followUps: ['Who pays?'] })
    expect(wire.frames.flatMap((frame) => (frame.type === 'draft' ? [frame.text] : []))).toEqual(['Answer ', '1.'])
    await ask(wire, 'Boats?')
    await wire.frame('event', ({ event }) => event.type === 'offered')
  })

  it('fails honestly, and answers the same question with one press', async () => {
    const errors = hearErrors()
    const { asked, wire } = await start((n) => (n === 1 ? 503 : { text: 'Two days.', known: true, next: [] }))
    expect((await ask(wire, 'How long?')).followUps).toEqual([retry])
    expect((await ask(wire, retry)).text).toBe('Two days.')
    expect([asked, errors.length]).toEqual([['How long?', 'How long?'], 1])
  })
})

it('[A2] the chapter’s page puts a chat into the page, and takes it away', async () => {
  const window = new Window({ url: 'https://shop.test/' })
  whenOver(() => window.close())
  // All that a page has and Node has not.
  const more = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis))
  for (const name of [...more, 'CustomEvent']) vi.stubGlobal(name, window[name as 'document'])
  whenOver(() => vi.unstubAllGlobals())
  const { chat } = await piece('page.ts')
  const widgets = () => window.document.querySelectorAll('handrail-widget').length
  const before = widgets()
  chat.destroy()
  expect([before, widgets()]).toEqual([1, 0])
})

it('[E4] the chapter’s route of the AI SDK answers, and calls a person', async () => {
  const { POST } = await piece('route.ts')
  const fetch: typeof globalThis.fetch = (url, init) => POST(new Request(`${url}`, init))
  const wire = await enter(
    aiSdkAdapter({ url: 'http://page/api/chat', fetch, storage: null, onRequestHuman: () => {} }),
  )
  expect(await ask(wire, 'How long?')).toMatchObject({ text: 'We ship within two days.' })
  expect(await ask(wire, 'I want a refund')).toMatchObject({
    text: 'Refunds are made by our people.',
    cannotAnswer: true,
  })
  await wire.frame('event', ({ event }) => event.type === 'offered')
})

describe('[A5] the chapter’s helpdesk', () => {
  async function start() {
    const opened: { subject: string; transcript: string }[] = []
    const sent: string[] = []
    let reply = (_from: { id: string; name: string }, _text: string, _id: string) => {}
    let end = () => {}
    const desk = {
      open(ticket: { subject: string; transcript: string }) {
        opened.push(ticket)
        return {
          onReply: (hear: typeof reply) => {
            reply = hear
          },
          onClosed: (hear: typeof end) => {
            end = hear
          },
          send: (text: string) => sent.push(text),
          close: () => sent.push('(closed)'),
        }
      },
    }
    const { callAPerson } = await piece('call-a-person.ts')
    const { POST } = await piece('route.ts')
    const fetch: typeof globalThis.fetch = (url, init) => POST(new Request(`${url}`, init))
    const bot: BotAdapter = aiSdkAdapter({
      url: 'http://page/api/chat',
      fetch,
      storage: null,
      onRequestHuman: callAPerson(desk),
    })
    const wire = await enter(bot)
    await ask(wire, 'How long?')
    wire.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
    await vi.waitFor(() => expect(opened.length).toBe(1))
    return {
      bot,
      wire,
      opened,
      sent,
      reply: (text: string, id: string) => reply({ id: 'ana', name: 'Ana' }, text, id),
      end: () => end(),
    }
  }

  it('answers in the chat, hands back, and lets go when the chat is taken off the page', async () => {
    const { bot, wire, opened, sent, reply, end } = await start()
    expect(opened).toEqual([
      { subject: 'How long?', transcript: 'visitor: How long?\nassistant: We ship within two days.' },
    ])
    for (let i = 0; i < 2; i++) reply('I am Ana.', 'reply-1')
    say(wire, 'Hello Ana')
    await vi.waitFor(() => expect(sent).toEqual(['Hello Ana']))
    end()
    await wire.frame('event', ({ event }) => event.type === 'ended')
    expect((await ask(wire, 'And boots?')).text).toBe('We ship within two days.')
    expect(
      bot.backend
        .events(conversation)
        .flatMap((event) => (event.type === 'said' && event.from === 'agent' ? [event.text] : [])),
    ).toEqual(['I am Ana.'])
    wire.close()
    await vi.waitFor(() => expect(sent.at(-1)).toBe('(closed)'))
  })

  it('tells the visitor when nobody comes', async () => {
    const { wire, end } = await start()
    end()
    await wire.frame('event', ({ event }) => event.type === 'unattended')
    say(wire, 'Hello?')
    await answerTo(wire, 6)
  })
})
