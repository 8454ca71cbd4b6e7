import { expect, it } from 'vitest'
import {
  agent,
  button,
  conversationOf,
  host,
  launcher,
  log,
  open,
  panel,
  phone,
  say,
  script,
  serve,
  settings,
  visit,
} from './widget-page.ts'

it('[A3] every event is told, with what README says of it', async () => {
  await serve()
  script['Zips?'] = async () => ({ text: 'I don’t know that.', cannotAnswer: true })
  const page = await visit(
    {
      script: `<script>
        window.Handrail ??= (...call) => (Handrail.q ??= []).push(call)
        window.heard = []
        for (const name of ['panel:opened', 'panel:closed', 'conversation:started', 'conversation:ended', 'messages:sent', 'messages:received',
          'unread:changed', 'human:requested', 'human:queued', 'human:cancelled', 'human:unavailable', 'agent:joined', 'agent:typing',
          'agent:left', 'feedback:given', 'visitor:identified', 'button:pressed', 'connection:changed', 'error'])
          Handrail('on', name, (detail) => heard.push([name, detail]))
      </script><script async src="SERVER/widget.js" data-chatbot="shop"></script>`,
    },
    {},
    /WebSocket|ERR_/,
  )
  const heard = (): Promise<[string, Record<string, unknown>][]> => page.evaluate(() => Reflect.get(window, 'heard'))
  const told = async (name: string) => (await heard()).filter(([one]) => one === name).map(([, detail]) => detail)
  await open(page)
  await say(page, 'Hello')
  await button(page, 'Helpful').click()
  await say(page, 'A person, please')
  await button(page, 'Yes, please').click()
  await panel(page).getByText('You are next.').first().waitFor()
  await button(page, 'Cancel').click()
  await log(page).getByText('You are back with the assistant').waitFor()
  await say(page, 'Still here')
  await log(page).getByText('You said: Still here').waitFor()
  const conversation = await conversationOf(page)
  await button(page, 'Talk to a human').click()
  const waiting = () => host.backend.conversation(conversation)?.waitingSince ?? null
  await expect.poll(waiting).not.toBeNull()
  host.backend.execute({ conversation, by: { kind: 'clock' }, command: { type: 'giveUpWaiting', since: waiting()! } })
  await panel(page).getByRole('textbox', { name: 'Email address' }).waitFor()
  await agent(page, { type: 'say', text: 'Ana here' })
  await log(page).getByText('Ana here').waitFor()
  await button(page, 'Close chat').click()
  await agent(page, { type: 'say', text: 'Are you there?' })
  await expect.poll(() => told('unread:changed')).toEqual([{ count: 1 }])
  await launcher(page).click()
  await agent(page, { type: 'end' })
  await button(page, 'Very good').click()
  await expect.poll(() => told('feedback:given')).toHaveLength(2)
  const restore = host.cut()
  await panel(page).getByText('You are offline.').waitFor()
  restore()

  const events = host.backend.events(conversation)
  const seq = (type: string, nth = 0) => events.filter((event) => event.type === type)[nth]!.seq
  expect(await told('panel:opened')).toEqual([{}, {}])
  expect(await told('panel:closed')).toEqual([{}])
  expect(await told('conversation:started')).toEqual([{ conversation }])
  expect((await told('messages:sent'))[0]).toEqual({ seq: 2, text: 'Hello' })
  const received = await told('messages:received')
  expect(received[0]).toEqual({ seq: 3, from: 'assistant', text: 'You said: Hello' })
  expect(received.at(-1)).toEqual({ seq: seq('ended') - 1, from: 'agent', text: 'Are you there?', name: 'Ana Ruiz' })
  expect(await told('human:requested')).toEqual([
    { seq: seq('escalated'), trigger: 'direct_request' },
    { seq: seq('escalated', 1), trigger: 'button' },
  ])
  expect((await told('human:queued'))[0]).toMatchObject({ place: 1 })
  expect(await told('human:cancelled')).toEqual([{ seq: seq('cancelled') }])
  expect(await told('human:unavailable')).toEqual([{ seq: seq('unattended'), because: 'nobody_joined' }])
  expect(await told('agent:joined')).toEqual([{ seq: seq('joined'), name: 'Ana Ruiz' }])
  expect(await told('agent:left')).toEqual([{ seq: seq('ended'), name: 'Ana Ruiz' }])
  expect(await told('conversation:ended')).toEqual([{ seq: seq('ended'), name: 'Ana Ruiz' }])
  expect(await told('feedback:given')).toEqual([
    { message: 3, value: 'up' },
    { ended: seq('ended'), score: 5 },
  ])
  const statuses = (await told('connection:changed')).map(({ status }) => status)
  expect(statuses.slice(0, 2)).toEqual(['connecting', 'open'])
  expect(statuses).toContain('offline')
})

it('[A15] with consent required there is nothing but the script until it is granted; taken back, nothing is left', async () => {
  await serve()
  const page = await visit({
    script: `<script>window.Handrail ??= (...call) => (Handrail.q ??= []).push(call)</script>
      <script async src="SERVER/widget.js" data-chatbot="shop" data-consent="required"></script>`,
  })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.reload()
  await page.evaluate(() => (window.Handrail as unknown as (verb: string) => void)('open'))
  await expect.poll(() => requests.filter((url) => url.endsWith('/widget.js')).length).toBe(1)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  expect(await page.locator('handrail-widget').count()).toBe(0)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(requests.filter((url) => url.startsWith(host.server))).toEqual([`${host.server}/widget.js`])

  // What was asked for before is done now.
  await page.evaluate(() =>
    (window.Handrail as unknown as (...call: unknown[]) => void)('update', { consent: 'granted' }),
  )
  await panel(page).waitFor()
  await say(page, 'Hello')
  await log(page).getByText('You said: Hello').waitFor()
  await page.evaluate(() =>
    (window.Handrail as unknown as (...call: unknown[]) => void)('update', { consent: 'denied' }),
  )
  await expect.poll(() => page.locator('handrail-widget').count()).toBe(0)
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)
})

