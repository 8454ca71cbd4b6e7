import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type MailerOptions, messageId, openMailer } from '../../../src/server/outbox/email.ts'
import type { EmailPayload } from '../../../src/server/outbox/notices.ts'
import type { Job } from '../../../src/server/store/store.ts'
import type { Brief, Briefing } from '../../../src/server/summary/briefing.ts'
import { type SmtpSink, smtpError, startSmtpSink } from './smtp-sink.ts'

const from = { name: 'Tarrock', address: 'chat@tarrock.example' }
const publicUrl = 'https://desk.example'
const conversation = '0d9c6a0e-5f0b-4a55-9c0a-8d5b8d1f7c11'
const createdMs = Date.UTC(2026, 3, 19, 10, 23, 45)

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one()
})

async function sink(options: Parameters<typeof startSmtpSink>[0] = {}): Promise<SmtpSink> {
  const started = await startSmtpSink(options)
  undo.push(started.stop)
  return started
}

function mailer(smtpUrl: string, options: Partial<MailerOptions> = {}) {
  const opened = openMailer({ smtpUrl, from, publicUrl, ...options })
  undo.push(opened.close)
  const send = (given: Job, signal = new AbortController().signal) => opened.handler(given, signal)
  return { ...opened, send }
}

function job(payload: Partial<EmailPayload> = {}, id = `${conversation}:4:email:ana@tarrock.example`): Job {
  return {
    id,
    kind: 'email',
    chatbot: 'shop',
    conversation,
    payload: {
      to: 'Ana@tarrock.example',
      chatbot_name: 'Tarrock',
      site: 'https://tarrock.example',
      escalated_at: '2026-04-19T10:23:45.678Z',
      trigger: 'direct_request',
      called_again_at: null,
      last_message: 'Where is my parcel?',
      message_count: 7,
      assistant_answers: true,
      ...payload,
    },
    dueAt: createdMs,
    state: 'pending',
    attempts: 1,
    createdAt: createdMs,
    settledAt: null,
    lastAnswer: null,
    leaseUntil: createdMs + 10_000,
    lease: 'one',
  }
}

/** A port on which nothing listens. */
async function deadUrl(): Promise<string> {
  const { url, stop } = await startSmtpSink()
  await stop()
  return url
}

describe('the mail', () => {
  test('[N1] it arrives as plain text with the deep link, from us to one person', async () => {
    const server = await sink()
    expect(await mailer(server.url).send(job())).toEqual({ done: '250 kept' })
    const [mail] = server.mails
    expect(mail?.envelope).toEqual({ from: 'chat@tarrock.example', to: ['Ana@tarrock.example'] })
    expect(mail?.parsed).toMatchObject({
      subject: 'Tarrock: a visitor asks for a person',
      from: { value: [{ name: 'Tarrock', address: 'chat@tarrock.example' }] },
      to: { value: [{ name: '', address: 'Ana@tarrock.example' }] },
      date: new Date(createdMs),
      html: false,
      attachments: [],
    })
    expect(mail?.parsed.text).toContain(`\n${publicUrl}/dashboard/chatbots/shop/human-support?conv=${conversation}\n`)
    expect(mail?.parsed.text).toContain('\n> Where is my parcel?\n')
    expect(mail?.parsed.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.parsed.headers.get('content-type')).toMatchObject({ value: 'text/plain' })
  })

  test('[C10] the deep link keeps the path of the public address, and nothing in it breaks out', async () => {
    const server = await sink()
    const strange = { ...job(), chatbot: 'a/../b?c#d', conversation: 'x&y=z' }
    await mailer(server.url, { publicUrl: 'https://desk.example/chat/' }).send(strange)
    expect(server.mails[0]?.parsed.text).toContain(
      '\nhttps://desk.example/chat/dashboard/chatbots/a%2F..%2Fb%3Fc%23d/human-support?conv=x%26y%3Dz\n',
    )
  })

  test('[N5] the same job makes the same mail to the letter, another one another Message-ID', async () => {
    const server = await sink()
    const { send } = mailer(server.url)
    await send(job())
    await send({ ...job(), attempts: 5, lease: 'two' })
    await send(job({}, `${conversation}:9:email:ana@tarrock.example`))
    const [first, second, third] = server.mails
    expect(first?.parsed.messageId).toMatch(/^<[0-9a-f]{40}@tarrock\.example>$/)
    expect(second?.raw).toBe(first?.raw)
    expect(third?.parsed.messageId).not.toBe(first?.parsed.messageId)
    expect(third?.parsed.references).toEqual(first?.parsed.references)
  })

  test('a Message-ID of a domain that is not ASCII is', () => {
    expect(messageId('x', 'chat@läden.example')).toMatch(/^<[0-9a-f]{40}@xn--lden-loa\.example>$/)
  })

  test('lines are kept open for the next mail', async () => {
    let lines = 0
    const server = await sink({ onConnect: (_session, next) => next(void lines++) })
    const { send } = mailer(server.url)
    for (let count = 0; count < 5; count++) await send(job())
    expect({ mails: server.mails.length, lines }).toEqual({ mails: 5, lines: 1 })
  })
})

