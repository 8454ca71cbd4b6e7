import type { IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Agents } from '../identity/agents.ts'
import { addressHeader } from '../identity/sign-in.ts'
import { passwordProblem } from './account.ts'
import { addressOf } from './address.ts'
import { checked } from './checked.ts'
import { codedError } from './coded-error.ts'

interface Asked {
  readonly req: { readonly raw: Request; header(name: string): string | undefined }
  readonly env: { readonly incoming?: IncomingMessage } | undefined
}

/** The headers of a request, with the address that limits are counted by; a client's own say of it is dropped. */
export function countedHeaders({ req, env }: Asked, proxies: number): Headers {
  const headers = new Headers(req.raw.headers)
  headers.set(addressHeader, addressOf(env?.incoming?.socket.remoteAddress, req.header('x-forwarded-for'), proxies))
  return headers
}

const typed = v.pipe(v.string(), v.maxLength(1_000))
const token = v.pipe(v.string(), v.maxLength(200))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))
const mailAddress = v.pipe(v.string(), v.trim(), v.maxLength(254), v.rfcEmail())

const ofLink = checked('json', v.object({ token }))
const joining = checked('json', v.object({ token, name: typed, password: typed }))
const forgetful = checked('json', v.object({ email: typed }))
const renewing = checked('json', v.object({ token, password: typed }))

/**
 * What may be asked by those who are not signed in, with a link from a mail or to get one (C1). Tokens come in the body, so that
 * they stand in no log.
 */
export function accessRoutes({ agents, proxies }: { agents: Agents; proxies: number }) {
  const { invitations, passwords, guesses } = agents

  async function tooMany(guess: 'link' | 'forgot' | 'forgot-from', of: string): Promise<Response | null> {
    const retryAfterMs = await guesses.count(guess, of)
    return retryAfterMs === null ? null : codedError('too_many', { retryAfterMs })
  }

  return new Hono<{ Bindings: { incoming?: IncomingMessage }; Variables: { counted: Headers } }>()
    .use(async (c, next) => {
      const counted = countedHeaders(c, proxies)
      c.set('counted', counted)
      const refused = await tooMany('link', counted.get(addressHeader) ?? '')
      if (refused) return refused
      return next()
    })
    .post('/invitation', ofLink, async (c) => {
      const found = await invitations.look(c.req.valid('json').token)
      if (typeof found === 'string') return codedError(found)
      const { email, role, invitedBy } = found
      return c.json({ email, role, invitedBy })
    })
    .post('/join', joining, async (c) => {
      const { token, password, ...person } = c.req.valid('json')
      const named = v.safeParse(name, person.name)
      if (!named.success) return codedError('bad_name')
      const problem = passwordProblem(password)
      if (problem) return codedError(problem)
      const joined = await invitations.join(token, { name: named.output, password }, c.var.counted)
      return typeof joined === 'string' ? codedError(joined) : new Response(null, { status: 204, headers: joined })
    })
    .post('/forgot', forgetful, async (c) => {
      const email = v.safeParse(mailAddress, c.req.valid('json').email)
      if (!email.success) return codedError('invalid_email')
      if (!agents.sendsMail) return codedError('no_mail')
      const refused =
        (await tooMany('forgot-from', c.var.counted.get(addressHeader) ?? '')) ??
        (await tooMany('forgot', email.output))
      if (refused) return refused
      await passwords.forgot(email.output)
      return new Response(null, { status: 204 })
    })
    .post('/new-password', renewing, async (c) => {
      const { token, password } = c.req.valid('json')
      const problem = passwordProblem(password)
      if (problem) return codedError(problem)
      const renewed = await passwords.reset(token, password, c.var.counted)
      return typeof renewed === 'string' ? codedError(renewed) : new Response(null, { status: 204, headers: renewed })
    })
}