it('[A3] [R53] who the visitor is reaches the team once there is a conversation, and no sooner; the same again says nothing', async () => {
  await serve()
  const page = await visit()
  const identify = (details: object) =>
    page.evaluate(
      (details) => (window.Handrail as unknown as (...call: unknown[]) => void)('identify', details),
      details,
    )
  await launcher(page).waitFor()
  await identify({ name: 'Mia', user: '42' })
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await open(page)
  await say(page, 'Hello')
  const conversation = await conversationOf(page)
  const details = () => host.backend.conversation(conversation)?.details
  await expect.poll(details).toEqual({ name: 'Mia', user: '42' })
  await identify({ name: 'Mia', user: '42' })
  await identify({ email: 'mia@shop.test' })
  await expect.poll(details).toEqual({ name: 'Mia', user: '42', email: 'mia@shop.test' })
  expect(host.backend.events(conversation).filter(({ type }) => type === 'identified')).toHaveLength(2)
})

it.each(['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const)(
  '[A4] in the corner %s, at its distance from the edges, and the panel beside the launcher and within the page',
  async (position) => {
    await serve({ settings: { ...settings, position: 'bottom-right' } })
    const page = await visit({
      script: `<script type="module">
        import { mount } from 'SERVER/index.js'
        window.chat = mount({ chatbot: 'shop', server: 'SERVER', position: '${position}', offset: { x: 12, y: 34 }, zIndex: 77 })
      </script>`,
    })
    const small = (await launcher(page).boundingBox())!
    await open(page)
    const large = (await panel(page).boundingBox())!
    const { width, height } = page.viewportSize()!
    const edge = (one: { x: number; y: number; width: number; height: number }) => ({
      x: position.endsWith('left') ? one.x : width - one.x - one.width,
      y: position.startsWith('top') ? one.y : height - one.y - one.height,
    })
    expect(edge(small)).toEqual({ x: 12, y: 34 })
    expect(edge(large)).toEqual({ x: 12, y: 34 + 74 })
    expect(Math.min(large.y, height - large.y - large.height)).toBeGreaterThanOrEqual(0)
    expect(await page.locator('handrail-widget').evaluate((one) => getComputedStyle(one).zIndex)).toBe('77')
  },
)

it('[A4] a surface, a font, roundness and spacing of the page’s own; what is written stays readable', async () => {
  await serve()
  const page = await visit({
    script: `<script type="module">
      import { mount } from 'SERVER/index.js'
      window.chat = mount({ chatbot: 'shop', server: 'SERVER', accent: '#ffd400', surface: '#10202f', font: 'Georgia, serif', radius: 0, spacing: 24 })
    </script>`,
  })
  await open(page)
  await say(page, 'Hello')
  await log(page).getByText('You said: Hello').waitFor()
  const style = (part: ReturnType<typeof panel>, name: string) =>
    part.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), name)
  expect(await style(panel(page), 'background-color')).toBe('rgb(16, 32, 47)')
  expect(await style(panel(page), 'border-radius')).toBe('0px')
  expect(await style(panel(page), 'font-family')).toMatch(/^Georgia, serif/)
  expect(await style(panel(page).locator('.thread'), 'padding-top')).toBe('24px')
  const { AxeBuilder } = await import('@axe-core/playwright')
  expect((await new AxeBuilder({ page }).withRules('color-contrast').analyze()).violations).toEqual([])
})

it('[A14] on a phone what is behind the panel is out of reach, and within reach again when it is closed or taken away', async () => {
  await serve()
  const page = await visit({}, phone)
  const inert = () => page.evaluate(() => document.body.inert)
  await open(page)
  await expect.poll(inert).toBe(true)
  await button(page, 'Close chat').click()
  await expect.poll(inert).toBe(false)
  await launcher(page).click()
  await expect.poll(inert).toBe(true)
  await page.setViewportSize({ width: 900, height: 780 })
  await expect.poll(inert).toBe(false)
  await page.setViewportSize({ width: 390, height: 780 })
  await expect.poll(inert).toBe(true)
  await page.evaluate(() => (window.Handrail as unknown as (verb: string) => void)('destroy'))
  await expect.poll(inert).toBe(false)
})

it('[A14] in forced colours every control has an edge, and what is pressed or focused shows', async () => {
  await serve()
  const page = await visit({}, { forcedColors: 'active' })
  await open(page)
  await say(page, 'Hello')
  await button(page, 'Talk to a human').waitFor()
  for (const one of await panel(page).getByRole('button').all()) {
    expect(await one.evaluate((it) => Number.parseFloat(getComputedStyle(it).borderTopWidth))).toBeGreaterThan(0)
  }
  await page.keyboard.press('Tab')
  expect(
    await page.evaluate(() => {
      const focused = document.querySelector('handrail-widget')!.shadowRoot!.activeElement!
      return getComputedStyle(focused).outlineStyle
    }),
  ).not.toBe('none')
})
