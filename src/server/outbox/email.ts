import { hash } from 'node:crypto'
import { Transform } from 'node:stream'
import { domainToASCII } from 'node:url'
import nodemailer, { type NodemailerError } from 'nodemailer'
import * as v from 'valibot'
import { failpoint } from '../failpoints.ts'
import type { Job } from '../store/store.ts'
import type { Brief } from '../summary/briefing.ts'
import { escalationMail } from './escalation-mail.ts'
import type { Handler, HandlerResult } from './handler.ts'
import { emailPayload } from './notices.ts'

export interface MailerOptions {
  /** smtp:// or smtps://, with user name and password where the server wants them. */
  readonly smtpUrl: string
  readonly from: { readonly name: string; readonly address: string }
  /** Where the console is reached; deep links begin with it. */
  readonly publicUrl: string
  /** Looks up what there is to say of the conversation when the mail goes out; without it the mail says what its job does. */
  readonly brief?: Brief
  /** Mails on their way at a time. */
  readonly connections?: number
}

/** One mail in plain text; `references`: what mails it stands together with in the reader's program. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly references?: string
}

/** Sends the mails of the outbox. */
export interface Mailer {
  readonly handler: Handler
  /** Sends one mail for a job, always under the same Message-ID. */
  send(job: Job, mail: Mail, signal: AbortSignal): Promise<HandlerResult>
  /** Closes the lines to the mail server. */
  close(): void
}

/** Ours goes into SMTP and headers as it is, so nothing but a plain address of RFC 5321 length will do. */
const mailAddress = v.pipe(v.string(), v.trim(), v.maxLength(254), v.rfcEmail())

/**
 * Mail over SMTP (N1). The Message-ID is made from the job's id, on every attempt the same, so that a mail that arrives twice is
 * one mail to the reader's program.
 * @throws when the sender is no mail address.
 */
export function openMailer({ smtpUrl, from, publicUrl, brief, connections = 4 }: MailerOptions): Mailer {
  if (!v.is(mailAddress, from.address)) throw new Error(`Handrail: from: ${from.address} is no mail address`)
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: connections,
    connectionTimeout: 15_000,
    greetingTimeout: 30_000,
    // A server may think about a message for minutes after its last line; cutting it short sends it twice.
    socketTimeout: 2 * 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  transport.use('stream', (mail, done) => {
    // Flows once the server has said that it takes the message.
    mail.message.transform(
      () =>
        new Transform({
          transform(chunk, _encoding, next) {
            failpoint('email.in-message')
            next(null, chunk)
          },
        }),
    )
    done()
  })

  async function handler(job: Job, signal: AbortSignal): Promise<HandlerResult> {
    const payload = v.parse(emailPayload, job.payload)
    const link = new URL(
      `dashboard/chatbots/${encodeURIComponent(job.chatbot)}/human-support?conv=${encodeURIComponent(job.conversation)}`,
      publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`,
    )
    const { conversation, createdAt: since } = job
    const briefing = await brief?.({ conversation, escalation: payload.summary_of, since }, signal)
    if (briefing?.isForgotten) return { done: 'Not sent: the visitor had the conversation deleted' }
    const mail = escalationMail(payload, link.href, briefing)
    // Mails of one conversation stand together in the reader's program.
    return send(job, { ...mail, to: payload.to, references: messageId(job.conversation, from.address) }, signal)
  }

  async function send(job: Job, { to: recipient, ...mail }: Mail, signal: AbortSignal): Promise<HandlerResult> {
    const to = v.safeParse(mailAddress, recipient)
    if (!to.success) return { dead: 'The recipient is no mail address' }
    failpoint('email.before-send')
    try {
      const info = await transport.sendMail({
        ...mail,
        from: { ...from },
        to: { name: '', address: to.output },
        envelope: { from: from.address, to: [to.output] },
        messageId: messageId(job.id, from.address),
        date: new Date(job.createdAt),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        textEncoding: 'quoted-printable',
        signal,
      })
      failpoint('email.after-accept')
      return { done: info.response }
    } catch (error) {
      return judged(error as NodemailerError)
    }
  }

  return { handler, send, close: () => transport.close({ force: true }) }
}

/** The same for the same id and sender, for ever. */
export function messageId(id: string, sender: string): string {
  const domain = domainToASCII(sender.slice(sender.lastIndexOf('@') + 1)) || 'localhost'
  return `<${hash('sha256', id, 'hex').slice(0, 40)}@${domain}>`
}

/**
 * Refused for good is only what the server says of this recipient or this message. A refusal of the sender or of our
 * password is put right by the owner, and everything else passes.
 */
function judged(error: NodemailerError): HandlerResult {
  const words = error.response ?? error.message
  const ofThisMail = error.command === 'RCPT TO' || error.command === 'DATA'
  return error.permanent === true && ofThisMail ? { dead: words } : { retry: words }
}
