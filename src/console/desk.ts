import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Client } from '../client/client.ts'
import type { Memory } from '../client/memory.ts'
import { type Answer, answerOf, routes } from './api.ts'
import { followRows, type Rows } from './list/rows.ts'
import type { Router } from './place.ts'
import type { Me, Session } from './session.ts'

/** What a signed-in person works with: the line, the lists kept true by it, and what this tab remembers for them. */
export interface Desk {
  readonly me: Me
  readonly client: Client
  readonly memory: Memory
  readonly router: Router
  readonly session: Session
  /** Milliseconds since 1970, set anew often enough for times that say "5m". */
  readonly now: ReadonlySignal<number>
  /** The conversation whose row was clicked: whoever does that goes on to type. Taken once. */
  wantsToType: string | null
  rowsOf(chatbot: string): Rows
  /** Waits for one of the server's routes; when it says that nobody is signed in here, so does the session. */
  ask<Body>(asked: Parameters<typeof answerOf>[0]): Promise<Answer<Body>>
  stop(): void
}

export interface DeskParts {
  readonly me: Me
  readonly router: Router
  readonly session: Session
  readonly memory: Memory
  readonly openClient: (memory: Memory) => Client
}

const tickMs = 15_000

export function openDesk({ openClient, memory, session, ...parts }: DeskParts): Desk {
  const client = openClient(memory)
  const now = signal(Date.now())
  const rows = new Map<string, Rows>()
  const timer = setInterval(() => {
    now.value = Date.now()
  }, tickMs)
  // The server has forgotten this browser: signed out in another tab, or for too long away.
  const unfollow = effect(() => {
    if (client.closedBecause.value === 'forbidden') session.lost()
  })

  async function ask<Body>(asked: Parameters<typeof answerOf>[0]): Promise<Answer<Body>> {
    const answer = await answerOf<Body>(asked)
    if (!answer.ok && answer.error.code === 'signed_out') session.lost()
    return answer
  }

  return {
    ...parts,
    ask,
    session,
    client,
    memory,
    now,
    wantsToType: null,
    rowsOf(chatbot) {
      const known = rows.get(chatbot) ?? followRows(client, chatbot, (query) => ask(routes.inbox.$get({ query })))
      rows.set(chatbot, known)
      return known
    },
    stop() {
      clearInterval(timer)
      unfollow()
      for (const one of rows.values()) one.stop()
      client.close()
    },
  }
}
