import { type ReadonlySignal, signal } from '@preact/signals'
import type { InferResponseType } from 'hono/client'
import { answerOf, askSignIn, type Refused, routes } from './api.ts'

export type Me = Extract<InferResponseType<typeof routes.me.$get>, { id: string }>
export type Chatbot = Me['chatbots'][number]

export type SessionState =
  | { readonly is: 'unknown' }
  /** The server could not be asked. */
  | { readonly is: 'unreachable' }
  /** Nobody owns the account yet: whoever signs up now does. */
  | { readonly is: 'first-start' }
  /** `why`: what the person should read first. */
  | { readonly is: 'signed-out'; readonly why: 'sign_up_closed' | 'session_ended' | null }
  | { readonly is: 'signed-in'; readonly me: Me }

/** Who is signed in, in this browser. */
export interface Session {
  readonly state: ReadonlySignal<SessionState>
  /** Asks the server. */
  look(): Promise<void>
  /** Each resolves to null when it worked, and then `state` has changed. */
  signIn(person: { email: string; password: string }): Promise<Refused | null>
  signUp(person: { name: string; email: string; password: string }): Promise<Refused | null>
  signOut(): Promise<Refused | null>
  /** By the link of an invitation. */
  join(person: { token: string; name: string; password: string }): Promise<Refused | null>
  /** By the link that `forgot` had sent. */
  newPassword(chosen: { token: string; password: string }): Promise<Refused | null>
  /** Asks for a link to a new password; nobody is told whether there is such a person. */
  forgot(email: string): Promise<Refused | null>
  /** The server does not know this browser any more. */
  lost(): void
}

/** Where the console keeps drafts and the like, apart for every person who signs in on this machine. */
export const memoryPrefix = 'handrail-console:'

export function createSession(): Session {
  const state = signal<SessionState>({ is: 'unknown' })

  async function look(): Promise<void> {
    const answer = await answerOf<Me>(routes.me.$get())
    state.value = answer.ok ? { is: 'signed-in', me: answer.body } : stateAfter(answer.error)
  }

  async function ask(...asked: Parameters<typeof askSignIn>): Promise<Refused | null> {
    const refused = await askSignIn(...asked)
    if (refused?.code === 'sign_up_closed') state.value = { is: 'signed-out', why: 'sign_up_closed' }
    if (!refused) await look()
    return refused
  }

  return {
    state,
    look,
    signIn: (person) => ask('auth/sign-in/email', person),
    signUp: (person) => ask('auth/sign-up/email', person),
    join: (person) => ask('access/join', person),
    newPassword: (chosen) => ask('access/new-password', chosen),
    forgot: (email) => askSignIn('access/forgot', { email }),
    async signOut() {
      const refused = await ask('auth/sign-out', {})
      // What this person typed and did not send is nobody else's.
      if (!refused) forget()
      return refused
    },
    lost() {
      if (state.peek().is === 'signed-in') state.value = { is: 'signed-out', why: 'session_ended' }
    },
  }
}

function stateAfter({ code }: Refused): SessionState {
  switch (code) {
    case 'no_owner_yet':
      return { is: 'first-start' }
    case 'signed_out':
      return { is: 'signed-out', why: null }
    default:
      return { is: 'unreachable' }
  }
}

function forget(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(memoryPrefix)) localStorage.removeItem(key)
  } catch {
    // Blocked, so nothing was kept.
  }
}
