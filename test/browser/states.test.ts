import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import type { Command, WidgetSettings } from '../../src/protocol/index.ts'
import { loadTalkWords, loadWords } from '../../src/widget/language.ts'
import {
  agent,
  browser,
  conversationOf,
  expectNoBarriers,
  host,
  phone,
  script,
  serve,
  settings,
  visit,
} from './widget-page.ts'

/**
 * Every state of the widget, on a desktop, in the dark, on a phone and from right to left: axe finds nothing in any. With `PICTURES`
 * set to a folder, a picture of each goes into one contact sheet there.
 */
const faces: readonly [name: string, lang: string, context: BrowserContextOptions][] = [
  ['desktop', 'en', {}],
  ['dark', 'en', { colorScheme: 'dark' }],
  ['phone', 'en', phone],
  ['right to left', 'ar', {}],
]
const viewport = { width: 560, height: 780 }
const pictures = process.env['PICTURES']
/** By state, the picture of each face, in their order. */
const sheet = new Map<string, string[]>()

const answer = {
  text: 'Within **60 days**, unworn. See [the page](/help/returns).\n\n| Region | Days |\n|---|---|\n| EU | 60 |\n| Elsewhere | 90 |\n\n- Keep the label on\n- Use the bag it came in',
  sources: [{ title: 'Returns and refunds', url: '/help/returns#time' }],
  followUps: ['Who pays the postage?', 'Can I swap a size?'],
}
const form: WidgetSettings['leadForm'] = {
  when: 'on_start',
  intro: 'Two things before we begin.',
  fields: [
    { kind: 'name', label: '', required: false },
    { kind: 'email', label: '', required: true },
  ],
}

describe('[A4] [A14] every state of the widget', () => {
  it.each(faces)('%s', async (face, lang, context) => {
    const words = { ...(await loadWords(lang)), ...(await loadTalkWords(lang)) }
    await serve({
      settings: {
        ...settings,
        buttons: [
          { type: 'message', label: { en: 'Track my order', ar: 'تتبّع طلبي' }, text: '' },
          { type: 'link', label: { en: 'Size guide', ar: 'دليل المقاسات' }, url: 'https://tarrock.test/sizes' },
        ],
      },
    })
    const go = Promise.withResolvers<void>()
    script['How long?'] = async () => answer
    script['Zips?'] = async () => ({ text: 'I don’t know that.', cannotAnswer: true })
    script['Tell me'] = async function* () {
      yield 'The short version: **waxed cotton** wants'
      await go.promise
      yield ' air and no machine.'
    }
    const page = await visit({ lang }, { viewport, ...context }, /WebSocket|ERR_/)
    const at = (name: string) => page.getByRole('button', { name, exact: true })
    const field = page.getByRole('textbox', { name: words.placeholder })
    const log = page.getByRole('log')
    const say = async (text: string) => {
      await field.fill(text)
      await field.press('Enter')
      await log.getByText(text, { exact: true }).waitFor()
    }
    const see = (name: string) => look(page, face, name)

    await page.locator('handrail-widget .launcher').waitFor()
    await see('launcher')
    await page.locator('handrail-widget .launcher').click()
    await log.getByText(words.greeting).waitFor()
    await page.getByRole('link', { name: lang === 'ar' ? 'دليل المقاسات' : 'Size guide' }).waitFor()
    await see('greeting, with the owner’s buttons')

    await say('How long?')
    await at('Who pays the postage?').waitFor()
    await at(words.requestHelp).waitFor()
    await see('answer')
    await say('Tell me')
    await log.getByText('waxed cotton').waitFor()
    await see('answer being written')
    go.resolve()
    await log.getByText('no machine').waitFor()

    await say('Zips?')
    await at(words.yes).waitFor()
    await see('offer')
    await at(words.yes).click()
    await page.getByText(words.next).first().waitFor()
    await see('waiting')

    await agent(page, { type: 'say', text: 'Hello, **Ana** here. Which jacket is it?' })
    await log.locator('strong', { hasText: 'Ana' }).waitFor()
    await say('The long one')
    await see('live')
    const restore = host.cut()
    await page.getByText(words.offline).waitFor()
    await field.fill('Are you still there?')
    await field.press('Enter')
    await page.getByText(words.queued).waitFor()
    await see('offline')
    restore()
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByText(words.queued).waitFor({ state: 'detached' })

    await agent(page, { type: 'end' })
    await at(words.rate4).waitFor()
    await see('rating')
    await at(words.rate4).click()
    await page.getByRole('textbox', { name: words.rateWhy }).waitFor()
    await see('a word on it')
    await page.getByRole('textbox', { name: words.rateWhy }).fill('Quick and kind')
    await page.getByRole('textbox', { name: words.rateWhy }).press('Enter')
    await at(words.rate4).waitFor({ state: 'detached' })

    await at(words.menu).click()
    await at(words.download).waitFor()
    await see('menu')
    await at(words.newChat).click()
    await log.getByText(words.greeting).waitFor()
    await at(words.menu).click()
    await at(words.earlier).click()
    await page.getByRole('list', { name: words.earlier }).getByRole('button').first().waitFor()
    await see('earlier conversations')
    await page.getByRole('list', { name: words.earlier }).getByRole('button').first().click()
    await log.getByText('The long one').waitFor()
    await at(words.menu).click()
    await at(words.forget).click()
    await see('delete?')
    await page.keyboard.press('Escape')

    // Nobody comes: an address is asked for.
    await asClock(page, words.requestHelp, say)
    await page.getByRole('textbox', { name: words.email }).waitFor()
    await see('nobody came')

    host.backend.changeSettings({ ...settings, leadForm: form })
    await at(words.menu).click()
    await at(words.newChat).click()
    await page.getByText('Two things before we begin.').waitFor()
    await see('details before the chat')
  })

  afterAll(async () => {
    if (pictures) await makeSheet(pictures)
  })
})

