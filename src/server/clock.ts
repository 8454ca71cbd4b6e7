import type { Away } from '../protocol/events.ts'
import type { ChatbotSettings } from '../protocol/settings.ts'
import { isTeamOnline, seenEveryMs } from './availability/is-team-online.ts'
import type { Chatbots, KnownChatbot } from './chatbots.ts'
import type { Conversations } from './conversations.ts'
import type { Lines } from './lines.ts'
import type { Member, Store } from './store/store.ts'

export interface ClockOptions {
  readonly store: Store
  readonly conversations: Conversations
  readonly chatbots: Chatbots
  readonly lines: Lines
  /** Whether nobody of the team can come at this time, in milliseconds since 1970. */
  readonly away: (chatbot: KnownChatbot, at: number) => Away | null
  /** What else is to be looked at each time. */
  readonly alsoLook: () => Promise<void>
  readonly now: () => number
  readonly onFault: (error: unknown) => void
}

/** How often the clock looks; times in the settings are kept to within this. */
const everyMs = 2_000

/**
 * What happens because nothing happened: nobody joined a waiting visitor, the hours ended, or every agent of a live chat is gone. Reads
 * the store each time and keeps nothing in memory, so that a restart forgets no one. Returns what stops it.
 */
export function startClock(options: ClockOptions): () => void {
  const { store, conversations, chatbots, lines, away, now, onFault } = options
  let looking = false
  let seenAt: ReadonlyMap<string, number> = new Map()

  async function look(): Promise<void> {
    const at = now()
    await writeDownWhoIsOnline(at)
    await giveUpWaiting(at)
    await dropLiveChats(at)
    await options.alsoLook()
  }

  /** Who has just come at once: visitors on other nodes may be told that nobody is there (E12). */
  async function writeDownWhoIsOnline(at: number): Promise<void> {
    const before = seenAt
    const online = lines.agentsOnline().map((user) => {
      const seen = before.get(user)
      return { user, isDue: seen === undefined || at - seen >= seenEveryMs, seen: seen ?? at }
    })
    seenAt = new Map(online.map(({ user, isDue, seen }) => [user, isDue ? at : seen]))
    for (const { user, isDue } of online) if (isDue) await store.sawMember(user, at)
  }

  async function giveUpWaiting(at: number): Promise<void> {
    for (const { id, chatbot, waitingSince } of await store.waitingSince(at)) {
      const known = await chatbots.get(chatbot)
      if (!known || waitingSince === null) continue
      const gone = away(known, at)
      const isOver = at - waitingSince >= known.settings.widget.escalation.waitMinutes * 60_000
      if (!isOver && !(gone && nobodyIsNear(id, known, gone, at))) continue
      await conversations.execute({
        conversation: id,
        by: { kind: 'clock' },
        command: { type: 'giveUpWaiting', since: waitingSince, ...(gone ? { away: gone } : {}) },
        chatbot,
      })
    }
  }

  /**
   * Whom somebody of the team is looking at may be joined in a moment, whatever the hours say; and whose line fell is given the time of a
   * live chat to come back.
   */
  function nobodyIsNear(conversation: string, { members, settings }: KnownChatbot, gone: Away, at: number): boolean {
    if (lines.presence(conversation).viewing.length > 0) return false
    return gone.because === 'closed' || !isTeamOnline(members, lines, at, graceMs(settings))
  }

  function graceMs({ widget }: ChatbotSettings): number {
    return widget.escalation.dropSeconds * 1000 + seenEveryMs
  }

  async function dropLiveChats(at: number): Promise<void> {
    const members = new Map<string, readonly Member[]>()
    for (const { id, chatbot, agents, epoch } of await store.live()) {
      const known = await chatbots.get(chatbot)
      if (!known) continue
      // Read anew, once for each account: what is at hand may be older than the last sign of life.
      const team = members.get(known.account) ?? (await store.members(known.account))
      members.set(known.account, team)
      const seen = agents.map(({ id: user }) =>
        lines.isAgentOnline(user) ? at : (team.find((member) => member.user === user)?.seenAt ?? 0),
      )
      if (at - Math.max(...seen) < graceMs(known.settings)) continue
      await conversations.execute({
        conversation: id,
        by: { kind: 'clock' },
        command: { type: 'drop', epoch, agents: agents.length },
        chatbot,
      })
    }
  }

  const timer = setInterval(() => {
    if (looking) return
    looking = true
    look()
      .catch(onFault)
      .finally(() => {
        looking = false
      })
  }, everyMs)
  return () => clearInterval(timer)
}
