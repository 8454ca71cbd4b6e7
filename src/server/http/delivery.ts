import type { Chatbot, Job } from '../store/store.ts'

/** What became of telling somebody something (C15), as the team may read it: without secrets and without contents. */
export interface Delivery {
  readonly id: string
  readonly kind: Job['kind']
  /** A mail address, or the host that the chatbot's webhooks go to at present. */
  readonly to: string
  /** `dead`: will not be tried again by itself. */
  readonly state: Job['state']
  readonly attempts: number
  readonly createdAt: number
  readonly settledAt: number | null
  /** When it is tried next; null when it is not. */
  readonly nextTryAt: number | null
  /** What the other side said last. */
  readonly lastAnswer: string | null
}

export function deliveryOf(job: Job, chatbot: Chatbot): Delivery {
  const { id, kind, state, attempts, createdAt, settledAt, dueAt, lastAnswer, payload } = job
  const webhook = chatbot.settings.notify.webhook
  const host = webhook && new URL(webhook.url).host
  return {
    id,
    kind,
    to: kind === 'webhook' ? (host ?? '') : String(payload['to'] ?? ''),
    state,
    attempts,
    createdAt,
    settledAt,
    nextTryAt: state === 'pending' ? dueAt : null,
    lastAnswer,
  }
}
