import type { Member, NewJob } from './store.ts'

/** Somebody was asked to join the team. Times in milliseconds since 1970. */
export interface Invitation {
  readonly id: string
  readonly account: string
  /** In small letters. */
  readonly email: string
  readonly role: Member['role']
  /** Name of the owner who asked. */
  readonly invitedBy: string
  /** How often it was sent; the link of an earlier round opens nothing. */
  readonly round: number
  readonly sentAt: number
  readonly expiresAt: number
  readonly usedAt: number | null
  readonly withdrawnAt: number | null
}

/** A new password was asked for. Times in milliseconds since 1970. */
export interface PasswordReset {
  readonly id: string
  /** null: asked for under an address that nobody here has. */
  readonly user: string | null
  readonly expiresAt: number
}

/** The part of the store that says who belongs to a team, and who was asked to. A mail leaves in the same transaction. */
export interface InvitationStore {
  /** False, with nothing changed, when this address has an invitation of this account that is neither used nor withdrawn. */
  invite(invitation: Invitation, mail: NewJob | null): Promise<boolean>
  invitation(id: string): Promise<Invitation | null>
  /** Those that are neither used nor withdrawn, the latest first. */
  openInvitations(account: string): Promise<readonly Invitation[]>
  /** The next round of an open one; false when it is not at the round before any more. */
  sendAgain(next: Invitation, mail: NewJob | null): Promise<boolean>
  withdrawInvitation(account: string, id: string, at: number): Promise<boolean>
  /** Of many who try at once, one gets true. `usedAt` null opens it again, after it came to nothing. */
  useInvitation(id: string, round: number, usedAt: number | null): Promise<boolean>

  /** False when there is no such member, or nobody would be left who owns the account. */
  changeRole(account: string, user: string, role: Member['role']): Promise<boolean>
  /** False as for `changeRole`. */
  removeMember(account: string, user: string): Promise<boolean>

  /** Takes the place of all that were asked for before. */
  addReset(reset: PasswordReset, mail: NewJob | null, now: number): Promise<void>
  reset(id: string): Promise<PasswordReset | null>
  /** Ends one, or all of a person; true for whoever was first. */
  endResets(which: { readonly id: string } | { readonly user: string }): Promise<boolean>

  /** Counts one more attempt; null, or the time from which on there may be another, when there were `most` of them within `windowMs`. */
  countAttempt(key: string, most: number, windowMs: number, now: number): Promise<number | null>
  forgetAttempts(key: string): Promise<void>
}
