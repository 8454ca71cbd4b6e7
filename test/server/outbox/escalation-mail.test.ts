import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escalationMail } from '../../../src/server/outbox/escalation-mail.ts'
import type { EmailPayload } from '../../../src/server/outbox/notices.ts'
import type { Briefing } from '../../../src/server/summary/briefing.ts'

const link = 'https://desk.example/dashboard/chatbots/shop/human-support?conv=1'
const payload: EmailPayload = {
  to: 'ana@tarrock.example',
  chatbot_name: 'Tarrock',
  site: 'https://tarrock.example',
  escalated_at: '2026-04-19T10:23:45.678Z',
  trigger: 'direct_request',
  why: null,
  agent: null,
  unattended: false,
  away: null,
  summary_of: 8,
  called_again_at: null,
  last_message: 'Where is my parcel?\nI ordered it in March.',
  earlier_messages: [],
  field_labels: {},
  message_count: 7,
  assistant_answers: true,
}

const briefing: Briefing = {
  summary: {
    by: 'extract',
    lines: [
      { about: 'who', text: 'No name or address known; new here; browser in English', messages: [2] },
      { about: 'want', text: '“Where is my parcel? I ordered it in March.”', messages: [2] },
      { about: 'tried', text: '“Where is my parcel?” → “Two to four days.” (from: Delivery)', messages: [2, 3] },
      { about: 'open', text: 'The visitor asked for a person', messages: [4] },
    ],
  },
  correction: null,
  email: null,
}

test('[N1] it says who asks for what since when, leads to the conversation, and that the assistant still answers', () => {
  expect(escalationMail(payload, link)).toEqual({
    subject: 'Tarrock: a visitor asks for a person',
    text: `A visitor asks for a person.

Their latest question:

> Where is my parcel?
> I ordered it in March.

Read the conversation and take over:
${link}

The assistant still answers until you take over.

Chatbot    Tarrock
Site       https://tarrock.example
Escalated  19 April 2026, 10:23 UTC (2026-04-19T10:23:45.678Z)
Why        The visitor asked for a person
Messages   7`,
  })
})

test('[E10] it begins with the summary, and says when no model wrote it', () => {
  const { text } = escalationMail(payload, link, briefing)
  expect(text.split('\n\nRead the conversation')[0]).toBe(`A visitor asks for a person.

Who
- No name or address known; new here; browser in English
Wants
- “Where is my parcel? I ordered it in March.”
Tried
- “Where is my parcel?” → “Two to four days.” (from: Delivery)
Open
- The visitor asked for a person
(put together from the conversation, without a model)

Their latest question:

> Where is my parcel?
> I ordered it in March.`)
})

test("[E10] a model's summary does not say that it is an extract, and the visitor's correction stands under it", () => {
  const summary = { ...briefing.summary!, by: 'model' as const }
  const { text } = escalationMail(payload, link, { ...briefing, summary, correction: 'It was April.' })
  expect(text).not.toContain('without a model')
  expect(text).toContain('- The visitor asked for a person\nCorrected by the visitor\n- It was April.\n\nTheir')
})

test('[E12] an address that the visitor has left is told', () => {
  const { text } = escalationMail(payload, link, { ...briefing, email: 'mia@mail.example' })
  expect(text).toMatch(
    /^A visitor asks for a person\.\nThey have left an address to write to: mia@mail\.example\n\nWho\n/,
  )
})

test('[A10] [R53] it says who the visitor is said to be, in the words of the owner’s form, and that nobody has checked it', () => {
  const details = {
    name: 'Mia Berg',
    email: 'mia@mail.example',
    phone: '+41 79 123 45 67',
    user: 'u-17',
    fields: { order: 'TK4711', 'field-2': 'Zürich', size: 'XL' },
  }
  const labels = { order: 'Order number', 'field-2': 'Branch' }
  const { subject, text } = escalationMail({ ...payload, field_labels: labels }, link, {
    ...briefing,
    email: 'mia@mail.example',
    details,
  })
  expect(subject).toBe('Tarrock: a visitor asks for a person')
  expect(text.split('\n\nWho\n')[0]).toBe(`A visitor asks for a person.

Who they are said to be (not verified):
- Name: Mia Berg
- Email: mia@mail.example
- Phone: +41 79 123 45 67
- ID on the site: u-17
- Order number: TK4711
- Branch: Zürich
- size: XL`)
})

