import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { ConversationEvent } from '../../../src/protocol/events.ts'
import { defaultSettings } from '../../../src/protocol/settings.ts'
import { loadDocuments, type Passage } from '../../../src/server/assistant/documents.ts'
import { composeAnswer } from '../../../src/server/assistant/extract.ts'
import { followUpsAfter } from '../../../src/server/assistant/follow-ups.ts'
import { createRetrieval, type Retrieval } from '../../../src/server/assistant/retrieval.ts'
import { openVisitor, startRig } from '../rig.ts'
import { startFakeModel } from './fake-model.ts'
import questions from './questions.json' with { type: 'json' }

const documents = { folder: 'demo/shop/help', baseUrl: '/shop/help/' }

let demo: Retrieval
beforeAll(async () => {
  demo = createRetrieval(await loadDocuments(documents))
})

function suggest(question: string, { retrieval = demo, history = [] as readonly ConversationEvent[] } = {}) {
  const finding = retrieval.find(question, 'en')
  const { sources } = composeAnswer({ question, finding, personReachable: true })
  const find = async (next: string) => retrieval.find(next, 'en')
  return followUpsAfter({ question, finding, sources, history, find })
}

function passage(heading: string, text: string, page = 'Page'): Passage {
  const id = `${page}#${heading}/0`
  return { id, page, heading, title: `${page} – ${heading}`, url: `/${page}#${heading}`, blocks: [text] }
}

describe('followUpsAfter', () => {
  it('[A8] suggests what stands beside the answer', async () => {
    expect(await suggest('How long do I have to send something back?')).toEqual([
      'How to send a return',
      'What we cannot take back',
      'What condition it should be in',
    ])
  })

  it('[A8] every suggestion over the demo shop is answered when it is asked by itself, by the place it names', async () => {
    const asked = Object.values(questions).flatMap((set) => set.answerable.map(({ question }) => question))
    let suggested = 0
    let answers = 0
    let withSome = 0
    for (const question of asked) {
      if (!demo.find(question, 'en').isNear) continue
      const all = await suggest(question)
      answers += 1
      withSome += all.length > 0 ? 1 : 0
      suggested += all.length
      expect(all.length).toBeLessThanOrEqual(3)
      expect(new Set(all).size).toBe(all.length)
      for (const one of all) {
        const { isNear, answers } = demo.find(one, 'en')
        expect({ one, isNear, heading: answers[0]?.passage.heading }).toEqual({ one, isNear: true, heading: one })
        expect(
          composeAnswer({ question: one, finding: demo.find(one, 'en'), personReachable: true }).cannotAnswer,
        ).toBe(false)
      }
    }
    console.info(
      `${suggested} suggestions after ${answers} answers, ${withSome} of which had some: each is answered when asked by itself`,
    )
    expect(withSome / answers).toBeGreaterThan(0.9)
  })

  it('[A8] suggests nothing that was asked or answered before', async () => {
    const question = 'How long do I have to send something back?'
    const first = await suggest(question)
    const at = demo.find(first[1]!, 'en').answers[0]!.passage
    const history: ConversationEvent[] = [
      { seq: 1, at: 1, type: 'said', from: 'visitor', text: `${first[0]!.toUpperCase()} ?` },
      {
        seq: 2,
        at: 1,
        type: 'said',
        from: 'assistant',
        answers: 1,
        text: 'So',
        sources: [{ title: at.title, url: at.url! }],
      },
    ]
    const next = await suggest(question, { history })
    expect(next).not.toContain(first[0])
    expect(next).not.toContain(first[1])
    expect(next.length).toBeGreaterThan(0)
  })

  it('[A8] puts questions first, and leaves out names of pages, single words and what is too long', async () => {
    const long = `Boats and ${'very '.repeat(20)}long ones`
    const retrieval = createRetrieval([
      passage('Boats', 'Boats float.', 'Boats'),
      passage('Kayaks', 'Kayaks float too.', 'Boats'),
      passage('Colours of boats', 'Boats are red.', 'Boats'),
      passage(long, 'Boats can be long.', 'Boats'),
      passage('Do boats sink?', 'Boats never sink.', 'Boats'),
      passage('How boats are made', 'Boats are made of wood.', 'Boats'),
    ])
    expect(await suggest('colours of boats', { retrieval })).toEqual(['Do boats sink?', 'How boats are made'])
  })

  it('[A8] suggests other entries of a list of questions', async () => {
    const entry = (heading: string, text: string) => ({
      ...passage(heading, text),
      page: '',
      title: `FAQ – ${heading}`,
    })
    const retrieval = createRetrieval([
      entry('How do I reset my password?', 'Press *Reset password*.'),
      entry('How long is the password link valid?', 'One hour.'),
      entry('Can I export my data?', 'Under Account.'),
    ])
    expect(await suggest('How do I reset my password?', { retrieval })).toEqual([
      'How long is the password link valid?',
    ])
  })

  it('[A8] suggests in the language of the documents', async () => {
    const retrieval = createRetrieval([
      { ...passage('Wie lange dauert der Versand?', 'Der Versand dauert drei Tage.', 'Versand'), language: 'de' },
      { ...passage('Was kostet der Versand?', 'Der Versand kostet vier Euro.', 'Versand'), language: 'de' },
    ])
    expect(await suggest('Wie lange dauert der Versand?', { retrieval })).toEqual(['Was kostet der Versand?'])
  })
})

describe('[A8] suggestions under an answer', () => {
  async function answered(followUps: 'on' | 'off' | 'escalation', withModel: boolean, question: string) {
    const model = withModel ? await startFakeModel(() => ({ pieces: ['Sixty days [1].'] })) : null
    const rig = await startRig({
      documents,
      settings: { widget: { ...defaultSettings.widget, followUps } },
      ...(model ? { model: { url: model.url, name: 'fake' } } : {}),
    })
    onTestFinished(async () => {
      await rig.close()
      await model?.stop()
    })
    const visitor = await openVisitor(rig)
    visitor.say(question)
    const { event } = await visitor.until('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    return { event, calls: model?.requests.length }
  }
  const question = 'How long do I have to send something back?'

  it('come with the extract', async () => {
    const { event } = await answered('on', false, question)
    expect(event).toMatchObject({ followUps: await suggest(question) })
  })

  it('come with the model’s answer, without a second call', async () => {
    const { event, calls } = await answered('on', true, question)
    expect(event).toMatchObject({ text: 'Sixty days.', followUps: await suggest(question) })
    expect(calls).toBe(1)
  })

  it.each(['off', 'escalation'] as const)('do not come when they are set to %s', async (setting) => {
    expect((await answered(setting, false, question)).event).not.toHaveProperty('followUps')
  })

  it.each(['Do you sell kayaks?', 'Hello!'])('do not come after "%s"', async (text) => {
    expect((await answered('on', false, text)).event).not.toHaveProperty('followUps')
  })
})
