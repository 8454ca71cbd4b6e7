import { inspect } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { limits } from '../../../src/protocol/limits.ts'
import type { Passage } from '../../../src/server/assistant/documents.ts'
import {
  createModel,
  type ModelAsked,
  ModelError,
  type ModelOptions,
  type ModelPiece,
} from '../../../src/server/assistant/model.ts'
import { endless, type FakeModel, inPieces, type Reply, startFakeModel } from './fake-model.ts'

const opened: FakeModel[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((fake) => fake.stop()))
})

const returns: Passage = {
  id: 'returns#how-long',
  page: 'Returns',
  heading: 'How long',
  title: 'Returns – How long',
  url: '/help/returns.html#how-long',
  blocks: ['You have 30 days to send it back.'],
}
const question = 'My secret question: how long do I have?'
const asked: ModelAsked = {
  question,
  history: [
    { type: 'started', chatbot: 'c', visitor: 'v', language: 'en', seq: 1, at: 0 },
    { type: 'said', from: 'visitor', text: question, seq: 2, at: 0 },
  ],
  passages: [returns],
  language: 'en',
  chatbotName: 'Tess',
  site: 'shop.test',
  handoverOffered: true,
}

async function modelThat(reply: Reply | (() => Reply), options: Partial<ModelOptions> = {}) {
  const fake = await startFakeModel(() => (typeof reply === 'function' ? reply() : reply))
  opened.push(fake)
  return { fake, model: createModel({ url: fake.url, name: 'llama', ...options }) }
}

/** All that came of an answer. */
async function hear(pieces: AsyncGenerator<ModelPiece, unknown>, onPiece: (piece: string) => void = () => {}) {
  const heard: string[] = []
  try {
    for (;;) {
      const { done, value } = await pieces.next()
      if (done) return { text: heard.join(''), pieces: heard, written: value, error: null }
      if (typeof value !== 'string') continue
      heard.push(value)
      onPiece(value)
    }
  } catch (error) {
    return { text: heard.join(''), pieces: heard, written: null, error }
  }
}

async function answerOf(
  reply: Reply | (() => Reply),
  options: Partial<ModelOptions> = {},
  about: Partial<ModelAsked> = {},
) {
  const { fake, model } = await modelThat(reply, options)
  const heard = await hear(model.write({ ...asked, ...about }, new AbortController().signal))
  return { ...heard, fake }
}

function gate(): { readonly passed: Promise<void>; open(): void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { passed: promise, open: resolve }
}

/** Longer than a test may take. */
const patient = { firstByteMs: 60_000, idleMs: 60_000, totalMs: 60_000 }

describe('The request', () => {
  test('[B2] carries the key, the model and the conversation, and asks for a stream', async () => {
    const { fake, error } = await answerOf({ pieces: ['Yes.'] }, { key: 'sk-123' })
    expect(error).toBeNull()
    const [request] = fake.requests
    expect(request?.path).toBe('/v1/chat/completions')
    expect(request?.headers.authorization).toBe('Bearer sk-123')
    expect(request?.body).toEqual({
      model: 'llama',
      stream: true,
      messages: [
        { role: 'system', content: expect.stringContaining('You have 30 days to send it back.') },
        { role: 'user', content: question },
      ],
    })
    await expect.poll(() => request?.ending).toBe('answered')
  })

  test('[B2] has no authorization without a key', async () => {
    const { fake } = await answerOf({ pieces: ['Yes.'] })
    expect(fake.requests[0]?.headers).not.toHaveProperty('authorization')
  })

  test.each(['', '/', '/chat/completions', '/chat/completions/', '?api-version=2'])(
    '[B2] goes to the right path when the address ends with %j',
    async (ending) => {
      const { fake } = await modelThat({ pieces: ['Yes.'] })
      const model = createModel({ url: fake.url + ending, name: 'llama' })
      expect((await hear(model.write(asked, new AbortController().signal))).text).toBe('Yes.')
      expect(fake.requests[0]?.path).toBe(`/v1/chat/completions${ending.startsWith('?') ? ending : ''}`)
    },
  )

  test('[C4] says who handled which messages', async () => {
    const ana = { id: 'a', name: 'Ana' }
    const { fake } = await answerOf(
      { pieces: ['Yes.'] },
      {},
      {
        history: [
          { seq: 1, at: 0, type: 'started', chatbot: 'c', visitor: 'v', language: 'en' },
          { seq: 2, at: 0, type: 'said', from: 'visitor', text: 'Hello' },
          { seq: 3, at: 0, type: 'said', from: 'assistant', text: 'Hello, I am Tess.', answers: 2 },
          { seq: 4, at: 0, type: 'joined', agent: ana, epoch: 1 },
          { seq: 5, at: 0, type: 'said', from: 'agent', agent: ana, text: 'I look it up.' },
          { seq: 6, at: 0, type: 'ended', agent: ana, epoch: 2, note: 'Gets 10 % off.', resolved: true },
          { seq: 7, at: 0, type: 'said', from: 'visitor', text: question },
        ],
      },
    )
    expect(fake.requests[0]?.body.messages.slice(1)).toEqual([
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'Hello, I am Tess.' },
      {
        role: 'user',
        content:
          '<note>Ana (a person of the team) joined and answers from here on, until a note says otherwise.</note>',
      },
      { role: 'assistant', content: 'Ana (a person of the team) wrote:\nI look it up.' },
      {
        role: 'user',
        content: [
          '<note>Ana left this for you alone: Gets 10 % off.</note>',
          '<note>Ana has left. You answer again from here on.</note>',
          question,
        ].join('\n\n'),
      },
    ])
  })
})

