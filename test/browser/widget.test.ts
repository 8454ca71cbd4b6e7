import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { seed } from '../seed.ts'
import { ana } from './widget-host.ts'
import {
  agent,
  box,
  browser,
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

describe('the script tag', () => {
  it('[A1] [A15] shows the launcher by one request, keeps nothing, asks nothing, and moves nothing on the page', async () => {
    await serve()
    const context = await browser.newContext()
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shifts: Reflect.get(window, 'shifts') + Reflect.get(entry, 'value') })
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const address = host.page()
    await page.goto(address)
    await launcher(page).waitFor()
    await page.waitForLoadState('networkidle')
    expect(requests.filter((url) => !url.endsWith('.ico'))).toEqual([address, `${host.server}/widget.js`])
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0])
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0)
    await expectNoBarriers(page)

    // The rest is fetched when somebody is about to press, and nothing is kept before they do.
    const fetched = page.waitForRequest((request) => request.url().includes('/widget/app-'))
    await launcher(page).hover()
    await fetched
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  it('[A1] works from a head that has no body yet, and after a navigation by script', async () => {
    await serve()
    const page = await visit({
      html: '<!doctype html><html lang="en"><head><title>x</title><script src="SERVER/widget.js" data-chatbot="shop"></script></head><body><h1>x</h1></body></html>',
    })
    await open(page)
    await page.evaluate(() => {
      document.body.replaceWith(document.createElement('body'))
      document.querySelector('handrail-widget')!.remove()
    })
    await panel(page).waitFor()
    await say(page, 'still here')
  })

  it('[A1] counts once, however often it is there', async () => {
    await serve()
    const warnings: string[] = []
    const tag = '<script src="SERVER/widget.js" data-chatbot="shop"></script>'
    const page = await visit({ script: tag + tag }, {}, /here twice/)
    page.on('console', (message) => warnings.push(message.text()))
    await page.reload()
    await launcher(page).waitFor()
    expect(await page.locator('handrail-widget').count()).toBe(1)
    expect(warnings).toEqual(['Handrail: widget.js is here twice; one counts.'])
  })

  it.each([
    ['no', ''],
    ['an empty', 'data-chatbot=" "'],
    ['an impossible', 'data-chatbot="my shop!"'],
  ])('with %s data-chatbot says so once, names the cure, and throws nothing', async (_, attribute) => {
    await serve()
    const errors: string[] = []
    const page = await visit(
      { script: `<script src="SERVER/widget.js" ${attribute}></script>` },
      {},
      /needs data-chatbot/,
    )
    page.on('console', (message) => errors.push(message.text()))
    await page.reload()
    expect(errors).toEqual(['Handrail: the script tag needs data-chatbot="ID"; the console has the line to paste.'])
    expect(await page.locator('handrail-widget').count()).toBe(0)
  })

  it('with the id of no chatbot says so once, when it is opened, and tells the visitor in their words', async () => {
    await serve()
    const errors: string[] = []
    const page = await visit(
      { script: '<script src="SERVER/widget.js" data-chatbot="shop2"></script>' },
      {},
      /knows no chatbot/,
    )
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await launcher(page).click()
    await panel(page).getByText('This chat is not available right now.').waitFor()
    expect(errors).toEqual([`Handrail: ${host.server}/ knows no chatbot "shop2". The line to paste is in its console.`])
  })

  it('[A3] takes verbs from before it was there, and tells what happens, on itself and on the document', async () => {
    await serve()
    const page = await visit(
      {
        script: `<script>
        window.heard = []
        window.Handrail = function () { (Handrail.q = Handrail.q || []).push(arguments) }
        Handrail('on', 'messages:received', (detail) => heard.push(['received', detail.from, detail.text]))
        Handrail('on', 'messages:sent', () => { throw new Error('the page’s own mistake') })
        Handrail('nonsense')
        Handrail('open')
        document.addEventListener('handrail:messages:sent', ({ detail }) => heard.push(['sent', detail.text]))
        document.addEventListener('handrail:human:requested', () => heard.push(['requested']))
        document.addEventListener('handrail:agent:joined', ({ detail }) => heard.push(['joined', detail.name]))
      </script><script async src="SERVER/widget.js" data-chatbot="shop"></script>`,
      },
      {},
      /no "nonsense"|the page’s own mistake/,
    )
    await box(page).waitFor()
    const heard = () => page.evaluate(() => Reflect.get(window, 'heard'))
    await page.evaluate(() => (Reflect.get(window, 'Handrail') as (...words: string[]) => void)('send', 'Hello there'))
    await log(page).getByText('You said: Hello there').waitFor()
    await page.evaluate(() => (Reflect.get(window, 'Handrail') as { requestHuman(): void }).requestHuman())
    await log(page).getByText('Sent! The team will follow up soon.').waitFor()
    await agent(page, { type: 'takeOver' })
    await log(page).getByText('Ana Ruiz joined').waitFor()
    expect(await heard()).toEqual([
      ['sent', 'Hello there'],
      ['received', 'assistant', 'You said: Hello there'],
      ['requested'],
      ['joined', 'Ana Ruiz'],
    ])
    const misuse = await page.evaluate(() => {
      try {
        return (Reflect.get(window, 'Handrail') as (verb: string) => void)('opne')
      } catch (error) {
        return String(error)
      }
    })
    expect(misuse).toMatch(/^TypeError: Handrail: no "opne"/)
  })

  it('[A2] [A3] destroy leaves no node, socket or global behind; and it can be begun anew', async () => {
    await serve()
    const page = await visit()
    const closed = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('close'))
    await open(page)
    await say(page, 'before')
    const before = await page.evaluate(() => document.documentElement.outerHTML.length)
    await page.evaluate(() => (Reflect.get(window, 'Handrail') as { destroy(): void }).destroy())
    await closed
    expect(
      await page.evaluate(() => [document.querySelectorAll('handrail-widget').length, 'Handrail' in window]),
    ).toEqual([0, false])
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBeLessThan(before)
    await page.evaluate((src) => {
      const tag = document.createElement('script')
      tag.src = src
      tag.dataset['chatbot'] = 'shop'
      document.body.append(tag)
    }, `${host.server}/widget.js`)
    await launcher(page).waitFor()
  }, 60_000)

  it('[A4] is not broken by the page’s style sheet, whatever that says', async () => {
    await serve()
    const hostile = `<style>
      * { all: unset !important; font-size: 40px !important; color: red !important; display: block !important; float: left !important; opacity: .1 !important }
      handrail-widget, html > *, button, textarea { display: none !important; position: static !important; z-index: -1 !important; visibility: hidden !important; transform: scale(.2) !important }
      html { font-size: 62.5%; direction: rtl }
    </style>`
    const [plain, broken] = [
      await visit(),
      await visit({ script: `${hostile}<script src="SERVER/widget.js" data-chatbot="shop"></script>` }),
    ]
    const shape = async (page: Page) => {
      await open(page)
      const parts = ['.launcher', '.panel', '.header', 'textarea', '.greeting .bubble', '.fill']
      return Promise.all(parts.map(async (part) => [part, await page.locator(`handrail-widget ${part}`).boundingBox()]))
    }
    expect(await shape(broken)).toEqual(await shape(plain))
    expect(
      await broken.locator('handrail-widget .greeting .bubble').evaluate((one) => getComputedStyle(one).color),
    ).toBe('rgb(22, 32, 30)')
  })

  it('[A15] works under the strictest policy, Trusted Types and all, from the first press to the last word', async () => {
    await serve()
    script['How long?'] = async () => returns
    script['No idea'] = async () => ({ text: 'I don’t know.', cannotAnswer: true })
    const page = await visit({
      csp: "default-src 'none'; script-src SERVER; connect-src SERVER ws:; img-src SERVER; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    })
    await page.evaluate(() => {
      Object.assign(window, { violations: [] })
      document.addEventListener('securitypolicyviolation', (event) =>
        Reflect.get(window, 'violations').push(`${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    await open(page)
    expect(await panel(page).evaluate((one) => getComputedStyle(one).borderRadius)).toBe('22px')
    await say(page, 'How long?')
    await log(page).getByRole('table').waitFor()
    await say(page, 'No idea')
    await button(page, 'Yes, please').click()
    await agent(page, { type: 'say', text: 'Hello, **Ana** here' })
    await log(page).locator('.avatar img').first().waitFor()
    await agent(page, { type: 'end' })
    await log(page).getByText('Ana Ruiz left').waitFor()
    expect(await page.evaluate(() => Reflect.get(window, 'violations'))).toEqual([])
  })
})

describe('the visitor’s story', () => {
  it.each([
    ['on a desktop', {}],
    ['in the dark', { colorScheme: 'dark' }],
    ['on a phone', phone],
  ] as const)('[A6] [A11] %s, each state without a barrier', async (_, context) => {
    await serve()
    script['How long?'] = async () => returns
    script['Zips?'] = async () => ({ text: 'I don’t know that.', cannotAnswer: true })
    const page = await visit({}, context)
    await open(page)
    await expectNoBarriers(page)

    // An answer with its sources, and the pair under it.
    await say(page, 'How long?')
    await log(page).getByRole('table').waitFor()
    const source = log(page).getByRole('link', { name: 'Returns' })
    expect(await source.getAttribute('href')).toBe(new URL('/help/returns#time', page.url()).href)
    expect(
      await log(page)
        .getByText('A note without an address')
        .evaluate((one) => one.closest('a')),
    ).toBeNull()
    await button(page, 'Talk to a human').waitFor()
    await expectNoBarriers(page)
    await button(page, 'That answered my question').click()
    await log(page).getByText('Thank you').waitFor()
    expect(await button(page, 'That answered my question').count()).toBe(0)
    expect(await button(page, 'Helpful').last().getAttribute('aria-pressed')).toBe('true')

    // No answer: an offer, a no, an offer again, a yes.
    await say(page, 'Zips?')
    await button(page, 'No, thanks').waitFor()
    expect(await button(page, 'Talk to a human').count()).toBe(0)
    await expectNoBarriers(page)
    await button(page, 'No, thanks').click()
    await log(page).locator('.by-visitor').getByText('No, thanks').waitFor()
    await say(page, 'May I talk to a person?')
    await button(page, 'Yes, please').waitFor()
    await say(page, 'yes')
    await panel(page).getByText('Waiting for a team member…').first().waitFor()
    await log(page).getByText('Sent! The team will follow up soon.').waitFor()
    await expectNoBarriers(page)

    // Called off, and called again from under an answer.
    await button(page, 'Cancel').click()
    await log(page).getByText('You are back with the assistant').waitFor()
    await say(page, 'One more thing')
    await log(page).getByText('You said: One more thing').waitFor()
    await button(page, 'Talk to a human').click()
    await panel(page).getByText('Waiting for a team member…').first().waitFor()

    // A person: who they are, that they write, what they say; and that they go.
    await agent(page, { type: 'say', text: 'Hello, **Ana** here.' })
    await log(page).getByText('Ana Ruiz joined').waitFor()
    await log(page).locator('strong', { hasText: 'Ana' }).waitFor()
    await panel(page).getByText('here now').waitFor()
    expect(await button(page, 'Talk to a human').count()).toBe(0)
    await expectNoBarriers(page)
    await agent(page, { type: 'end' })
    await log(page).getByText('Ana Ruiz left. You are back with the assistant.').waitFor()
    await say(page, 'Bye')
    await log(page).getByText('You said: Bye').waitFor()
    await expectNoBarriers(page)
  })

  it('[A11] an answer comes in pieces, with dots before the first, and can be stopped', async () => {
    await serve()
    const steps = ['first', 'last'].map(() => Promise.withResolvers<void>())
    script['Tell me'] = async function* (_question, _conversation, signal) {
      await steps[0]!.promise
      yield 'It is **so '
      await Promise.race([steps[1]!.promise, new Promise((stopped) => signal.addEventListener('abort', stopped))])
      yield 'much** to tell'
    }
    const page = await visit()
    await open(page)
    await say(page, 'Tell me')
    await log(page).getByRole('img', { name: 'Tarrock is writing' }).waitFor()
    await log(page).getByText('Sent', { exact: true }).waitFor()
    steps[0]!.resolve()
    await log(page).getByText('It is **so').waitFor()
    expect(await log(page).locator('[data-writing="true"]').getAttribute('aria-hidden')).toBe('true')
    await button(page, 'Stop writing').click()
    await log(page).getByText('Stopped', { exact: true }).waitFor()
    await log(page).locator('[data-writing="true"]').waitFor({ state: 'detached' })
    await button(page, 'Send').waitFor()
  })

  it('[A11] an agent is seen to write', async () => {
    await serve()
    const page = await visit()
    await open(page)
    await say(page, 'Hello')
    await agent(page, { type: 'takeOver' })
    const conversation = await conversationOf(page)
    const line = host.backend.adapter(ana).open({
      status(status) {
        if (status !== 'open') return
        line.send({ type: 'hello', as: 'agent', protocol: 1 })
        line.send({ type: 'watch', conversation, lastSeq: 0 })
        line.send({ type: 'typing', conversation })
      },
      frame: () => {},
    })
    await log(page).getByRole('img', { name: 'Ana Ruiz is writing' }).waitFor()
    await agent(page, { type: 'say', text: 'Here I am' })
    await log(page).getByText('Here I am').waitFor()
    expect(await log(page).getByRole('img', { name: 'Ana Ruiz is writing' }).count()).toBe(0)
  })

  it('[E12] when nobody comes, an address is asked for, checked, and thanked for', async () => {
    await serve()
    const page = await visit()
    await open(page)
    await say(page, 'I want a person')
    await button(page, 'Yes, please').click()
    await panel(page).getByText('Waiting for a team member…').first().waitFor()
    const conversation = await conversationOf(page)
    const since = host.backend.conversation(conversation)!.waitingSince!
    host.backend.execute({ conversation, by: { kind: 'clock' }, command: { type: 'giveUpWaiting', since } })
    const field = panel(page).getByRole('textbox', { name: 'Email address' })
    await field.fill('sam at example')
    await field.press('Enter')
    await panel(page).getByRole('alert').getByText('Please check the address').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await expectNoBarriers(page)
    await field.fill('sam@example.com')
    await field.press('Enter')
    await log(page).getByText('The team will write to sam@example.com.').waitFor()
    expect(await field.count()).toBe(0)
    expect(host.backend.conversation(conversation)!.email).toBe('sam@example.com')
  })

  it('[A11] [R43] an agent who dropped out is told of honestly', async () => {
    await serve()
    const page = await visit()
    await open(page)
    await say(page, 'Hello')
    await agent(page, { type: 'takeOver' })
    await log(page).getByText('Ana Ruiz joined').waitFor()
    const conversation = await conversationOf(page)
    host.backend.execute({ conversation, by: { kind: 'clock' }, command: { type: 'drop', epoch: 1, agents: 1 } })
    await log(page).getByText('Ana Ruiz lost the connection. We are finding you someone.').waitFor()
    await panel(page).getByText('Waiting for a team member…').first().waitFor()
  })

  it('[E1] [A9] the owner’s switches and words reach an open widget', async () => {
    await serve()
    const page = await visit()
    await open(page)
    await say(page, 'Hello')
    await button(page, 'Talk to a human').waitFor()
    const escalation = { ...settings.escalation, inlinePair: false }
    host.backend.changeSettings({
      ...settings,
      name: 'Harbour',
      position: 'bottom-left',
      escalation,
      texts: { requestHelp: 'Fetch someone ⚓' },
    })
    await panel(page).getByRole('heading', { name: 'Harbour' }).waitFor()
    expect(await button(page, 'That answered my question').count()).toBe(0)
    expect((await launcher(page).boundingBox())!.x).toBeLessThan(100)
    await button(page, 'Fetch someone ⚓').click()
    await panel(page).getByText('Waiting for a team member…').first().waitFor()
    await button(page, 'Cancel').click()
    host.backend.changeSettings({ ...settings, escalation: { ...escalation, enabled: false, inlinePair: true } })
    await expect
      .poll(() =>
        panel(page)
          .getByRole('button', { name: /human|someone/ })
          .count(),
      )
      .toBe(0)
  })
})

describe('nothing typed is lost', () => {
  it('[A11] what is written without a connection waits, over a reload too, and is sent when there is one', async () => {
    await serve()
    const page = await visit({}, {}, /WebSocket connection/)
    await open(page)
    await say(page, 'Before')
    await log(page).getByText('You said: Before').waitFor()
    const restore = host.cut()
    await panel(page).getByText('You are offline.').waitFor()
    await say(page, 'While away')
    await log(page).getByText('Will be sent when you are back online').waitFor()
    await expectNoBarriers(page)
    await page.reload()
    await log(page).getByText('While away', { exact: true }).waitFor()
    restore()
    await log(page).getByText('You said: While away').waitFor({ timeout: 40_000 })
    expect(await log(page).getByText('While away', { exact: true }).count()).toBe(1)
    await expect.poll(() => panel(page).getByText('You are offline.').count()).toBe(0)
  })

  it('[A11] a message that cannot be sent says so, and is sent again or removed', async () => {
    await serve()
    const page = await visit()
    await open(page)
    await say(page, 'Before')
    const old = ['Again, please', 'Never mind'].map((text, at) => ({
      id: `${at}`.repeat(32),
      command: { type: 'say', text },
      state: 'failed',
      code: 'expired',
      at: 0,
    }))
    await page.evaluate(
      ([key, pending]) => localStorage.setItem(key!, pending!),
      [`handrail:shop:pending:${await conversationOf(page)}`, JSON.stringify(old)],
    )
    await page.reload()
    await expect.poll(() => log(page).getByText('Not sent').count()).toBe(2)
    await expectNoBarriers(page)
    await button(page, 'Remove').last().click()
    await button(page, 'Try again').click()
    await log(page).getByText('You said: Again, please').waitFor()
    expect([await log(page).getByText('Not sent').count(), await log(page).getByText('Never mind').count()]).toEqual([
      0, 0,
    ])
  })

  it('[A11] a draft survives a reload, and one that is too long says by how much', async () => {
    await serve()
    const page = await visit()
    await open(page)
    await box(page).fill('half a thought')
    await page.reload()
    await panel(page).waitFor()
    expect(await box(page).inputValue()).toBe('half a thought')
    await box(page).fill('x'.repeat(8_003))
    await panel(page).getByText('3 characters too many').waitFor()
    await box(page).press('Enter')
    expect(await box(page).inputValue()).toHaveLength(8_003)
  })

  it('[A16] a reply shows as a badge: with the panel closed, and on the next page; opening reads it', async () => {
    await serve()
    const page = await visit()
    await open(page)
    await say(page, 'Hello')
    await log(page).getByText('You said: Hello').waitFor()
    await button(page, 'Close chat').click()
    expect(await panel(page).count()).toBe(0)
    await agent(page, { type: 'say', text: 'One' })
    await agent(page, { type: 'say', text: 'Two' })
    await page.getByRole('button', { name: 'Chat (2)' }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Chat (2)' }).click()
    await log(page).getByText('Two').waitFor()
    await page.getByRole('button', { name: 'Chat', exact: true }).waitFor()
  })

  it('[A15] works with all storage blocked, for as long as the page lives', async () => {
    await serve()
    const page = await visit()
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      }
    })
    await page.reload()
    await open(page)
    await say(page, 'Hello')
    await log(page).getByText('You said: Hello').waitFor()
  })

  it('[A12] what a visitor types stays as it is typed', async () => {
    await serve()
    const page = await visit()
    await open(page)
    await say(page, '**no** <b>markup</b> [x](https://y.test)')
    expect(await log(page).locator('.by-visitor :is(strong, b, a)').count()).toBe(0)
  })
})

describe('[A14] for everybody', () => {
  it('by keyboard alone: opens, takes the focus, gives it back, and never loses it to a button that has done its work', async () => {
    await serve()
    const page = await visit()
    await launcher(page).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Write a message…')
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.type('Hello')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('there')
    await page.keyboard.press('Enter')
    await log(page).getByText('You said: Hello there').waitFor()
    await button(page, 'That answered my question').focus()
    await page.keyboard.press('Enter')
    await log(page).getByText('Thank you').waitFor()
    await expect.poll(() => focused(page)).toBe('Write a message…')
    await page.keyboard.press('Escape')
    await expect.poll(() => panel(page).count()).toBe(0)
    expect(await focused(page)).toBe('Chat')
  })

  it('on a phone it fills the screen, keeps the Tab key from the page behind it, and needs no zoom to write', async () => {
    await serve()
    const page = await visit({}, phone)
    await open(page)
    expect(await panel(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 780 })
    expect(await panel(page).getAttribute('aria-modal')).toBe('true')
    expect(
      await box(page).evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    ).toBeGreaterThanOrEqual(16)
    const seen = new Set<string | null | undefined>()
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab')
      seen.add(await focused(page))
    }
    expect(seen).toEqual(new Set(['More', 'Close chat', 'Conversation', 'Write a message…', 'Send', 'body']))
    // No target is smaller than a fingertip.
    await say(page, 'Hello')
    await button(page, 'Talk to a human').waitFor()
    for (const one of await panel(page).getByRole('button').all()) {
      const { width, height } = (await one.boundingBox())!
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
    await button(page, 'Close chat').click()
    await launcher(page).waitFor()
  })

  it('at 320 pixels, or with 400 % zoom, nothing is cut off or has to be scrolled sideways', async () => {
    await serve()
    script['How long?'] = async () => returns
    const page = await visit({}, { viewport: { width: 320, height: 256 } })
    await open(page)
    await say(page, 'How long?')
    await log(page).getByRole('table').waitFor()
    const wide = await log(page).evaluate((one) => [
      one.scrollWidth - one.clientWidth,
      document.documentElement.scrollWidth - innerWidth,
    ])
    expect(wide).toEqual([0, 0])
    const field = (await box(page).boundingBox())!
    expect(field.y + field.height).toBeLessThanOrEqual(256)
  })

  it('answers are read out whole, once, when they are finished; notices too', async () => {
    await serve()
    script['Tell me'] = async function* () {
      yield 'one '
      yield 'two'
    }
    const page = await visit()
    await open(page)
    const said = page.locator('handrail-widget [aria-live="polite"]')
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
    await say(page, 'Tell me')
    await expect.poll(() => said.textContent()).toBe('Tarrock: one two')
    await agent(page, { type: 'takeOver' })
    await expect.poll(() => said.textContent()).toBe('Ana Ruiz joined')
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['Tarrock: one two', 'Ana Ruiz joined'])
  })

  it('whatever accent the owner chose, words reach 4.5:1 and edges 3:1, by day and by night', async () => {
    await serve()
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit({}, { colorScheme })
      await open(page)
      const paper = await panel(page).evaluate((one) => getComputedStyle(one).backgroundColor)
      expect(paper).toBe({ light: 'rgb(252, 252, 251)', dark: 'rgb(20, 26, 25)' }[colorScheme])
      let random = seed
      const others = Array.from({ length: 40 }, () => {
        random = (random * 1_103_515_245 + 12_345) % 2 ** 31
        return `#${(random % 0x1000000).toString(16).padStart(6, '0')}`
      })
      const accents = [
        '#000000',
        '#ffffff',
        '#ffff00',
        '#0000ff',
        '#00ff00',
        '#ff0000',
        '#00ffff',
        '#ff00ff',
        '#808080',
        ...others,
      ]
      const low = await page.evaluate((accents) => {
        const root = document.querySelector('handrail-widget')!.shadowRoot!
        const probe = document.createElement('i')
        root.querySelector('.panel')!.append(probe)
        const sheet = new CSSStyleSheet()
        root.adoptedStyleSheets.push(sheet)
        const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
          willReadFrequently: true,
        })!
        const luminance = (colour: string) => {
          canvas.fillStyle = colour
          canvas.fillRect(0, 0, 1, 1)
          const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((one) => {
            const share = one / 255
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
          })
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
        }
        const ratio = (one: string, other: string) => {
          const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
          return (light! + 0.05) / (dark! + 0.05)
        }
        return accents.flatMap((accent) => {
          sheet.replaceSync(`:host { --accent: ${accent} !important }`)
          const colour = (of: string) => {
            probe.style.color = `var(${of})`
            return getComputedStyle(probe).color
          }
          const [ink, edge] = [colour('--accent-ink'), colour('--accent-edge')]
          return ['--paper', '--card', '--tint'].flatMap((ground) => {
            const [text, line] = [ratio(ink, colour(ground)), ratio(edge, colour(ground))]
            return text < 4.5 || line < 3
              ? [`${accent} on ${ground}: text ${text.toFixed(2)}, edge ${line.toFixed(2)}`]
              : []
          })
        })
      }, accents)
      expect([colorScheme, ...low]).toEqual([colorScheme])
    }
  })

  it('[A13] speaks the page’s language, from right to left where that is how it is read', async () => {
    await serve()
    const page = await visit({ lang: 'ar' })
    await page.getByRole('button', { name: 'الدردشة' }).click()
    await log(page).getByText('مرحبًا').waitFor()
    expect(await panel(page).evaluate((one) => [one.getAttribute('lang'), getComputedStyle(one).direction])).toEqual([
      'ar',
      'rtl',
    ])
    const close = (await panel(page).getByRole('button', { name: 'إغلاق الدردشة' }).boundingBox())!
    expect(close.x).toBeLessThan((await panel(page).boundingBox())!.x + 60)
    await expectNoBarriers(page)
    const german = await visit({ lang: 'de-AT' })
    await launcher(german).click()
    await log(german).getByText('Hallo! Wobei kann ich helfen?').waitFor()
  })
})

