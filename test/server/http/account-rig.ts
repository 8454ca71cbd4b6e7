import { onTestFinished, vi } from 'vitest'
import { type SmtpSink, startSmtpSink } from '../outbox/smtp-sink.ts'
import { openRawLine, type Rig, type RigOptions, startRig } from '../rig.ts'

export const publicUrl = 'http://handrail.test'

/** A browser as far as accounts go: keeps the cookies that it is given. */
export interface Person {
  cookie: string
  ask(
    method: string,
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: unknown }>
  /** Opens a socket, says hello and hears who they are. */
  openLine(): ReturnType<typeof openRawLine>
}

export interface AccountRig {
  readonly rig: Rig
  readonly smtp: SmtpSink
  readonly owner: Person
  /** Somebody who is not signed in. */
  nobody(): Person
  /** The link in the latest mail to this address, once there are `count` of them. */
  linkTo(address: string, count?: number): Promise<string>
  /** Joins the team by an invitation. */
  join(email: string, role?: 'owner' | 'agent', name?: string): Promise<Person & { id: string }>
  /** Moves the server's time. */
  later(ms: number): void
}

/** A real server with its mail server, and the owner signed in. */
export async function openAccounts(options: RigOptions = {}): Promise<AccountRig> {
  const smtp = await startSmtpSink()
  let ahead = 0
  const mail = { url: smtp.url, from: 'handrail@shop.test' }
  const rig = await startRig({ mail, publicUrl, now: () => Date.now() + ahead, ...options })
  onTestFinished(async () => {
    await rig.close()
    await smtp.stop()
  })

  function nobody(cookie = ''): Person {
    const person: Person = {
      cookie,
      async ask(method, path, body, headers = {}) {
        const answer = await fetch(`${rig.server.url}/api/${path}`, {
          method,
          headers: {
            ...(method === 'GET' ? {} : { origin: publicUrl }),
            ...(body ? { 'content-type': 'application/json' } : {}),
            ...(person.cookie ? { cookie: person.cookie } : {}),
            ...headers,
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
        })
        const set = answer.headers.getSetCookie().map((one) => one.split(';')[0])
        if (set.length > 0) person.cookie = set.join('; ')
        const text = await answer.text()
        return { status: answer.status, body: text ? JSON.parse(text) : null }
      },
      async openLine() {
        const line = await openRawLine(rig.ws, { cookie: person.cookie, origin: publicUrl })
        line.send({ type: 'hello', as: 'agent', protocol: 1 })
        await line.until('me')
        return line
      },
    }
    return person
  }

  async function linkTo(address: string, count = 1): Promise<string> {
    return vi.waitFor(
      () => {
        const mails = smtp.mails.filter(({ envelope }) => envelope.to.includes(address))
        if (mails.length !== count) throw new Error(`${mails.length} mails to ${address}`)
        return /http:\S+#\S+/.exec(mails.at(-1)!.parsed.text!)![0]
      },
      { timeout: 5_000 },
    )
  }

  const owner = nobody(await rig.ownerCookie())
  return {
    rig,
    smtp,
    owner,
    nobody,
    linkTo,
    async join(email, role = 'agent', name = email.split('@')[0]!) {
      const invited = await owner.ask('POST', 'console/team/invitations', { email, role })
      if (invited.status !== 200) throw new Error(`not invited: ${JSON.stringify(invited)}`)
      const person = nobody()
      const token = tokenIn(await linkTo(email))
      const joined = await person.ask('POST', 'access/join', { token, name, password })
      if (joined.status !== 204) throw new Error(`not joined: ${JSON.stringify(joined)}`)
      const me = await person.ask('GET', 'console/me')
      return Object.assign(person, { id: (me.body as { id: string }).id })
    },
    later(ms) {
      ahead += ms
    },
  }
}

export const password = 'correct horse battery'

export function tokenIn(link: string): string {
  return new URL(link).hash.slice(1)
}
