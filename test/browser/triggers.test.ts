import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SettingsChanges } from '../../src/server/http/settings.ts'
import { chromiumFlags, chromiumPath } from '../chromium.ts'
import { type CompletionRequest, type FakeModel, inPieces, startFakeModel } from '../server/assistant/fake-model.ts'
import { type Demo, startDemo } from './demo-process.ts'

/** What a visitor of this language does and reads for each trigger; what the widget says is its own. */
const languages = {
  en: {
    person: 'Can I talk to a real person?',
    fedUp: 'You are not understanding me, this is not helping',
    unknown: 'What is the airspeed of a laden swallow?',
    rule: 'My lawyer will be in touch about the rucksack',
    topic: 'Do you do medical advice on blisters?',
    phrase: 'I would like my money back',
    plain: 'How long may I return a jacket?',
    offer: 'Shall I get someone from the team for you?',
    yes: 'Yes, please',
    help: 'Talk to a human',
    waiting: 'Waiting for a team member…',
  },
  de: {
    person: 'Kann ich bitte mit einem Menschen sprechen?',
    fedUp: 'Das hilft mir überhaupt nicht, Sie verstehen mich nicht',
    unknown: 'Wie schnell fliegt eine beladene Schwalbe?',
    rule: 'Mein Anwalt meldet sich wegen des Rucksacks',
    topic: 'Geben Sie medizinischen Rat bei Blasen?',
    phrase: 'Ich will mein Geld zurück',
    plain: 'Wie lange kann ich eine Jacke zurückgeben?',
    offer: 'Soll ich jemanden aus dem Team dazuholen?',
    yes: 'Ja, bitte',
    help: 'Mit einem Menschen sprechen',
    waiting: 'Warten auf jemanden aus dem Team…',
  },
} as const

type Language = keyof typeof languages

let demo: Demo
let browser: Browser
let model: FakeModel
let owner: Page

/** Judges by one rule, knows one thing, and says of money what the owner wants to hear of. */
function reply(request: CompletionRequest) {
  const asked = request.messages.at(-1)!.content
  const latest = /<latest[^>]*>([^<]*)</.exec(asked)?.[1]
  if (latest !== undefined) {
    const [quote] = /lawyer|Anwalt/.exec(latest) ?? []
    return quote ? JSON.stringify({ rule: 1, quote }) : '{}'
  }
  if (/swallow|Schwalbe/.test(asked)) return '[[CANNOT_ANSWER]] I found nothing about that.'
  if (/money|Geld/.test(asked)) return 'I have noted that a refund was promised to you.'
  return 'You have 60 days from delivery [1].'
}

beforeAll(async () => {
  model = await startFakeModel((request) => ({ pieces: inPieces(reply(request), 9) }))
  demo = await startDemo({ MODEL_URL: model.url, MODEL_NAME: 'fake' })
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: chromiumFlags })
  owner = await (await browser.newContext()).newPage()
  await owner.goto(demo.signInLink)
  await owner.getByRole('heading', { name: 'Inbox' }).waitFor()
  await change({
    assistant: {
      guidance: ['If the visitor speaks of a lawyer, get a person'],
      topics: [{ name: 'Medical questions', words: ['medical', 'medizinisch'] }],
      phrases: [{ kind: 'intent', text: 'promised refund' }],
    },
  })
})
afterAll(async () => {
  await browser.close()
  expect(await demo.stop()).toBe(0)
  await model.stop()
})

/** Changes settings as the console does. */
async function change(changes: SettingsChanges): Promise<void> {
  const status = await owner.evaluate(async (wanted) => {
    const at = '/api/console/chatbots/demo/settings'
    const { version } = await (await fetch(at)).json()
    const answer = await fetch(at, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version, changes: wanted }),
    })
    return `${answer.status} ${answer.ok ? '' : await answer.text()}`
  }, changes)
  expect(status).toBe('200 ')
}

