// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { MemoryBackendOptions } from '../../src/adapters/memory.ts'
import type { AskedCommand } from '../../src/client/client.ts'
import { identify } from '../../src/protocol/identify.ts'
import { type Details, defaultSettings, type WidgetSettings } from '../../src/protocol/index.ts'
import type { LeadChat } from '../../src/widget/lead/answers.ts'
import { askedNow, asksFirst } from '../../src/widget/lead/asked-now.ts'
import { LeadGate } from '../../src/widget/lead/lead-gate.tsx'
import { problemIn } from '../../src/widget/lead/problem-in.ts'
import { seed } from '../seed.ts'
import { ana, startTalk, type Talk } from './talk.ts'

/** The form over the real rules: what it asks, when, what comes of it, and what it keeps. */
type Fields = WidgetSettings['leadForm']['fields']
type When = WidgetSettings['leadForm']['when']

const name = { kind: 'name', label: '', required: false } as const
const email = { kind: 'email', label: '', required: true } as const
const phone = { kind: 'phone', label: '', required: false } as const
const order = { kind: 'text', key: 'order', label: 'Order number', required: false } as const
const visitor = { kind: 'visitor', id: 'a-secret-of-the-visitor' } as const
const agent = { kind: 'agent', agent: ana } as const
const button = { type: 'escalate', trigger: 'button' } as const

afterEach(cleanup)

interface Lead extends Talk {
  readonly chat: LeadChat
  /** Who the page says the visitor is. */
  readonly page: { value: Details | undefined }
  /** Facts of the conversation, without what time and line put to them. */
  facts(): readonly object[]
}

/** A chat whose owner asks for these. */
async function startLead(
  when: When,
  fields: Fields = [name, email],
  { settings, ...options }: MemoryBackendOptions & { intro?: string } = {},
  language = 'en',
): Promise<Lead> {
  const { intro = '', ...others } = options
  const talk = await startTalk(language, {
    ...others,
    settings: { ...(settings ?? defaultSettings.widget), leadForm: { when, intro, fields } },
  })
  const page = signal<Details | undefined>(undefined)
  const chat: LeadChat = {
    ...talk.chat,
    visitor: page,
    callPerson: (command) => asksFirst(chat, command) || talk.chat.view.ask(command),
  }
  return {
    ...talk,
    chat,
    page,
    facts: () => chat.view.events.value.map(({ seq: _, at: __, command: ___, ...fact }) => fact),
  }
}

function draw(chat: LeadChat) {
  return render(
    <section class="panel">
      <LeadGate chat={chat}>
        <textarea aria-label="composer" />
      </LeadGate>
    </section>,
  )
}

const form = () => screen.queryByRole('form')
const composer = () => screen.queryByRole('textbox', { name: 'composer' })
const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label)
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)
const problems = () => [...document.querySelectorAll('.problem')].map(({ textContent }) => textContent)
const type = (label: RegExp, text: string) => fireEvent.input(field(label), { target: { value: text } })
const press = (button: string) => act(() => screen.getByRole('button', { name: button }).click())
/** Enter, as a browser has it: the form is submitted. */
const submit = () => act(() => void fireEvent.submit(form()!))
const started = { type: 'started', chatbot: 'demo', visitor: visitor.id, language: 'en' }

/** What was asked arrives in microtasks. */
async function settle() {
  await act(async () => {
    for (let turn = 0; turn < 60; turn++) await null
  })
}

