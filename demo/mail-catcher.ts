import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { type CaughtMail, messagePage } from './mail/page.ts'

export interface MailCatcher {
  /** For the server's SMTP_URL. */
  readonly smtpUrl: string
  /** The page to read the mail: answers `/mail` and everything below it. */
  handle(request: Request): Promise<Response>
  /** Latest first. */
  readonly mails: readonly CaughtMail[]
  stop(): Promise<void>
}

/** Mails kept; older ones go. */
const keptMails = 200
const maxMailBytes = 1024 * 1024

/** The page's looks and its one script come from files of our own, so that its policy can forbid everything inline. */
const assets = new Map([
  ['mail.css', 'text/css'],
  ['mail.js', 'text/javascript'],
])
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

/**
 * A mail server for one's own machine: takes every mail, hands none on, and shows what it has got on a page. In `dataDir`
 * it keeps the mails over a restart, one to a line of `mail.jsonl`.
 */
export async function startMailCatcher(options: { port?: number; dataDir?: string } = {}): Promise<MailCatcher> {
  const { port = 0, dataDir } = options
  const file = dataDir === undefined ? null : join(dataDir, 'mail.jsonl')
  const mails = file ? await readMails(file) : []
  if (dataDir && file) {
    await mkdir(dataDir, { recursive: true })
    // Rewritten at the start, so that it does not grow for ever.
    await writeFile(file, mails.toReversed().map(lineOf).join(''))
  }

  async function take(raw: string, to: readonly string[]): Promise<void> {
    const kept: KeptMail = { id: randomUUID(), atMs: Date.now(), to, raw }
    const mail = await parsed(kept)
    if (file) await appendFile(file, lineOf(mail))
    mails.unshift(mail)
    mails.splice(keptMails)
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    size: maxMailBytes,
    rejectOversized: true,
    logger: false,
    closeTimeout: 200,
    onAuth: ({ username }, _session, done) => done(null, { user: username ?? 'anybody' }),
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address)
      text(stream)
        .then((raw) => (stream.sizeExceeded ? undefined : take(raw, to)))
        .then(() => done(null, 'caught'), done)
    },
  })
  // A client that hangs up is no reason to end.
  server.on('error', () => {})
  const listener = server.listen(port, '127.0.0.1')
  await once(listener, 'listening')

  async function handle(request: Request): Promise<Response> {
    const [, , name = '', ...rest] = new URL(request.url).pathname.split('/')
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response('Only to be read', { status: 405 })
    const type = assets.get(name)
    if (rest.length > 0) return notFound()
    if (type) {
      const asset = await readFile(new URL(`mail/${name}`, import.meta.url))
      return new Response(asset, { headers: { ...headers, 'content-type': `${type}; charset=utf-8` } })
    }
    if (name === 'messages.json') {
      return Response.json(
        mails.map(({ id, subject, atMs, seen }) => ({ id, subject, atMs, seen })),
        { headers },
      )
    }
    const open = mails.find(({ id }) => id === name)
    if (name !== '' && !open) return notFound()
    if (open) open.seen = true
    const html = { ...headers, 'content-type': 'text/html; charset=utf-8' }
    return new Response(messagePage(mails, open ?? null), { headers: html })
  }

  return {
    smtpUrl: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    handle,
    mails,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

function notFound(): Response {
  return new Response('No such mail', { status: 404, headers })
}

/** As it stands in the file. */
type KeptMail = Pick<CaughtMail, 'id' | 'atMs' | 'to' | 'raw'>

async function parsed({ id, atMs, to, raw }: KeptMail): Promise<CaughtMail> {
  const mail = await simpleParser(raw)
  const { subject = '(no subject)', messageId = '' } = mail
  const from = (mail.from?.value ?? []).map(({ name, address = '' }) => (name ? `${name} <${address}>` : address))
  return { id, atMs, to, raw, subject, from: from.join(', '), messageId, text: mail.text ?? '', seen: false }
}

function lineOf({ id, atMs, to, raw }: KeptMail): string {
  return `${JSON.stringify({ id, atMs, to, raw })}\n`
}

async function readMails(file: string): Promise<CaughtMail[]> {
  const lines = await readFile(file, 'utf8').then(
    (all) => all.split('\n').slice(0, -1),
    () => [],
  )
  const mails: CaughtMail[] = []
  for (const line of lines.slice(-keptMails)) {
    try {
      mails.unshift(await parsed(JSON.parse(line)))
    } catch {
      // Half a line: the machine went down while it was written.
    }
  }
  return mails
}
