import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
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
  say,
  serve,
  settings,
  visit,
} from './widget-page.ts'

async function choose(page: Page, item: string): Promise<void> {
  await button(page, 'More').click()
  await button(page, item).click()
}

it('[A18] the visitor takes their conversation with them, all of it, as a text', async () => {
  await serve()
  const page = await visit()
  await open(page)
  await say(page, 'Hello there')
  await log(page).getByText('You said: Hello there').waitFor()
  await agent(page, { type: 'say', text: 'Ana here' })
  await log(page).getByText('Ana here').waitFor()
  // More than one welcome holds: what is further up is fetched for it.
  const conversation = await conversationOf(page)
  const by = { kind: 'agent', agent: { id: 'ana', name: 'Ana Ruiz' } } as const
  for (let at = 0; at < 600; at++)
    host.backend.execute({ conversation, by, command: { type: 'say', text: `Line ${at}.` } })
  await page.reload()
  await log(page).getByText('Line 599.', { exact: true }).waitFor()
  await button(page, 'More').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download this conversation').click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Tarrock-\d{4}-\d\d-\d\d\.txt$/)
  const text = await readFile(await download.path(), 'utf8')
  const said = text.split('\n').filter((line) => /^(Hello there|You said|Ana|Line \d+\.$)/.test(line))
  expect(said.slice(0, 4)).toEqual(['Hello there', 'You said: Hello there', 'Ana Ruiz joined', 'Ana here'])
  expect(said.slice(4)).toEqual(Array.from({ length: 600 }, (_, at) => `Line ${at}.`))
  expect(text).toMatch(/ · You\nHello there\n/)
  expect(text).toMatch(/ · Ana Ruiz\nAna here\n/)
})

it('[A18] [R55] the visitor has it deleted: gone at the backend, in their other tab, and for who was waiting on it', async () => {
  await serve()
  const page = await visit()
  await open(page)
  await say(page, 'Forget me')
  await log(page).getByText('You said: Forget me').waitFor()
  const conversation = await conversationOf(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await launcher(other).waitFor()
  await log(other).getByText('You said: Forget me').waitFor()

  await choose(page, 'Delete this conversation')
  await panel(page).getByText('Delete it for good, here and with the team?').waitFor()
  await button(page, 'Cancel').click()
  expect(host.backend.conversation(conversation)?.messageCount).toBe(2)
  await choose(page, 'Delete this conversation')
  await button(page, 'Delete').click()
  for (const tab of [page, other]) {
    await log(tab).getByText('Hello! What can I help you with?').waitFor()
    await log(tab).getByText('Forget me').first().waitFor({ state: 'detached' })
  }
  expect(host.backend.conversation(conversation)).toBeNull()
  expect(
    await page.evaluate((id) => Object.keys(localStorage).filter((key) => key.includes(id)), conversation),
  ).toEqual([])

  // And a new one begins with the next word.
  await say(page, 'Hello again')
  await log(page).getByText('You said: Hello again').waitFor()
  expect(await conversationOf(page)).not.toBe(conversation)
})

it('[A18] without a connection nothing is deleted, and the visitor is told', async () => {
  await serve()
  const page = await visit({}, {}, /WebSocket|ERR_/)
  await open(page)
  await say(page, 'Keep me')
  await log(page).getByText('You said: Keep me').waitFor()
  const restore = host.cut()
  await panel(page).getByText('You are offline.').waitFor()
  await choose(page, 'Delete this conversation')
  await button(page, 'Delete').click()
  await panel(page).getByRole('alert').getByText('That did not work. Please try again.').waitFor()
  restore()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await panel(page).getByText('You are offline.').waitFor({ state: 'detached' })
  await button(page, 'Try again').click()
  await log(page).getByText('Hello! What can I help you with?').waitFor()
})

it('[A18] a new conversation begins, and earlier ones are a press away; none while a person is called', async () => {
  await serve()
  const page = await visit()
  await open(page)
  await button(page, 'More').click()
  await button(page, 'Turn sound off').waitFor()
  expect(await button(page, 'New conversation').count()).toBe(0)
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('More')
  expect(await panel(page).isVisible()).toBe(true)

  await say(page, 'The first')
  await log(page).getByText('You said: The first').waitFor()
  const first = await conversationOf(page)
  await choose(page, 'New conversation')
  await say(page, 'The second')
  await log(page).getByText('You said: The second').waitFor()
  expect(await log(page).getByText('The first').count()).toBe(0)

  await choose(page, 'Earlier conversations')
  const past = panel(page).getByRole('list', { name: 'Earlier conversations' }).getByRole('button')
  await past.filter({ hasText: 'The first' }).waitFor()
  expect(await past.count()).toBe(2)
  await expectNoBarriers(page)
  await past.filter({ hasText: 'The first' }).click()
  await log(page).getByText('You said: The first').waitFor()
  expect(await conversationOf(page)).toBe(first)
  await button(page, 'Talk to a human').click()
  await panel(page).getByText('You are next.').first().waitFor()
  await button(page, 'More').click()
  await button(page, 'Download this conversation').waitFor()
  expect(await button(page, 'New conversation').count()).toBe(0)
})

it('[A17] [R54] a live chat that has ended is rated with one press, a word may follow, and nobody is asked twice', async () => {
  await serve()
  const page = await visit()
  await open(page)
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    document.addEventListener('handrail:feedback:given', (event) => heard.push((event as CustomEvent).detail))
  })
  await say(page, 'Hello')
  await agent(page, { type: 'say', text: 'Ana here' })
  await log(page).getByText('Ana here').waitFor()
  expect(await panel(page).getByText('How was the chat').count()).toBe(0)
  await agent(page, { type: 'end' })
  await panel(page).getByText('How was the chat with Ana Ruiz?').waitFor()
  await button(page, 'Good').click()
  const field = panel(page).getByRole('textbox', { name: 'What could be better? (optional)' })
  await field.fill('Quick and kind')
  await field.press('Enter')
  await panel(page).getByText('How was the chat').waitFor({ state: 'detached' })
  const conversation = await conversationOf(page)
  const ratings = () => host.backend.events(conversation).filter(({ type }) => type === 'rated')
  await expect.poll(ratings).toMatchObject([{ score: 4 }, { score: 4, comment: 'Quick and kind' }])
  const ended = host.backend.events(conversation).find(({ type }) => type === 'ended')!.seq
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'heard')))
    .toEqual([
      { ended, score: 4 },
      { ended, score: 4, comment: 'Quick and kind' },
    ])
  await page.reload()
  await log(page).getByText('Ana here').waitFor()
  expect(await panel(page).getByText('How was the chat').count()).toBe(0)

  // The next live chat is another one; who would rather not is not asked again.
  await agent(page, { type: 'say', text: 'Ana once more' })
  await agent(page, { type: 'end' })
  await panel(page).getByText('How was the chat with Ana Ruiz?').waitFor()
  await button(page, 'Not now').click()
  await panel(page).getByText('How was the chat').waitFor({ state: 'detached' })
  await page.reload()
  await log(page).getByText('Ana once more').waitFor()
  expect(await panel(page).getByText('How was the chat').count()).toBe(0)
  expect(ratings()).toHaveLength(2)
})