describe('[A10] before the chat', () => {
  it('stands in place of the composer; sent, it begins the conversation, and nothing of it is kept besides', async () => {
    const { chat, facts } = await startLead('on_start', [name, email, order])
    draw(chat)
    expect(form()?.textContent).toContain('A few details before we start')
    expect([composer(), buttons()]).toEqual([null, ['Continue']])
    type(/Name/, ' Sam ')
    type(/Email/, 'sam@example.com')
    type(/Order/, '4711')
    expect(JSON.parse(chat.memory.get('lead')!)).toEqual({
      conversation: chat.view.id,
      typed: { name: ' Sam ', email: 'sam@example.com', fields: { order: '4711' } },
    })
    await submit()
    // At once: what is written next goes behind it.
    expect([form(), composer()?.tagName]).toEqual([null, 'TEXTAREA'])
    expect(chat.memory.get('lead')).toBeNull()
    await settle()
    const details = { name: 'Sam', email: 'sam@example.com', fields: { order: '4711' } }
    expect(facts()).toEqual([started, { type: 'identified', by: 'visitor', details }])
    expect([form(), composer()?.tagName]).toEqual([null, 'TEXTAREA'])
  })

  it('is skipped where nothing is required, by the button or by sending it empty, for this conversation', async () => {
    for (const way of ['Skip', 'Continue']) {
      const { chat } = await startLead('on_start', [name, phone])
      draw(chat)
      expect(buttons()).toEqual(['Continue', 'Skip'])
      expect(document.querySelector('small')).toBeNull()
      await press(way)
      expect([form(), composer()?.tagName, chat.view.pending.value]).toEqual([null, 'TEXTAREA', []])
      cleanup()
      // As after a reload.
      draw(chat)
      expect(form()).toBeNull()
      cleanup()
      draw({ ...chat, view: chat.client.watch('6f1c9a4e-0000-4000-8000-000000000002') })
      await settle()
      expect(form()).not.toBeNull()
      cleanup()
    }
  })

  it('is not there once something was said, nor before it is known of who has talked here whether it was', async () => {
    const { chat, visitor } = await startLead('on_start')
    const loaded = signal(false)
    const before = { ...chat, view: { ...chat.view, loaded } }
    expect(askedNow(before)).toBe('start')
    chat.memory.set('begun', '1')
    expect(askedNow(before)).toBeNull()
    expect(askedNow(chat)).toBe('start')
    chat.view.ask({ type: 'say', text: 'Hello' })
    expect(askedNow(chat)).toBeNull()
    await visitor({ type: 'say', text: 'Hello?' })
    expect(askedNow(chat)).toBeNull()
  })

  it('is not put to who is known: by the page, all that is required; where nothing is, anything', async () => {
    const { chat, page } = await startLead('on_start', [name, email])
    page.value = { name: 'Sam' }
    expect(askedNow(chat)).toBe('start')
    draw(chat)
    // What is known need not be typed.
    expect(field(/Name/).value).toBe('Sam')
    await act(() => {
      page.value = { email: 'sam@example.com' }
    })
    expect(askedNow(chat)).toBeNull()
    expect(form()).toBeNull()
    const free = await startLead('on_start', [name, order])
    free.page.value = { email: 'sam@example.com', fields: { other: 'x' } }
    expect(askedNow(free.chat)).toBe('start')
    free.page.value = { fields: { order: '4711' } }
    expect(askedNow(free.chat)).toBeNull()
  })

  it('asks nothing where the owner asks nothing, or has no fields', async () => {
    for (const [when, fields] of [
      ['off', [email]],
      ['on_start', []],
      ['before_escalation', [email]],
    ] as const) {
      const { chat } = await startLead(when, [...fields])
      expect(askedNow(chat)).toBeNull()
    }
  })
})

