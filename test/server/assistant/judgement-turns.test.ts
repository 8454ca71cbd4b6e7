import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, describe, expect, it } from 'vitest'
import { chatbotSettings } from '../../../src/protocol/settings.ts'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import { newId, openAgent, openVisitor, type RawLine, type Rig, startRig } from '../rig.ts'
import {
  type CompletionRequest,
  type FakeModel,
  isAnswer,
  isJudgement,
  type Reply,
  startFakeModel,
} from './fake-model.ts'

const guidance = ['When it is about safety, hand over to a person', 'When they are a dealer, hand over to a person']
const topics = [{ name: 'Legal advice', words: ['lawyer'] }]
const documents = { folder: 'demo/shop/help', baseUrl: '/shop/help/' }
const question = 'How long do I have to return a jacket?'

let rig: Rig
let model: FakeModel | null = null
afterEach(async () => {
  await rig.close()
  await model?.stop()
  model = null
})

type Script = (request: CompletionRequest) => Reply | Promise<Reply>

const answered: Reply = { pieces: ['Sixty ', 'days [1].'] }
const says = (judgement: object | string): Reply => ({
  pieces: [typeof judgement === 'string' ? judgement : JSON.stringify(judgement)],
})

interface Owner {
  readonly assistant?: object
  readonly escalation?: object
}

function settingsOf({ assistant = {}, escalation = {} }: Owner) {
  return v.parse(chatbotSettings, { assistant, widget: { escalation } })
}

async function start(owner: Owner, script: { judges?: Script; answers?: Script } | null, judgementMs = 2_000) {
  const { judges = () => says({}), answers = () => answered } = script ?? {}
  model = await startFakeModel((request) =>
    isJudgement(request) ? judges(request) : isAnswer(request) ? answers(request) : { status: 503 },
  )
  rig = await startRig({
    documents,
    settings: settingsOf(owner),
    model: script && { url: model.url, name: 'fake', firstByteMs: 4_000, idleMs: 4_000, judgementMs },
  })
  return openVisitor(rig)
}

/** What a line heard of the conversation: facts but for summaries, and pieces of answers. */
function heard(line: RawLine) {
  return line.heard.flatMap((frame) => {
    if (frame.type === 'draft') return ['draft']
    if (frame.type !== 'event' || frame.event.type === 'summarised') return []
    return [frame.event.type === 'said' ? frame.event.from : frame.event.type]
  })
}

const saidBy =
  (from: string) =>
  ({ event }: { event: { type: string } }) =>
    event.type === 'said' && 'from' in event && event.from === from
const isFact =
  (type: string) =>
  ({ event }: { event: { type: string } }) =>
    event.type === type

const judged = () => model!.requests.filter(({ body }) => isJudgement(body))
const written = () => model!.requests.filter(({ body }) => isAnswer(body))

