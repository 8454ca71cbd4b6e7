import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BotAdapter, BotOptions } from '../../src/adapters/bot.ts'
import type { HumanRequest } from '../../src/adapters/bot-people.ts'
import { botWords } from '../../src/adapters/bot-words.ts'
import type { ServerFrame } from '../../src/protocol/index.ts'
import { adapterContract } from '../contracts/adapter.ts'
import { openWire, type Wire } from '../contracts/wire.ts'
import { type BotReply, type BotRequest, type BotScript, type BotServer, endless } from './bot-server.ts'
import { watchTimers } from './watched-timers.ts'

/** A protocol, and a server that speaks it. */
export interface BotUnderTest {
  serve(script: BotScript): Promise<BotServer>
  adapter(options: BotOptions): BotAdapter
  /** What a request holds of the conversation. */
  turnsIn(body: BotRequest['body']): { role: string; text: string }[]
  /** What is not the protocol, and not a whole answer. */
  readonly garbage: readonly Extract<BotReply, { raw: unknown }>[]
}

export const conversation = '11111111-1111-4111-8111-111111111111'
export const { failed, retry, handover } = botWords('en')

const undo: (() => unknown)[] = []
/** Runs when the test is over, last in first out. */
export const whenOver = (one: () => unknown) => undo.push(one)
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one()
})

/** What is printed to the console as an error; a test that expects none says so. */
export function hearErrors(): string[] {
  const heard: string[] = []
  const spy = vi.spyOn(console, 'error').mockImplementation((...words) => void heard.push(words.join(' ')))
  whenOver(() => spy.mockRestore())
  return heard
}

/** A visitor's line that has said hello and watches the conversation. */
export async function enter(adapter: BotAdapter, language = 'en'): Promise<Wire> {
  const wire = openWire(adapter)
  whenOver(wire.close)
  await wire.until('a line', () => wire.statuses.at(-1)?.status === 'open')
  wire.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token: 'a-secret-of-the-visitor', language })
  wire.send({ type: 'watch', conversation, lastSeq: 0 })
  await wire.frame('welcome')
  return wire
}

let ids = 0
export const newId = () => `command-of-the-test-${++ids}`

export function say(wire: Wire, text: string): string {
  const id = newId()
  wire.send({ type: 'say', id, conversation, text })
  return id
}

/** Says it, and gives the answer to it. */
export async function ask(wire: Wire, text: string) {
  const id = say(wire, text)
  const { event: question } = await wire.frame('event', ({ event }) => event.type === 'said' && event.command === id)
  return answerTo(wire, question.seq)
}

export async function answerTo(wire: Wire, seq: number) {
  const { event } = await wire.frame(
    'event',
    ({ event }) => event.type === 'said' && event.from === 'assistant' && event.answers === seq,
  )
  if (event.type !== 'said' || event.from !== 'assistant') throw new Error('not an answer')
  return event
}

export function drafts(wire: Wire) {
  return wire.frames.filter((frame): frame is Extract<ServerFrame, { type: 'draft' }> => frame.type === 'draft')
}