describe('a long conversation', () => {
  it('of 3,000 messages is there at once, drawn from its end, and all of it can be reached', async () => {
    await serve({ answer: async () => 'Here it is' })
    const page = await visit()
    await open(page)
    await say(page, 'first of all')
    await log(page).getByText('Here it is').waitFor()
    const conversation = await conversationOf(page)
    await agent(page, { type: 'takeOver' })
    for (let n = 1; n <= 3_000; n++) {
      host.backend.execute({
        conversation,
        by: { kind: 'agent', agent: ana },
        command: { type: 'say', text: `message ${n}` },
      })
    }
    await page.reload()
    await log(page).getByText('message 3000', { exact: true }).waitFor()
    const nodes = () => log(page).evaluate((one) => one.querySelectorAll('.message').length)
    expect(await nodes()).toBeLessThan(100)
    const gap = () => log(page).evaluate((one) => one.scrollHeight - one.scrollTop - one.clientHeight)
    expect(await gap()).toBeLessThan(2)

    // Going up draws and fetches what is there, without a jump under the reader's eyes.
    const first = async () =>
      Number(/message (\d+)/.exec((await log(page).locator('.message').first().textContent())!)?.[1])
    for (let reached = await first(); reached > 2_800; ) {
      const at = await log(page).evaluate((one, text) => {
        one.scrollTop = 150
        const mark = [...one.querySelectorAll('.message')].find((message) => message.textContent!.includes(text))!
        return mark.getBoundingClientRect().top
      }, `message ${reached}`)
      await expect.poll(first).toBeLessThan(reached)
      const place = log(page).locator('.message', { hasText: `message ${reached}` })
      await expect.poll(async () => Math.abs((await place.boundingBox())!.y - at)).toBeLessThan(30)
      reached = await first()
    }

    // A new message does not pull the reader away, and the way back is one press.
    const place = await log(page).evaluate((one) => one.scrollTop)
    await agent(page, { type: 'say', text: 'the newest' })
    await button(page, 'Go to the latest message').click()
    await log(page).getByText('the newest').waitFor()
    await expect.poll(gap).toBeLessThan(2)
    expect(place).toBeGreaterThan(0)
    expect(await nodes()).toBeLessThan(100)
  })
})