describe('[E5] With rules of the owner', () => {
  it('one that holds hands over in place of an answer; the team reads which, the visitor does not', async () => {
    const visitor = await start(
      { assistant: { guidance } },
      { judges: () => says({ rule: 1, quote: 'burnt my hand' }) },
    )
    visitor.say('The stove burnt my hand!')
    const { event } = await visitor.until('event', isFact('escalated'))
    expect(event).toEqual(expect.not.objectContaining({ why: expect.anything() }))
    expect(event).toMatchObject({ trigger: 'guidance', answers: 2 })
    const agent = await openAgent(rig, visitor.conversation)
    expect(agent.events().find(({ type }) => type === 'escalated')).toMatchObject({
      trigger: 'guidance',
      why: { text: guidance[0], rule: 1, quote: 'burnt my hand' },
    })
    expect(heard(visitor)).toEqual(['started', 'visitor', 'escalated'])
    await expect.poll(() => written()[0]?.ending).not.toBe('open')
  })

  it('is asked first where the owner chose that, and not twice after a refusal', async () => {
    const visitor = await start(
      { assistant: { guidance }, escalation: { triggers: { guidance: 'offer' } } },
      { judges: () => says({ rule: 2 }) },
    )
    visitor.say('I sell jackets')
    await visitor.until('event', isFact('offered'))
    visitor.say('no thanks')
    await visitor.until('event', isFact('declined'))
    visitor.say(question)
    await visitor.until('event', saidBy('assistant'))
    expect(heard(visitor).filter((one) => one !== 'draft')).toEqual([
      ...['started', 'visitor', 'offered', 'visitor', 'declined', 'visitor', 'assistant'],
    ])
  })

  it('the model that answers knows none of them, and both are asked at the same time', async () => {
    const both = Promise.withResolvers<void>()
    const once = async (reply: Reply) => {
      if (judged().length + written().length === 2) both.resolve()
      await both.promise
      return reply
    }
    const visitor = await start(
      { assistant: { guidance, topics } },
      { judges: () => once(says({})), answers: () => once(answered) },
    )
    visitor.say(question)
    expect((await visitor.until('event', saidBy('assistant'))).event).toMatchObject({ text: 'Sixty days.' })
    const [judgement, answer] = [judged()[0]!.body, written()[0]!.body]
    expect(JSON.stringify(judgement)).toContain(guidance[1])
    expect(judgement['response_format']).toEqual({ type: 'json_object' })
    expect(JSON.stringify(answer)).not.toMatch(/safety|dealer|Legal advice|lawyer|First line/)
    expect(answer).not.toHaveProperty('response_format')
  })

  it('an endpoint that takes no such format is asked without it, and not again with it', async () => {
    const visitor = await start(
      { assistant: { guidance } },
      {
        judges: (request) =>
          request['response_format'] ? { status: 400, message: 'response_format' } : says('Well: ```{"rule":1}```'),
      },
    )
    visitor.say('It burns')
    await visitor.until('event', isFact('escalated'))
    expect(judged()).toHaveLength(2)
    const other = await openVisitor(rig)
    other.say('It burns')
    await other.until('event', isFact('escalated'))
    expect(judged()).toHaveLength(3)
  })

  it.each<[string, Reply]>([
    ['is down', { status: 500 }],
    ['refuses any format', { status: 400 }],
    ['breaks off', { pieces: ['{"rule"'], ending: 'cut' }],
    ['talks', says('I would hand this over to a person.')],
    ['talks for ever', { pieces: Array.from({ length: 100 }, () => 'x'.repeat(100)), ending: 'silence' }],
    ['writes other JSON', says({ escalate: true })],
    ['names a rule that is none', says({ rule: 99, person: true })],
    ['answers with a web page', { raw: ['<html>'], contentType: 'text/html' }],
  ])('a judgement that %s holds nothing up', async (_, reply) => {
    const visitor = await start({ assistant: { guidance } }, { judges: () => reply })
    visitor.say(question)
    await visitor.until('event', saidBy('assistant'))
    expect(heard(visitor).filter((one) => one !== 'draft')).toEqual(['started', 'visitor', 'assistant'])
  })

  it('one that does not come in time is not waited for, and closed', async () => {
    const visitor = await start({ assistant: { guidance } }, { judges: () => 'silence' }, 150)
    visitor.say(question)
    expect((await visitor.until('event', saidBy('assistant'))).event).toMatchObject({ text: 'Sixty days.' })
    await expect.poll(() => judged()[0]?.ending).toBe('closed by client')
  })

  it('no piece of the answer is shown before it is judged, though all of it is there', async () => {
    const gate = Promise.withResolvers<Reply>()
    const visitor = await start({ assistant: { guidance } }, { judges: () => gate.promise })
    visitor.say(question)
    await expect.poll(() => written()[0]?.ending).toBe('answered')
    expect(heard(visitor)).toEqual(['started', 'visitor'])
    gate.resolve(says({}))
    await visitor.until('event', saidBy('assistant'))
    expect(heard(visitor)).toContain('draft')
  })

  it('a quote that the visitor never wrote is not kept', async () => {
    const visitor = await start({ assistant: { guidance } }, { judges: () => says({ rule: 1, quote: 'I will sue' }) })
    visitor.say('It burns')
    await visitor.until('event', isFact('escalated'))
    const agent = await openAgent(rig, visitor.conversation)
    const event = agent.events().find(({ type }) => type === 'escalated')
    expect(event && 'why' in event && event.why).toEqual({ text: guidance[0], rule: 1 })
  })

  it('a person is called though the model that answers is down', async () => {
    const visitor = await start(
      { assistant: { guidance } },
      { judges: () => says({ rule: 1 }), answers: () => ({ status: 429 }) },
    )
    visitor.say('It burns')
    await visitor.until('event', isFact('escalated'))
    expect(heard(visitor)).toEqual(['started', 'visitor', 'escalated'])
  })

  it('[B2] with both down, the documents answer', async () => {
    const down = () => ({ status: 500 })
    const visitor = await start({ assistant: { guidance } }, { judges: down, answers: down })
    visitor.say(question)
    const { event } = await visitor.until('event', saidBy('assistant'))
    expect(event).toMatchObject({ text: expect.stringMatching(/60 days/) })
  })

  it('switched off while the message is judged, the message is answered', async () => {
    const gate = Promise.withResolvers<Reply>()
    const visitor = await start({ assistant: { guidance } }, { judges: () => gate.promise })
    visitor.say('It burns')
    await expect.poll(() => judged().length).toBe(1)
    const store = await openSqlite({ path: join(rig.dataDir, 'handrail.db') })
    const off = settingsOf({ assistant: { guidance }, escalation: { triggers: { guidance: 'off' } } })
    await store.saveChatbot({ id: 'demo', account: 'main', settings: off })
    await store.close()
    await visitor.until('settings', ({ settings }) => settings.escalation.triggers.guidance === 'off')
    gate.resolve(says({ rule: 1 }))
    await visitor.until('event', saidBy('assistant'))
    expect(visitor.events().some(({ type }) => type === 'escalated')).toBe(false)
  })
})

