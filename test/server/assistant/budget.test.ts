import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it, onTestFinished } from 'vitest'
import { assistantSettings, type ChatbotSettings, defaultSettings } from '../../../src/protocol/settings.ts'
import { createBudget, mayUseModel } from '../../../src/server/assistant/budget.ts'
import type { KnownChatbot } from '../../../src/server/chatbots.ts'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import { openVisitor, type Rig, startRig } from '../rig.ts'
import { type CompletionRequest, type FakeModel, type Reply, startFakeModel } from './fake-model.ts'

const day = Date.UTC(2026, 7, 1)
const documents = { folder: 'demo/shop/help', baseUrl: '/shop/help/' }

function withBudget(answersPerConversation: number, answersPerDay: number): Partial<ChatbotSettings> {
  return { assistant: v.parse(assistantSettings, { answersPerConversation, answersPerDay }) }
}

function chatbot(answersPerConversation: number, answersPerDay: number): KnownChatbot {
  const settings = { ...defaultSettings, ...withBudget(answersPerConversation, answersPerDay) }
  return { id: 'demo', account: 'main', settings, members: [] }
}

async function openStores() {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-budget-'))
  const path = join(folder, 'handrail.db')
  const stores = [await openSqlite({ path }), await openSqlite({ path })] as const
  onTestFinished(async () => {
    for (const store of stores) await store.close()
    rmSync(folder, { recursive: true })
  })
  return stores
}

describe('createBudget', () => {
  it('[B5] lets no more answers through than a day has, of all conversations on all nodes at once', async () => {
    const [here, there] = await openStores()
    const budgets = [here, there].map((store) => createBudget({ store, now: () => day }))
    const taken = await Promise.all(
      Array.from({ length: 40 }, (_, at) => budgets[at % 2]!.take(chatbot(5, 12), `conversation ${at % 20}`)),
    )
    expect(taken.filter((one) => one !== null)).toHaveLength(12)
    // What the day refused was not counted against the conversation.
    expect(await here.used({ chatbot: 'demo', scope: 'conversation 19' })).toBeLessThanOrEqual(2)
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) => here.used({ chatbot: 'demo', scope: `conversation ${at}` })),
    )
    expect(all.reduce((sum, one) => sum + one)).toBe(12)
  })

  it('[B5] lets no more through than a conversation has, and others of the day go on', async () => {
    const [store] = await openStores()
    const { take } = createBudget({ store, now: () => day })
    const limited = chatbot(2, 12)
    expect([await take(limited, 'a'), await take(limited, 'a'), await take(limited, 'a')].map(Boolean)).toEqual([
      true,
      true,
      false,
    ])
    expect(await take(limited, 'b')).not.toBe(null)
  })

  it('[B5] begins anew with the day, in UTC, and counts nothing that was given back', async () => {
    const [store] = await openStores()
    let now = day + 86_399_999
    const { take } = createBudget({ store, now: () => now })
    const first = await take(chatbot(9, 1), 'a')
    expect(await take(chatbot(9, 1), 'a')).toBe(null)
    await first!.giveBack()
    expect(await take(chatbot(9, 1), 'a')).not.toBe(null)
    expect(await take(chatbot(9, 1), 'a')).toBe(null)
    now += 1
    expect(await take(chatbot(9, 1), 'a')).not.toBe(null)
    expect(await store.used({ chatbot: 'demo', scope: 'a' })).toBe(2)
  })

  it('[B5] knows when the owner wants no model at all', () => {
    expect([chatbot(0, 9), chatbot(9, 0), chatbot(1, 1)].map(mayUseModel)).toEqual([false, false, true])
  })
})

describe('an assistant whose model may write no more', () => {
  async function rigged(settings: Partial<ChatbotSettings>, script: (request: CompletionRequest, n: number) => Reply) {
    const model = await startFakeModel(script)
    const { url } = model
    const rig = await startRig({ documents, settings, model: { url, name: 'fake', firstByteMs: 400, idleMs: 400 } })
    onTestFinished(async () => {
      await rig.close()
      await model.stop()
    })
    return { rig, model }
  }

  async function ask(rig: Rig, model: FakeModel, questions: readonly string[]) {
    const visitor = await openVisitor(rig)
    const said = () =>
      visitor.events().flatMap((event) => (event.type === 'said' && event.from === 'assistant' ? [event] : []))
    for (const [at, question] of questions.entries()) {
      visitor.say(question)
      await expect.poll(said).toHaveLength(at + 1)
    }
    return { visitor, said: said(), calls: model.requests.length }
  }

  const sixty = () => ({ pieces: ['Sixty days ', '[1].'] })

  it('[B5] quotes the documents and says why, in the visitor’s language, without asking the model', async () => {
    const { rig, model } = await rigged(withBudget(1, 9), sixty)
    const { said, calls } = await ask(rig, model, [
      'How long do I have to return a jacket?',
      'Can I pay with PayPal?',
      'Was kostet der Versand nach Deutschland?',
    ])
    expect(said[0]!.text).toBe('Sixty days.')
    expect(said[1]).toMatchObject({ text: expect.stringContaining('PayPal') })
    expect(said[1]!.text).toMatch(/\n\nI have reached my limit .* leave a message or ask for a person of the team\.$/)
    expect(said[2]!.text).toMatch(/\n\nMein Kontingent .* fragen Sie nach jemandem aus dem Team\.$/)
    expect(said.map(({ cannotAnswer }) => cannotAnswer ?? false)).toEqual([false, false, false])
    expect(calls).toBe(1)
  })

  it('[B5] where the documents say nothing either, it says so and offers a person: never silence', async () => {
    const { rig, model } = await rigged(withBudget(9, 1), sixty)
    await ask(rig, model, ['How long do I have to return a jacket?'])
    const { visitor, said, calls } = await ask(rig, model, ['Do you sell kayaks?'])
    expect(said).toMatchObject([
      { cannotAnswer: true, text: expect.stringMatching(/^I have reached my limit of answers/) },
    ])
    await visitor.until('event', ({ event }) => event.type === 'offered' && event.trigger === 'cannot_answer')
    expect(calls).toBe(1)
  })

  it('[B5] a model that is not to be used at all leaves the documents to answer, as if there were none', async () => {
    const { rig, model } = await rigged(withBudget(0, 9), sixty)
    const { said, calls } = await ask(rig, model, ['How long do I have to return a jacket?'])
    expect(said[0]!.text).toMatch(/^You can return unused items within 60 days.*is later\.$/)
    expect(calls).toBe(0)
  })

  it('[B5] what a broken model did not write is not counted', async () => {
    const { rig, model } = await rigged(withBudget(1, 1), (_, n) => (n === 0 ? { status: 500 } : sixty()))
    const { said } = await ask(rig, model, ['How long do I have to return a jacket?', 'Can I pay with PayPal?'])
    expect(said[0]!.text).toMatch(/^You can return unused items/)
    expect(said[1]!.text).toBe('Sixty days.')
  })
})
