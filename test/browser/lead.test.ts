import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Details, WidgetSettings } from '../../src/protocol/index.ts'
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
  panel,
  phone,
  say,
  script,
  serve,
  settings,
  visit,
} from './widget-page.ts'

/** [A10] The form that asks who the visitor is, in the built widget and a real browser. */
type Fields = WidgetSettings['leadForm']['fields']

const name = { kind: 'name', label: '', required: false } as const
const email = { kind: 'email', label: '', required: true } as const
const tel = { kind: 'phone', label: '', required: false } as const
const own = (number: number) =>
  ({ kind: 'text', key: `own-${number}`, label: `Question ${number}`, required: false }) as const
/** As many as there may be. */
const twelve: Fields = [name, email, tel, ...Array.from({ length: 9 }, (_, at) => own(at + 1))]

const looks = [
  ['on a desktop', {}, 'en'],
  ['on a phone', phone, 'en'],
  ['in the dark', { colorScheme: 'dark' }, 'en'],
  ['from right to left, on a narrow screen', { viewport: { width: 320, height: 640 } }, 'ar'],
] as const

function withForm(
  when: WidgetSettings['leadForm']['when'],
  fields: Fields = [name, email],
  escalation: Partial<WidgetSettings['escalation']> = {},
): WidgetSettings {
  return { ...settings, leadForm: { when, intro: '', fields }, escalation: { ...settings.escalation, ...escalation } }
}

const atOnce = { triggers: { ...settings.escalation.triggers, direct_request: 'at_once' } } as const

const form = (page: Page) => panel(page).getByRole('form')
const field = (page: Page, label: string) => form(page).getByLabel(label)
const inputs = (page: Page) => form(page).getByRole('textbox')

async function open(page: Page): Promise<void> {
  await launcher(page).click()
  await panel(page).waitFor()
}

const detailsOf = async (page: Page): Promise<Details | null | undefined> =>
  host.backend.conversation(await conversationOf(page))?.details

/** Names of the visitor's facts, in order. */
async function factsOf(page: Page): Promise<readonly string[]> {
  return host.backend.events(await conversationOf(page)).map(({ type }) => type)
}

/** What the panel is wider or higher than it should be by, and how far the button that sends is out of it. */
async function overflow(page: Page) {
  const [outer, sends] = [
    (await panel(page).boundingBox())!,
    (await form(page).locator('button[type="submit"]').boundingBox())!,
  ]
  const sideways = await panel(page).evaluate((one) =>
    Math.max(...[one, ...one.querySelectorAll('.lead, .asks')].map((box) => box.scrollWidth - box.clientWidth)),
  )
  return { sideways, isInside: sends.y > outer.y && sends.y + sends.height < outer.y + outer.height }
}

const requestHuman = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'Handrail') as (verb: string) => void)('requestHuman'))

/** Through the element that really has it, across the shadow. */
const focusedField = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement
    return at instanceof HTMLInputElement ? at.labels?.[0]?.textContent?.trim() : at?.className
  })