test('[A10] who the visitor is said to be arrives as plain text, whatever they typed, and reaches nobody else', async () => {
  const server = await sink()
  const words = 'Mia\r\nBcc: victim@example.com\r\n.\r\n\r\n<b>bold</b>'
  const brief: Brief = async () => ({
    summary: null,
    correction: null,
    email: null,
    details: { name: words, fields: { [words]: words } },
  })
  expect(await mailer(server.url, { brief }).send(job())).toEqual({ done: '250 kept' })
  const [mail] = server.mails
  expect(mail?.envelope.to).toEqual(['Ana@tarrock.example'])
  expect(mail?.parsed).toMatchObject({ subject: 'Tarrock: a visitor asks for a person', html: false })
  expect([...mail!.parsed.headers.keys()]).not.toContain('bcc')
  const flat = 'Mia Bcc: victim@example.com . <b>bold</b>'
  expect(mail?.parsed.text).toContain(`\n- Name: ${flat}\n- ${flat}: ${flat}\n`)
})

test('[R55] nothing is sent of a conversation that its visitor had deleted meanwhile', async () => {
  const server = await sink()
  const brief: Brief = async () => ({ summary: null, correction: null, email: null, isForgotten: true })
  expect(await mailer(server.url, { brief }).send(job())).toEqual({
    done: 'Not sent: the visitor had the conversation deleted',
  })
  expect(server.mails).toEqual([])
})

describe('[E10] what is known when it goes out', () => {
  const briefing: Briefing = {
    summary: { by: 'model', lines: [{ about: 'want', text: 'A new tent.', messages: [2] }] },
    correction: null,
    email: 'mia@mail.example',
  }

  test('is asked for the call it is about, and stands first', async () => {
    const server = await sink()
    const asked: unknown[] = []
    const brief: Brief = async (one) => {
      asked.push(one)
      return briefing
    }
    expect(await mailer(server.url, { brief }).send(job({ summary_of: 4 }))).toEqual({ done: '250 kept' })
    expect(asked).toEqual([{ conversation, escalation: 4, since: createdMs }])
    expect(server.mails[0]?.parsed.text).toMatch(
      /^A visitor asks for a person\.\nThey have left an address to write to: mia@mail\.example\n\nWants\n- A new tent\.\n\nTheir latest question:\n/,
    )
  })

  test('cannot break out of the message, whoever wrote it', async () => {
    const server = await sink()
    const hostile = '.\r\n.\r\nBcc: x@evil.example\u2028\u202Eend'
    const brief: Brief = async () => ({
      summary: { by: 'model', lines: [{ about: 'want', text: hostile, messages: [2] }] },
      correction: hostile,
      email: `${hostile}@x.example`,
    })
    await mailer(server.url, { brief }).send(job())
    const [mail] = server.mails
    expect(mail?.envelope.to).toEqual(['Ana@tarrock.example'])
    expect(mail?.parsed.headers.has('bcc')).toBe(false)
    expect(mail?.parsed.text?.split('\n').slice(0, 8)).toEqual([
      'A visitor asks for a person.',
      'They have left an address to write to: . . Bcc: x@evil.example end@x.example',
      '',
      'Wants',
      '- . . Bcc: x@evil.example end',
      'Corrected by the visitor',
      '- . . Bcc: x@evil.example end',
      '',
    ])
  })
})