test('[A10] an address that they left for an answer is told besides the one they are said to have', () => {
  const details = { email: 'old@mail.example' }
  const { text } = escalationMail(payload, link, { ...briefing, email: 'mia@mail.example', details })
  expect(text.split('\n\nWho\n')[0]).toBe(`A visitor asks for a person.
They have left an address to write to: mia@mail.example

Who they are said to be (not verified):
- Email: old@mail.example`)
})

test('[E9] the second alarm says that nobody has joined, since when the visitor waits, and what they were told', () => {
  const { subject, text } = escalationMail({ ...payload, unattended: true }, link, briefing)
  expect(subject).toBe('Tarrock: nobody has joined yet, a visitor waits for a person')
  expect(text).toMatch(
    /^Nobody has joined yet: a visitor waits since 19 April 2026, 10:23 UTC and was asked for an email address\.\n\nWho\n/,
  )
})

test('[E12] it says that the visitor was told that nobody is there, and until when', () => {
  const opensAt = Date.UTC(2026, 3, 20, 7, 0)
  const closed = escalationMail({ ...payload, away: { because: 'closed', opensAt } }, link, briefing)
  expect(closed.subject).toBe('Tarrock: a visitor asks for a person')
  expect(closed.text).toMatch(
    /^A visitor asks for a person\. They were told that nobody is there before 20 April 2026, 07:00 UTC: it is outside of your hours\. They were asked for an email address\.\n/,
  )
  const offline = { because: 'nobody_online' as const }
  expect(escalationMail({ ...payload, unattended: true, away: offline }, link, briefing).text).toMatch(
    /^Nobody has joined yet: .* was asked for an email address\. They were told that nobody is there now: no agent is online\.\n/,
  )
})

test.each<[string, Partial<EmailPayload>, string, string]>([
  [
    'E5',
    { trigger: 'guidance', why: { text: 'Safety issues', rule: 2, quote: 'caught fire' } },
    'A visitor needs a person.',
    'A rule of yours holds: 2. “Safety issues”, read off “caught fire”',
  ],
  [
    'E6',
    { trigger: 'topic', why: { text: 'Legal advice' } },
    'A visitor needs a person.',
    'It is about a topic that the assistant must not answer: “Legal advice”',
  ],
  [
    'E7',
    { trigger: 'phrase', why: { text: 'contact us', quote: 'Please contact us.' } },
    'A visitor needs a person.',
    'The assistant’s answer has one of your phrases in it: “contact us”, read off “Please contact us.”',
  ],
  [
    'R48',
    { trigger: 'agent', agent: 'Ana\nBcc: x' },
    'A visitor was handed to the team.',
    'Ana Bcc: x handed the visitor to the team',
  ],
])('[%s] what a person was called for is said with the reason', (_row, change, first, why) => {
  const { text } = escalationMail({ ...payload, ...change }, link)
  expect(text.split('\n')[0]).toBe(first)
  expect(text).toContain(`\nWhy        ${why}\n`)
})

test('[N1] what was said before a bare yes stands before it', () => {
  const { text } = escalationMail(
    { ...payload, earlier_messages: ['Does it fit a cabin?', 'A person, please'], last_message: 'yes' },
    link,
  )
  expect(text).toMatch(
    /^A visitor asks for a person\.\n\nWhat they wrote last:\n\n> Does it fit a cabin\?\n\n> A person, please\n\n> yes\n\nRead/,
  )
})

test('[R35] who calls again is told as such, with both times', () => {
  const { subject, text } = escalationMail({ ...payload, called_again_at: '2026-04-19T11:00:00.000Z' }, link)
  expect(subject).toBe('Tarrock: a visitor asks for a person again')
  expect(text).toContain(
    'Escalated  19 April 2026, 10:23 UTC (2026-04-19T10:23:45.678Z)\nAgain      19 April 2026, 11:00 UTC (2026-04-19T11:00:00.000Z)\n',
  )
})

