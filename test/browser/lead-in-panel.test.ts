import { describe, expect, it } from 'vitest'
import type { WidgetSettings } from '../../src/protocol/index.ts'
import { box, button, focused, host, launcher, log, open, panel, say, serve, settings, visit } from './widget-page.ts'

/** [A10] The form among the other things at the bottom of the panel. */
const buttons: WidgetSettings['buttons'] = [{ type: 'escalate', label: 'Call us' }]

function withForm(when: WidgetSettings['leadForm']['when'], more: Partial<WidgetSettings> = {}): WidgetSettings {
  const email = { kind: 'email', label: '', required: true } as const
  return { ...settings, ...more, leadForm: { when, intro: '', fields: [email] } }
}

describe('[A10] the form in the panel', () => {
  it('[A7] the owner’s buttons are there beside it, and lead to it', async () => {
    await serve({ settings: withForm('before_escalation', { buttons }) })
    const page = await visit()
    await open(page)
    await button(page, 'Call us').click()
    const form = panel(page).getByRole('form')
    await form.waitFor()
    expect(await button(page, 'Call us').count()).toBe(0)
    await form.getByRole('textbox').fill('sam@example.com')
    await form.getByRole('textbox').press('Enter')
    await panel(page).getByText('You are next.').waitFor()
  })

  it('who writes before it is loaded goes on writing', async () => {
    await serve({ settings: withForm('before_escalation') })
    const page = await visit()
    const late = Promise.withResolvers<void>()
    await page.route('**/lead-part-*.js', async (route) => {
      await late.promise
      await route.continue()
    })
    await open(page)
    await expect.poll(() => focused(page)).toBe('Write a message…')
    await page.keyboard.type('My or')
    late.resolve()
    await expect.poll(() => panel(page).locator('.gate').count()).toBe(1)
    await expect.poll(() => focused(page)).toBe('Write a message…')
    await page.keyboard.type('der')
    expect(await box(page).inputValue()).toBe('My order')
  })

  it('where it cannot be loaded, nobody is kept from writing', async () => {
    await serve({ settings: withForm('on_start') })
    const page = await visit({}, {}, /WebSocket connection|ERR_FAILED/)
    await page.route('**/lead-part-*.js', (route) => route.abort())
    await launcher(page).click()
    await log(page).getByText('Hello!').waitFor()
    const restore = host.cut()
    await box(page).waitFor()
    await page.unroute('**/lead-part-*.js')
    restore()
    await panel(page).getByRole('form').waitFor({ timeout: 40_000 })
  })

  it('who the page says the visitor is need not say so', async () => {
    await serve({ settings: withForm('on_start') })
    const page = await visit()
    await page.evaluate(() =>
      (Reflect.get(window, 'Handrail') as (...call: unknown[]) => void)('identify', { email: 'sam@example.com' }),
    )
    await open(page)
    await say(page, 'Hello')
    await log(page).getByText('You said: Hello').waitFor()
    expect(await panel(page).getByRole('form').count()).toBe(0)
  })

  it('[A14] opened by a button of the page, the form has the focus, at the first time and the next', async () => {
    await serve({ settings: withForm('on_start') })
    const page = await visit({
      html: `<!doctype html><title>A shop</title><button onclick="Handrail('open')">Help</button>{{script}}`,
    })
    for (let time = 0; time < 2; time++) {
      await page.getByRole('button', { name: 'Help' }).click()
      await panel(page).getByRole('form').waitFor()
      await page.keyboard.type('s')
      await expect
        .poll(() => panel(page).getByRole('form').getByRole('textbox').inputValue())
        .toBe('s'.repeat(time + 1))
      await page.reload()
      await panel(page).getByRole('form').waitFor()
      await button(page, 'Close chat').click()
    }
  })

  it('[A18] what was typed goes with the conversation that the visitor deletes', async () => {
    await serve({ settings: withForm('before_escalation') })
    const page = await visit()
    await open(page)
    await say(page, 'Hello')
    await button(page, 'Talk to a human').click()
    await panel(page).getByRole('form').getByRole('textbox').fill('sam@')
    await button(page, 'More').click()
    await button(page, 'Delete this conversation').click()
    await button(page, 'Delete').click()
    await expect.poll(() => page.evaluate(() => localStorage.getItem('handrail:shop:lead'))).toBeNull()
    await box(page).waitFor()
  })
})
