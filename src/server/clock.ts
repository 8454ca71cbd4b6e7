import type { Chatbots } from './chatbots.ts'
import type { Conversations } from './conversations.ts'
import type { Lines } from './lines.ts'
import type { Member, Store } from './store/store.ts'

export interface ClockOptions {
  readonly store: Store
  readonly conversations: Conversations
  readonly chatbots: Chatbots
  readonly lines: Lines
  readonly now: () => number
  readonly onFault: (error: unknown) => void
}

/** How often the clock looks; times in the settings are kept to within this. */
const everyMs = 2_000
/** How often "this agent has a line open" is written down, for the other nodes and for after a crash. */
const seenEveryMs = 10_000

/**
 * What happens because nothing happened: nobody joined a waiting visitor, or every agent of a live chat is gone. Reads
 * the store each time and keeps nothing in memory, so that a restart forgets no one. Returns what stops it.
 */
export function startClock(options: ClockOptions): () => void {
  const { store, conversations, chatbots, lines, now, onFault } = options
  let looking = false
  let seenAt = 0

  async function look(): Promise<void> {
    const at = now()
    if (at - seenAt >= seenEveryMs) {
      seenAt = at
      for (const user of lines.agentsOnline()) await store.sawMember(user, at)
    }
    await giveUpWaiting(at)
    await dropLiveChats(at)
  }

  async function giveUpWaiting(at: number): Promise<void> {
    // A minute is the shortest limit that can be set.
    for (const { id, chatbot, waitingSince } of await store.waitingSince(at - 60_000)) {
      const settings = (await chatbots.get(chatbot))?.settings.widget
      if (!settings || waitingSince === null) continue
      if (at - waitingSince < settings.escalation.waitMinutes * 60_000) continue
      await conversations.execute({
        conversation: id,
        by: { kind: 'clock' },
        command: { type: 'giveUpWaiting', since: waitingSince },
        chatbot,
      })
    }
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
      const graceMs = known.settings.widget.escalation.dropSeconds * 1000 + seenEveryMs
      if (at - Math.max(...seen) < graceMs) continue
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
