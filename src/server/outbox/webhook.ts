import { Webhook } from 'standardwebhooks'
import * as v from 'valibot'
import { failpoint } from '../failpoints.ts'
import type { Job } from '../store/store.ts'
import { answerChars, type Handler, type HandlerResult } from './handler.ts'
import { webhookPayload } from './notices.ts'
import { type Lookup, type OutgoingResponse, outgoingRequest } from './outgoing-request.ts'

export interface WebhookOptions {
  /** Where a chatbot's webhook goes at present; null when there is none (any more). */
  readonly destination: (chatbot: string) => Promise<{ readonly url: string; readonly secret: string } | null>
  /** For a machine of one's own: plain http, and addresses that are not public. */
  readonly allowPrivateAddresses: boolean
  /** Milliseconds since 1970; goes into the signature. */
  readonly now?: () => number
  readonly timeoutMs?: number
  readonly lookup?: Lookup
}

/**
 * Sends webhooks (N2), signed as Standard Webhooks say. The id is that of the job, on every attempt the same, so that
 * the other side can tell a repetition. Address and secret are read when it is sent: both may be changed meanwhile, and
 * neither stands in the outbox.
 */
export function createWebhookHandler(options: WebhookOptions): Handler {
  const { destination, allowPrivateAddresses, now = Date.now, timeoutMs = 15_000, lookup } = options
  return async (job, signal) => {
    const to = await destination(job.chatbot)
    if (!to) return { dead: 'The chatbot has no webhook any more' }
    failpoint('webhook.before-send')
    const body = JSON.stringify(v.parse(webhookPayload, job.payload))
    try {
      const response = await outgoingRequest({
        url: to.url,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Handrail',
          ...signed(job, to.secret, body, now()),
        },
        body,
        timeoutMs,
        maxBodyBytes: 4 * answerChars,
        signal,
        allowPrivateAddresses,
        ...(lookup ? { lookup } : {}),
      })
      failpoint('webhook.after-answer')
      return judged(response, now())
    } catch (error) {
      // A forbidden address or a broken secret too: the owner may have put it right by the next attempt.
      return { retry: error instanceof Error ? error.message : String(error) }
    }
  }
}

function signed(job: Job, secret: string, body: string, at: number): Record<string, string> {
  const seconds = Math.floor(at / 1_000)
  return {
    'webhook-id': job.id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': new Webhook(secret).sign(job.id, new Date(at), body),
  }
}

function judged({ status, headers, body }: OutgoingResponse, at: number): HandlerResult {
  const words = `${status}${body.trim() === '' ? '' : `: ${printable(body)}`}`
  if (status >= 200 && status < 300) return { done: words }
  // Gone: the receiver wants no more of this one.
  if (status === 410) return { dead: words }
  const afterMs = status === 429 || status === 503 ? retryAfterMs(headers['retry-after'], at) : null
  if (status >= 300 && status < 400) return { retry: `${status}: redirects are not followed` }
  return { retry: words, ...(afterMs === null ? {} : { afterMs }) }
}

/** Milliseconds that `Retry-After` (seconds, or a date) asks to wait; null when it asks for nothing sensible. */
function retryAfterMs(header: string | undefined, at: number): number | null {
  if (header === undefined) return null
  const waitMs = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - at
  return Number.isFinite(waitMs) ? Math.max(waitMs, 1_000) : null
}

function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}
