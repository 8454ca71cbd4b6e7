import { randomBytes } from 'node:crypto'
import type { NewJob, Store } from '../store/store.ts'
import type { Guesses } from './guesses.ts'
import { type Letter, newPasswordLetter } from './letters.ts'
import type { Links } from './links.ts'
import type { Sessions } from './sessions.ts'
import type { SignIn } from './sign-in.ts'

/** Milliseconds a link to a new password is good for. */
export const resetMs = 60 * 60_000

/** Passwords after the first one (C1). */
export interface Passwords {
  /** Sends the way to a new one; says nothing of whether there is such a person. */
  forgot(email: string): Promise<void>
  /** Sets it, ends all sessions and begins one: the cookies of the answer. */
  reset(token: string, password: string, headers: Headers): Promise<Headers | 'reset_dead'>
  /** A new one for the old; ends the person's other sessions. `session` is the one that asks. */
  change(user: string, session: string, passwords: { present: string; next: string }): Promise<'wrong_password' | null>
  /** The mail for a reset; null when there is nothing to send any more. */
  letter(id: string): Promise<Letter | null>
}

export interface PasswordsOptions {
  readonly store: Store
  readonly signIn: SignIn
  readonly sessions: Sessions
  readonly guesses: Guesses
  readonly links: Links
  readonly publicUrl: string
  /** There are jobs for the outbox. */
  readonly onJobs: () => void
  readonly now: () => number
}

export function createPasswords(options: PasswordsOptions): Passwords {
  const { store, signIn, sessions, guesses, links, publicUrl, onJobs, now } = options

  async function memberOf(user: string | null) {
    return user === null ? null : store.member(user)
  }

  return {
    async forgot(address) {
      const person = await signIn.personWith(address)
      const member = await memberOf(person?.id ?? null)
      const id = randomBytes(16).toString('base64url')
      const at = now()
      const job = { id: `new-password/${id}`, kind: 'email', chatbot: '', conversation: '', dueAt: at } as const
      const mail: NewJob | null = member && { ...job, payload: { letter: 'new-password', id } }
      // Written for nobody as well, so that the answer takes as long.
      await store.addReset({ id, user: member?.user ?? null, expiresAt: at + resetMs }, mail, at)
      if (mail) onJobs()
    },

    async reset(token, password, headers) {
      const id = links.idIn(token)
      const reset = id && (await store.reset(id))
      const member = reset ? await memberOf(reset.user) : null
      if (!reset || !member || reset.expiresAt <= now()) return 'reset_dead'
      if (!links.isFor(token, 'new-password', reset.id, 1)) return 'reset_dead'
      if (!(await store.endResets({ id: reset.id }))) return 'reset_dead'
      const { user, email } = member
      await signIn.setPassword(user, password)
      await sessions.endAll(user)
      await guesses.forget('sign-in', email)
      return signIn.cookiesFor({ email, password }, headers)
    },

    async change(user, session, { present, next }) {
      if (!(await signIn.isPassword(user, present))) return 'wrong_password'
      await signIn.setPassword(user, next)
      // A link that was asked for under the old password would undo this.
      await store.endResets({ user })
      await sessions.endAll(user, session)
      return null
    },

    async letter(id) {
      const reset = await store.reset(id)
      const member = reset && (await memberOf(reset.user))
      if (!member || reset.expiresAt <= now()) return null
      const link = links.address('new-password', id, 1)
      return newPasswordLetter(member.email, { link, site: publicUrl, expiresAt: reset.expiresAt })
    },
  }
}