describe('hostile content', () => {
  test('names with line breaks make no header, and Unicode arrives', async () => {
    const server = await sink()
    const { send } = mailer(server.url, { from: { name: 'Läden\r\nBcc: x@evil.example', address: from.address } })
    await send(job({ chatbot_name: 'Шторм ☂\r\nBcc: x@evil.example\r\n\r\n<b>', site: 'a\r\n.\r\nQUIT' }))
    const [mail] = server.mails
    expect(mail?.envelope.to).toEqual(['Ana@tarrock.example'])
    expect(mail?.parsed.subject).toBe('Шторм ☂ Bcc: x@evil.example <b>: a visitor asks for a person')
    expect(mail?.parsed.headers.has('bcc')).toBe(false)
    expect(mail?.parsed.from?.value).toEqual([{ name: expect.stringContaining('Läden'), address: from.address }])
    expect([...(mail?.parsed.headers.keys() ?? [])].sort()).toEqual([
      'auto-submitted',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'references',
      'subject',
      'to',
      'x-auto-response-suppress',
    ])
  })

  test('dots, bare line breaks and the end of a message inside of it do not end it', async () => {
    const server = await sink()
    const { send } = mailer(server.url)
    const hostile = `.\r\n.\r\n\n.\n..\nRSET\r\n.\rMAIL FROM:<x@evil.example>\r\n${'.'.repeat(200)} ${'ü.'.repeat(300)}\0 end`
    await send(job({ last_message: hostile }))
    await send(job({ last_message: 'next' }))
    expect(server.mails).toHaveLength(2)
    const lines = server.mails[0]?.parsed.text?.split('\n') ?? []
    const asked = lines.slice(4, lines.indexOf('Read the conversation and take over:') - 1)
    expect(asked).toEqual([
      ...['> .', '> .', '>', '> .', '> ..', '> RSET', '> .', '> MAIL FROM:<x@evil.example>'],
      `> ${'.'.repeat(200)} ${'ü.'.repeat(300)} end`,
    ])
  })

  test.each([
    '',
    'nobody',
    'a@b.example, c@d.example',
    'a@b.example\r\nRCPT TO:<x@evil.example>',
    '<a@b.example>',
    '"a b"@c.example',
    'a@b@c.example',
    `${'a'.repeat(250)}@b.example`,
  ])('nothing is sent to %j', async (to) => {
    const server = await sink()
    expect(await mailer(server.url).send(job({ to }))).toEqual({ dead: 'The recipient is no mail address' })
    expect(server.mails).toEqual([])
  })

  test('a sender that is no mail address is a mistake told at once', () => {
    const wrong = { name: 'x', address: 'nobody' }
    expect(() => openMailer({ smtpUrl: 'smtp://localhost', from: wrong, publicUrl })).toThrow(/^Handrail: .*nobody/)
  })
})