describe('The answer', () => {
  test('[B2] comes piece by piece, as it is written', async () => {
    const first = gate()
    const { model } = await modelThat({
      pieces: (async function* () {
        yield 'Within '
        await first.passed
        yield '30 days.'
      })(),
    })
    const pieces = model.write(asked, new AbortController().signal)
    // The white space may yet belong to a mark.
    expect(await pieces.next()).toEqual({ done: false, value: 'Within' })
    first.open()
    expect((await hear(pieces)).text).toBe(' 30 days.')
  })

  test('[B2] is shown without citations and token, which are reported', async () => {
    const cited = await answerOf({ pieces: inPieces('Within **30 days** [1]. Not longer.[1]', 3) })
    expect(cited.text).toBe('Within **30 days**. Not longer.')
    expect(cited.written).toEqual({ cannotAnswer: false, cited: [1] })

    const unknown = await answerOf({ pieces: inPieces('[[CANNOT_ANSWER]] I found nothing about that.', 2) })
    expect(unknown.text).toBe('I found nothing about that.')
    expect(unknown.written).toEqual({ cannotAnswer: true, cited: [] })
    expect(unknown.pieces.join('|')).not.toMatch(/[[\]]|CANNOT/)
  })

  test('[E4] may be nothing but that there is none', async () => {
    const { pieces, written, error } = await answerOf({ pieces: ['[[CANNOT', '_ANSWER]]'] })
    expect({ pieces, written, error }).toEqual({ pieces: [], written: { cannotAnswer: true, cited: [] }, error: null })
  })

  test('[B2] is shown without what the model thinks, wherever it does that', async () => {
    const apart = await answerOf({ pieces: [{ thinks: 'Hm, 30?' }, 'Within 30 days.'] })
    expect(apart.text).toBe('Within 30 days.')
    const inText = await answerOf({ pieces: inPieces('<think>\nHm, 30?\n</think>\n\nWithin 30 days.', 3) })
    expect(inText.text).toBe('Within 30 days.')
  })

  test('[B2] is whole with [DONE] alone, and when it came to the limit of the model', async () => {
    for (const ending of ['unexplained', 'length'] as const) {
      const { text, error } = await answerOf({ pieces: ['Within ', '30 days.'], ending })
      expect({ text, error }).toEqual({ text: 'Within 30 days.', error: null })
    }
  })

  test('[B2] that never ends is cut at its limit, and the request is closed', async () => {
    const { fake, text, written, error } = await answerOf({ pieces: endless('and so on 👍 ') }, patient)
    expect(error).toBeNull()
    expect(text.length).toBeGreaterThan(limits.answerChars - 2)
    expect(text.length).toBeLessThanOrEqual(limits.answerChars)
    expect(text.isWellFormed()).toBe(true)
    expect(written).toEqual({ cannotAnswer: false, cited: [] })
    await expect.poll(() => fake.requests[0]?.ending).toBe('closed by client')
  })

  test('[B2] that comes in one enormous piece is cut as well', async () => {
    for (const lead of ['', 'x']) {
      const { text, error } = await answerOf({ pieces: [`${lead}${'👍'.repeat(1_000_000)}`] }, patient)
      expect(error).toBeNull()
      expect(text.length).toBe(limits.answerChars - lead.length)
      expect(text.isWellFormed()).toBe(true)
    }
  })
})