describe('[A10] the fields', () => {
  it('have labels in the visitor’s language or of the owner’s, and tell browsers and phones what they are for', async () => {
    const { chat } = await startLead('on_start', [name, email, { ...phone, label: 'Mobile' }, order], {}, 'de')
    draw(chat)
    const inputs = [...document.querySelectorAll('input')].map((input) => [
      input.labels?.[0]?.textContent,
      ...['type', 'inputmode', 'autocomplete', 'dir'].map((attribute) => input.getAttribute(attribute)),
      input.required,
    ])
    expect(inputs).toEqual([
      ['Name freiwillig', 'text', null, 'name', null, false],
      ['E-Mail-Adresse *', 'email', 'email', 'email', 'ltr', true],
      ['Mobile freiwillig', 'tel', 'tel', 'tel', 'ltr', false],
      ['Order number freiwillig', 'text', null, null, null, false],
    ])
    // Words of another direction than the page's stand as they are written.
    type(/Name/, 'سامي')
    await settle()
    expect(field(/Name/).dir).toBe('auto')
  })

  it('come with the owner’s words above them', async () => {
    const { chat } = await startLead('on_start', [name], { intro: 'So that we can write to you.' })
    draw(chat)
    expect(screen.getByRole('form', { name: 'So that we can write to you.' })).toBeTruthy()
  })

  it('tell what is wrong, each in its words, when it is sent; read it out; until it is put right', async () => {
    const { chat } = await startLead('on_start', [{ ...name, required: true }, email, phone, order])
    draw(chat)
    type(/Email/, 'sam@')
    type(/Phone/, '12')
    type(/Order/, 'x'.repeat(503))
    expect(problems()).toEqual([])
    await submit()
    const told = [
      'Please fill this in.',
      'Please check the address: it should look like name@example.com.',
      'Please check the number: it should look like +44\u00a020\u00a07946\u00a00958.',
      '3 characters too many',
    ]
    expect(problems()).toEqual(told)
    expect(chat.view.pending.value).toEqual([])
    expect(document.activeElement).toBe(field(/Name/))
    for (const [at, input] of [...document.querySelectorAll('input')].entries()) {
      expect(input.getAttribute('aria-invalid')).toBe('true')
      expect(document.getElementById(input.getAttribute('aria-describedby')!)?.textContent).toBe(told[at])
    }
    const heard = `Name: ${told[0]} Email address: ${told[1]} Phone number: ${told[2]} Order number: ${told[3]}`
    expect(chat.announced.value).toBe(heard)
    await submit()
    // A screen reader says nothing where nothing has changed.
    expect(chat.announced.value).toBe(`${heard}\u00a0`)
    await act(() => void type(/Email/, 'sam@example.com'))
    await act(() => void type(/Order/, ''))
    expect(problems()).toEqual([told[0], told[2]])
    expect(field(/Email/).getAttribute('aria-invalid')).toBe('false')
    expect(field(/Email/).hasAttribute('aria-describedby')).toBe(false)
  })

  it('[R53] take what the server takes, and nothing else', async () => {
    const { chat } = await startLead('on_start')
    const near = fc.oneof(
      fc.emailAddress(),
      fc.string(),
      fc.stringMatching(/^\+?[\d ()./-]{0,24}$/),
      fc.constantFrom('', '  ', 'a@b', ' a@b.c ', '0041 44 123', 'x'.repeat(501), `${'a'.repeat(250)}@b.c`),
    )
    fc.assert(
      fc.property(fc.constantFrom('name', 'email', 'phone'), near, (kind, text) => {
        chat.memory.set('lead', JSON.stringify({ typed: { [kind]: text } }))
        const decided = identify(null, { type: 'identify', by: 'visitor', details: { [kind]: text } })
        const isTaken = text.trim() === '' || typeof decided === 'object'
        expect(problemIn(chat, { kind, label: '', required: false }) === '').toBe(isTaken)
      }),
      { seed, numRuns: 2_000 },
    )
  })
})