/** A new visitor, on a page in this language, with the chat open. */
async function visit(language: Language) {
  const context = await browser.newContext({ locale: language, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.addInitScript((lang) => {
    new MutationObserver(() => document.documentElement.setAttribute('lang', lang)).observe(document, {
      childList: true,
    })
  }, language)
  await page.goto(`${demo.url}/shop/`)
  await page.evaluate(() => {
    document.addEventListener('handrail:conversation:started', (event) => {
      document.body.dataset['conversation'] = (event as CustomEvent<{ conversation: string }>).detail.conversation
    })
  })
  await page.evaluate(() => (window as unknown as { Handrail: (verb: string) => void }).Handrail('open'))
  const words = languages[language]
  const box = page.getByRole('textbox')
  return {
    page,
    words,
    chat: page.getByRole('log'),
    waiting: page.getByText(words.waiting).first(),
    async says(text: string) {
      await box.fill(text)
      await box.press('Enter')
    },
    /** What the team knows of the escalation. */
    async escalation(): Promise<{ trigger: string; why?: { text: string; quote?: string } }> {
      const id = await page.locator('body').getAttribute('data-conversation')
      return owner.evaluate(
        async (one) => (await (await fetch(`/api/console/conversations/${one}`)).json()).escalation,
        id,
      )
    },
    close: () => context.close(),
  }
}

describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
  it.each([
    ['[E2] asks for a person', 'person', 'direct_request'],
    ['[E3] has had enough', 'fedUp', 'frustration'],
    ['[E4] asks what the assistant does not know', 'unknown', 'cannot_answer'],
  ] as const)('a visitor who %s is offered one, says yes, and waits', async (_, says, trigger) => {
    const visitor = await visit(language)
    await visitor.says(visitor.words[says])
    await visitor.chat.getByText(visitor.words.offer).waitFor()
    await visitor.page.getByRole('button', { name: visitor.words.yes }).click()
    await visitor.waiting.waitFor()
    expect(await visitor.escalation()).toMatchObject({ trigger })
    await visitor.close()
  })

  it('[E5] a rule of the owner’s that holds brings a person in place of an answer, and says why', async () => {
    const visitor = await visit(language)
    await visitor.says(visitor.words.rule)
    await visitor.waiting.waitFor()
    const quote = language === 'en' ? 'lawyer' : 'Anwalt'
    expect(await visitor.escalation()).toMatchObject({
      trigger: 'guidance',
      why: { text: 'If the visitor speaks of a lawyer, get a person', rule: 1, quote },
    })
    expect(await visitor.chat.getByText('60 days').count()).toBe(0)
    await visitor.close()
  })

  it('[E6] a topic that the assistant must not answer is handed over without one', async () => {
    const visitor = await visit(language)
    await visitor.says(visitor.words.topic)
    await visitor.waiting.waitFor()
    expect(await visitor.escalation()).toMatchObject({ trigger: 'topic', why: { text: 'Medical questions' } })
    expect(await visitor.chat.getByText('60 days').count()).toBe(0)
    await visitor.close()
  })

  it('[E7] what the owner listens for in the assistant’s own answer brings a person after it', async () => {
    const visitor = await visit(language)
    await visitor.says(visitor.words.phrase)
    await visitor.chat.getByText('a refund was promised').waitFor()
    await visitor.waiting.waitFor()
    expect(await visitor.escalation()).toMatchObject({ trigger: 'phrase', why: { text: 'promised refund' } })
    await visitor.close()
  })

  it('[A6] the button under an answer, and [A3] the page itself, call one at once', async () => {
    for (const road of ['button', 'api'] as const) {
      const visitor = await visit(language)
      await visitor.says(visitor.words.plain)
      await visitor.chat.getByText('60 days').waitFor()
      if (road === 'button') await visitor.page.getByRole('button', { name: visitor.words.help }).click()
      else
        await visitor.page.evaluate(() =>
          (window as unknown as { Handrail: (verb: string) => void }).Handrail('requestHuman'),
        )
      await visitor.waiting.waitFor()
      expect(await visitor.escalation()).toMatchObject({ trigger: road })
      await visitor.close()
    }
  })

  it('[E1] with the toggle off none of it happens, in a chat that was open already', async () => {
    const visitor = await visit(language)
    await visitor.says(visitor.words.plain)
    await visitor.chat.getByText('60 days').waitFor()
    const help = visitor.page.getByRole('button', { name: visitor.words.help })
    await help.waitFor()
    await change({ widget: { escalation: { enabled: false } } })
    try {
      await help.waitFor({ state: 'detached', timeout: 3_000 })
      await visitor.says(visitor.words.person)
      await visitor.chat.getByText('60 days').nth(1).waitFor()
      expect(await visitor.chat.getByText(visitor.words.offer).count()).toBe(0)
    } finally {
      await change({ widget: { escalation: { enabled: true } } })
    }
    await help.last().waitFor({ timeout: 3_000 })
    await visitor.close()
  })
})