describe('A judgement', () => {
  const judgeAsked = { question, history: asked.history, rules: ['When it is about safety'], topics: [] }
  const judging = async (script: Parameters<typeof startFakeModel>[0], options: Partial<ModelOptions> = {}) => {
    const fake = await startFakeModel(script)
    opened.push(fake)
    const model = createModel({ url: fake.url, name: 'llama', ...options })
    return { fake, judge: (signal = new AbortController().signal) => model.judge(judgeAsked, signal) }
  }

  test('[E5] is asked for as JSON, in a request of its own', async () => {
    const { fake, judge } = await judging(() => ({ pieces: inPieces('{"rule": 1, "quote": "secret"}') }))
    expect(await judge()).toEqual({ person: false, frustrated: false, refuses: false, rule: 1, quote: 'secret' })
    expect(fake.requests[0]?.body).toEqual({
      model: 'llama',
      stream: true,
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: expect.stringMatching(/# Rules\n1\. When it is about safety$/) },
        { role: 'user', content: `<latest from="visitor">${question}</latest>` },
      ],
    })
  })

  test.each([400, 422])('[E5] is asked for without a format after %d, two at a time too', async (status) => {
    const { fake, judge } = await judging(({ response_format }) =>
      response_format ? { status } : { pieces: ['<think>{"rule":2}</think>So: {"person":true}'] },
    )
    const found = { person: true, frustrated: false, refuses: false }
    expect(await Promise.all([judge(), judge()])).toEqual([found, found])
    expect(fake.requests.map(({ body }) => 'response_format' in body)).toEqual([true, true, false, false])
    expect(await judge()).toEqual(found)
    expect(fake.requests).toHaveLength(5)
  })

  test.each<[string, Reply]>([
    ['is refused', { status: 500 }],
    ['is refused in any format', { status: 400 }],
    ['never comes', 'silence'],
    ['breaks off', { pieces: ['{"rule":1'], ending: 'cut' }],
    ['never ends', { pieces: endless('x'), ending: 'silence' }],
    ['is none', { pieces: ['I cannot tell.'] }],
    ['is empty', { pieces: [] }],
  ])('[E5] that %s is none, and does not throw', async (_, reply) => {
    const { fake, judge } = await judging(() => reply, { judgementMs: 300 })
    expect(await judge()).toBeNull()
    await expect.poll(() => fake.requests.some(({ ending }) => ending === 'open')).toBe(false)
  })

  test('[E5] is read no further than one can be long', async () => {
    let written = 0
    const pieces = (function* () {
      for (; ; written++) yield 'x'
    })()
    const { fake, judge } = await judging(() => ({ pieces }), { judgementMs: 60_000 })
    expect(await judge()).toBeNull()
    await expect.poll(() => fake.requests[0]?.ending).toBe('closed by client')
    expect(written).toBeLessThan(100_000)
  })

  test('[E5] is closed with its turn', async () => {
    const { fake, judge } = await judging(() => 'silence')
    const stop = new AbortController()
    const judgement = judge(stop.signal)
    await expect.poll(() => fake.requests.length).toBe(1)
    stop.abort()
    expect(await judgement).toBeNull()
    await expect.poll(() => fake.requests[0]?.ending).toBe('closed by client')
  })

  test('[E3] in the answer comes before the first piece of it', async () => {
    const { model } = await modelThat({ pieces: inPieces('{"frustrated":true}\nWithin 30 days.', 3) })
    const heard: ModelPiece[] = []
    for await (const piece of model.write({ ...asked, judges: true }, new AbortController().signal)) heard.push(piece)
    expect(heard[0]).toEqual({ judgement: { person: false, frustrated: true, refuses: false } })
    expect(heard.slice(1).join('')).toBe('Within 30 days.')
  })

  test('[E3] alone is no answer', async () => {
    const { text, error } = await answerOf({ pieces: ['{}\n'] }, {}, { judges: true })
    expect({ text, error }).toMatchObject({ text: '', error: { code: 'nonsense' } })
  })
})

