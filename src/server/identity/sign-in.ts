import type { DatabaseSync } from 'node:sqlite'
import { type BetterAuthOptions, betterAuth, type Where } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { magicLink } from 'better-auth/plugins/magic-link'

export interface SignInOptions {
  /** May be the connection that the store writes through: nothing here holds a transaction over an await. */
  readonly database: DatabaseSync
  /** Signs the cookies; at least 32 random characters. */
  readonly secret: string
  /** Where agents reach this server; decides whether cookies are `Secure`, and which Origin may sign in. */
  readonly publicUrl: string
  /** The account that the first person to sign up will own. */
  readonly account: string
  /** The owner has signed up, and their password is kept. */
  readonly onOwner: (user: Person) => Promise<void>
  /** Faults of the sign-in, for the log. */
  readonly onFault: (message: string, detail: unknown) => void
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** Header that carries the address limits are counted by; whoever calls the handler sets it, a client's own is dropped. */
export const addressHeader = 'x-handrail-address'

/** Characters of a password. */
export const passwordChars = { least: 10, most: 128 }

/** Seconds a sign-in link works. */
const linkSeconds = 60 * 60
const day = 24 * 60 * 60
/** How exactly it is known when a session was last seen. */
const seenSeconds = 5 * 60

/**
 * better-auth, set up: its tables are made or brought up to date, it sends nothing anywhere, and its limits are counted
 * in the database, so that they hold over a restart and for every node.
 * @throws when the secret is too short, or the tables cannot be made.
 */
export async function openSignIn(options: SignInOptions) {
  const { database, secret, publicUrl, account, onOwner, onFault } = options
  if (secret.length < 32) throw new Error('Handrail: `secret` needs at least 32 random characters')

  const config = {
    appName: 'Handrail',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database,
    trustedOrigins: [new URL(publicUrl).origin],
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message, ...details) => onFault(message, details[0]) },
    emailAndPassword: { enabled: true, minPasswordLength: passwordChars.least, maxPasswordLength: passwordChars.most },
    user: {
      modelName: 'auth_users',
      additionalFields: {
        // Unique: of two people who sign up at the same moment the database lets one be first, on whichever node they are.
        founder: { type: 'string', required: false, unique: true, input: false, returned: false },
      },
    },
    session: { modelName: 'auth_sessions', expiresIn: 30 * day, updateAge: seenSeconds },
    account: { modelName: 'auth_accounts' },
    verification: { modelName: 'auth_verifications' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'auth_rate_limits',
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/sign-up/email': { window: 60, max: 10 },
        '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: 'handrail',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // Said out loud, as better-auth turns both checks off by itself when NODE_ENV is "test".
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    databaseHooks: {
      user: {
        create: {
          async before(user, context) {
            // Whoever signs up on the first start holds the server; their address needs no further proof.
            return context?.path === '/sign-up/email'
              ? { data: { ...user, name: user.name.trim(), founder: account, emailVerified: true } }
              : { data: user }
          },
        },
      },
      account: {
        create: {
          async after({ userId, providerId }, context) {
            // Who was invited, and who chose a first password by mail, gets one too and owns nothing by that.
            if (providerId !== 'credential' || context?.path !== '/sign-up/email') return
            const user = await (await auth.$context).internalAdapter.findUserById(userId)
            if (user) await onOwner(user)
          },
        },
      },
    },
    plugins: [
      magicLink({
        expiresIn: linkSeconds,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ token, metadata }) => metadata?.['deliver']?.(token),
      }),
    ],
  } satisfies BetterAuthOptions

  await (await getMigrations(config)).runMigrations()
  const auth = betterAuth(config)
  const { internalAdapter, adapter, password: hashing } = await auth.$context

  /** Whatever they had before: an owner who came in by a link has none yet. */
  async function setPassword(user: string, text: string): Promise<void> {
    const password = await hashing.hash(text)
    if (await credentialOf(user)) return internalAdapter.updatePassword(user, password)
    await internalAdapter.createAccount({ userId: user, providerId: 'credential', accountId: user, password })
  }

  async function credentialOf(user: string) {
    return (await internalAdapter.findAccounts(user)).find(({ providerId }) => providerId === 'credential')
  }

  return {
    handler: auth.handler,
    session: auth.api.getSession,
    /** The person who founded the account; their membership may still be missing for a moment. */
    founder: () =>
      adapter.findOne<Person & { createdAt: Date }>({
        model: 'user',
        where: [{ field: 'founder', value: account }],
      }),
    addFounder: ({ name, email }: { name: string; email: string }): Promise<Person> =>
      internalAdapter.createUser({ name, email: email.toLowerCase(), emailVerified: true, founder: account }),
    remove: (user: string) => internalAdapter.deleteUser(user),
    personWith: async (email: string): Promise<Person | null> =>
      (await internalAdapter.findUserByEmail(email.toLowerCase()))?.user ?? null,
    setPassword,
    /** Somebody who was invited: that they hold the link proves their address. */
    async addPerson({ name, email, password }: { name: string; email: string; password: string }): Promise<Person> {
      const person = await internalAdapter.createUser({ name, email, emailVerified: true })
      await setPassword(person.id, password)
      return person
    },
    async isPassword(user: string, password: string): Promise<boolean> {
      const hash = (await credentialOf(user))?.password
      return !!hash && hashing.verify({ hash, password })
    },
    /** Signs them in; the cookies of the answer. `headers`: of their request, which say what browser it is. */
    async cookiesFor(body: { email: string; password: string }, headers: Headers): Promise<Headers> {
      const answer = await auth.api.signInEmail({ body, headers, returnHeaders: true })
      return new Headers(answer.headers.getSetCookie().map((cookie) => ['set-cookie', cookie]))
    },
    sessionsOf: (user: string) => internalAdapter.listSessions(user, { onlyActiveSessions: true }),
    endSessions: (tokens: string[]) => internalAdapter.deleteSessions(tokens),
    /** Those of these sessions that are not over. */
    async aliveAmong(ids: readonly string[]): Promise<readonly string[]> {
      const where: Where[] = [{ field: 'id', operator: 'in', value: [...ids] }]
      const found = await adapter.findMany<{ id: string; expiresAt: Date }>({ model: 'session', where })
      return found.filter(({ expiresAt }) => expiresAt.getTime() > Date.now()).map(({ id }) => id)
    },
    /** Makes a link's token; what is kept of it is its hash. */
    async linkToken(email: string): Promise<string> {
      const { promise, resolve } = Promise.withResolvers<string>()
      await auth.api.signInMagicLink({ body: { email, metadata: { deliver: resolve } }, headers: new Headers() })
      return promise
    },
    /** Where better-auth takes a link's token, whatever path we print it under. */
    linkAddress(token: string): URL {
      const address = new URL('/api/auth/magic-link/verify', publicUrl)
      address.search = `${new URLSearchParams({ token, callbackURL: '/dashboard', errorCallbackURL: '/dashboard?link=used' })}`
      return address
    },
  }
}

export type SignIn = Awaited<ReturnType<typeof openSignIn>>
