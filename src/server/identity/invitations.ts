import { randomBytes } from 'node:crypto'
import type { Invitation } from '../store/invitations.ts'
import type { Member, NewJob, Store } from '../store/store.ts'
import { invitationLetter, type Letter } from './letters.ts'
import type { Links } from './links.ts'
import type { SignIn } from './sign-in.ts'

/** Milliseconds an invitation is good for. */
export const invitationMs = 7 * 24 * 60 * 60_000

/** Why a link does not open anything. */
export type DeadInvitation =
  | 'invitation_unknown'
  | 'invitation_replaced'
  | 'invitation_withdrawn'
  | 'invitation_used'
  | 'invitation_expired'

/** An invitation that was sent; without a mail server `link` is for the owner to pass on. */
export interface Sent {
  readonly invitation: Invitation
  readonly link: string | null
}

export type InviteRefusal = 'is_member' | 'already_invited' | 'not_found'

/** How people come into a team (C1). */
export interface Invitations {
  invite(by: Member, email: string, role: Member['role']): Promise<Sent | InviteRefusal>
  /** With a new link, good for seven more days; the one before opens nothing any more. */
  again(account: string, id: string): Promise<Sent | InviteRefusal>
  withdraw(account: string, id: string): Promise<boolean>
  open(account: string): Promise<readonly Invitation[]>
  /** The invitation that a link is for. */
  look(token: string): Promise<Invitation | DeadInvitation>
  /** Makes the person a member and signs them in: the cookies of the answer. `headers`: of their request. */
  join(
    token: string,
    person: { name: string; password: string },
    headers: Headers,
  ): Promise<Headers | DeadInvitation | 'is_member'>
  /** The mail for a round of an invitation; null when there is nothing to send any more. */
  letter(id: string, round: number): Promise<Letter | null>
}

export interface InvitationsOptions {
  readonly store: Store
  readonly signIn: SignIn
  readonly links: Links
  readonly publicUrl: string
  /** Whether there is a mail server. */
  readonly sendsMail: boolean
  /** There are jobs for the outbox. */
  readonly onJobs: () => void
  readonly now: () => number
}

export function createInvitations(options: InvitationsOptions): Invitations {
  const { store, signIn, links, publicUrl, sendsMail, onJobs, now } = options

  function mailFor({ id, round, sentAt }: Invitation): NewJob | null {
    if (!sendsMail) return null
    const payload = { letter: 'invitation', id, round }
    return { id: `invitation/${id}/${round}`, kind: 'email', chatbot: '', conversation: '', payload, dueAt: sentAt }
  }

  function sent(invitation: Invitation): Sent {
    if (sendsMail) onJobs()
    const { id, round } = invitation
    return { invitation, link: sendsMail ? null : links.address('invitation', id, round) }
  }

  async function isMember(account: string, email: string): Promise<boolean> {
    const person = await signIn.personWith(email)
    const member = person && (await store.member(person.id))
    // A person is in one team at a time; of whose, is not told.
    return member !== null || (await store.members(account)).some((one) => one.email.toLowerCase() === email)
  }

  function deadBecause({ withdrawnAt, usedAt, expiresAt, ...one }: Invitation, token: string): DeadInvitation | null {
    if (!links.isFor(token, 'invitation', one.id, one.round)) {
      for (let round = 1; round < one.round; round++) {
        if (links.isFor(token, 'invitation', one.id, round)) return 'invitation_replaced'
      }
      return 'invitation_unknown'
    }
    if (withdrawnAt !== null) return 'invitation_withdrawn'
    if (usedAt !== null) return 'invitation_used'
    return expiresAt <= now() ? 'invitation_expired' : null
  }

  async function look(token: string): Promise<Invitation | DeadInvitation> {
    const id = links.idIn(token)
    const invitation = id && (await store.invitation(id))
    if (!invitation) return 'invitation_unknown'
    return deadBecause(invitation, token) ?? invitation
  }

  return {
    look,
    open: (account) => store.openInvitations(account),
    withdraw: (account, id) => store.withdrawInvitation(account, id, now()),

    async invite(by, address, role) {
      const email = address.toLowerCase()
      const { account, name: invitedBy } = by
      if (await isMember(account, email)) return 'is_member'
      const at = now()
      const id = randomBytes(16).toString('base64url')
      const times = { sentAt: at, expiresAt: at + invitationMs, usedAt: null, withdrawnAt: null }
      const invitation: Invitation = { id, account, email, role, invitedBy, round: 1, ...times }
      return (await store.invite(invitation, mailFor(invitation))) ? sent(invitation) : 'already_invited'
    },

    async again(account, id) {
      const before = await store.invitation(id)
      if (before?.account !== account) return 'not_found'
      const at = now()
      const next = { ...before, round: before.round + 1, sentAt: at, expiresAt: at + invitationMs }
      return (await store.sendAgain(next, mailFor(next))) ? sent(next) : 'not_found'
    },

    async join(token, { name, password }, headers) {
      const invitation = await look(token)
      if (typeof invitation === 'string') return invitation
      const { id, account, email, role, round } = invitation
      if (await isMember(account, email)) return 'is_member'
      if (!(await store.useInvitation(id, round, now()))) {
        const found = await look(token)
        return typeof found === 'string' ? found : 'invitation_used'
      }
      try {
        // Somebody who left, or whose joining a crash cut off: without a membership they are nobody.
        const before = await signIn.personWith(email)
        if (before) await signIn.remove(before.id)
        const person = await signIn.addPerson({ name, email, password })
        await store.saveMember({ user: person.id, account, role, name, email, avatar: null, seenAt: 0 })
      } catch (error) {
        await store.useInvitation(id, round, null)
        throw error
      }
      return signIn.cookiesFor({ email, password }, headers)
    },

    async letter(id, round) {
      const invitation = await store.invitation(id)
      if (!invitation || invitation.round !== round) return null
      const { usedAt, withdrawnAt, expiresAt } = invitation
      if (usedAt !== null || withdrawnAt !== null || expiresAt <= now()) return null
      const link = links.address('invitation', id, round)
      return invitationLetter(invitation, { link, site: publicUrl, expiresAt })
    },
  }
}
