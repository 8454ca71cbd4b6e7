import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Fact } from '../../../src/protocol/events.ts'
import { defaultSettings } from '../../../src/protocol/settings.ts'
import { createBudget } from '../../../src/server/assistant/budget.ts'
import { createKnowledge } from '../../../src/server/assistant/knowledge.ts'
import { createWriter } from '../../../src/server/assistant/writer.ts'
import { createChatbots } from '../../../src/server/chatbots.ts'
import { createRoutes } from '../../../src/server/http/routes.ts'
import type { NewJob } from '../../../src/server/store/store.ts'
import { cookiesOf, openRig, owner, publicUrl, temporary } from '../identity/rig.ts'

/** All routes over a real store and sign-in, asked without a network; `built`: files of the build. */
export async function openRoutes(built: Record<string, string> = {}) {
  const rig = await openRig()
  const dist = temporary()
  for (const [path, text] of Object.entries(built)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  const online = new Set<string>()
  const chatbots = createChatbots(rig.store)
  onTestFinished(chatbots.stop)
  const faults: unknown[] = []
  const onFault = (error: unknown) => faults.push(error)
  const knowledge = createKnowledge({ store: rig.store, publicUrl, first: 'first', onFault })
  onTestFinished(knowledge.stop)
  const budget = createBudget({ store: rig.store, now: Date.now })
  const app = createRoutes({
    ...rig,
    dist,
    publicUrl,
    isVisitorOnline: (conversation) => online.has(conversation),
    chatbots,
    knowledge,
    write: createWriter({ knowledge, model: null, budget }),
    away: () => null,
    now: Date.now,
    allowPrivateWebhooks: false,
    hasModel: false,
    onFault,
  })

  /** Signs the owner up, and gives the cookies that their browser would send. */
  async function signUp(): Promise<Record<string, string>> {
    const cookies = cookiesOf(await rig.ask('/sign-up/email', owner))
    return { cookie: cookies.get('cookie')! }
  }

  async function addChatbot(id: string, account: string): Promise<void> {
    await rig.store.createAccount(account)
    await rig.store.saveChatbot({ id, account, settings: { ...defaultSettings, site: 'https://shop.test' } })
  }

  /** Appends facts to a conversation with `chatbot` as they are; `at` is the time of them all. */
  async function append(
    conversation: string,
    at: number,
    facts: readonly Fact[],
    jobs: readonly NewJob[] = [],
  ): Promise<void> {
    const outcome = await rig.store.append({
      conversation,
      author: 'clock',
      at,
      decide: () => ({ facts }),
      jobs: () => jobs,
    })
    if (outcome.kind !== 'appended') throw new Error(`not appended: ${outcome.kind}`)
  }

  return { ...rig, app, chatbots, knowledge, dist, online, faults, signUp, addChatbot, append }
}