describe('Stopping', () => {
  test('[B2] in mid-stream closes the request at once and throws the reason', async () => {
    const { fake, model } = await modelThat({ pieces: ['Within'], ending: 'silence' }, patient)
    const stop = new AbortController()
    const reason = new Error('the visitor pressed stop')
    const { text, error } = await hear(model.write(asked, stop.signal), () => stop.abort(reason))
    expect(text).toBe('Within')
    expect(error).toBe(reason)
    await expect.poll(() => fake.requests[0]?.ending).toBe('closed by client')
  })

  test('[B2] while nothing has come yet closes the request at once', async () => {
    const { fake, model } = await modelThat('silence', patient)
    const stop = new AbortController()
    const heard = hear(model.write(asked, stop.signal))
    await expect.poll(() => fake.requests.length).toBe(1)
    stop.abort('stopping')
    expect((await heard).error).toBe('stopping')
    await expect.poll(() => fake.requests[0]?.ending).toBe('closed by client')
  })

  test('[B2] before the beginning sends nothing', async () => {
    const { fake, model } = await modelThat({ pieces: ['Yes.'] })
    expect((await hear(model.write(asked, AbortSignal.abort('too late')))).error).toBe('too late')
    expect(fake.requests).toEqual([])
  })

  test('[B2] by reading no further closes the request too', async () => {
    const { fake, model } = await modelThat({ pieces: endless() }, patient)
    for await (const _ of model.write(asked, new AbortController().signal)) break
    await expect.poll(() => fake.requests[0]?.ending).toBe('closed by client')
  })
})

describe('A model that keeps one waiting', () => {
  test.each([
    ['never answers', 'silence'],
    ['is slow to answer', { pieces: ['Yes.'], headAfterMs: 5_000 }],
    ['answers, and writes nothing', { pieces: [], ending: 'silence' }],
  ] satisfies [string, Reply][])('[B2] and %s is given up, and the request closed', async (_, reply) => {
    const { fake, error, text } = await answerOf(reply, { ...patient, firstByteMs: 100 })
    expect(error).toMatchObject({ name: 'ModelError', code: 'timed_out' })
    expect(text).toBe('')
    await expect.poll(() => fake.requests[0]?.ending).toBe('closed by client')
  })

  test('[B2] in the middle is given up; what was written stays', async () => {
    const { fake, error, text } = await answerOf({ pieces: ['Within'], ending: 'silence' }, { ...patient, idleMs: 100 })
    expect(error).toMatchObject({ code: 'timed_out' })
    expect(text).toBe('Within')
    await expect.poll(() => fake.requests[0]?.ending).toBe('closed by client')
  })

  test('[B2] by going on for ever, a word now and then, is given up', async () => {
    const times = { firstByteMs: 2_000, idleMs: 2_000, totalMs: 300 }
    const { fake, error, text } = await answerOf({ pieces: endless('on '), everyMs: 20 }, times)
    expect(error).toMatchObject({ code: 'timed_out', message: 'The model has been writing for 0.3 s' })
    expect(text).toMatch(/^on( on)*$/)
    await expect.poll(() => fake.requests[0]?.ending).toBe('closed by client')
  })

  test('[B2] is waited for as long as it thinks', async () => {
    const thoughts = Array.from({ length: 12 }, () => ({ thinks: 'hm ' }))
    const times = { firstByteMs: 400, idleMs: 400, totalMs: 15_000 }
    const { text, error } = await answerOf({ pieces: [...thoughts, 'Yes.'], everyMs: 50 }, times)
    expect({ text, error }).toEqual({ text: 'Yes.', error: null })
  })
})

