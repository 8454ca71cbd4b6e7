import * as v from 'valibot'
import { codedError } from '../http/coded-error.ts'
import type { Member, Store } from '../store/store.ts'
import { createGuesses, type Guesses } from './guesses.ts'
import { createInvitations, type Invitations } from './invitations.ts'
import { type Letter, letterPayload } from './letters.ts'
import { createLinks } from './links.ts'
import { createPasswords, type Passwords } from './passwords.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { openSignIn, type Person, type SignInOptions } from './sign-in.ts'
import { createTeam, type Team } from './team.ts'

/** Somebody who is signed in, and by which session. */
export interface SignedIn {
  readonly member: Member
  readonly session: string
}

/** The people of the team: who may sign in, who is signed in, and how the first of them gets in. */
export interface Agents {
  /**
   * Answers the requests below /api/auth/; others than `routes` do not exist. Refusals are coded like all of ours. The
   * caller sets `addressHeader` to the address that limits are counted by.
   */
  handler(request: Request): Promise<Response>
  /**
   * The signed-in person whose cookie this is. With `renewal`, a session in use is prolonged and its cookie appended there.
   * @throws when the database cannot be read.
   */
  whoIs(headers: Headers, renewal?: Headers): Promise<SignedIn | null>
  /** Whether somebody owns the account already; until then, whoever reaches the server first may sign up as its owner. */
  hasOwner(): Promise<boolean>
  /** The owner; made without a password when there is none, to come in by `signInLink`. */
  ensureOwner(person: { name: string; email: string }): Promise<Member>
  /** An address that signs this person in once, within the hour. @throws when nobody here has this email address. */
  signInLink(email: string): Promise<string>

  readonly invitations: Invitations
  readonly passwords: Passwords
  readonly sessions: Sessions
  readonly team: Team
  readonly guesses: Guesses
  /** Whether there is a mail server; without one, links are shown to the owner. */
  readonly sendsMail: boolean
  /** The mail that a job of the outbox stands for; null when there is nothing to send any more, undefined for other jobs. */
  letter(payload: unknown): Promise<Letter | null> | undefined
}

export interface AgentsOptions extends Omit<SignInOptions, 'onOwner' | 'onFault'> {
  readonly store: Store
  readonly onFault?: SignInOptions['onFault']
  /** Whether there is a mail server; no if absent. */
  readonly sendsMail?: boolean
  /** There are jobs for the outbox. */
  readonly onJobs?: () => void
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** All that is let through to better-auth; it has many more, which nobody here needs. */
const routes = new Set(['POST /sign-up/email', 'POST /sign-in/email', 'POST /sign-out'])

/** What better-auth takes as it is: a name is shown to every visitor. */
const person = v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)) })

const named = v.object({ email: v.string() })

/** A sign-up that has not come to its end by then never will: the process died in the middle of it. */
const halfMadeMs = 10_000