describe('[E6] What must not be answered', () => {
  it('is handed over by the owner’s words, without asking a model', async () => {
    const visitor = await start({ assistant: { topics } }, {})
    visitor.say('My lawyers want to know')
    await visitor.until('event', isFact('escalated'))
    const agent = await openAgent(rig, visitor.conversation)
    expect(agent.events().find(({ type }) => type === 'escalated')).toMatchObject({
      trigger: 'topic',
      why: { text: 'Legal advice', rule: 1, quote: 'lawyers' },
    })
    expect(heard(visitor)).toEqual(['started', 'visitor', 'escalated'])
    expect([...judged(), ...written()]).toEqual([])
  })

  it('is handed over where there is no model at all', async () => {
    const visitor = await start({ assistant: { topics } }, null)
    visitor.say('I want a lawyer')
    expect((await visitor.until('event', isFact('escalated'))).event).toMatchObject({ trigger: 'topic' })
  })

  it('is handed over by the model where the words do not say it', async () => {
    const visitor = await start(
      { assistant: { topics } },
      { judges: () => says({ topic: 1, quote: 'take you to court' }) },
    )
    visitor.say('I will take you to court')
    expect((await visitor.until('event', isFact('escalated'))).event).toMatchObject({ trigger: 'topic' })
    expect(heard(visitor)).toEqual(['started', 'visitor', 'escalated'])
  })

  it.each([
    ['words', 'So what does my lawyer say?', {}],
    ['model', 'So who wins in court?', { topic: 1 }],
  ])('[R45] is not answered while the visitor waits: by %s', async (_, text, judgement) => {
    const visitor = await start({ assistant: { topics } }, { judges: () => says(judgement) })
    visitor.say('I want a lawyer')
    await visitor.until('event', isFact('escalated'))
    visitor.say(text)
    const { event } = await visitor.until('event', saidBy('assistant'))
    expect(event).toMatchObject({ text: 'I can’t answer that myself: it is for a person of the team.' })
    expect(visitor.events().filter(({ type }) => type === 'escalated')).toHaveLength(1)
  })
})

describe('[E2] [E3] Without rules of the owner', () => {
  it('one request answers and judges, and what it finds is not shown', async () => {
    const visitor = await start({}, { answers: () => ({ pieces: ['{', '}', '\n', 'Sixty ', 'days [1].'] }) })
    visitor.say(question)
    expect((await visitor.until('event', saidBy('assistant'))).event).toMatchObject({ text: 'Sixty days.' })
    expect(judged()).toEqual([])
    expect(written()).toHaveLength(1)
    const drafts = visitor.heard.flatMap((frame) => (frame.type === 'draft' ? [frame.text] : []))
    expect(drafts.join('')).not.toMatch(/[{}]/)
  })

  it.each([
    [{ person: true, quote: 'somebody' }, 'direct_request'],
    [{ frustrated: true }, 'frustration'],
  ])('a person is offered in place of the answer for %j', async (judgement, trigger) => {
    const visitor = await start(
      {},
      { answers: () => ({ pieces: [`${JSON.stringify(judgement)}\n`, 'Sixty days.'], ending: 'silence' }) },
    )
    visitor.say('Could it be that somebody looks into the matter of my jacket')
    expect((await visitor.until('event', isFact('offered'))).event).toMatchObject({ trigger, answers: 2 })
    expect(heard(visitor)).toEqual(['started', 'visitor', 'offered'])
    await expect.poll(() => written()[0]?.ending).toBe('closed by client')
  })

  it.each([
    'Sixty days [1].',
    '{"person": maybe}\nSixty days [1].',
    '{"person": true, "refuses": true}\nSixty days [1].',
    '{"person": "perhaps"}\nSixty days [1].',
  ])('a model that does not do as it was told loses nothing: %s', async (text) => {
    const visitor = await start({}, { answers: () => ({ pieces: [text] }) })
    visitor.say(question)
    expect((await visitor.until('event', saidBy('assistant'))).event).toMatchObject({ text: 'Sixty days.' })
  })

  it('a refusal wins over what the model proposes', async () => {
    const visitor = await start({}, { answers: () => ({ pieces: ['{"person":true}\nSixty days [1].'] }) })
    visitor.say("No, I don't need an agent. How long do I have to return a jacket?")
    expect((await visitor.until('event', saidBy('assistant'))).event).toMatchObject({ text: 'Sixty days.' })
    expect(visitor.events().map(({ type }) => type)).toEqual(['started', 'said', 'said'])
  })

  it('a direct request is heard though no model is there to hear it', async () => {
    const visitor = await start({ assistant: { guidance } }, { judges: () => 'silence', answers: () => 'silence' })
    visitor.say('Can I talk to a person?')
    await visitor.until('event', isFact('offered'))
    expect(heard(visitor)).toEqual(['started', 'visitor', 'offered'])
    expect(model!.requests).toEqual([])
  })
})

