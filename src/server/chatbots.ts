import type { Chatbot, Member, Store } from './store/store.ts'

/** A chatbot with the people of its account: what a decision and its reactions need to know, at hand without waiting. */
export interface KnownChatbot extends Chatbot {
  readonly members: readonly Member[]
}

export type ChangeListener = (chatbot: KnownChatbot, before: KnownChatbot) => void

/** Chatbots kept in memory. Changes made on another node are seen within `freshMs`. */
export interface Chatbots {
  /** Reads it if it is not at hand; null when there is none of that id. */
  get(id: string): Promise<KnownChatbot | null>
  /** What is at hand, perhaps `freshMs` old; reads it anew behind the caller's back. */
  known(id: string): KnownChatbot | null
  /** Calls back when the settings of a chatbot were found changed; returns its undo. */
  onChange(listener: ChangeListener): () => void
  /** Reads it anew now, after a change on this node. */
  refresh(id: string): Promise<KnownChatbot | null>
  stop(): void
}

/** Settings reach open widgets within three seconds (E1): a second here, and the rest for the wire. */
const freshMs = 1_000

export function createChatbots(store: Store): Chatbots {
  const byId = new Map<string, KnownChatbot>()
  const listeners = new Set<ChangeListener>()
  /** Of each, the number of the reading that was begun last among those that are through. */
  const readings = new Map<string, number>()
  let begun = 0

  async function refresh(id: string): Promise<KnownChatbot | null> {
    begun += 1
    const reading = begun
    const chatbot = await store.chatbot(id)
    if (!chatbot) return null
    const fresh = { ...chatbot, members: await store.members(chatbot.account) }
    const before = byId.get(id)
    // Overtaken by one that was begun after a change: what was read here may be from before it.
    if (before && reading < (readings.get(id) ?? 0)) return before
    readings.set(id, reading)
    byId.set(id, fresh)
    if (before && JSON.stringify(before.settings) !== JSON.stringify(fresh.settings)) {
      for (const listener of listeners) listener(fresh, before)
    }
    return fresh
  }

  const timer = setInterval(() => {
    // A store that cannot be read just now leaves what is known standing.
    for (const id of byId.keys()) refresh(id).catch(() => {})
  }, freshMs).unref()

  return {
    get: async (id) => byId.get(id) ?? (await refresh(id)),
    known: (id) => byId.get(id) ?? null,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh,
    stop: () => clearInterval(timer),
  }
}