/** The visitor has called, and is given up on. */
async function asClock(page: Page, requestHelp: string, say: (text: string) => Promise<void>): Promise<void> {
  await say('One more thing')
  await page.getByText('You said: One more thing', { exact: true }).last().waitFor()
  await page.getByRole('button', { name: requestHelp, exact: true }).click()
  const conversation = await conversationOf(page)
  const waiting = () => host.backend.conversation(conversation)?.waitingSince ?? null
  await expect.poll(waiting).not.toBeNull()
  const command: Command = { type: 'giveUpWaiting', since: waiting()! }
  host.backend.execute({ conversation, by: { kind: 'clock' }, command })
}

async function look(page: Page, face: string, state: string): Promise<void> {
  await expectNoBarriers(page)
  if (!pictures) return
  const shot = await page.screenshot({ animations: 'disabled' })
  const row = sheet.get(state) ?? []
  row[faces.findIndex(([name]) => name === face)] = shot.toString('base64')
  sheet.set(state, row)
}

async function makeSheet(folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } })
  const cell = (shot: string | undefined) => `<td>${shot ? `<img src="data:image/png;base64,${shot}">` : ''}</td>`
  const rows = [...sheet].map(
    ([state, shots]) => `<tr><th>${state}</th>${faces.map((_, i) => cell(shots[i])).join('')}</tr>`,
  )
  await page.setContent(`<!doctype html><style>
    body { margin: 24px; font: 15px system-ui; background: #e8e8e6 }
    th { font-weight: 600; text-align: start; vertical-align: top; width: 110px; padding: 8px }
    img { height: 460px; border-radius: 6px; display: block }
    td { padding: 5px }
  </style><table><tr><th></th>${faces.map(([name]) => `<th>${name}</th>`).join('')}</tr>${rows.join('')}</table>`)
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/contact-sheet.jpg`, await page.screenshot({ fullPage: true, type: 'jpeg', quality: 70 }))
  await page.close()
  expect((await readFile(`${folder}/contact-sheet.jpg`)).length).toBeGreaterThan(100_000)
}
