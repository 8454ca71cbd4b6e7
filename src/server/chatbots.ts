import type { Chatbot, Member, Store } from './store/store.ts'

/** A chatbot with the people of its account: what a decision and its reactions need to know, at hand without waiting. */
export interface KnownChatbot extends Chatbot {
  readonly members: readonly Member[]
}

/** Chatbots kept in memory. Changes made on another node are seen within `freshMs`. */
export interface Chatbots {
  /** Reads it if it is not at hand; null when there is none of that id. */
  get(id: string): Promise<KnownChatbot | null>
  /** What is at hand, perhaps `freshMs` old; reads it anew behind the caller's back. */
  known(id: string): KnownChatbot | null
  /** Calls back when a chatbot was found changed; returns its undo. */
  onChange(listener: (chatbot: KnownChatbot) => void): () => void
  /** Reads it anew now, after a change on this node. */
  refresh(id: string): Promise<KnownChatbot | null>
  stop(): void
}

/** Settings reach open widgets within three seconds (E1): a second here, and the rest for the wire. */
const freshMs = 1_000

export function createChatbots(store: Store): Chatbots {
  const byId = new Map<string, KnownChatbot>()
  const listeners = new Set<(chatbot: KnownChatbot) => void>()

  async function refresh(id: string): Promise<KnownChatbot | null> {
    const chatbot = await store.chatbot(id)
    if (!chatbot) return null
    const fresh = { ...chatbot, members: await store.members(chatbot.account) }
    const before = byId.get(id)
    byId.set(id, fresh)
    if (before && JSON.stringify(before.settings) !== JSON.stringify(fresh.settings)) {
      for (const listener of listeners) listener(fresh)
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
