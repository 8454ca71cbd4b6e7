import { hc } from 'hono/client'
import type { ConsoleApi } from '../server/http/console.ts'

/** What the server answered instead of what was asked for; `offline`: it did not answer. */
export interface Refused {
  readonly code: string
  readonly [detail: string]: unknown
}

export type Answer<Body> = { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly error: Refused }

/** The server's routes for the console, typed by the server itself. */
export const routes = hc<ConsoleApi>('/api/console')

/** Waits for one of `routes`; never rejects. */
export async function answerOf<Body>(asked: Promise<{ ok: boolean; json(): Promise<unknown> }>): Promise<Answer<Body>> {
  try {
    const response = await asked
    const body = await response.json()
    return response.ok ? { ok: true, body: body as Body } : { ok: false, error: errorIn(body) }
  } catch {
    return { ok: false, error: { code: 'offline' } }
  }
}

/** Signs in, up or out, or with a link from a mail. The cookie is the server's affair; null says that it worked. */
export async function askSignIn(
  path: `auth/${'sign-in/email' | 'sign-up/email' | 'sign-out'}` | `access/${'join' | 'forgot' | 'new-password'}`,
  body: object,
): Promise<Refused | null> {
  try {
    const response = await fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? null : errorIn(await response.json())
  } catch {
    return { code: 'offline' }
  }
}

function errorIn(body: unknown): Refused {
  const error = body && typeof body === 'object' && 'error' in body ? body.error : null
  return error && typeof error === 'object' && 'code' in error ? (error as Refused) : { code: 'unavailable' }
}
