import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escalationMail } from '../../../src/server/outbox/escalation-mail.ts'
import type { EmailPayload } from '../../../src/server/outbox/notices.ts'

const link = 'https://desk.example/dashboard/chatbots/shop/human-support?conv=1'
const payload: EmailPayload = {
  to: 'ana@tarrock.example',
  chatbot_name: 'Tarrock',
  site: 'https://tarrock.example',
  escalated_at: '2026-04-19T10:23:45.678Z',
  trigger: 'direct_request',
  called_again_at: null,
  last_message: 'Where is my parcel?\nI ordered it in March.',
  earlier_messages: [],
  message_count: 7,
  assistant_answers: true,
}

test('[N1] it says who asks for what since when, leads to the conversation, and that the assistant still answers', () => {
  expect(escalationMail(payload, link)).toEqual({
    subject: 'Tarrock: a visitor asks for a person',
    text: `A visitor asks for a person. Their latest question:

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

test('[N1] what was said before a bare yes stands before it', () => {
  const { text } = escalationMail(
    { ...payload, earlier_messages: ['Does it fit a cabin?', 'A person, please'], last_message: 'yes' },
    link,
  )
  expect(text).toMatch(
    /^A visitor asks for a person. What they wrote last:\n\n> Does it fit a cabin\?\n\n> A person, please\n\n> yes\n\nRead/,
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
  expect(text).toMatch(/^A visitor has lost their agent and waits for a person\. /)
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

  test('whatever a visitor writes, no line of it passes for one of ours', () => {
    const lineMaker = fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\u202E', '.')
    const text = fc
      .array(fc.oneof(lineMaker, fc.string({ unit: 'binary' }), fc.constant(link)))
      .map((parts) => parts.join(''))
    const ours = escalationMail({ ...payload, last_message: 'x' }, link).text.split('\n')
    fc.assert(
      fc.property(text, (last_message) => {
        const lines = escalationMail({ ...payload, last_message }, link).text.split(/\r\n|[\r\n\u2028\u2029\u0085\v\f]/)
        expect(lines.filter((line) => !line.startsWith('>'))).toEqual(ours.filter((line) => !line.startsWith('>')))
      }),
      { seed: 20261121, numRuns: 60 },
    )
  })
})
