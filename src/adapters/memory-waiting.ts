import type { Conversation } from '../protocol/conversation.ts'
import type { ServerFrame } from '../protocol/frames.ts'
import type { MemoryLine } from './memory-line.ts'

type PlaceFrame = Extract<ServerFrame, { type: 'place' }>

/** Fewer waits than this say nothing about the next one. */
const fewestWaits = 3
const recentMs = 2 * 60 * 60_000

/** Tells waiting visitors where they stand. */
export interface Places {
  /** Tells whose place has changed, and `line` whatever it was told before. */
  tell(line?: MemoryLine): void
  /** Tells everybody anew: the owner may have decided otherwise about it. */
  tellAll(): void
}

export function createPlaces(options: {
  readonly conversations: () => readonly Conversation[]
  readonly isShown: () => boolean
  readonly now: () => number
  readonly give: (conversation: string, frame: PlaceFrame, hears: (line: MemoryLine) => boolean) => void
}): Places {
  const { conversations, isShown, now, give } = options
  /** By conversation, the place that was told last. */
  let told: ReadonlyMap<string, string> = new Map()

  function tell(line?: MemoryLine) {
    const places = placesOf(conversations(), now())
    for (const [conversation, frame] of isShown() ? places : []) {
      const isNews = told.get(conversation) !== JSON.stringify(frame)
      give(conversation, frame, (one) => one.who?.as === 'visitor' && (isNews || one === line))
    }
    told = new Map([...places].map(([conversation, frame]) => [conversation, JSON.stringify(frame)]))
  }

  return {
    tell,
    tellAll() {
      told = new Map()
      tell()
    },
  }
}

/**
 * Where everybody who waits stands, by conversation: who has waited longest is next. The minutes are what the middle half of
 * the recent waits took.
 */
export function placesOf(conversations: readonly Conversation[], now: number): ReadonlyMap<string, PlaceFrame> {
  const recent = conversations.flatMap(({ lastWait }) =>
    lastWait && lastWait.at > now - recentMs ? [lastWait.ms] : [],
  )
  const waits = recent.toSorted((one, other) => one - other)
  const minutesAt = (share: number) => waits[Math.round((waits.length - 1) * share)]! / 60_000
  const basis: Pick<PlaceFrame, 'minutes'> =
    waits.length < fewestWaits ? {} : { minutes: [Math.floor(minutesAt(0.25)), Math.ceil(minutesAt(0.75))] }
  const since = ({ waitingSince }: Conversation) => waitingSince ?? 0
  const waiting = conversations
    .filter(({ phase }) => phase === 'waiting')
    .toSorted((one, other) => since(one) - since(other))
  return new Map(waiting.map(({ id }, ahead) => [id, { type: 'place', conversation: id, place: ahead + 1, ...basis }]))
}