test('[R43] a visitor who lost their agent is told as such', () => {
  const { subject, text } = escalationMail({ ...payload, trigger: 'agent_dropped' }, link)
  expect(subject).toBe('Tarrock: a visitor has lost their agent')
  expect(text).toMatch(/^A visitor has lost their agent and waits for a person\.\n/)
})

test('[E11] it does not promise an assistant that is set to be silent', () => {
  const { text } = escalationMail({ ...payload, assistant_answers: false }, link)
  expect(text).toMatch(/nobody answers until you take over\.$/m)
})

test('a visitor who has written nothing is not quoted with nothing', () => {
  expect(escalationMail({ ...payload, last_message: ' \n ' }, link).text).toContain('> (nothing written yet)\n')
})

describe('hostile text', () => {
  test('a name of many lines is one line', () => {
    const { subject, text } = escalationMail(
      {
        ...payload,
        chatbot_name: 'Shop\r\nBcc: victim@example.com\u2028\u202Eevil',
        site: 'https://a.example\nEscalated  never',
      },
      link,
    )
    expect(subject).toBe('Shop Bcc: victim@example.com evil: a visitor asks for a person')
    expect(text).toContain('\nSite       https://a.example Escalated never\n')
  })

  test('long text and many lines are cut, and it shows', () => {
    const long = escalationMail({ ...payload, last_message: 'x'.repeat(9_000), chatbot_name: 'n'.repeat(500) }, link)
    expect(long.text).toContain(`\n> ${'x'.repeat(2_000)}\n> …\n`)
    expect(long.subject).toBe(`${'n'.repeat(79)}…: a visitor asks for a person`)
    const lines = escalationMail({ ...payload, last_message: 'line\n'.repeat(400) }, link).text.split('\n')
    expect(lines.filter((line) => line === '> line')).toHaveLength(40)
  })

  test('[A10] nothing that is said of a visitor gets into a header, or begins a line', () => {
    const words = 'Mia\r\nBcc: victim@example.com\r\n\r\n> quoted\u2028\u202Eevil'
    const briefed = { ...briefing, email: null, details: { name: words, user: words, fields: { [words]: words } } }
    const { subject, text } = escalationMail(payload, link, briefed)
    const flat = 'Mia Bcc: victim@example.com > quoted evil'
    expect(subject).toBe('Tarrock: a visitor asks for a person')
    expect(text).toContain(`:\n- Name: ${flat}\n- ID on the site: ${flat}\n- ${flat}: ${flat}\n\nWho\n`)
  })

  test('whatever a visitor writes, no line of it passes for one of ours', () => {
    const lineMaker = fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\u202E', '.')
    const text = fc
      .array(fc.oneof(lineMaker, fc.string({ unit: 'binary' }), fc.constant(link)))
      .map((parts) => parts.join(''))
    const mail = (words: string) =>
      escalationMail({ ...payload, last_message: words, trigger: 'topic', why: { text: 'x', quote: words } }, link, {
        summary: { by: 'extract', lines: [{ about: 'want', text: words, messages: [2] }] },
        correction: words || 'x',
        email: words || 'x',
        details: { name: words, email: 'mia@mail.example', user: words, fields: { [words]: words || 'x', x: words } },
      }).text.split(/\r\n|[\r\n\u2028\u2029\u0085\v\f]/)
    // What a line of ours says of the visitor's words stands behind its beginning.
    const begin = (line: string) => line.replace(/^(Why {8}|They have left an address to write to:).*$/, '$1')
    const isOurs = (line: string) => !line.startsWith('>') && !line.startsWith('-')
    const ours = mail('x').filter(isOurs).map(begin)
    fc.assert(
      fc.property(text, (words) => {
        expect(mail(words).filter(isOurs).map(begin)).toEqual(ours)
      }),
      { seed: 20261121, numRuns: 60 },
    )
  })
})
