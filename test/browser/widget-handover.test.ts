import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Away, Summary, WidgetSettings } from '../../src/protocol/index.ts'
import { loadTalkWords, loadWords } from '../../src/widget/language.ts'
import { ana } from './widget-host.ts'
import {
  agent,
  box,
  button,
  conversationOf,
  expectNoBarriers,
  focused,
  host,
  launcher,
  log,
  open,
  panel,
  phone,
  returns,
  say,
  script,
  serve,
  settings,
  visit,
} from './widget-page.ts'

/** The ways to a person in the built widget, in a real browser: what is suggested, who waits where, who is told what. */
const looks = [
  ['on a desktop', {}],
  ['in the dark', { colorScheme: 'dark' }],
  ['on a phone', phone],
] as const

const suggestions = (page: Page) => panel(page).getByRole('list', { name: 'Suggestions' }).getByRole('button')
const followUps = ['Who pays for the return?', 'Can I exchange it?']

function withEscalation(change: Partial<WidgetSettings['escalation']>, more: Partial<WidgetSettings> = {}) {
  return { ...settings, ...more, escalation: { ...settings.escalation, ...change } }
}

/** Somebody else calls for a person; returns who they are. */
function another(at: number): string {
  const conversation = `11111111-1111-4111-8111-1111111111${10 + at}`
  host.backend.execute({
    conversation,
    by: { kind: 'visitor', id: conversation },
    command: { type: 'escalate', trigger: 'api' },
    opening: { chatbot: 'shop', language: 'en' },
  })
  return conversation
}

function join(conversation: string): void {
  host.backend.execute({ conversation, by: { kind: 'agent', agent: ana }, command: { type: 'takeOver' } })
}

