import { Hono } from 'hono'
import * as v from 'valibot'
import { offsetMsAt, wallOf } from '../availability/zone.ts'
import type { Chatbots } from '../chatbots.ts'
import { maySeeChatbot } from '../identity/access.ts'
import type { Figures } from '../store/figures.ts'
import type { Member, Store } from '../store/store.ts'
import { checked } from './checked.ts'
import { codedError } from './coded-error.ts'

export interface FiguresRoutesOptions {
  readonly store: Pick<Store, 'figuresOf'>
  readonly chatbots: Pick<Chatbots, 'get'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** C8 over the last 30 days on the calendar, today included. A share is null where there is nothing that it is of. */
export interface HumanSupportFigures extends Omit<Figures, 'perDay'> {
  /** resolved / escalations */
  readonly resolutionRate: number | null
  /** escalations / conversations; above 1 where conversations were escalated again. */
  readonly escalationRate: number | null
  /** What the days are reckoned in: the zone of the opening hours, else the reader's own, else UTC. */
  readonly timeZone: string
  /** The first day first; `date` as "2026-11-21". */
  readonly perDay: readonly (Figures['perDay'][number] & { readonly date: string })[]
}

const dayCount = 30
const hourMs = 3_600_000
const dayMs = 24 * hourMs

const chatbotId = v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) })
/** The reader's own; one that this runtime does not know is as good as none. */
const zoneQuery = v.object({ zone: v.optional(v.pipe(v.string(), v.maxLength(64)), 'UTC') })

/** The figures of a chatbot, for the whole team. */
export function figuresRoutes({ store, chatbots, now }: FiguresRoutesOptions) {
  return new Hono<{ Variables: { member: Member } }>().get(
    '/chatbots/:id/figures',
    checked('param', chatbotId),
    checked('query', zoneQuery),
    async (c) => {
      const chatbot = await chatbots.get(c.req.valid('param').id)
      if (!chatbot || !maySeeChatbot(c.var.member, chatbot)) return codedError('not_found')
      const { hours } = chatbot.settings.availability
      const timeZone = hours?.timeZone ?? knownZone(c.req.valid('query').zone)
      const days = lastDays(timeZone, now(), dayCount)
      const figures = await store.figuresOf(
        chatbot.id,
        days.map(({ start }) => start),
      )
      const { escalations, resolved, conversations } = figures
      const answer: HumanSupportFigures = {
        ...figures,
        resolutionRate: escalations === 0 ? null : resolved / escalations,
        escalationRate: conversations === 0 ? null : escalations / conversations,
        timeZone,
        perDay: figures.perDay.map((day, place) => ({ date: days[place]!.date, ...day })),
      }
      return c.json(answer)
    },
  )
}

/** The last days on the calendar of a zone, today last, and when each begins there, in milliseconds since 1970. */
export function lastDays(timeZone: string, now: number, count: number): { date: string; start: number }[] {
  const wallNow = now + offsetMsAt(timeZone, now)
  const today = wallNow - (wallNow % dayMs)
  return Array.from({ length: count }, (_, place) => {
    const midnight = today - (count - 1 - place) * dayMs
    return { date: wallOf(midnight).date, start: startOf(timeZone, midnight) }
  })
}

/** When the clocks show midnight, or what comes in its place in a night that they are put forward at it. */
function startOf(timeZone: string, midnight: number): number {
  const evening = midnight - offsetMsAt(timeZone, midnight) - 3 * hourMs
  const start = midnight - offsetMsAt(timeZone, evening)
  // Put back at midnight, the clocks show the evening once more.
  return start + offsetMsAt(timeZone, start) < midnight ? midnight - offsetMsAt(timeZone, start) : start
}

function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