describe('[A10] before the chat', () => {
  it.each(looks)('%s: stands below the greeting, and hands over to the composer', async (_, context, lang) => {
    await serve({ settings: withForm('on_start') })
    const page = await visit({ lang }, context)
    await open(page)
    await form(page).waitFor()
    await expectNoBarriers(page)
    expect(await panel(page).locator('textarea').count()).toBe(0)
    expect(await overflow(page)).toEqual({ sideways: 0, isInside: true })
    const isPhone = context === phone
    if (!isPhone) expect(await focusedField(page)).toMatch(/^(Name optional|الاسم اختياري)$/)
    // Smaller ones are zoomed in on by phones.
    expect(
      await inputs(page)
        .first()
        .evaluate((one) => getComputedStyle(one).fontSize),
    ).toBe('16px')

    await inputs(page).nth(1).fill('sam@')
    await inputs(page).nth(1).press('Enter')
    await form(page).locator('.problem').waitFor()
    await expectNoBarriers(page)
    expect(await overflow(page)).toEqual({ sideways: 0, isInside: true })
    await inputs(page).nth(0).fill('Sam')
    await inputs(page).nth(1).fill('sam@example.com')
    await inputs(page).nth(1).press('Enter')
    await panel(page).locator('textarea').waitFor()
    await expect.poll(() => focusedField(page)).toBe('')
    expect(await page.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.tagName)).toBe('TEXTAREA')
    await expect.poll(() => detailsOf(page)).toEqual({ name: 'Sam', email: 'sam@example.com' })
    expect(await factsOf(page)).toEqual(['started', 'identified'])
    await expectNoBarriers(page)
    // And nothing of it is said again.
    await page.keyboard.type('Hello')
    await page.keyboard.press('Enter')
    await log(page).getByText('You said: Hello').waitFor()
    await page.reload()
    // Where it fills the screen, a panel is not open again by itself.
    if (isPhone || lang === 'ar') await launcher(page).click()
    await log(page).getByText('You said: Hello').waitFor()
    expect(await form(page).count()).toBe(0)
  })

  it('tells what is wrong where it is wrong, aloud too, goes there, and takes it back when it is right', async () => {
    await serve({ settings: withForm('on_start', [{ ...name, required: true }, email, tel]) })
    const page = await visit()
    await open(page)
    await field(page, 'Phone number').fill('twelve')
    await button(page, 'Continue').click()
    await expect.poll(() => focusedField(page)).toBe('Name *')
    expect(await form(page).locator('.problem').allTextContents()).toEqual([
      'Please fill this in.',
      'Please fill this in.',
      'Please check the number: it should look like +44\u00a020\u00a07946\u00a00958.',
    ])
    await expect
      .poll(() => panel(page).locator('[aria-live="polite"]').textContent())
      .toBe(
        'Name: Please fill this in. Email address: Please fill this in. Phone number: Please check the number: it should look like +44\u00a020\u00a07946\u00a00958.',
      )
    await field(page, 'Name').fill('Sam')
    await field(page, 'Phone number').fill('+44 (0)20 7946 0958')
    await button(page, 'Continue').click()
    await expect.poll(() => focusedField(page)).toBe('Email address *')
    expect(await form(page).locator('.problem').count()).toBe(1)
    await field(page, 'Email').fill('sam@example.com')
    expect(await form(page).locator('.problem').count()).toBe(0)
    await button(page, 'Continue').click()
    await box(page).waitFor()
  })

  it('what is typed outlives a reload and closing; "Skip" does too, where nothing is required', async () => {
    await serve({ settings: withForm('on_start', [name, tel]) })
    const page = await visit()
    await open(page)
    await field(page, 'Name').fill('Sa')
    await page.reload()
    await form(page).waitFor()
    expect(await field(page, 'Name').inputValue()).toBe('Sa')
    // The page comes first after a reload; an opened panel has the focus in its form.
    expect(await focused(page)).toBe('body')
    await button(page, 'Close chat').click()
    await open(page)
    await expect.poll(() => focusedField(page)).toBe('Name')
    await button(page, 'Skip').click()
    await box(page).waitFor()
    await expect.poll(() => focused(page)).toBe('Write a message…')
    await page.reload()
    await box(page).waitFor()
    expect(await form(page).count()).toBe(0)
    await say(page, 'Hello')
    await log(page).getByText('You said: Hello').waitFor()
    expect(await detailsOf(page)).toBeNull()
  })

  it('filled in without a line, it is sent with the next one, before what was said behind it', async () => {
    await serve({ settings: withForm('on_start') })
    const page = await visit({}, {}, /WebSocket connection/)
    await open(page)
    await form(page).waitFor()
    const restore = host.cut()
    await panel(page).getByText('You are offline.').waitFor()
    await field(page, 'Email').fill('sam@example.com')
    await field(page, 'Email').press('Enter')
    await say(page, 'Hello')
    await page.reload()
    await box(page).waitFor()
    expect(await form(page).count()).toBe(0)
    restore()
    await log(page).getByText('You said: Hello').waitFor({ timeout: 40_000 })
    expect((await factsOf(page)).slice(0, 3)).toEqual(['started', 'identified', 'said'])
    expect(await detailsOf(page)).toEqual({ email: 'sam@example.com' })
  })

  it.each([
    ['on a desktop', {}, 120],
    ['on a phone', phone, 120],
    ['over a phone’s keyboard', { ...phone, viewport: { width: 390, height: 400 } }, 0],
    ['on a small phone lying down, over its keyboard', { ...phone, viewport: { width: 568, height: 200 } }, 0],
    ['at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, 0],
  ] as const)('%s: twelve fields scroll, and the button that sends stays', async (_, context, leftPx) => {
    await serve({ settings: withForm('on_start', twelve) })
    const page = await visit({}, context)
    await open(page)
    await form(page).waitFor()
    expect(await overflow(page)).toEqual({ sideways: 0, isInside: true })
    // Of the greeting, where there is room for it.
    expect(await log(page).evaluate((one) => one.clientHeight)).toBe(leftPx)
    const last = field(page, 'Question 9')
    await last.focus()
    const [shown, asks] = [(await last.boundingBox())!, (await form(page).locator('.asks').boundingBox())!]
    expect([shown.y >= asks.y, shown.y + shown.height <= asks.y + asks.height]).toEqual([true, true])
    await expectNoBarriers(page)
    // The first wrong one is far up.
    await last.press('Enter')
    await expect.poll(() => focusedField(page)).toBe('Email address *')
    const wrong = (await field(page, 'Email').boundingBox())!
    expect([wrong.y >= asks.y, wrong.y + wrong.height <= asks.y + asks.height]).toEqual([true, true])
    expect(await overflow(page)).toEqual({ sideways: 0, isInside: true })
  })

  it('keeps its edges in forced colours', async () => {
    await serve({ settings: withForm('on_start') })
    const page = await visit({}, { forcedColors: 'active' })
    await open(page)
    await button(page, 'Continue').click()
    await form(page).locator('.problem').waitFor()
    const borders = await form(page).evaluate((one) =>
      [one, ...one.querySelectorAll('input, button')].map((each) => getComputedStyle(each).borderTopWidth),
    )
    expect(borders.every((width) => Number.parseFloat(width) >= 1)).toBe(true)
    await expectNoBarriers(page)
  })

  it('[A4] as a part of a page it takes no focus by itself, and scrolls in the room that it has', async () => {
    await serve({ settings: withForm('on_start', twelve) })
    const page = await visit({
      html: `<!doctype html><html lang="en"><title>A shop</title>
        <main><h1>A shop</h1><div id="place" style="width:300px;height:420px"></div></main>
        <script type="module">
          import { mount } from 'SERVER/index.js'
          mount({ chatbot: 'shop', server: 'SERVER', target: document.querySelector('#place') })
        </script>`,
    })
    const region = page.getByRole('region', { name: 'Chat with Tarrock' })
    const sends = region.getByRole('button', { name: 'Continue' })
    await sends.waitFor()
    expect(await focused(page)).toBe('body')
    const [outer, inner] = [(await region.boundingBox())!, (await sends.boundingBox())!]
    expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height)
    await region.getByLabel('Question 9').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedField(page)).toBe('Email address *')
    await expectNoBarriers(page)
  })

  it('takes the focus from nobody who is elsewhere in the page', async () => {
    await serve()
    const page = await visit({
      html: `<!doctype html><title>A shop</title><input id="search" aria-label="Search">{{script}}`,
    })
    await open(page)
    await box(page).waitFor()
    await page.locator('#search').focus()
    host.backend.changeSettings(withForm('on_start'))
    await form(page).waitFor()
    await page.keyboard.type('jackets')
    expect(await page.locator('#search').inputValue()).toBe('jackets')
    // Nor from the composer of a conversation under way.
    host.backend.changeSettings(settings)
    await say(page, 'Hello')
    host.backend.changeSettings(withForm('on_start'))
    await expect.poll(() => focused(page)).toBe('Write a message…')
    expect(await form(page).count()).toBe(0)
  })
})

