import { Hono } from 'hono'
import * as v from 'valibot'
import type { Agents } from '../identity/agents.ts'
import { passwordChars } from '../identity/sign-in.ts'
import type { Member } from '../store/store.ts'
import { checked } from './checked.ts'
import { codedError } from './coded-error.ts'

export interface AccountRoutesOptions {
  readonly agents: Agents
  /** Whether a session has a socket open on this node just now; none has if absent. */
  readonly isSessionOpen?: (session: string) => boolean
}

/** Longer than any password may be, so that the refusal can say what is wrong. */
const typed = v.pipe(v.string(), v.maxLength(1_000))
const passwords = checked('json', v.object({ present: typed, next: typed }))
const sessionId = checked('param', v.object({ id: v.pipe(v.string(), v.maxLength(64)) }))

/** What is wrong with a password that somebody chose; null when nothing is. */
export function passwordProblem(password: string): 'password_too_short' | 'password_too_long' | null {
  if (password.length < passwordChars.least) return 'password_too_short'
  return password.length > passwordChars.most ? 'password_too_long' : null
}

/** Everybody's own account (C1): who they are, their password, and where they are signed in. To be mounted behind sign-in. */
export function accountRoutes({ agents, isSessionOpen = () => false }: AccountRoutesOptions) {
  return new Hono<{ Variables: { member: Member; session: string } }>()
    .get('/', (c) => {
      const { name, email, role } = c.var.member
      return c.json({ name, email, role })
    })
    .post('/password', passwords, async (c) => {
      const { present, next } = c.req.valid('json')
      const { user } = c.var.member
      const problem = passwordProblem(next)
      if (problem) return codedError(problem)
      const retryAfterMs = await agents.guesses.count('present-password', user)
      if (retryAfterMs !== null) return codedError('too_many', { retryAfterMs })
      const refusal = await agents.passwords.change(user, c.var.session, { present, next })
      if (refusal) return codedError(refusal)
      await agents.guesses.forget('present-password', user)
      return c.json({ changed: true as const })
    })
    .get('/sessions', async (c) => {
      const sessions = await agents.sessions.of(c.var.member.user)
      return c.json({
        sessions: sessions.map((one) => ({
          ...one,
          isThis: one.id === c.var.session,
          isOpen: one.id === c.var.session || isSessionOpen(one.id),
        })),
      })
    })
    .delete('/sessions', async (c) => {
      await agents.sessions.endAll(c.var.member.user, c.var.session)
      return c.json({ ended: true as const })
    })
    .delete('/sessions/:id', sessionId, async (c) => {
      const isEnded = await agents.sessions.end(c.var.member.user, c.req.valid('param').id)
      return isEnded ? c.json({ ended: true as const }) : codedError('not_found')
    })
}
