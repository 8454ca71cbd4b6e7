import { Hono } from 'hono'
import * as v from 'valibot'
import type { Agents } from '../identity/agents.ts'
import type { Sent } from '../identity/invitations.ts'
import type { Invitation } from '../store/invitations.ts'
import type { Member } from '../store/store.ts'
import { checked } from './checked.ts'
import { codedError } from './coded-error.ts'

const role = v.picklist(['owner', 'agent'])
const id = v.pipe(v.string(), v.maxLength(64))
const invitationId = checked('param', v.object({ id }))
const userId = checked('param', v.object({ user: id }))
const newInvitation = checked('json', v.object({ email: v.pipe(v.string(), v.maxLength(1_000)), role }))
const newRole = checked('json', v.object({ role }))
const mailAddress = v.pipe(v.string(), v.trim(), v.maxLength(254), v.rfcEmail())

/** The people of an account, and those who were asked to join them (C1): the owners' affair. To be mounted behind sign-in. */
export function teamRoutes({ agents, now }: { agents: Agents; now: () => number }) {
  const { invitations, team, guesses, sendsMail } = agents

  function shown({ id, email, role, invitedBy, sentAt, expiresAt }: Invitation) {
    return { id, email, role, invitedBy, sentAt, expiresAt, isExpired: expiresAt <= now() }
  }

  function shownSent({ invitation, link }: Sent) {
    return { invitation: shown(invitation), link }
  }

  return new Hono<{ Variables: { member: Member; session: string } }>()
    .get('/', async (c) => {
      const { account, user: me } = c.var.member
      const [members, open] = await Promise.all([team.members(account), invitations.open(account)])
      return c.json({
        members: members.map(({ user, name, email, role, avatar }) => {
          return { id: user, name, email, role, avatar, isYou: user === me }
        }),
        invitations: open.map(shown),
        /** Without a mail server, links are for the owner to pass on. */
        sendsMail,
      })
    })
    .patch('/:user', userId, newRole, async (c) => {
      const refusal = await team.changeRole(c.var.member.account, c.req.valid('param').user, c.req.valid('json').role)
      return refusal ? codedError(refusal) : c.json({ changed: true as const })
    })
    .delete('/:user', userId, async (c) => {
      const refusal = await team.remove(c.var.member.account, c.req.valid('param').user)
      return refusal ? codedError(refusal) : c.json({ removed: true as const })
    })
    .post('/invitations', newInvitation, async (c) => {
      const { email, role } = c.req.valid('json')
      const address = v.safeParse(mailAddress, email)
      if (!address.success) return codedError('invalid_email')
      const retryAfterMs = await guesses.count('invite', c.var.member.account)
      if (retryAfterMs !== null) return codedError('too_many', { retryAfterMs })
      const sent = await invitations.invite(c.var.member, address.output, role)
      return typeof sent === 'string' ? codedError(sent) : c.json(shownSent(sent))
    })
    .post('/invitations/:id/again', invitationId, async (c) => {
      const { account } = c.var.member
      const retryAfterMs = await guesses.count('invite', account)
      if (retryAfterMs !== null) return codedError('too_many', { retryAfterMs })
      const sent = await invitations.again(account, c.req.valid('param').id)
      return typeof sent === 'string' ? codedError(sent) : c.json(shownSent(sent))
    })
    .delete('/invitations/:id', invitationId, async (c) => {
      const isGone = await invitations.withdraw(c.var.member.account, c.req.valid('param').id)
      return isGone ? c.json({ withdrawn: true as const }) : codedError('not_found')
    })
}
