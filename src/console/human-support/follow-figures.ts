import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { InferResponseType } from 'hono/client'
import { useEffect, useMemo } from 'preact/hooks'
import type { Client } from '../../client/client.ts'
import type { Conversation } from '../../protocol/index.ts'
import { type Answer, routes } from '../api.ts'
import type { Desk } from '../desk.ts'

/** C8, as the server counts it; see `server/store/figures.ts`. */
export type Figures = Extract<
  InferResponseType<(typeof routes.chatbots)[':id']['figures']['$get']>,
  { escalations: number }
>

export interface FollowedFigures {
  /** What was counted last. `failed`: nothing was, so far. */
  readonly shown: ReadonlySignal<Figures | 'counting' | 'failed'>
  /** Asks for them now. */
  ask(): Promise<void>
  stop(): void
}

/** What changes within this time is counted once. */
const gatherMs = 250

/** The figures of a chatbot, counted anew whenever the line tells of something that counts. Nothing is asked by the clock. */
export function followFigures(
  client: Pick<Client, 'onFrame' | 'status'>,
  chatbot: string,
  read: () => Promise<Answer<Figures>>,
): FollowedFigures {
  const shown = signal<Figures | 'counting' | 'failed'>('counting')
  const known = new Map<string, string>()
  let asked = 0
  let shownOf = 0
  let timer: ReturnType<typeof setTimeout> | null = null

  async function ask(): Promise<void> {
    asked += 1
    const number = asked
    const answer = await read()
    // Overtaken by one that was asked for later.
    if (number < shownOf) return
    shownOf = number
    if (answer.ok) shown.value = answer.body
    else if (typeof shown.peek() === 'string') shown.value = 'failed'
  }

  function soon(): void {
    timer ??= setTimeout(() => {
      timer = null
      void ask()
    }, gatherMs)
  }

  function looked(): void {
    if (document.visibilityState === 'visible') soon()
  }

  const undo = client.onFrame((frame) => {
    if (frame.type === 'forgotten') soon()
    if (frame.type !== 'inbox' || frame.row.conversation.chatbot !== chatbot) return
    const { id } = frame.row.conversation
    const counts = whatCounts(frame.row.conversation)
    if (known.get(id) !== counts) soon()
    known.set(id, counts)
  })
  let lost = false
  const unfollow = effect(() => {
    const open = client.status.value === 'open'
    // What happened meanwhile, nobody told.
    if (open && lost) soon()
    lost = !open
  })
  document.addEventListener('visibilitychange', looked)
  void ask()

  return {
    shown,
    ask,
    stop() {
      if (timer) clearTimeout(timer)
      undo()
      unfollow()
      document.removeEventListener('visibilitychange', looked)
    },
  }
}

/** The figures of this chatbot, for as long as they are shown. */
export function useFigures({ client, ask }: Desk, chatbot: string): FollowedFigures {
  const figures = useMemo(
    () =>
      followFigures(client, chatbot, () => {
        const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
        return ask(routes.chatbots[':id'].figures.$get({ param: { id: chatbot }, query: { zone: timeZone } }))
      }),
    [client, ask, chatbot],
  )
  useEffect(() => figures.stop, [figures])
  return figures
}

/** Most messages change no figure: without this every one of them would have all counted again. */
function whatCounts({ phase, escalation, escalations, lastMessage }: Conversation): string {
  return [phase, escalation?.status, escalations, phase === 'live' && lastMessage?.from === 'agent'].join()
}
