import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { afterEach, expect, test } from 'vitest'
import { type MailCatcher, startMailCatcher } from '../../demo/mail-catcher.ts'

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one()
})

async function start(options: Parameters<typeof startMailCatcher>[0] = {}): Promise<MailCatcher> {
  const catcher = await startMailCatcher(options)
  undo.push(catcher.stop)
  return catcher
}

async function send({ smtpUrl }: MailCatcher, subject: string, body = 'Hello', messageId?: string): Promise<void> {
  const transport = nodemailer.createTransport(smtpUrl)
  await transport.sendMail({
    from: { name: 'Tarrock', address: 'chat@tarrock.example' },
    to: { name: '', address: 'ana@tarrock.example' },
    subject,
    text: body,
    ...(messageId ? { messageId } : {}),
  })
}

async function get(catcher: MailCatcher, path: string): Promise<{ response: Response; body: string }> {
  const response = await catcher.handle(new Request(`http://localhost${path}`))
  return { response, body: await response.text() }
}

test('[B1] a mail that is sent can be read on the page, with its links to click on', async () => {
  const catcher = await start()
  await send(
    catcher,
    'A visitor asks',
    '> Where is it?\n\nRead it here:\nhttp://localhost:4400/dashboard?conv=1&a=b.\n(https://tarrock.example)',
  )
  const [mail] = catcher.mails
  expect(mail).toMatchObject({
    subject: 'A visitor asks',
    from: 'Tarrock <chat@tarrock.example>',
    to: ['ana@tarrock.example'],
    seen: false,
  })
  const list = await get(catcher, '/mail')
  expect(list.body).toContain(`<a href="/mail/${mail?.id}" class="unread">`)
  expect(list.body).toContain('1 mail, 1 unread')
  expect(list.body).toContain('<span class="start">Where is it?</span>')
  const one = await get(catcher, `/mail/${mail?.id}`)
  expect(one.body).toContain('<h2>A visitor asks</h2>')
  expect(one.body).toContain(
    '<a href="http://localhost:4400/dashboard?conv=1&#38;a=b" target="_blank" rel="noopener noreferrer">',
  )
  expect(one.body).toContain('<a href="https://tarrock.example" target')
  expect((await get(catcher, '/mail')).body).not.toContain('unread')
})

test('nothing in a mail becomes part of the page', async () => {
  const catcher = await start()
  const evil =
    '<script>alert(1)</script>"><img src=x onerror=alert(1)> http://evil.example/"onmouseover="alert(1) javascript:alert(1)'
  await send(catcher, evil, evil)
  for (const path of ['/mail', `/mail/${catcher.mails[0]?.id}`]) {
    const { body } = await get(catcher, path)
    expect(body.match(/<script/g)).toHaveLength(1)
    expect(body).not.toContain('<img')
    expect(body).not.toMatch(/<[^>]*(onmouseover|onerror|javascript:)/)
  }
})

test('[A15] the page does without anything inline, under a policy that says so', async () => {
  const catcher = await start()
  await send(catcher, 'One')
  const { response, body } = await get(catcher, `/mail/${catcher.mails[0]?.id}`)
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'self'; script-src 'self';/,
  )
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
  expect(body).not.toMatch(/style=|<style|<script>|\son\w+=/)
  const types = await Promise.all(
    ['mail.css', 'mail.js'].map(async (name) =>
      (await get(catcher, `/mail/${name}`)).response.headers.get('content-type'),
    ),
  )
  expect(types).toEqual(['text/css; charset=utf-8', 'text/javascript; charset=utf-8'])
})

test('the script is told of new mail, latest first', async () => {
  const catcher = await start()
  await send(catcher, 'One')
  await send(catcher, 'Two')
  const { body } = await get(catcher, '/mail/messages.json')
  expect(JSON.parse(body)).toMatchObject([
    { subject: 'Two', seen: false },
    { subject: 'One', seen: false },
  ])
})

test('[N5] a mail that came twice under one Message-ID is said to be one', async () => {
  const catcher = await start()
  for (const _ of [1, 2]) await send(catcher, 'One', 'Hello', '<one@tarrock.example>')
  expect((await get(catcher, `/mail/${catcher.mails[0]?.id}`)).body).toContain('Arrived 2 times')
})

test('it keeps the last 200', async () => {
  const catcher = await start()
  const transport = nodemailer.createTransport({ url: catcher.smtpUrl, pool: true, maxMessages: 1_000 })
  undo.push(() => transport.close())
  for (let count = 1; count <= 203; count++)
    await transport.sendMail({ from: 'a@b.example', to: 'c@d.example', subject: `${count}`, text: '' })
  expect(catcher.mails.map(({ subject }) => subject)).toEqual(
    Array.from({ length: 200 }, (_, place) => `${203 - place}`),
  )
})

test('over a restart it keeps what it has, even if the last line was cut off', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-mail-'))
  undo.push(() => rm(folder, { recursive: true }))
  const dataDir = join(folder, 'data')
  const first = await start({ dataDir })
  await send(first, 'One')
  await send(first, 'Two')
  const before = first.mails.map((mail) => ({ ...mail }))
  await first.stop()
  await appendFile(join(dataDir, 'mail.jsonl'), '{"id":"half')
  const second = await start({ dataDir })
  expect(second.mails).toEqual(before)
  await send(second, 'Three')
  const lines = (await readFile(join(dataDir, 'mail.jsonl'), 'utf8')).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(second.mails.map(({ id }) => id).reverse())
})

test.each([
  ['GET', '/mail/none', 404],
  ['GET', '/mail/constructor', 404],
  ['GET', '/mail/..%2Fmail-catcher.ts', 404],
  ['GET', '/mail/mail.css/more', 404],
  ['POST', '/mail', 405],
])('%s %s leads to %i', async (method, path, status) => {
  const catcher = await start()
  expect((await catcher.handle(new Request(`http://localhost${path}`, { method }))).status).toBe(status)
})