describe('[A10] before a person is called', () => {
  it.each(looks)('%s: comes at the press of a button; sent, the person is called', async (_, context, lang) => {
    await serve({ settings: withForm('before_escalation') })
    script['How long?'] = async () => ({ text: 'Within **60 days**.' })
    const page = await visit({ lang }, context)
    await open(page)
    await panel(page).locator('textarea').fill('How long?')
    await panel(page).locator('textarea').press('Enter')
    const calls = log(page).locator('.actions button').last()
    await calls.click()
    await form(page).waitFor()
    expect(await panel(page).locator('textarea').count()).toBe(0)
    await expectNoBarriers(page)
    expect(await overflow(page)).toEqual({ sideways: 0, isInside: true })
    const isPhone = context === phone
    await expect.poll(() => focusedField(page)).toMatch(isPhone ? /^lead call$/ : /^(Name optional|الاسم اختياري)$/)
    // What was said last is still there to read.
    expect((await log(page).boundingBox())!.height).toBeGreaterThan(100)

    // Back to the chat, and nobody is called.
    await form(page).locator('button').last().click()
    await panel(page).locator('textarea').waitFor()
    await expect.poll(() => focusedField(page)).toBe(isPhone ? 'panel' : '')
    expect((await factsOf(page)).includes('escalated')).toBe(false)

    await calls.click()
    await inputs(page).nth(1).fill('sam@example.com')
    await inputs(page).nth(1).press('Enter')
    await panel(page).locator('.strip').waitFor()
    expect(await form(page).count()).toBe(0)
    expect((await factsOf(page)).slice(-2)).toEqual(['identified', 'escalated'])
    expect(await detailsOf(page)).toEqual({ email: 'sam@example.com' })
    await expectNoBarriers(page)
    // Known from now on.
    await panel(page).locator('.strip button').click()
    await log(page).locator('.notice[data-type="cancelled"]').waitFor()
    await panel(page).locator('textarea').fill('How long?')
    await panel(page).locator('textarea').press('Enter')
    await calls.click()
    await panel(page).locator('.strip').waitFor()
    expect(await form(page).count()).toBe(0)
  })

  it('a call and what is typed are kept over a reload and without a line, and leave in order', async () => {
    await serve({ settings: withForm('before_escalation') })
    const page = await visit({}, {}, /WebSocket connection/)
    await open(page)
    await box(page).waitFor()
    await say(page, 'a person')
    await button(page, 'Yes, please').click()
    await field(page, 'Name').fill('Sam')
    const restore = host.cut()
    await panel(page).getByText('You are offline.').waitFor()
    await page.reload()
    await form(page).waitFor()
    expect(await field(page, 'Name').inputValue()).toBe('Sam')
    await field(page, 'Email').fill('sam@example.com')
    await button(page, 'Continue').click()
    await box(page).waitFor()
    restore()
    await panel(page).getByText('You are next.').waitFor({ timeout: 40_000 })
    expect((await factsOf(page)).slice(-3)).toEqual(['offered', 'identified', 'escalated'])
    expect(await page.evaluate(() => localStorage.getItem('handrail:shop:lead'))).toBeNull()
  })

  it.each(looks)('%s: where words call somebody at once, it is there while they wait', async (_, context, lang) => {
    await serve({ settings: withForm('before_escalation', [name, email], atOnce) })
    const page = await visit({ lang }, context)
    await open(page)
    const composer = panel(page).locator('textarea')
    await composer.fill('a person')
    await composer.press('Enter')
    await form(page).waitFor()
    expect((await factsOf(page)).at(-1)).toBe('escalated')
    await expectNoBarriers(page)
    expect(await overflow(page)).toEqual({ sideways: 0, isInside: true })
    const isSmall = context === phone || lang === 'ar'
    expect(await composer.isVisible()).toBe(!isSmall)
    // Whoever is writing goes on writing; where it takes the room of that, it has the focus.
    await expect.poll(() => focusedField(page)).toBe(isSmall ? 'lead wait' : '')
    if (!isSmall) {
      await page.keyboard.type('My order')
      expect([await composer.inputValue(), await inputs(page).first().inputValue()]).toEqual(['My order', ''])
    }
    await inputs(page).nth(1).fill('sam@example.com')
    await inputs(page).nth(1).press('Enter')
    await expect.poll(() => detailsOf(page)).toEqual({ email: 'sam@example.com' })
    await expect.poll(() => form(page).count()).toBe(0)
    expect(await composer.isVisible()).toBe(true)
  })

  it('while they wait it may be put off, is told of aloud after what comes first, and goes when somebody comes', async () => {
    await serve({ settings: withForm('before_escalation', [name, email], atOnce) })
    const page = await visit()
    await open(page)
    await say(page, 'a person')
    await form(page).waitFor()
    await expect
      .poll(() => panel(page).locator('[aria-live="polite"]').textContent(), { timeout: 15_000 })
      .toBe('A few details for the team while you wait')
    await button(page, 'Not now').click()
    await expect.poll(() => focused(page)).toBe('Write a message…')
    expect(await form(page).count()).toBe(0)
    await page.reload()
    await panel(page).getByText('You are next.').waitFor()
    expect(await form(page).count()).toBe(0)

    const other = await visit()
    await open(other)
    await say(other, 'a person')
    await form(other).waitFor()
    await agent(other, { type: 'say', text: 'I am here' })
    await log(other).getByText('I am here').waitFor()
    expect(await form(other).count()).toBe(0)
  })

  it('a page that calls somebody opens the panel on it; before the form is there, nobody is held up for it', async () => {
    await serve({ settings: withForm('before_escalation') })
    const page = await visit()
    await open(page)
    await box(page).waitFor()
    await button(page, 'Close chat').click()
    await requestHuman(page)
    await form(page).getByText('A few details before we get someone').waitFor()
    await button(page, 'Back').click()
    expect(await factsOf(page)).toEqual([])

    const fresh = await visit()
    await requestHuman(fresh)
    await form(fresh).getByText('A few details for the team while you wait').waitFor()
    expect(await factsOf(fresh)).toEqual(['started', 'escalated'])
  })
})