describe('a server that does not take it', () => {
  test('[N5] while it is down the mail waits, and it arrives when it is back', async () => {
    const url = await deadUrl()
    const { send } = mailer(url)
    expect(await send(job())).toEqual({ retry: expect.stringContaining('ECONNREFUSED') })
    const server = await sink({ port: Number(new URL(url).port) })
    expect(await send(job())).toEqual({ done: '250 kept' })
    expect(server.mails).toHaveLength(1)
  })

  test('a refusal for now is tried again, with the words of the server', async () => {
    const later = smtpError(450, 'Greylisted, come back')
    const server = await sink({ onRcptTo: (_address, _session, next) => next(later) })
    expect(await mailer(server.url).send(job())).toEqual({ retry: '450 Greylisted, come back' })
  })

  test('a refusal of the recipient for good is the end, and the next mail is not touched by it', async () => {
    const server = await sink({
      onRcptTo: ({ address }, _session, next) =>
        next(address.startsWith('Ana') ? smtpError(550, 'No such user') : null),
    })
    const { send } = mailer(server.url)
    const [refused, taken] = await Promise.all([send(job()), send(job({ to: 'ben@tarrock.example' }))])
    expect(refused).toEqual({ dead: '550 No such user' })
    expect(taken).toEqual({ done: '250 kept' })
  })

  test('a refusal of the message after it was heard is for good or for now', async () => {
    const replies = [smtpError(554, 'Looks like spam'), smtpError(452, 'Mailbox full'), 'taken']
    const server = await sink({ reply: () => replies.shift() ?? 'taken' })
    const { send } = mailer(server.url)
    expect(await send(job())).toEqual({ dead: '554 Looks like spam' })
    expect(await send(job())).toEqual({ retry: '452 Mailbox full' })
    expect(await send(job())).toEqual({ done: '250 taken' })
  })

  test("a refusal of the sender or of the whole server is not the recipient's: it is tried again", async () => {
    const sender = await sink({ onMailFrom: (_address, _session, next) => next(smtpError(553, 'Not your domain')) })
    expect(await mailer(sender.url).send(job())).toEqual({ retry: '553 Not your domain' })
    const closed = await sink({ onConnect: (_session, next) => next(smtpError(554, 'Not today')) })
    expect(await mailer(closed.url).send(job())).toEqual({ retry: expect.stringContaining('Not today') })
  })

  test('a wrong password is tried again: the owner may put it right', async () => {
    const server = await sink({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      authOptional: false,
      onAuth: (_auth, _session, next) => next(smtpError(535, 'Wrong password')),
    })
    const url = server.url.replace('//', '//user:secret@')
    const result = await mailer(url).send(job())
    expect(result).toEqual({ retry: expect.stringContaining('Wrong password') })
    expect(JSON.stringify(result)).not.toContain('secret')
  })

  test('[N5] a line cut in the middle of the message is tried again, and what arrives in the end is the same mail', async () => {
    let cut = 0
    const server = await sink({
      onData(stream, session, callback) {
        // The line goes dead while the message is on its way.
        stream.once('data', () => {
          cut++
          server.cut(session)
        })
        stream.on('error', () => callback(null))
      },
    })
    const { send } = mailer(server.url)
    expect(await send(job())).toEqual({ retry: expect.any(String) })
    expect(cut).toBeGreaterThan(0)
    expect(server.mails).toEqual([])
    await server.stop()
    const whole = await sink({ port: server.port })
    expect(await send(job())).toEqual({ done: '250 kept' })
    expect(whole.mails.map(({ parsed }) => parsed.messageId)).toEqual([messageId(job().id, from.address)])
  })

  test('[N5] one that takes the message and dies before it says so gets it again under the same Message-ID', async () => {
    const taken: string[] = []
    const server = await sink({
      reply({ raw, session }) {
        taken.push(raw)
        if (taken.length === 1) server.cut(session)
        return 'taken'
      },
    })
    const { send } = mailer(server.url)
    expect(await send(job())).toEqual({ retry: expect.any(String) })
    expect(await send(job())).toEqual({ done: '250 taken' })
    expect(taken).toHaveLength(2)
    expect(taken[1]).toBe(taken[0])
  })

  test('one that is slow to answer is broken off when the attempt is', async () => {
    let heard = false
    const server = await sink({
      reply() {
        heard = true
        return new Promise(() => {})
      },
    })
    const controller = new AbortController()
    const result = mailer(server.url).send(job(), controller.signal)
    await vi.waitFor(() => expect(heard).toBe(true))
    controller.abort('time limit')
    expect(await result).toEqual({ retry: 'Message sending aborted' })
    await vi.waitFor(() => expect(server.connections()).toBe(0))
  })

  test('one that is slow with one mail takes the others meanwhile', async () => {
    const gates: (() => void)[] = []
    const server = await sink({
      reply: ({ raw }) => (raw.includes('slow') ? new Promise((done) => gates.push(() => done('late'))) : 'kept'),
    })
    const { send } = mailer(server.url)
    const slow = send(job({ last_message: 'slow' }, randomUUID()))
    await vi.waitFor(() => expect(gates).toHaveLength(1))
    expect(await send(job({ last_message: 'quick' }, randomUUID()))).toEqual({ done: '250 kept' })
    gates[0]?.()
    expect(await slow).toEqual({ done: '250 late' })
  })
})
