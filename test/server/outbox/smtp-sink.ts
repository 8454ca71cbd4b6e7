import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

/** A mail as it came over the wire, and as a mail program reads it. */
export interface ReceivedMail {
  readonly raw: string
  readonly parsed: ParsedMail
  readonly envelope: { readonly from: string; readonly to: readonly string[] }
}

/** A real mail server that keeps what it is given. */
export interface SmtpSink {
  readonly url: string
  readonly port: number
  readonly mails: ReceivedMail[]
  /** Lines open at present. */
  connections(): number
  /** The line of this session goes dead, without a word. */
  cut(session: SMTPServerSession): void
  stop(): Promise<void>
}

type Reply = (message: {
  readonly raw: string
  readonly session: SMTPServerSession
}) => Promise<string | Error> | string | Error

/**
 * @param options of smtp-server, to refuse things; `reply` says what comes after a message: words of thanks, or an error
 * whose message was then not kept.
 */
export async function startSmtpSink(
  options: SMTPServerOptions & { readonly port?: number; readonly reply?: Reply } = {},
): Promise<SmtpSink> {
  const { port = 0, reply = () => 'kept', ...rest } = options
  const mails: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 50,
    onData(stream, session, callback) {
      const receive = async (): Promise<string> => {
        const raw = await text(stream)
        const answer = await reply({ raw, session })
        if (answer instanceof Error) throw answer
        const { mailFrom, rcptTo } = session.envelope
        const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) }
        mails.push({ raw, parsed: await simpleParser(raw), envelope })
        return answer
      }
      receive().then((words) => callback(null, words), callback)
    },
    ...rest,
  })
  server.on('error', () => {})
  const listening = server.listen(port, '127.0.0.1')
  await once(listening, 'listening')
  const bound = (listening.address() as AddressInfo).port
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    mails,
    connections: () => server.connections.size,
    cut(session) {
      for (const one of server.connections) if (one.session === session) one._socket.destroy()
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** An error that the server answers with this code. */
export function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