describe('[A10] before a person is called', () => {
  /** At an answer under which a person can be called. */
  async function atAnswer(fields?: Fields, options: MemoryBackendOptions = {}) {
    const lead = await startLead('before_escalation', fields, options)
    await lead.visitor({ type: 'say', text: 'Hello' })
    await lead.others({ kind: 'assistant' }, { type: 'answer', answers: 2, epoch: 0, text: 'Hi' })
    draw(lead.chat)
    return lead
  }

  /** What came after the answer. */
  const since = ({ facts }: Lead) => facts().slice(3)
  const sam = { type: 'identified', by: 'visitor', details: { email: 'sam@example.com' } }

  async function fillIn() {
    type(/Email/, 'sam@example.com')
    await submit()
    await settle()
  }

  it('the form comes first; sent, it is followed by the call', async () => {
    const lead = await atAnswer()
    expect(form()).toBeNull()
    await act(() => lead.chat.callPerson(button))
    expect(form()?.textContent).toContain('A few details before we get someone')
    expect([composer(), buttons(), lead.chat.view.pending.value]).toEqual([null, ['Continue', 'Back'], []])
    await fillIn()
    expect(since(lead)).toEqual([sam, { type: 'escalated', trigger: 'button' }])
    expect([form(), composer()?.tagName, lead.chat.memory.get('lead')]).toEqual([null, 'TEXTAREA', null])
  })

  it('"Back" forgets the call, and not what was typed', async () => {
    const lead = await atAnswer()
    await act(() => lead.chat.callPerson(button))
    type(/Name/, 'Sam')
    await submit()
    expect(problems()).toHaveLength(1)
    await press('Back')
    await settle()
    expect([form(), composer()?.tagName, since(lead)]).toEqual([null, 'TEXTAREA', []])
    await act(() => lead.chat.callPerson(button))
    expect(field(/Name/).value).toBe('Sam')
    expect(problems()).toEqual([])
  })

  it('call and form outlive a reload, offline too; what is queued leaves in order', async () => {
    const lead = await atAnswer()
    await act(() => lead.chat.callPerson(button))
    type(/Name/, 'Sam')
    cleanup()
    draw(lead.chat)
    expect([field(/Name/).value, buttons()]).toEqual(['Sam', ['Continue', 'Back']])
    const restore = lead.backend.cut()
    await fillIn()
    expect(lead.chat.view.pending.value.map(({ command, state }) => [command.type, state])).toEqual([
      ['identify', 'queued'],
      ['escalate', 'queued'],
    ])
    // Pressed again meanwhile, the form is not there again.
    expect(asksFirst(lead.chat, button)).toBe(false)
    expect(form()).toBeNull()
    restore()
    await settle()
    const details = { name: 'Sam', email: 'sam@example.com' }
    expect(since(lead)).toEqual([
      { ...sam, details },
      { type: 'escalated', trigger: 'button' },
    ])
  })

  it('a yes to an offer waits as well, for as long as the offer stands', async () => {
    const lead = await atAnswer()
    await lead.visitor({ type: 'say', text: 'a person' })
    const { seq } = lead.last('offered')
    await act(() => lead.chat.callPerson({ type: 'confirm' }))
    expect(form()).not.toBeNull()
    await act(() => void lead.chat.view.ask({ type: 'decline' }))
    await settle()
    expect([form(), composer()?.tagName]).toEqual([null, 'TEXTAREA'])
    await lead.visitor({ type: 'say', text: 'a person' })
    // A request after a no calls at once.
    expect(lead.last('escalated').seq).toBeGreaterThan(seq)
  })

  it('a yes that was kept confirms the offer', async () => {
    const lead = await atAnswer()
    await lead.visitor({ type: 'say', text: 'a person' })
    await act(() => lead.chat.callPerson({ type: 'confirm' }))
    await fillIn()
    expect(since(lead).slice(1)).toEqual([
      { type: 'offered', trigger: 'direct_request', answers: 4 },
      sam,
      { type: 'escalated', trigger: 'direct_request' },
    ])
  })

  it('is gone when somebody has come meanwhile', async () => {
    const lead = await atAnswer()
    await act(() => lead.chat.callPerson(button))
    await act(() => lead.others(agent, { type: 'takeOver' }))
    expect([form(), composer()?.tagName]).toEqual([null, 'TEXTAREA'])
  })

  it('is not put to who is known, who has a person, or where nobody can be called', async () => {
    const lead = await atAnswer()
    const { chat } = lead
    const asks = (change: Partial<LeadChat> = {}, command: AskedCommand = button) =>
      asksFirst({ ...chat, ...change }, command)
    expect(asks({}, { type: 'confirm' })).toBe(false)
    expect(asks({ visitor: signal({ email: 'sam@example.com' }) })).toBe(false)
    await lead.visitor({ type: 'leaveEmail', email: 'sam@example.com' })
    expect(asks()).toBe(false)
    const other = await atAnswer()
    expect(asksFirst(other.chat, button)).toBe(true)
    other.backend.changeSettings({
      ...defaultSettings.widget,
      leadForm: { when: 'before_escalation', intro: '', fields: [email] },
      escalation: { ...defaultSettings.widget.escalation, enabled: false },
    })
    await settle()
    expect(asksFirst(other.chat, button)).toBe(false)
    const live = await atAnswer()
    await live.others(agent, { type: 'takeOver' })
    expect(asksFirst(live.chat, button)).toBe(false)
  })

  it('where nothing is required it may be sent empty, and is not put again', async () => {
    const lead = await atAnswer([name])
    await act(() => lead.chat.callPerson(button))
    await submit()
    await settle()
    expect(since(lead)).toEqual([{ type: 'escalated', trigger: 'button' }])
    expect(form()).toBeNull()
    await lead.visitor({ type: 'cancel' })
    await settle()
    expect(asksFirst(lead.chat, button)).toBe(false)
  })

  it('where somebody was called at once, the call is not held up: the form is there while they wait, above the composer', async () => {
    const { escalation } = defaultSettings.widget
    const triggers = { ...escalation.triggers, direct_request: 'at_once' as const }
    const lead = await atAnswer([name, email], {
      settings: { ...defaultSettings.widget, escalation: { ...escalation, triggers } },
    })
    await act(() => lead.visitor({ type: 'say', text: 'a person' }))
    expect(lead.last('escalated').trigger).toBe('direct_request')
    expect(form()?.textContent).toContain('A few details for the team while you wait')
    expect([composer()?.tagName, buttons()]).toEqual(['TEXTAREA', ['Send', 'Not now']])
    await fillIn()
    expect([since(lead).at(-1), form()]).toEqual([sam, null])
  })

  it('"Not now" is for this conversation; a call that the visitor makes later asks again what is required', async () => {
    const lead = await atAnswer()
    await act(() => lead.visitor({ type: 'escalate', trigger: 'api' }))
    await press('Not now')
    expect(form()).toBeNull()
    cleanup()
    draw(lead.chat)
    expect(form()).toBeNull()
    await act(() => lead.visitor({ type: 'cancel' }))
    expect(asksFirst(lead.chat, button)).toBe(true)
  })
})