/** Everything an adapter for a bot must do, whatever the bot speaks. */
export function botSuite(name: string, { serve, adapter, turnsIn, garbage }: BotUnderTest): void {
  /** Storage is the tests' own, so that none finds another's conversation. */
  const quick: Omit<BotOptions, 'url'> = { retryMs: 1, storage: null, onRequestHuman: () => {} }

  async function start(script: BotScript, options: Partial<BotOptions> = {}) {
    const server = await serve(script)
    whenOver(server.stop)
    const bot = adapter({ url: server.url, ...quick, ...options })
    return { server, bot, wire: await enter(bot) }
  }

  describe(`[A5] ${name}, as any adapter`, () => {
    const longQuestion = 'Tell me everything'
    adapterContract({ describe, it, expect }, async () => {
      const server = await serve((_, body) => ({
        say: turnsIn(body).at(-1)?.text === longQuestion ? endless() : ['Fine.'],
      }))
      const bot = adapter({ url: server.url, ...quick })
      return {
        chatbot: 'demo',
        visitor: () => bot,
        agent: (which) => bot.backend.adapter({ id: which, name: which === 'first' ? 'Ana' : 'Ben' }),
        cut: bot.backend.cut,
        longQuestion,
        close: server.stop,
      }
    })
  })

  describe(`[A5] ${name}`, () => {
    it('streams an answer piece by piece and commits it, asking once', async () => {
      const { server, wire } = await start(() => ({ say: ['Two ', 'da', 'ys.'] }))
      expect(await ask(wire, 'How long?')).toMatchObject({ text: 'Two days.', answers: 2, seq: 3 })
      const pieces = drafts(wire).map(({ from, text }) => ({ from, text }))
      expect(pieces.length).toBeGreaterThan(1)
      expect(pieces.map(({ text }) => text).join('')).toBe('Two days.')
      let length = 0
      for (const { from, text } of pieces) {
        expect(from).toBe(length)
        length += text.length
      }
      expect(server.requests.length).toBe(1)
    })

    it('[R42] tells the bot the whole conversation with every question, who of the team had which part of it, and that they have left', async () => {
      const { server, bot, wire } = await start((n) => ({ say: [`Answer ${n}.`] }))
      await ask(wire, 'one')
      const by = { kind: 'agent', agent: { id: 'ana', name: 'Ana' } } as const
      bot.backend.execute({ conversation, by, command: { type: 'say', text: 'I am Ana.' } })
      say(wire, 'Hello Ana')
      await wire.frame('event', ({ event }) => event.type === 'said' && event.text === 'Hello Ana')
      bot.backend.execute({ conversation, by, command: { type: 'end', note: 'Wants blue.' } })
      expect((await ask(wire, 'two')).text).toBe('Answer 1.')
      const sent = server.requests.map(({ body }) => turnsIn(body))
      expect(sent[0]).toEqual([{ role: 'user', text: 'one' }])
      const lines = (sent[1] ?? []).flatMap(({ role, text }) => text.split(/\n\n+/).map((part) => `${role}: ${part}`))
      expect(lines).toEqual([
        'user: one',
        'assistant: Answer 0.',
        'user: <note>Ana, a person of the team, has the conversation from here on, until they leave.</note>',
        'assistant: Ana (a person of the team) wrote:\nI am Ana.',
        'user: Hello Ana',
        'user: <note>Ana has left this for you alone: Wants blue.\nThey have left, and what they had is dealt with. You answer again from here on.</note>',
        'user: two',
      ])
      expect(JSON.stringify(wire.frames)).not.toContain('Wants blue')
    })

    it('[R43] [R44] has the bot never believe that somebody else answers: whoever came or was to come is gone', async () => {
      const { server, bot, wire } = await start((n) => ({ say: [`Answer ${n}.`] }))
      await ask(wire, 'one')
      const by = { kind: 'agent', agent: { id: 'ana', name: 'Ana' } } as const
      const last = () => turnsIn(server.requests.at(-1)?.body).map(({ text }) => text)
      const noMore = /no longer waits for a person of the team\. You go on answering\.<\/note>\n*(two|three)?$/

      wire.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
      await wire.frame('event', ({ event }) => event.type === 'escalated')
      bot.backend.execute({ conversation, by, command: { type: 'resolve' } })
      await ask(wire, 'two')
      expect(last().join('\n')).toMatch(noMore)

      wire.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
      await wire.until('the second call', () => bot.backend.conversation(conversation)?.phase === 'waiting')
      wire.send({ type: 'cancel', id: newId(), conversation })
      await ask(wire, 'three')
      expect(last().join('\n')).toMatch(noMore)

      bot.backend.execute({ conversation, by, command: { type: 'takeOver' } })
      say(wire, 'four')
      await wire.frame('event', ({ event }) => event.type === 'said' && event.text === 'four')
      const dropped = { type: 'drop', epoch: 1, agents: 1 } as const
      bot.backend.execute({ conversation, by: { kind: 'clock' }, command: dropped })
      await wire.frame('event', ({ event }) => event.type === 'said' && event.text === 'Answer 3.')
      expect(last().join('\n')).toMatch(/was cut off\. You answer again from here on\.<\/note>\s+four$/)
    })

    it('stops when the visitor has read enough: the request is closed, and what was written is the answer', async () => {
      const { server, wire } = await start(() => ({ say: endless() }))
      say(wire, 'Go on')
      await wire.frame('draft', ({ from }) => from > 0)
      wire.send({ type: 'stop', conversation })
      const answer = await answerTo(wire, 2)
      expect(answer.stopped).toBe(true)
      expect(answer.text).toBe(
        drafts(wire)
          .map(({ text }) => text)
          .join(''),
      )
      await vi.waitFor(() => expect(server.requests.map(({ ending }) => ending)).toEqual(['closed by client']))
    })

    it('stops before the first word, too, and is not asked again', async () => {
      const { server, wire } = await start(() => ({ say: [], ending: 'silence' }))
      say(wire, 'Go on')
      await vi.waitFor(() => expect(server.requests.length).toBe(1))
      wire.send({ type: 'stop', conversation })
      expect(await answerTo(wire, 2)).toMatchObject({ text: '…', stopped: true })
      await vi.waitFor(() => expect(server.requests.map(({ ending }) => ending)).toEqual(['closed by client']))
    })

    it('[R21] is cut off when an agent joins, and asked again when they have left', async () => {
      const { server, bot, wire } = await start((n) => ({ say: n === 0 ? endless() : ['Here again.'] }))
      say(wire, 'Go on')
      await wire.frame('draft', ({ from }) => from > 0)
      const by = { kind: 'agent', agent: { id: 'ana', name: 'Ana' } } as const
      bot.backend.execute({ conversation, by, command: { type: 'say', text: 'I take this one' } })
      await vi.waitFor(() => expect(server.requests.map(({ ending }) => ending)).toEqual(['closed by client']))
      bot.backend.execute({ conversation, by, command: { type: 'end' } })
      expect((await ask(wire, 'And you?')).text).toBe('Here again.')
    })

    it('answers messages that come in a row once, the last of them with all before it', async () => {
      let release = () => {}
      const first = new Promise<void>((resolve) => {
        release = resolve
      })
      const slow = async function* () {
        await first
        yield 'One.'
      }
      const { server, wire } = await start((n) => ({ say: n === 0 ? slow() : ['Both.'] }))
      say(wire, 'one')
      await vi.waitFor(() => expect(server.requests.length).toBe(1))
      for (const text of ['two', 'two', 'three']) say(wire, text)
      await wire.frame('event', ({ event }) => event.type === 'said' && event.text === 'three')
      release()
      expect((await answerTo(wire, 5)).text).toBe('Both.')
      expect(server.requests.length).toBe(2)
      expect(
        turnsIn(server.requests[1]?.body)
          .map(({ text }) => text)
          .join(' '),
      ).toMatch(/^one\s+two\s+two\s+One\.\s+three$/)
    })

    describe('when something goes wrong', () => {
      it.each([
        ['retry-after', '1', 1_000],
        ['retry-after-ms', '40', 40],
      ])('waits as long as it is told to after 429, and then has an answer: %s %s', async (header, value, ms) => {
        const timers = watchTimers()
        whenOver(timers.stop)
        const { server, wire } = await start((n) =>
          n === 0 ? { status: 429, headers: { [header]: value } } : { say: ['Two days.'] },
        )
        expect((await ask(wire, 'How long?')).text).toBe('Two days.')
        expect([timers.askedBy('bot-retry.ts'), server.requests.length]).toEqual([[ms], 2])
      })

      it('asks again after 5xx, with the same words', async () => {
        const { server, wire } = await start((n) => (n < 2 ? { status: n === 0 ? 500 : 503 } : { say: ['Two days.'] }))
        expect((await ask(wire, 'How long?')).text).toBe('Two days.')
        expect(server.requests.map(({ body }) => turnsIn(body))).toEqual(
          Array(3).fill([{ role: 'user', text: 'How long?' }]),
        )
      })

      it('begins anew when an answer is cut in the middle: nothing is shown twice', async () => {
        const { wire } = await start((n) =>
          n === 0 ? { say: ['Two ', 'da'], ending: 'cut' } : { say: ['Three ', 'days.'] },
        )
        expect((await ask(wire, 'How long?')).text).toBe('Three days.')
        // A client puts drafts together by their offsets.
        const shown = ['']
        for (const { from, text } of drafts(wire)) shown.push(`${shown.at(-1)?.slice(0, from)}${text}`)
        expect(shown).toContain('Two da')
        expect(shown.at(-1)).toBe('Three days.')
        expect(shown.filter((text) => /da.*Three/.test(text))).toEqual([])
      })

      it('tells of it honestly after the last attempt, offers a person, and the message can be sent again', async () => {
        const errors = hearErrors()
        const { server, wire } = await start((n) => (n < 3 ? { status: 503 } : { say: ['Two days.'] }))
        expect(await ask(wire, 'How long?')).toMatchObject({ text: failed, cannotAnswer: true, followUps: [retry] })
        await wire.frame('event', ({ event }) => event.type === 'offered')
        expect(server.requests.length).toBe(3)
        expect(errors).toEqual([
          expect.stringMatching(/^Handrail: no answer came.* http:.* gave no answer: it answered 503: .*No/),
        ])
        expect((await ask(wire, 'How long, then?')).text).toBe('Two days.')
        // What was said in the bot's place is none of its own.
        expect(turnsIn(server.requests[3]?.body).every(({ role }) => role === 'user')).toBe(true)
        expect(
          turnsIn(server.requests[3]?.body)
            .map(({ text }) => text)
            .join('\n\n'),
        ).toBe('How long?\n\nHow long, then?')
      })

      it('[A11] answers the same question anew when the visitor presses the one button under the failure', async () => {
        hearErrors()
        const replies: BotReply[] = [{ say: ['Hi.'] }, { say: ['Two '], ending: 'cut' }, { status: 503 }]
        const { server, wire } = await start((n) => replies[n] ?? { say: ['Two ', 'days.'] }, { retries: 0 })
        await ask(wire, 'Hello')
        // Fails in the middle, then at once; the button is the same each time.
        const first = await ask(wire, 'How long?')
        expect([first.text, first.followUps]).toEqual([`Two\n\n${failed}`, [retry]])
        const second = await ask(wire, first.followUps?.[0] ?? '')
        expect([second.text, second.followUps]).toEqual([failed, [retry]])
        const third = await ask(wire, retry)
        expect([third.text, third.followUps, third.cannotAnswer]).toEqual(['Two days.', undefined, undefined])
        // Every attempt is the same question to the bot, and nothing in it tells of the others.
        const turns = server.requests.map(({ body }) => turnsIn(body))
        expect(turns.slice(1)).toEqual(
          Array(3).fill([
            { role: 'user', text: 'Hello' },
            { role: 'assistant', text: 'Hi.' },
            { role: 'user', text: 'How long?' },
          ]),
        )
        // Nor does it afterwards.
        await ask(wire, 'And boots?')
        expect(turnsIn(server.requests.at(-1)?.body).map(({ text }) => text)).toEqual([
          'Hello',
          'Hi.',
          'How long?',
          'Two days.',
          'And boots?',
        ])
      })

      it('keeps what was written when the rest never comes, and says that it is not all', async () => {
        hearErrors()
        const { server, wire } = await start((n) =>
          n === 0 ? { say: ['Two ', 'da'], ending: 'cut' } : n < 3 ? { status: 503 } : { say: ['Yes.'] },
        )
        expect(await ask(wire, 'How long?')).toMatchObject({ text: `Two da\n\n${failed}`, cannotAnswer: true })
        await ask(wire, 'Go on')
        expect(turnsIn(server.requests[3]?.body).at(-2)).toEqual({ role: 'assistant', text: 'Two da' })
      })

      it('takes the protocol’s own word for a failure', async () => {
        const errors = hearErrors()
        const { server, wire } = await start(() => ({ say: ['Two '], ending: 'error' }))
        expect((await ask(wire, 'How long?')).text).toBe(`Two\n\n${failed}`)
        expect([server.requests.length, errors.length]).toEqual([3, 1])
        expect(errors[0]).toMatch(/told of an error/)
      })

      it.each(garbage)('is not fooled by what is no answer: %j', async (reply) => {
        hearErrors()
        const { server, wire } = await start(() => reply)
        expect((await ask(wire, 'How long?')).text.endsWith(failed)).toBe(true)
        expect(server.requests.length).toBe(3)
      })

      it('gives up a bot that falls silent', async () => {
        const errors = hearErrors()
        const { server, wire } = await start(() => ({ say: ['Two '], ending: 'silence' }), { idleMs: 100, retries: 1 })
        expect((await ask(wire, 'How long?')).text).toBe(`Two\n\n${failed}`)
        expect(errors).toEqual([expect.stringMatching(/has said nothing for 0\.1 s$/)])
        await vi.waitFor(() =>
          expect(server.requests.map(({ ending }) => ending)).toEqual(Array(2).fill('closed by client')),
        )
      })

      it('gives up a bot that comes to no end', async () => {
        hearErrors()
        const { wire } = await start(() => ({ say: endless() }), { totalMs: 150, retries: 0 })
        expect((await ask(wire, 'How long?')).text).toMatch(/^(and so on )+and so on\n\nSorry/)
      })

      it('asks once where asking again is of no use, or too far off', async () => {
        const errors = hearErrors()
        const replies: BotReply[] = [{ status: 401 }, { status: 429, headers: { 'retry-after': '3600' } }]
        const { server, wire } = await start((n) => replies[n] ?? { say: ['Fine.'] })
        expect([(await ask(wire, 'one')).text, (await ask(wire, 'two')).text, (await ask(wire, 'three')).text]).toEqual(
          [failed, failed, 'Fine.'],
        )
        expect([server.requests.length, errors.length]).toEqual([3, 2])
      })

      it('has an answer from a bot that was not there at first', async () => {
        const away = await serve(() => ({ say: [] }))
        await away.stop()
        const { server } = await start(() => ({ say: ['Back.'] }))
        let asked = 0
        const fetch: typeof globalThis.fetch = (url, init) => globalThis.fetch(asked++ === 0 ? away.url : url, init)
        const wire = await enter(adapter({ url: server.url, ...quick, fetch }))
        expect((await ask(wire, 'How long?')).text).toBe('Back.')
        expect(asked).toBe(2)
      })

      it('says so in the visitor’s language, or in the owner’s words', async () => {
        hearErrors()
        const server = await serve(() => ({ status: 400 }))
        whenOver(server.stop)
        const german = await enter(adapter({ url: server.url, ...quick }), 'de-AT')
        expect((await ask(german, 'Wie lange?')).text).toBe(botWords('de').failed)
        const words = { failed: 'Oops.', retry: 'Again!' }
        const own = await enter(adapter({ url: server.url, ...quick, words }), 'de')
        expect(await ask(own, 'Wie lange?')).toMatchObject({ text: 'Oops.', followUps: ['Again!'] })
        expect((await ask(own, 'Again!')).text).toBe('Oops.')
        expect(turnsIn(server.requests.at(-1)?.body)).toEqual([{ role: 'user', text: 'Wie lange?' }])
      })
    })

    describe('when a person is needed', () => {
      it('[E4] offers one when the bot says so, and calls the owner when the visitor confirms', async () => {
        const requests: HumanRequest[] = []
        const { wire } = await start(() => ({ say: [], human: { message: 'Ana knows more.' } }), {
          onRequestHuman: (request) => requests.push(request),
        })
        expect(await ask(wire, 'Boats?')).toMatchObject({ text: 'Ana knows more.', cannotAnswer: true })
        const { event } = await wire.frame('event', ({ event }) => event.type === 'offered')
        expect(event).toMatchObject({ trigger: 'cannot_answer', answers: 2 })
        expect(requests).toEqual([])
        wire.send({ type: 'confirm', id: newId(), conversation })
        await wire.frame('event', ({ event }) => event.type === 'escalated')
        await vi.waitFor(() => expect(requests.length).toBe(1))
        expect(requests[0]?.conversation).toMatchObject({
          id: conversation,
          phase: 'waiting',
          escalation: { trigger: 'cannot_answer' },
        })
        expect(requests[0]?.events.map(({ type }) => type)).toEqual(['started', 'said', 'said', 'offered', 'escalated'])
      })

      it('keeps what the bot has said besides, and has words of its own for one that said nothing', async () => {
        const { wire } = await start((n) => ({
          say: n === 0 ? ['I do not know. '] : [],
          human: n === 0 ? { message: 'x' } : {},
        }))
        expect(await ask(wire, 'Boats?')).toMatchObject({ text: 'I do not know. ', cannotAnswer: true })
        wire.send({ type: 'decline', id: newId(), conversation })
        expect(await ask(wire, 'Ships?')).toMatchObject({ text: handover, cannotAnswer: true })
      })

      it('[E2] offers one when the visitor asks for one in words, without asking the bot', async () => {
        const { server, wire } = await start(() => ({ say: ['Hm.'] }))
        say(wire, 'Can I talk to a human, please?')
        const { event } = await wire.frame('event', ({ event }) => event.type === 'offered')
        expect(event).toMatchObject({ trigger: 'direct_request' })
        say(wire, 'Yes, please!')
        await wire.frame('event', ({ event }) => event.type === 'escalated')
        expect(server.requests).toEqual([])
      })

      it('[E1] offers nobody when there is nobody to call', async () => {
        const errors = hearErrors()
        const server = await serve(() => ({ say: ['I do not know.'], human: {} }))
        whenOver(server.stop)
        const wire = await enter(adapter({ url: server.url, retryMs: 1, storage: null }))
        const settings = wire.frames.find((frame) => frame.type === 'settings')
        expect(settings?.type === 'settings' && settings.settings.escalation.enabled).toBe(false)
        await ask(wire, 'Boats?')
        wire.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
        expect((await wire.frame('refused')).code).toBe('escalation_off')
        expect(wire.events(conversation).map(({ type }) => type)).toEqual(['started', 'said', 'said'])
        expect(JSON.stringify(server.requests[0]?.body)).not.toMatch(/human/i)
        expect(errors).toEqual([])
      })
    })

    it('sends the owner’s headers, made anew for each request, and members of the body', async () => {
      let n = 0
      const headers = async () => ({ authorization: `Bearer ${++n}` })
      const { server, wire } = await start(() => ({ say: ['Fine.'] }), { headers, body: { tenant: 'shop' } })
      await ask(wire, 'one')
      await ask(wire, 'two')
      expect(server.requests.map(({ headers, body }) => [headers.authorization, headers.accept, body.tenant])).toEqual([
        ['Bearer 1', 'text/event-stream', 'shop'],
        ['Bearer 2', 'text/event-stream', 'shop'],
      ])
    })

    const waitsForRetry: BotReply = { status: 503, headers: { 'retry-after': '19' } }
    it.each<[when: string, reply: BotReply, reached: (wire: Wire, server: BotServer) => Promise<unknown>]>([
      ['an answer is written', { say: endless() }, (wire) => wire.frame('draft')],
      ['a bot is silent', { say: [], ending: 'silence' }, (_, server) => vi.waitFor(() => asked(server, 1))],
      [
        'a retry is due',
        waitsForRetry,
        (_, server) => vi.waitFor(() => expect(server.requests[0]?.ending).toBe('answered')),
      ],
      [
        'a person is waited for',
        { say: ['Fine.'] },
        (wire) => {
          wire.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
          return wire.frame('event', ({ event }) => event.type === 'escalated')
        },
      ],
    ])(
      '[A2] leaves no request and no timer behind when the chat is taken off the page while %s',
      async (_, reply, reached) => {
        const timers = watchTimers()
        whenOver(timers.stop)
        const { server, bot, wire } = await start(() => reply)
        say(wire, 'Go on')
        await reached(wire, server)
        const { backend } = bot
        expect(timers.live()).toContain('memory-lines.ts 20000 ms')
        wire.close()
        await vi.waitFor(() => expect(timers.live()).toEqual([]))
        await vi.waitFor(() => expect(server.requests.map(({ ending }) => ending)).not.toContain('open'))
        expect(bot.backend).not.toBe(backend)
      },
    )

    function asked(server: BotServer, times: number) {
      expect(server.requests.length).toBe(times)
    }

    it('[A11] goes on where it was after a reload: the log is there, nothing is said twice, and what was left open is answered', async () => {
      const stored = new Map<string, string>()
      const storage = {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, value: string) => stored.set(key, value),
      }
      const { server, wire } = await start((n) => ({ say: n === 1 ? endless() : [`Answer ${n}.`] }), { storage })
      await ask(wire, 'one')
      const id = newId()
      wire.send({ type: 'say', id, conversation, text: 'two' })
      await wire.frame('draft', ({ answers, from }) => answers === 4 && from > 0)
      wire.close()

      const again = await enter(adapter({ url: server.url, ...quick, storage }))
      again.send({ type: 'say', id, conversation, text: 'two' })
      expect((await answerTo(again, 4)).text).toBe('Answer 2.')
      await again.frame('event', ({ event }) => event.command === id)
      const log = again
        .events(conversation)
        .flatMap((event) => (event.type === 'said' && event.command !== id ? [event.text] : []))
      expect(log).toEqual(['one', 'Answer 0.', 'Answer 2.'])
      expect((await ask(again, 'three')).text).toBe('Answer 3.')
    })
  })
}