describe('the module', () => {
  it('[A2] [A4] mounts several widgets on a page, floating and inline, and takes each away without a trace', async () => {
    await serve()
    const page = await visit({
      script: `<div id="place" style="height: 500px"></div><script type="module">
        import { memoryAdapter, mount } from 'SERVER/index.js'
        const answer = async () => 'from within the page'
        window.inline = mount({ chatbot: 'one', adapter: memoryAdapter({ answer }), target: document.querySelector('#place') })
        window.floating = mount({ chatbot: 'shop', server: 'SERVER', position: 'bottom-left', accent: '#7a3b00' })
        window.mount = mount
      </script>`,
    })
    const region = page.getByRole('region', { name: /^Chat with/ })
    await region.getByText('Hello!').waitFor()
    expect((await region.boundingBox())!.height).toBe(500)
    await region.getByRole('textbox').fill('Hello')
    await region.getByRole('textbox').press('Enter')
    await region.getByText('from within the page', { exact: true }).waitFor()
    expect(await region.getByRole('button', { name: 'Close chat' }).count()).toBe(0)
    await expectNoBarriers(page)
    await launcher(page).click()
    const floating = panel(page).getByRole('textbox')
    await floating.fill('Over the wire')
    await floating.press('Enter')
    await panel(page).getByText('You said: Over the wire', { exact: true }).waitFor()
    await page.evaluate(() => {
      for (const name of ['inline', 'floating']) (Reflect.get(window, name) as { destroy(): void }).destroy()
    })
    expect(await page.locator('handrail-widget').count()).toBe(0)
    expect(await page.locator('#place').evaluate((place) => place.childNodes.length)).toBe(0)

    const wrongs = [
      {},
      { chatbot: 'my shop' },
      { chatbot: 'x' },
      { chatbot: 'x', server: 'http://' },
      { chatbot: 'x', server: '/', accent: 'red' },
      { chatbot: 'x', server: '/', position: 'top' },
      { chatbot: 'x', server: '/', target: '#place' },
      { chatbot: 'x', adapter: {} },
    ]
    const messages = await page.evaluate(
      (wrongs) =>
        wrongs.map((options) => {
          try {
            ;(Reflect.get(window, 'mount') as (options: object) => void)(options)
            return 'nothing'
          } catch (error) {
            return String(error)
          }
        }),
      wrongs,
    )
    for (const message of messages)
      expect(message).toMatch(/^TypeError: Handrail: mount's `\w+` must be .+; it is .+\.$/)
  })
})