it('[A17] where the owner wants no rating, none is asked for', async () => {
  await serve({ settings: { ...settings, rating: false } })
  const page = await visit()
  await open(page)
  await say(page, 'Hello')
  await agent(page, { type: 'say', text: 'Ana here' })
  await agent(page, { type: 'end' })
  await log(page).getByText('Ana Ruiz left. You are back with the assistant.').waitFor()
  await say(page, 'Bye')
  await log(page).getByText('You said: Bye').waitFor()
  expect(await panel(page).getByText('How was the chat').count()).toBe(0)
})

it('[A7] the owner’s buttons stay below the chat: one speaks, one leads elsewhere, one calls a person', async () => {
  const label = { en: 'Track my order', de: 'Wo ist mein Paket?' }
  await serve({
    settings: {
      ...settings,
      buttons: [
        { type: 'message', label, text: 'Where is my order?' },
        { type: 'message', label: 'Opening hours', text: '' },
        { type: 'link', label: 'Size guide', url: 'https://tarrock.test/sizes' },
        { type: 'escalate', label: 'Get Ana' },
      ],
    },
  })
  const page = await visit()
  await open(page)
  await button(page, 'Track my order').click()
  await log(page).getByText('You said: Where is my order?').waitFor()
  await button(page, 'Opening hours').click()
  await log(page).getByText('You said: Opening hours').waitFor()
  const link = panel(page).getByRole('link', { name: 'Size guide' })
  expect(await link.evaluate((one: HTMLAnchorElement) => [one.href, one.target, one.rel])).toEqual([
    'https://tarrock.test/sizes',
    '_blank',
    expect.stringContaining('noopener'),
  ])
  await button(page, 'Get Ana').click()
  await panel(page).getByText('You are next.').first().waitFor()
  // Who waits already has nobody more to call.
  expect(await button(page, 'Get Ana').count()).toBe(0)
  await button(page, 'Track my order').waitFor()
  host.backend.changeSettings(settings)
  await button(page, 'Track my order').waitFor({ state: 'detached' })
  expect(await box(page).isVisible()).toBe(true)
})
