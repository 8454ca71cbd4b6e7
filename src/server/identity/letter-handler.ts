import type { Mailer } from '../outbox/email.ts'
import type { Handler } from '../outbox/handler.ts'
import type { Agents } from './agents.ts'

/** Sends the mails of the outbox: those about somebody's own account, and all others as the mailer does. */
export function withLetters(mailer: Mailer, agents: Pick<Agents, 'letter'>): Handler {
  return async (job, signal) => {
    const asked = agents.letter(job.payload)
    if (!asked) return mailer.handler(job, signal)
    const letter = await asked
    return letter ? mailer.send(job, letter, signal) : { done: 'Not sent: its link opens nothing any more' }
  }
}