describe('An error', () => {
  test.each([
    ['429 with seconds', { status: 429, headers: { 'retry-after': '7' } }, 'rate_limited', 7_000],
    [
      '429 with milliseconds',
      { status: 429, headers: { 'retry-after-ms': '250.4', 'retry-after': '1' } },
      'rate_limited',
      250,
    ],
    [
      '429 with a time gone by',
      { status: 429, headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' } },
      'rate_limited',
      0,
    ],
    ['429 with rubbish', { status: 429, headers: { 'retry-after': 'soon' } }, 'rate_limited', undefined],
    ['429 alone', { status: 429 }, 'rate_limited', undefined],
    ['503 with seconds', { status: 503, headers: { 'retry-after': '3' } }, 'unavailable', 3_000],
    ['500', { status: 500 }, 'unavailable', undefined],
    ['404', { status: 404, message: 'model "llama" not found' }, 'unavailable', undefined],
  ] as const)('[B2] %s is told with its code and tried once', async (_, reply, code, retryAfterMs) => {
    const { fake, error } = await answerOf(reply)
    expect(error).toBeInstanceOf(ModelError)
    expect(error).toMatchObject({ code, status: reply.status })
    expect((error as ModelError).retryAfterMs).toBe(retryAfterMs)
    expect((error as ModelError).message).toContain('message' in reply ? reply.message : 'No')
    expect(fake.requests).toHaveLength(1)
  })

  test('[B2] 429 with a time is told in milliseconds from now', async () => {
    const at = new Date(Date.now() + 60_000).toUTCString()
    const { error } = await answerOf({ status: 429, headers: { 'retry-after': at } })
    expect((error as ModelError).retryAfterMs).toBeGreaterThan(50_000)
    expect((error as ModelError).retryAfterMs).toBeLessThanOrEqual(60_000)
  })

  test('[B2] is unavailable where nobody listens', async () => {
    const { fake, model } = await modelThat({ pieces: [] })
    await fake.stop()
    opened.length = 0
    const { error } = await hear(model.write(asked, new AbortController().signal))
    expect(error).toMatchObject({ code: 'unavailable', status: undefined, cause: { code: 'ECONNREFUSED' } })
  })

  test.each([
    ['the line breaks', { pieces: ['Within ', '30 '], ending: 'cut' }],
    ['the response ends without its end', { pieces: ['Within ', '30 '], ending: 'abrupt' }],
    ['the model fails', { pieces: ['Within ', '30 '], ending: { error: { message: 'out of memory', code: 500 } } }],
  ] satisfies [string, Reply][])('[B2] in the middle, when %s, leaves what was written', async (_, reply) => {
    const { text, error } = await answerOf(reply)
    expect(text).toBe('Within 30')
    expect(error).toMatchObject({ name: 'ModelError', code: 'broken_off' })
  })

  test('[B2] before the first word is told for what it is', async () => {
    const cut = await answerOf({ pieces: [], ending: 'cut' })
    expect(cut.error).toMatchObject({ code: 'broken_off' })
    const failed = await answerOf({ pieces: [], ending: { error: { message: 'overloaded', code: 503 } } })
    expect(failed.error).toMatchObject({ code: 'unavailable', status: 503 })
    const limited = await answerOf({ pieces: [], ending: { error: { message: 'slow down', code: 429 } } })
    expect(limited.error).toMatchObject({ code: 'rate_limited', status: 429 })
  })

  test.each([
    ['a web page', { raw: ['<!doctype html><title>Welcome</title><p>data: hello'], contentType: 'text/html' }],
    ['nothing', { raw: [] }],
    ['no JSON', { raw: ['data: {"choices":[{"del\n\n', 'data: [DONE]\n\n'] }],
    ['other JSON', { raw: ['data: {"hello":"world"}\n\n', 'data: [DONE]\n\n'] }],
    [
      'an answer that is no stream',
      { raw: ['{"choices":[{"message":{"content":"Yes."}}]}'], contentType: 'application/json' },
    ],
    ['bytes', { raw: [Uint8Array.from({ length: 5_000 }, (_, at) => at % 256)] }],
    ['an empty answer', { pieces: [] }],
    ['an answer of blanks', { pieces: [' ', '\n\n', '\t'] }],
    ['a thought and no answer', { pieces: [{ thinks: 'Hm.' }] }],
    ['[DONE] alone', { pieces: [], ending: 'unexplained' }],
  ] satisfies [string, Reply][])('[B2] is nonsense where %s comes', async (_, reply) => {
    const { pieces, error } = await answerOf(reply)
    expect(pieces).toEqual([])
    expect(error).toMatchObject({ name: 'ModelError', code: 'nonsense' })
  })

  test('[B2] is nonsense where a line never ends, and the request is closed', async () => {
    const { fake, error } = await answerOf({ raw: endless('x'.repeat(1024 * 1024)) }, patient)
    expect(error).toMatchObject({ code: 'nonsense', message: 'The endpoint sent far more than an answer' })
    await expect.poll(() => fake.requests[0]?.ending).toBe('closed by client')
  })

  test('[B2] tells neither the key nor a word of the conversation', async () => {
    const replies: Reply[] = [
      { status: 401, message: 'Incorrect API key provided: sk-123' },
      { status: 500 },
      { pieces: ['Within '], ending: 'cut' },
      { pieces: ['Within '], ending: { error: { message: 'sk-123 is used up' } } },
      { raw: ['data: {"hello":"world"}\n\n'] },
    ]
    for (const reply of replies) {
      const { error } = await answerOf(reply, { key: 'sk-123' })
      expect(error).toBeInstanceOf(ModelError)
      expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/sk-123|secret question/)
    }
  })

  test('[B2] is printed nowhere but where it is caught', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
    await answerOf({ status: 500 })
    await answerOf({ pieces: ['Within'], ending: 'cut' })
    expect(printed).not.toHaveBeenCalled()
    printed.mockRestore()
  })
})
