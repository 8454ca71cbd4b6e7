import type { Agent } from '../protocol/events.ts'
import type { Feed } from './feed.ts'
import type { Member } from './store/store.ts'

/** Who has a line open on this node, and which conversations they look at. */
export interface Lines {
  /** A line looks at a conversation; returns its undo. */
  watching(conversation: string, who: Watcher): () => void
  /** An agent has a line open; returns its undo. */
  agentOnline(user: string): () => void
  isAgentOnline(user: string): boolean
  agentsOnline(): readonly string[]
  isVisitorOnline(conversation: string): boolean
  presence(conversation: string): { readonly visitorOnline: boolean; readonly viewing: readonly Agent[] }
}

export type Watcher = { readonly kind: 'visitor' } | { readonly kind: 'agent'; readonly agent: Agent }

/** Who is at the other end of a line, once they have said hello. */
export type Who =
  | {
      readonly kind: 'visitor'
      readonly id: string
      readonly chatbot: string
      readonly language: string
      readonly page?: string
    }
  /** `session`: the browser's, by which they signed in. */
  | { readonly kind: 'agent'; readonly member: Member; readonly session: string }

/** The person as the others see them. */
export function agentOf(member: Member): Agent {
  const { user, name, avatar } = member
  return { id: user, name, ...(avatar === null ? {} : { avatar }) }
}

export function createLines(feed: Feed): Lines {
  const watchers = new Map<string, Set<Watcher>>()
  const online = new Map<string, number>()

  function presence(conversation: string) {
    const all = [...(watchers.get(conversation) ?? [])]
    const agents = new Map(all.flatMap((one) => (one.kind === 'agent' ? [[one.agent.id, one.agent] as const] : [])))
    return { visitorOnline: all.some((one) => one.kind === 'visitor'), viewing: [...agents.values()] }
  }

  function tell(conversation: string): void {
    const frame = { type: 'presence', conversation, ...presence(conversation) } as const
    feed.publish({ kind: 'passing', conversation, frame })
  }

  return {
    presence,
    isVisitorOnline: (conversation) => [...(watchers.get(conversation) ?? [])].some((one) => one.kind === 'visitor'),
    isAgentOnline: (user) => online.has(user),
    agentsOnline: () => [...online.keys()],
    watching(conversation, who) {
      // An object of its own for each line: the same person may look from two tabs.
      const watcher = { ...who }
      const all = watchers.get(conversation) ?? new Set()
      watchers.set(conversation, all.add(watcher))
      tell(conversation)
      return () => {
        all.delete(watcher)
        if (all.size === 0) watchers.delete(conversation)
        else tell(conversation)
      }
    },
    agentOnline(user) {
      online.set(user, (online.get(user) ?? 0) + 1)
      return () => {
        const left = (online.get(user) ?? 1) - 1
        if (left > 0) online.set(user, left)
        else online.delete(user)
      }
    },
  }
}
