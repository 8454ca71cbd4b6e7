import type { Chatbots } from './chatbots.ts'
import type { Feed } from './feed.ts'
import type { Lines } from './lines.ts'
import type { Store } from './store/store.ts'
import { waitRange } from './wait-range.ts'

/** Changes of one chatbot's room within this time are told as one. */
const gatherMs = 100
/** What counts as lately, and how many of the last waits are looked at. */
const recentMs = 2 * 60 * 60_000
const recentWaits = 20

/** Tells waiting visitors their place in the line, and how long recent ones waited. */
export interface WaitingRoom {
  /** A waiting visitor has come to look: they are told, whatever they were told before. */
  arrived(conversation: string, chatbot: string): void
  /** Finds what other nodes, the owner and time have changed; for the clock. */
  look(): Promise<void>
  stop(): void
}

export interface WaitingRoomOptions {
  readonly store: Store
  readonly feed: Feed
  readonly lines: Lines
  readonly chatbots: Chatbots
  readonly now: () => number
  readonly onFault: (error: unknown) => void
}

interface Seat {
  readonly waitingSince: number
  /** What the visitor was told last. */
  told: string
}

/**
 * The store says who waits, each time anew; what is kept is what was told. A message costs one look-up here, and only rooms with a visitor
 * on this node are read.
 */
export function startWaitingRoom({ store, feed, lines, chatbots, now, onFault }: WaitingRoomOptions): WaitingRoom {
  /** By chatbot, all who wait there, if one of them has a line to this node. */
  const rooms = new Map<string, Map<string, Seat>>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  let telling: Promise<void> = Promise.resolve()
  let stopped = false

  const unlisten = feed.listenToAll((news) => {
    if (news.kind === 'forgotten' && rooms.get(news.chatbot)?.has(news.conversation)) gather(news.chatbot)
    if (news.kind !== 'events') return
    const { id, chatbot, waitingSince } = news.conversation
    const seat = rooms.get(chatbot)?.get(id)
    if ((seat?.waitingSince ?? null) !== waitingSince) gather(chatbot)
  })

  function gather(chatbot: string): void {
    if (!rooms.has(chatbot)) rooms.set(chatbot, new Map())
    changed.add(chatbot)
    timer ??= setTimeout(tellChanged, gatherMs)
  }

  /** One after the other, so that nobody is told an older place after a newer one. */
  function tellChanged(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    const those = [...changed]
    changed.clear()
    telling = telling
      .then(async () => {
        for (const chatbot of those) if (!stopped) await tell(chatbot)
      })
      // The next look of the clock tries again.
      .catch((error) => {
        if (!stopped) onFault(error)
      })
    return telling
  }

  async function tell(chatbot: string): Promise<void> {
    const waiting = await store.placesOf(chatbot)
    if (!waiting.some(({ conversation }) => lines.isVisitorOnline(conversation))) {
      rooms.delete(chatbot)
      return
    }
    const at = now()
    const recent = await store.recentWaits(chatbot, at - recentMs, recentWaits)
    const isShown = (await chatbots.get(chatbot))?.settings.widget.escalation.showPlace ?? false
    const before = rooms.get(chatbot)
    const seats = waiting.map(({ conversation, waitingSince }, ahead): [string, Seat] => {
      const place = ahead + 1
      const minutes = waitRange(recent, { place, waitedMs: at - waitingSince })
      const frame = { type: 'place', conversation, place, ...(minutes ? { minutes } : {}) } as const
      const told = isShown && lines.isVisitorOnline(conversation) ? JSON.stringify(frame) : ''
      if (told && told !== before?.get(conversation)?.told) feed.publish({ kind: 'passing', conversation, frame })
      return [conversation, { waitingSince, told }]
    })
    rooms.set(chatbot, new Map(seats))
  }

  return {
    arrived(conversation, chatbot) {
      const seat = rooms.get(chatbot)?.get(conversation)
      if (seat) seat.told = ''
      gather(chatbot)
    },
    look() {
      for (const chatbot of rooms.keys()) changed.add(chatbot)
      return tellChanged()
    },
    stop() {
      stopped = true
      unlisten()
      if (timer) clearTimeout(timer)
    },
  }
}