describe('[R46] An agent who takes over', () => {
  it.each<[string, Owner]>([
    ['rules', { assistant: { guidance } }],
    ['no rules', {}],
  ])('while it is judged ends it: nothing is offered or called afterwards, with %s', async (_, owner) => {
    const gate = Promise.withResolvers<Reply>()
    const visitor = await start(owner, {
      judges: () => gate.promise,
      answers: () => (owner.assistant ? answered : gate.promise),
    })
    visitor.say('It burns')
    await expect.poll(() => (owner.assistant ? judged() : written()).length).toBe(1)
    const agent = await openAgent(rig, visitor.conversation)
    agent.send({ type: 'say', id: newId(), conversation: visitor.conversation, text: 'Ana here' })
    await visitor.until('event', saidBy('agent'))
    gate.resolve(owner.assistant ? says({ rule: 1 }) : says('{"person":true}\nSixty days.'))
    await expect.poll(() => model!.requests.every(({ ending }) => ending !== 'open')).toBe(true)
    agent.send({ type: 'end', id: newId(), conversation: visitor.conversation })
    await visitor.until('event', isFact('ended'))
    visitor.say(question)
    await expect.poll(() => heard(visitor).at(-1)).not.toBe('visitor')
    expect(heard(visitor).slice(0, 5)).toEqual(['started', 'visitor', 'joined', 'agent', 'ended'])
  })

  it('between two turns is not judged over: the later message is the agent’s', async () => {
    const visitor = await start(
      { assistant: { guidance } },
      { judges: () => says({ rule: 1 }), answers: () => answered },
    )
    visitor.say('Hello')
    await visitor.until('event', isFact('escalated'))
    const agent = await openAgent(rig, visitor.conversation)
    agent.send({ type: 'takeOver', id: newId(), conversation: visitor.conversation })
    await visitor.until('event', isFact('joined'))
    visitor.say('It burns again')
    agent.send({ type: 'say', id: newId(), conversation: visitor.conversation, text: 'Unplug it' })
    await visitor.until('event', saidBy('agent'))
    expect(judged()).toHaveLength(1)
    expect(heard(visitor)).toEqual(['started', 'visitor', 'escalated', 'joined', 'visitor', 'agent'])
  })
})

describe('[E7] A phrase of the owner in the assistant’s answer', () => {
  const phrases = [
    { kind: 'intent', text: 'cannot promise' },
    { kind: 'pattern', text: 'within \\d+ days' },
  ]

  it('calls a person after it, and the team reads which and where', async () => {
    const visitor = await start(
      { assistant: { phrases } },
      { answers: () => ({ pieces: ['I can', 'not promise ', 'that.'] }) },
    )
    visitor.say(question)
    await visitor.until('event', isFact('escalated'))
    expect(heard(visitor).filter((one) => one !== 'draft')).toEqual(['started', 'visitor', 'assistant', 'escalated'])
    const agent = await openAgent(rig, visitor.conversation)
    expect(agent.events().find(({ type }) => type === 'escalated')).toMatchObject({
      trigger: 'phrase',
      why: { text: 'cannot promise', quote: 'I cannot promise that.' },
    })
    expect(JSON.stringify(written())).not.toMatch(/cannot promise|within .{1,3}d\+ days/)
    expect(JSON.stringify(visitor.heard)).not.toContain('"why"')
  })

  it('is found in answers without a model too', async () => {
    const visitor = await start({ assistant: { phrases } }, null)
    visitor.say(question)
    expect((await visitor.until('event', isFact('escalated'))).event).toMatchObject({ trigger: 'phrase', answers: 2 })
    expect(heard(visitor).filter((one) => one !== 'draft')).toEqual(['started', 'visitor', 'assistant', 'escalated'])
  })

  it('leads to an offer or to nothing where the owner chose that', async () => {
    const visitor = await start({ assistant: { phrases }, escalation: { triggers: { phrase: 'offer' } } }, null)
    visitor.say(question)
    await visitor.until('event', isFact('offered'))
    await rig.close()
    const other = await start({ assistant: { phrases }, escalation: { triggers: { phrase: 'off' } } }, null)
    other.say(question)
    await other.until('event', saidBy('assistant'))
    expect(heard(other).filter((one) => one !== 'draft')).toEqual(['started', 'visitor', 'assistant'])
  })
})