describe('[A8] suggestions', () => {
  it.each(looks)('%s: stand under the latest answer, and one press says them', async (_, context) => {
    await serve()
    script['How long?'] = async () => ({ ...returns, followUps })
    const page = await visit({}, context)
    await open(page)
    await say(page, 'How long?')
    await expect.poll(() => suggestions(page).allTextContents()).toEqual(followUps)
    // Both ways on: the pair is there besides.
    await button(page, 'That answered my question').waitFor()
    await expectNoBarriers(page)
    await suggestions(page).last().focus()
    await page.keyboard.press('Enter')
    await log(page).locator('.by-visitor').getByText('Can I exchange it?', { exact: true }).waitFor()
    await log(page).getByText('You said: Can I exchange it?').waitFor()
    expect(await suggestions(page).count()).toBe(0)
    if (context !== phone) expect(await focused(page)).toBe('Write a message…')
  })

  it('go when the visitor says something of their own, and after a reload stand where they stood', async () => {
    await serve()
    script['How long?'] = async () => ({ ...returns, followUps })
    const page = await visit()
    await open(page)
    await say(page, 'How long?')
    await suggestions(page).first().waitFor()
    await page.reload()
    await expect.poll(() => suggestions(page).allTextContents()).toEqual(followUps)
    await say(page, 'Something else')
    await log(page).getByText('You said: Something else').waitFor()
    expect(await suggestions(page).count()).toBe(0)
  })

  it('are the owner’s to switch off, or to replace with the way to a person, in an open chat', async () => {
    await serve()
    script['How long?'] = async () => ({ ...returns, followUps })
    const page = await visit()
    await open(page)
    await say(page, 'How long?')
    await suggestions(page).first().waitFor()
    host.backend.changeSettings({ ...settings, followUps: 'off' })
    await expect.poll(() => suggestions(page).count()).toBe(0)
    await button(page, 'That answered my question').click()
    await log(page).getByText('Thank you').waitFor()
    expect(await button(page, 'Talk to a human').count()).toBe(0)
    host.backend.changeSettings({ ...settings, followUps: 'escalation' })
    await button(page, 'Talk to a human').waitFor()
    expect([await suggestions(page).count(), await button(page, 'That answered my question').count()]).toEqual([0, 0])
    // The master switch is above it.
    host.backend.changeSettings(withEscalation({ enabled: false }, { followUps: 'escalation' }))
    await expect.poll(() => button(page, 'Talk to a human').count()).toBe(0)
    host.backend.changeSettings({ ...settings, followUps: 'escalation' })
    await button(page, 'Talk to a human').click()
    await panel(page).getByText('You are next.').waitFor()
  })

  it('stand on the visitor’s side, also where that is the left, and fit a narrow screen', async () => {
    await serve()
    script['How long?'] = async () => ({ ...returns, followUps: [...followUps, 'x'.repeat(80)] })
    const page = await visit({ lang: 'ar' }, { viewport: { width: 320, height: 640 } })
    await launcher(page).click()
    await panel(page).getByRole('textbox').fill('How long?')
    await panel(page).getByRole('textbox').press('Enter')
    const first = log(page).locator('.follow-up').first()
    await first.waitFor()
    const [suggested, said] = [
      (await first.boundingBox())!,
      (await log(page).locator('.by-visitor .bubble').last().boundingBox())!,
    ]
    expect(Math.abs(suggested.x - said.x)).toBeLessThan(1)
    expect(await log(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    await expectNoBarriers(page)
  })
})

describe('the waiting room', () => {
  it.each(looks)('%s: says who is before, and how long it usually takes, once that is known', async (_, context) => {
    let ahead = 0
    await serve({ now: () => Date.now() + ahead })
    const before = [another(0), another(1), another(2), another(3), another(4)]
    const page = await visit({}, context)
    await open(page)
    await say(page, 'A person, please')
    await button(page, 'Yes, please').click()
    await panel(page).getByText('You are number 6 in line.').waitFor()
    await panel(page).getByText('You can go on writing meanwhile.').waitFor()
    expect(await panel(page).getByText('Usually').count()).toBe(0)
    await expectNoBarriers(page)
    for (const one of before) {
      ahead += 60_000
      join(one)
    }
    await panel(page).getByText('You are next.').waitFor()
    await panel(page).getByText('Usually 2–5 minutes.').waitFor()
    await expectNoBarriers(page)

    // What is known of one wait is forgotten with it.
    await button(page, 'Cancel').click()
    await log(page).getByText('You are back with the assistant').waitFor()
    expect(await panel(page).getByText('You are next.').count()).toBe(0)
  })

  it('keeps the place over a lost line, and shows none where the owner does not want it', async () => {
    await serve()
    another(0)
    const page = await visit({}, {}, /WebSocket connection/)
    await open(page)
    await say(page, 'A person, please')
    await button(page, 'Yes, please').click()
    await panel(page).getByText('You are number 2 in line.').waitFor()
    const restore = host.cut()
    await panel(page).getByText('You are offline.').waitFor()
    restore()
    await panel(page).getByText('You are number 2 in line.').waitFor({ timeout: 40_000 })
    host.backend.changeSettings(withEscalation({ showPlace: false }))
    await panel(page).locator('.strip').getByText('Waiting for a team member…').waitFor()
    expect(await panel(page).getByText('in line').count()).toBe(0)
  })

  it('[A14] a screen reader hears the place after the confirmation, and all of it, however late its words come', async () => {
    await serve()
    const page = await visit()
    const late = Promise.withResolvers<void>()
    await page.route('**/handover-*.js', async (route) => {
      await late.promise
      await route.continue()
    })
    await open(page)
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const region = document.querySelector('handrail-widget')!.shadowRoot!.querySelector('[aria-live="polite"]')!
      new MutationObserver(() => heard.push(region.textContent!)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as string[])
    await say(page, 'A person, please')
    const conversation = await conversationOf(page)
    await expect.poll(() => host.backend.conversation(conversation)?.offer).toBeTruthy()
    await log(page).locator('.by-assistant').last().waitFor()
    expect(await heard()).toEqual([])
    late.resolve()
    await button(page, 'Yes, please').click()
    await expect.poll(heard, { timeout: 10_000 }).toContain('You are next.')
    expect(await heard()).toEqual([
      'Shall I get someone from the team for you?',
      'Sent! The team will follow up soon.',
      'You are next.',
    ])
  })
})

describe('[E12] when nobody can come', () => {
  /** Nine o'clock on a Monday in Auckland, seen from the Friday before. */
  const opensAt = Date.UTC(2026, 2, 8, 20)
  const now = () => Date.UTC(2026, 2, 6, 6)
  const auckland = { timezoneId: 'Pacific/Auckland', locale: 'en-NZ' }

  it.each(looks)(
    '%s: nobody waits; the visitor is told when, where they are, and leaves an address',
    async (_, context) => {
      const away: Away = { because: 'closed', opensAt }
      await serve({ away: () => away, now })
      const page = await visit({}, { ...context, ...auckland })
      await open(page)
      await say(page, 'A person, please')
      await log(page)
        .getByText(/^The team is away until Monday\b.* 0?9:00.*\. Shall the team write to you by email\?$/)
        .waitFor()
      await expectNoBarriers(page)
      await button(page, 'Yes, please').click()
      await log(page).getByText('Leave your email address and the team will write to you.').waitFor()
      expect(await log(page).getByText('soon').count()).toBe(0)
      expect(await panel(page).getByText('Waiting for a team member…').count()).toBe(0)
      await expectNoBarriers(page)
      const field = panel(page).getByRole('textbox', { name: 'Email address' })
      await field.fill('sam@exmaple.com')
      await field.press('Enter')
      const thanks = log(page).locator('.message', { hasText: 'The team will write to sam@exmaple.com.' })
      await thanks.waitFor()
      expect(await field.count()).toBe(0)

      // A slip of the finger is put right.
      await thanks.getByRole('button', { name: 'Use another address' }).click()
      expect(await field.inputValue()).toBe('sam@exmaple.com')
      await expectNoBarriers(page)
      await field.fill('sam@example.com')
      await field.press('Enter')
      await log(page).getByText('The team will write to sam@example.com.').waitFor()
      expect(host.backend.conversation(await conversationOf(page))!.email).toBe('sam@example.com')

      // Whoever calls again is not asked again.
      await say(page, 'And another thing')
      await button(page, 'Talk to a human').click()
      await log(page)
        .getByText(/^The team is away until .*\. The team will write to sam@example\.com\.$/)
        .waitFor()
      expect(await field.count()).toBe(0)
    },
  )

  it('tells another reason in other words, and the owner’s own come first', async () => {
    await serve({ away: () => ({ because: 'nobody_online' }) })
    const page = await visit()
    await open(page)
    await say(page, 'Hello')
    await button(page, 'Talk to a human').click()
    await log(page).getByText('Nobody from the team is online right now. Leave your email address').waitFor()
    host.backend.changeSettings({ ...settings, texts: { away: 'All hands are ashore.' } })
    await log(page).getByText('All hands are ashore.', { exact: true }).waitFor()
    await panel(page).getByRole('textbox', { name: 'Email address' }).waitFor()
  })

  it('the address is asked for no longer once a person comes after all', async () => {
    await serve({ away: () => ({ because: 'nobody_online' }) })
    const page = await visit()
    await open(page)
    await say(page, 'Hello')
    await button(page, 'Talk to a human').click()
    const field = panel(page).getByRole('textbox', { name: 'Email address' })
    await field.waitFor()
    await agent(page, { type: 'say', text: 'I am here' })
    await log(page).getByText('I am here').waitFor()
    expect(await field.count()).toBe(0)
  })
})

describe('[E10] the summary', () => {
  const summary: Summary = {
    by: 'extract',
    lines: [
      { about: 'want', text: 'Wants to return a jacket', messages: [2] },
      { about: 'tried', text: 'The page about returns was named', messages: [3] },
      { about: 'open', text: 'Who pays for it', messages: [4] },
      { about: 'open', text: 'When the money is back', messages: [4] },
    ],
  }

  it.each(looks)('%s: can be looked at and corrected where the owner shares it', async (_, context) => {
    await serve({ settings: withEscalation({ shareSummary: true }), summarise: () => summary })
    const page = await visit({}, context)
    await open(page)
    await say(page, 'A person, please')
    await button(page, 'Yes, please').click()
    const disclosure = panel(page).locator('summary', { hasText: 'See what the team reads' })
    await disclosure.waitFor()
    expect(await panel(page).getByText('Wants to return a jacket').isVisible()).toBe(false)
    await expectNoBarriers(page)
    await disclosure.focus()
    await page.keyboard.press('Enter')
    await panel(page).getByText('Wants to return a jacket').waitFor()
    expect(await panel(page).locator('.brief :is(dt, dd)').allTextContents()).toEqual([
      ...['What you want', 'Wants to return a jacket'],
      ...['What was tried', 'The page about returns was named'],
      ...['What is open', 'Who pays for it', 'When the money is back'],
    ])
    await expectNoBarriers(page)
    await button(page, 'Correct or add something').click()
    const field = panel(page).getByRole('textbox', { name: 'Correct or add something' })
    expect(await field.evaluate((one: HTMLElement) => one === (one.getRootNode() as ShadowRoot).activeElement)).toBe(
      true,
    )
    await expectNoBarriers(page)
    await field.fill('It is the blue one.')
    await panel(page).locator('.brief').getByRole('button', { name: 'Send' }).click()
    await expect
      .poll(async () => (await panel(page).locator('.brief :is(dt, dd)').allTextContents()).slice(-2))
      .toEqual(['Added by you', 'It is the blue one.'])
    const conversation = await conversationOf(page)
    await expect.poll(() => host.backend.conversation(conversation)!.summary?.correction).toBe('It is the blue one.')
    expect(await field.count()).toBe(0)

    // It stays to be read, and another call has one of its own.
    await agent(page, { type: 'say', text: 'Hello' })
    await log(page).getByText('Hello', { exact: true }).waitFor()
    expect(await panel(page).getByText('It is the blue one.').isVisible()).toBe(true)
    await agent(page, { type: 'end' })
    await say(page, 'A person again')
    await button(page, 'Yes, please').click()
    await expect.poll(() => disclosure.count()).toBe(2)
    await expect.poll(() => button(page, 'Correct or add something').count()).toBe(0)
    await disclosure.last().click()
    await button(page, 'Correct or add something').waitFor()
  })

  it('that comes late takes nothing away from the answer before it', async () => {
    const made = Promise.withResolvers<Summary>()
    await serve({
      settings: withEscalation({ shareSummary: true }),
      away: () => ({ because: 'nobody_online' }),
      summarise: () => made.promise,
    })
    script['How long?'] = async () => ({ ...returns, followUps })
    const page = await visit()
    await open(page)
    await say(page, 'Hello')
    await button(page, 'Talk to a human').click()
    await panel(page).getByRole('textbox', { name: 'Email address' }).waitFor()
    await say(page, 'How long?')
    await suggestions(page).first().waitFor()
    made.resolve(summary)
    await panel(page).getByText('See what the team reads').waitFor()
    expect(await suggestions(page).allTextContents()).toEqual(followUps)
    await button(page, 'That answered my question').waitFor()
  })

  it('is nothing to the visitor where it is not shared', async () => {
    await serve({ summarise: () => summary })
    const page = await visit()
    await open(page)
    await say(page, 'A person, please')
    await button(page, 'Yes, please').click()
    await panel(page).getByText('You are next.').waitFor()
    const conversation = await conversationOf(page)
    await expect.poll(() => host.backend.conversation(conversation)!.summary?.summary).toEqual(summary)
    await agent(page, { type: 'say', text: 'Hello' })
    await log(page).getByText('Hello', { exact: true }).waitFor()
    expect(await panel(page).getByText('See what the team reads').count()).toBe(0)
  })

  it('a correction that could not be sent is kept to be sent again', async () => {
    await serve({ settings: withEscalation({ shareSummary: true }), summarise: () => summary })
    const page = await visit({}, {}, /WebSocket connection/)
    await open(page)
    await say(page, 'A person, please')
    await button(page, 'Yes, please').click()
    await panel(page).locator('summary').click()
    await button(page, 'Correct or add something').click()
    const restore = host.cut()
    await panel(page).getByText('You are offline.').waitFor()
    await panel(page).getByRole('textbox', { name: 'Correct or add something' }).fill('Said without a line')
    await panel(page).locator('.brief').getByRole('button', { name: 'Send' }).click()
    await panel(page).getByText('Said without a line', { exact: true }).waitFor()
    restore()
    const conversation = await conversationOf(page)
    await expect
      .poll(() => host.backend.conversation(conversation)!.summary?.correction, { timeout: 40_000 })
      .toBe('Said without a line')
  })
})

describe('[E1] [E8] the owner’s changes in an open chat', () => {
  it('take away an offer that cannot be taken up any more, and give it back', async () => {
    await serve()
    const page = await visit()
    await open(page)
    await say(page, 'A person, please')
    await button(page, 'Yes, please').waitFor()
    const changedAt = performance.now()
    host.backend.changeSettings(withEscalation({ enabled: false }))
    await expect
      .poll(() =>
        panel(page)
          .getByRole('button', { name: /please|thanks|human/ })
          .count(),
      )
      .toBe(0)
    await panel(page).getByText('AI assistant', { exact: true }).waitFor()
    expect(performance.now() - changedAt).toBeLessThan(3_000)
    host.backend.changeSettings(settings)
    await button(page, 'Yes, please').click()
    await panel(page).getByText('You are next.').waitFor()
  })

  it('speak the visitor’s language, and name who comes and goes in the owner’s words', async () => {
    const texts = {
      offer: { de: 'Soll ich an Deck rufen?', en: 'Shall I call the deck?' },
      confirmation: { de: 'Gerufen.', en: 'Called.' },
      joined: { de: '{name} ist an Deck', en: '{name} is on deck' },
      left: { de: '{name} ist von Bord', en: '{name} went ashore' },
    }
    await serve({ settings: { ...settings, texts } })
    const page = await visit({ lang: 'de-CH' })
    await launcher(page).click()
    const field = panel(page).getByRole('textbox', { name: 'Nachricht schreiben…' })
    await field.fill('A person')
    await field.press('Enter')
    await log(page).getByText('Soll ich an Deck rufen?').waitFor()
    await button(page, 'Ja, bitte').click()
    await log(page).getByText('Gerufen.').waitFor()
    await agent(page, { type: 'takeOver' })
    await log(page).getByText('Ana Ruiz ist an Deck').waitFor()
    await agent(page, { type: 'end' })
    await log(page).getByText('Ana Ruiz ist von Bord').waitFor()
    expect(host.backend.conversation(await conversationOf(page))!.language).toBe('de-CH')
    // What was said before is said in the new words too: they are the reader's, not the log's.
    host.backend.changeSettings({ ...settings, texts: { joined: '{name} an Bord' } })
    await log(page).getByText('Ana Ruiz an Bord').waitFor()
    await log(page).getByText('Ana Ruiz hat den Chat verlassen.').waitFor()
  })

  it('[R48] an agent who hands over leaves the visitor to the team, not to the assistant', async () => {
    await serve()
    const page = await visit()
    await open(page)
    await say(page, 'Hello')
    await agent(page, { type: 'takeOver' })
    await log(page).getByText('Ana Ruiz joined').waitFor()
    await agent(page, { type: 'handToTeam' })
    await log(page).getByText('Ana Ruiz handed you over to the team').waitFor()
    await panel(page).getByText('You are next.').waitFor()
    expect(await log(page).getByText('You are back with the assistant').count()).toBe(0)
  })
})

describe('[A13] every language', () => {
  it('opens, talks and calls a person in its own words, in the direction it is read', async () => {
    await serve({ away: () => ({ because: 'closed', opensAt: Date.now() + 20 * 60 * 60_000 }) })
    for (const language of ['es', 'fr', 'pt-BR', 'it', 'nl', 'pl', 'tr', 'he', 'ja', 'zh-Hans']) {
      const page = await visit({ lang: language }, { viewport: { width: 360, height: 700 } })
      const words = { ...(await loadWords(language)), ...(await loadTalkWords(language)) }
      await launcher(page).click()
      await log(page).getByText(words.greeting).waitFor()
      expect(await panel(page).getAttribute('lang')).toBe(language)
      expect(await panel(page).evaluate((one) => getComputedStyle(one).direction)).toBe(words.dir)
      await panel(page).getByRole('textbox', { name: words.placeholder }).fill('Hello')
      await panel(page).getByRole('textbox', { name: words.placeholder }).press('Enter')
      await button(page, words.requestHelp).click()
      await panel(page).getByRole('textbox', { name: words.email }).waitFor()
      const [told] = (await log(page).locator('.by-assistant .bubble').allTextContents()).slice(-1)
      expect([language, told?.includes(words.leaveAddress), told?.match(/undefined|\{|\}/)]).toEqual([
        language,
        true,
        null,
      ])
      const sideways = await panel(page).evaluate(
        (one) => one.querySelector('[role="log"]')!.scrollWidth - one.clientWidth,
      )
      expect([language, sideways]).toEqual([language, 0])
      expect(host.backend.conversation(await conversationOf(page))!.language).toBe(language)
      await page.context().close()
    }
  })
})

it('[A13] the owner may write for those whose language the widget does not speak', async () => {
  await serve({ settings: { ...settings, texts: { greeting: { is: 'Góðan dag!' } } } })
  const page = await visit({ lang: 'is' })
  await launcher(page).click()
  await log(page).getByText('Góðan dag!').waitFor()
  await box(page).waitFor()
})