describe('[A10] what the server does not take', () => {
  const sent = (details: Details) => ({ type: 'identify', by: 'visitor', details }) as const

  it('is shown where it stands, as it was typed, until it is typed anew', async () => {
    for (const [details, label, told] of [
      [{ name: 'Sam', email: 'sam@' }, /Email/, 'Please check the address: it should look like name@example.com.'],
      [
        { email: 'a@b.c', phone: '1' },
        /Phone/,
        'Please check the number: it should look like +44\u00a020\u00a07946\u00a00958.',
      ],
      [{ email: 'a@b.c', name: 'x'.repeat(501) }, /Name/, '1 characters too many'],
    ] as const) {
      const { chat, visitor } = await startLead('on_start', [name, email, phone])
      await visitor(sent(details))
      expect(chat.view.pending.value[0]?.state).toBe('failed')
      draw(chat)
      await settle()
      expect(problems()).toEqual([told])
      expect(chat.announced.value).toContain(told)
      expect(field(label).getAttribute('aria-invalid')).toBe('true')
      expect(field(/Email/).value).toBe(details.email)
      await act(() => void type(label, label.source === 'Email' ? 'sam@example.com' : ''))
      await submit()
      await settle()
      expect([form(), chat.view.pending.value]).toEqual([null, []])
      expect(chat.view.state.value.details?.email).toBe(label.source === 'Email' ? 'sam@example.com' : 'a@b.c')
      cleanup()
    }
  })

  it('may be what we take for right: the server’s word counts', async () => {
    const { chat } = await startLead('on_start', [email])
    const failed = { id: 'x', command: sent({ email: 'sam@example.com' }), state: 'failed', at: 0 } as const
    const refused = (code: 'bad_email' | 'expired') => ({
      ...chat,
      view: { ...chat.view, pending: signal([{ ...failed, code }]) },
    })
    draw(refused('bad_email'))
    expect(problems()).toEqual(['Please check the address: it should look like name@example.com.'])
    await act(() => void type(/Email/, 'sam@example.org'))
    expect(problems()).toEqual(['Not sent'])
    cleanup()
    // No fault of the visitor's: they may send it again.
    chat.memory.set('lead', null)
    draw(refused('expired'))
    expect([problems(), field(/Email/).value]).toEqual([['Not sent'], 'sam@example.com'])
  })

  it('leads to the form again in a conversation that has begun, and may be let be', async () => {
    const { chat, visitor } = await startLead('before_escalation')
    await visitor({ type: 'say', text: 'Hello' })
    await visitor(sent({ email: 'sam@' }))
    draw(chat)
    expect([composer()?.tagName, buttons()]).toEqual(['TEXTAREA', ['Send', 'Not now']])
    await press('Not now')
    expect([form(), chat.view.pending.value]).toEqual([null, []])
  })

  it('is no matter where it is known already, as by another tab', async () => {
    const { chat, visitor } = await startLead('before_escalation')
    await visitor({ type: 'say', text: 'Hello' })
    await visitor(sent({ email: 'sam@example.com' }))
    await visitor(sent({ email: 'sam@example.com' }))
    expect(chat.view.pending.value[0]?.code).toBe('stale')
    draw(chat)
    await settle()
    expect([form(), composer()?.tagName, chat.view.pending.value, chat.announced.value]).toEqual([
      null,
      'TEXTAREA',
      [],
      '',
    ])
  })

  it('what another script has put into the memory counts for nothing', async () => {
    const { chat } = await startLead('on_start', [email])
    for (const text of ['{', 'null', '7', '"x"', '[]']) {
      chat.memory.set('lead', text)
      expect(askedNow(chat)).toBe('start')
      draw(chat)
      expect(field(/Email/).value).toBe('')
      cleanup()
    }
  })
})
