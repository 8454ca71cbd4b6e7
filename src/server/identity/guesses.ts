import { hash } from 'node:crypto'
import type { Store } from '../store/store.ts'

const minute = 60_000

/**
 * How often something may be tried. Signing in is counted by address as well, by better-auth; these hold whatever address is
 * asked from, and over restarts and nodes. Wrong guesses lock nobody out for good: a new password by mail starts anew.
 */
const rules = {
  /** Passwords, by email address. */
  'sign-in': { most: 30, windowMs: 15 * minute },
  /** The present password, by person. */
  'present-password': { most: 10, windowMs: 15 * minute },
  /** Mails with a link to a new password, by email address, and who asks for them, by theirs. */
  forgot: { most: 3, windowMs: 60 * minute },
  'forgot-from': { most: 20, windowMs: 60 * minute },
  /** Links that are opened, and invitations that are sent: by the address of who asks, and by account. */
  link: { most: 60, windowMs: 15 * minute },
  invite: { most: 50, windowMs: 60 * minute },
} as const

export type Guess = keyof typeof rules

export interface Guesses {
  /** Counts one; null when it may be made, or milliseconds until it may. */
  count(guess: Guess, of: string): Promise<number | null>
  /** It was no guess: counts anew. */
  forget(guess: Guess, of: string): Promise<void>
}

export function createGuesses(store: Store, now: () => number): Guesses {
  // Hashed: what people type there is not always their own address.
  const keyOf = (guess: Guess, of: string) => `${guess}/${hash('sha256', of.trim().toLowerCase(), 'base64url')}`

  return {
    async count(guess, of) {
      const { most, windowMs } = rules[guess]
      const at = now()
      const until = await store.countAttempt(keyOf(guess, of), most, windowMs, at)
      return until === null ? null : Math.max(until - at, 1_000)
    },
    forget: (guess, of) => store.forgetAttempts(keyOf(guess, of)),
  }
}
