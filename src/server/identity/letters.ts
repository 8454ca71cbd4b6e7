import * as v from 'valibot'
import { oneLine } from '../summary/one-line.ts'

/** What a job of the outbox holds of a mail about somebody's own account. Neither link nor address: both are looked up when it goes out. */
export const letterPayload = v.variant('letter', [
  v.object({ letter: v.literal('invitation'), id: v.string(), round: v.number() }),
  v.object({ letter: v.literal('new-password'), id: v.string() }),
])

export type LetterPayload = v.InferOutput<typeof letterPayload>

/** A mail about somebody's own account. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

const nameChars = 60

/** Asks somebody to join a team. `site`: where the console is. */
export function invitationLetter(
  { email, role, invitedBy }: { email: string; role: 'owner' | 'agent'; invitedBy: string },
  { link, site, expiresAt }: { link: string; site: string; expiresAt: number },
): Letter {
  const name = oneLine(invitedBy, nameChars) || 'The owner'
  const as = role === 'owner' ? 'as an owner, who may change everything' : 'as an agent, who answers visitors'
  return {
    to: email,
    subject: 'You are invited to join a team',
    text: [
      `${name} invites you to join their team on ${new URL(site).host} ${as}.`,
      '',
      'Choose a name and a password here:',
      link,
      '',
      `The link works once, until ${minute(expiresAt)}.`,
      'If you do not know what this is about, you need not do anything.',
    ].join('\n'),
  }
}

/** Sends the way to a new password. */
export function newPasswordLetter(
  email: string,
  { link, site, expiresAt }: { link: string; site: string; expiresAt: number },
): Letter {
  return {
    to: email,
    subject: 'Choose a new password',
    text: [
      `Somebody, probably you, asked for a new password for ${email} on ${new URL(site).host}.`,
      '',
      'Choose it here:',
      link,
      '',
      `The link works once, until ${minute(expiresAt)}. Every browser that is signed in as you is then signed out.`,
      'If it was not you, you need not do anything: your password stays as it is.',
    ].join('\n'),
  }
}

/** "21 November 2026, 03:14 UTC". */
function minute(at: number): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return `${format.format(at).replace(' at ', ', ')} UTC`
}