/** Opens the sign-in on its database; tables are made at once. @throws when the secret is too short or the database fails. */
export async function createAgents(options: AgentsOptions): Promise<Agents> {
  const { store, account, secret, publicUrl, sendsMail = false, onJobs = () => {}, now = Date.now } = options
  const onFault = options.onFault ?? ((message, detail) => console.error(`Sign-in: ${message}`, detail ?? ''))
  const signIn = await openSignIn({ ...options, onFault, onOwner: async (person) => void (await makeOwner(person)) })

  const links = createLinks({ secret, publicUrl })
  const sessions = createSessions(signIn)
  const guesses = createGuesses(store, now)
  const parts = { store, signIn, sessions, guesses, links, publicUrl, sendsMail, onJobs, now }
  const invitations = createInvitations(parts)
  const passwords = createPasswords(parts)

  async function makeOwner({ id, name, email }: Person): Promise<Member> {
    const owner: Member = { user: id, account, role: 'owner', name, email, avatar: null, seenAt: 0 }
    await store.createAccount(account)
    await store.saveMember(owner)
    return owner
  }

  async function owner(): Promise<Member | null> {
    return (await store.members(account)).find(({ role }) => role === 'owner') ?? null
  }

  /** Undoes a sign-up that a crash cut off before its password was kept, so that it can be made again. */
  async function clearHalfMade(): Promise<void> {
    const founder = await signIn.founder()
    if (!founder || founder.createdAt.getTime() > Date.now() - halfMadeMs) return
    if (!(await store.member(founder.id))) await signIn.remove(founder.id)
  }

  async function ask(request: Request): Promise<Response> {
    const response = await signIn.handler(request)
    if (response.status >= 400) return coded(response)
    // The cookie is the answer; the session's token is not a script's to read.
    return response.ok ? new Response(null, { status: 204, headers: cookiesOf(response) }) : response
  }

  async function signUp(request: Request): Promise<Response> {
    const body: unknown = await request
      .clone()
      .json()
      .catch(() => null)
    if (!v.is(person, body)) return codedError('bad_name')
    if (await owner()) return codedError('sign_up_closed')
    await clearHalfMade()
    const response = await ask(request)
    // Somebody else was first between our look and the write.
    if (response.status === 422 && (await signIn.founder())) return codedError('sign_up_closed')
    return response
  }

  /** Counted by email address too, so that guessing from many addresses is no faster. */
  async function signInWith(request: Request): Promise<Response> {
    const body: unknown = await request
      .clone()
      .json()
      .catch(() => null)
    const email = v.is(named, body) ? body.email : ''
    const retryAfterMs = await guesses.count('sign-in', email)
    if (retryAfterMs !== null) return codedError('too_many', { retryAfterMs })
    const response = await ask(request)
    if (response.ok) await guesses.forget('sign-in', email)
    return response
  }

  async function signOut(request: Request): Promise<Response> {
    const { headers } = request
    const found = await signIn.session({ headers, query: { disableRefresh: true } })
    const response = await ask(request)
    if (response.ok && found) sessions.tell([found.session.id])
    return response
  }

  return {
    invitations,
    passwords,
    sessions,
    guesses,
    team: createTeam(parts),
    sendsMail,

    letter(payload) {
      if (!v.is(letterPayload, payload)) return undefined
      return payload.letter === 'invitation'
        ? invitations.letter(payload.id, payload.round)
        : passwords.letter(payload.id)
    },

    async handler(request) {
      const path = new URL(request.url).pathname.replace(/^\/api\/auth/, '')
      const [, token] = /^\/link\/(\w+)$/.exec(path) ?? []
      if (token && request.method === 'GET') return ask(new Request(signIn.linkAddress(token), request))
      if (!routes.has(`${request.method} ${path}`)) return codedError('not_found')
      switch (path) {
        case '/sign-up/email':
          return signUp(request)
        case '/sign-in/email':
          return signInWith(request)
        default:
          return signOut(request)
      }
    },

    async whoIs(headers, renewal) {
      if (!headers.has('cookie')) return null
      const found = await signIn.session({
        headers,
        returnHeaders: true,
        query: renewal ? {} : { disableRefresh: true },
      })
      for (const cookie of found.headers?.getSetCookie() ?? []) renewal?.append('set-cookie', cookie)
      const member = found.response && (await store.member(found.response.user.id))
      return member && found.response ? { member, session: found.response.session.id } : null
    },

    hasOwner: async () => (await owner()) !== null,

    async ensureOwner(person) {
      const known = await owner()
      if (known) return known
      return makeOwner((await signIn.founder()) ?? (await signIn.addFounder(person)))
    },

    async signInLink(email) {
      const person = await signIn.personWith(email)
      if (!person) throw new Error(`Handrail: nobody here signs in as ${email}`)
      return new URL(`/api/auth/link/${await signIn.linkToken(person.email)}`, publicUrl).href
    },
  }
}

function cookiesOf(response: Response): [string, string][] {
  return response.headers.getSetCookie().map((cookie) => ['set-cookie', cookie])
}

/** better-auth's refusals in our form: `INVALID_EMAIL_OR_PASSWORD` becomes `invalid_email_or_password`, and no words of its own. */
async function coded(response: Response): Promise<Response> {
  if (response.status === 429) {
    return codedError('too_many', { retryAfterMs: Number(response.headers.get('x-retry-after')) * 1000 })
  }
  if (response.status >= 500) return codedError('unavailable')
  const body: unknown = await response.json().catch(() => null)
  const code =
    body && typeof body === 'object' && 'code' in body && typeof body.code === 'string' ? body.code : 'malformed'
  return codedError(code.toLowerCase(), {}, response.status)
}
