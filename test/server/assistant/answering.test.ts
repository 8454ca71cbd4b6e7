import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort, startServerProcess } from '../../faults/server-process.ts'
import { newId, openAgent, openVisitor, type Rig, startRig } from '../rig.ts'
import { type CompletionRequest, type FakeModel, type Reply, startFakeModel } from './fake-model.ts'

const documents = { folder: 'demo/shop/help', baseUrl: '/shop/help/' }
const question = 'How long do I have to return a jacket?'

let rig: Rig
let model: FakeModel | null = null
afterEach(async () => {
  await rig.close()
  await model?.stop()
  model = null
})

async function withModel(script: (request: CompletionRequest, n: number) => Reply): Promise<void> {
  model = await startFakeModel(script)
  rig = await startRig({
    documents,
    model: { url: model.url, name: 'fake', key: 'sk-test', firstByteMs: 400, idleMs: 400 },
  })
}

async function answerTo(text: string) {
  const visitor = await openVisitor(rig)
  visitor.say(text)
  const { event } = await visitor.until('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
  return { visitor, event }
}

/** Two words, and then as many as it takes until somebody ends it. */
async function* endless() {
  for (let i = 0; ; i++) {
    yield `word${i} `
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('[B2] without a model', () => {
  it('answers from the documents, streamed, with the source that opens at the right place', async () => {
    rig = await startRig({ documents })
    const { visitor, event } = await answerTo(question)
    expect(event).toMatchObject({
      answers: 2,
      text: expect.stringContaining('within 60 days'),
      sources: [{ url: '/shop/help/returns.html#time-limit' }],
    })
    const draft = await visitor.until('draft')
    expect(draft).toMatchObject({ answers: 2, epoch: 0, from: 0 })
    expect('text' in event && event.text.startsWith(draft.text)).toBe(true)
  })

  it('[E4] says that it does not know, and offers a person', async () => {
    rig = await startRig({ documents })
    const { visitor, event } = await answerTo('Do you sell tents?')
    expect(event).toMatchObject({ cannotAnswer: true, text: expect.stringContaining('I don’t know') })
    expect((await visitor.until('event', ({ event }) => event.type === 'offered')).event).toMatchObject({
      trigger: 'cannot_answer',
      answers: 2,
    })
  })

  it('[E2] asks back at once when a person is asked for, and hands over on yes, without an answer in between', async () => {
    rig = await startRig({ documents })
    const visitor = await openVisitor(rig)
    visitor.say('Can I talk to a person?')
    await visitor.until('event', ({ event }) => event.type === 'offered')
    visitor.say('yes please')
    await visitor.until('event', ({ event }) => event.type === 'escalated')
    visitor.say('My parcel is lost')
    await visitor.until('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    const told = visitor.events().filter(({ type }) => type !== 'summarised')
    expect(told.map((event) => (event.type === 'said' ? event.from : event.type))).toEqual([
      'started',
      'visitor',
      'offered',
      'visitor',
      'escalated',
      'visitor',
      'assistant',
    ])
  })
})

describe('[B2] with a model', () => {
  it('streams its answer, grounded in the passages that retrieval found, and names those it cited', async () => {
    await withModel(() => ({ pieces: ['You have ', '**60 days** ', '[1].'] }))
    const { visitor, event } = await answerTo(question)
    expect(event).toMatchObject({
      text: expect.stringContaining('**60 days**'),
      sources: [{ url: '/shop/help/returns.html#time-limit' }],
    })
    expect(visitor.heard.some(({ type }) => type === 'draft')).toBe(true)
    const [request] = model!.requests
    expect(request?.headers.authorization).toBe('Bearer sk-test')
    expect(JSON.stringify(request?.body.messages)).toContain('within 60 days of delivery')
  })

  it('[R21] a takeover in mid-stream ends it: nothing more is sent, the request is closed, and nothing of it is kept', async () => {
    await withModel(() => ({ pieces: endless() }))
    const visitor = await openVisitor(rig)
    visitor.say(question)
    await visitor.until('draft', ({ from }) => from > 0)
    const agent = await openAgent(rig, visitor.conversation)
    // Who comes in the middle gets what there is so far.
    expect(await agent.until('draft')).toMatchObject({ from: 0, text: expect.stringContaining('word0 word1') })
    agent.send({ type: 'say', id: newId(), conversation: visitor.conversation, text: 'Ana here' })
    await visitor.until('event', ({ event }) => event.type === 'said' && event.from === 'agent')
    const place = visitor.heard.findIndex((frame) => frame.type === 'event' && frame.event.type === 'joined')
    await expect.poll(() => model!.requests[0]?.ending).toBe('closed by client')
    agent.send({ type: 'end', id: newId(), conversation: visitor.conversation })
    await visitor.until('event', ({ event }) => event.type === 'ended')
    expect(visitor.heard.slice(place).filter(({ type }) => type === 'draft')).toEqual([])
    expect(visitor.events().filter((event) => event.type === 'said' && event.from === 'assistant')).toEqual([])
  })

  it('a visitor stops it in mid-stream and keeps what was written', async () => {
    await withModel(() => ({ pieces: endless() }))
    const visitor = await openVisitor(rig)
    visitor.say(question)
    await visitor.until('draft', ({ from }) => from > 0)
    visitor.send({ type: 'stop', conversation: visitor.conversation })
    const { event } = await visitor.until('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    expect(event).toMatchObject({ stopped: true, text: expect.stringMatching(/^word0 word1/) })
    await expect.poll(() => model!.requests[0]?.ending).toBe('closed by client')
  })

  it('one that says only that it does not know leads to our own words for it, and to the offer', async () => {
    await withModel(() => ({ pieces: ['[[CANNOT', '_ANSWER]]'] }))
    const { visitor, event } = await answerTo('Do you sell tents?')
    expect(event).toMatchObject({ cannotAnswer: true, text: expect.stringContaining('I don’t know') })
    await visitor.until('event', ({ event }) => event.type === 'offered')
  })

  it.each<[string, Reply]>([
    ['answers 500', { status: 500, message: 'out of memory' }],
    ['answers 429', { status: 429, message: 'slow down', headers: { 'retry-after': '1' } }],
    ['never says a word', 'silence'],
    ['breaks off in the middle', { pieces: ['You have '], ending: 'cut' }],
    ['falls silent in the middle', { pieces: ['You have '], ending: 'silence' }],
    ['answers with a web page', { raw: ['<html>Bad gateway</html>'], contentType: 'text/html' }],
    ['answers with nothing', { pieces: [] }],
  ])('one that %s is made up for by the documents, and half an answer is not kept', async (_, reply) => {
    await withModel(() => reply)
    const visitor = await openVisitor(rig)
    visitor.say(question)
    const said = () => visitor.events().filter((event) => event.type === 'said' && event.from === 'assistant')
    await expect
      .poll(said, { timeout: 12_000 })
      .toMatchObject([{ text: expect.stringMatching(/^You can return unused items within 60 days/) }])
  })

  it('one that comes back after an error answers itself', async () => {
    await withModel((_, n) => (n === 0 ? { status: 429 } : { pieces: ['Sixty days [1].'] }))
    const { event } = await answerTo(question)
    expect(event).toMatchObject({ text: expect.stringMatching(/^Sixty days/) })
  })

  it('an answer that never ends is ended', async () => {
    await withModel(() => ({ pieces: Array.from({ length: 80 }, () => 'x'.repeat(1_000)) }))
    const { event } = await answerTo(question)
    expect('text' in event && event.text.length).toBe(32_000)
  })
})

it('[N5] a question that a crash left unanswered is answered after the restart', async () => {
  rig = await startRig()
  const dataDir = await mkdtemp(join(tmpdir(), 'handrail-answer-'))
  const environment = {
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    CHATBOT_ID: 'demo',
    DOCUMENTS_DIR: documents.folder,
    DOCUMENTS_URL: documents.baseUrl,
  }
  const dying = await startServerProcess({ ...environment, HANDRAIL_FAILPOINT: 'answer.after-claim' })
  const at = { ...rig, ws: `ws://127.0.0.1:${environment.PORT}/ws` }
  const visitor = await openVisitor(at)
  const died = new Promise((resolve) => dying.process.once('exit', resolve))
  visitor.say(question)
  await died
  const server = await startServerProcess(environment)
  const again = await openVisitor(at, { ...visitor, lastSeq: 0 })
  const said = () => again.events().filter((event) => event.type === 'said' && event.from === 'assistant')
  await expect.poll(said, { timeout: 20_000 }).toMatchObject([{ answers: 2, text: expect.stringContaining('60 days') }])
  await server.kill()
  await rm(dataDir, { recursive: true })
}, 40_000)
