import { apply } from '../protocol/apply.ts'
import { empty } from '../protocol/conversation.ts'
import type { ConversationEvent } from '../protocol/events.ts'
import type { LogKeeper } from './memory.ts'

/** Where a bot's conversations are kept; `localStorage` and `sessionStorage` are two. */
export interface BotStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem?(key: string): void
}

/** What a protocol must remember between two answers, such as an agent's state: JSON, by name. */
// biome-ignore lint/suspicious/noExplicitAny: each protocol knows what it has put there
export type Notes = Record<string, any>

/** Conversations over the life of a page's backend, and over a reload. */
export interface BotLogs extends LogKeeper {
  /** To be written to, and kept with the conversation's next event. */
  notes(conversation: string): Notes
}

interface Kept {
  events: readonly ConversationEvent[]
  readonly notes: Notes
}

/**
 * Keeps them in `storage`: the tab's own `sessionStorage` if absent, which two tabs do not share, so that neither overwrites the
 * other. `null`, or a storage that is blocked or full: as long as the page lives.
 */
export function createBotLogs(storage: BotStorage | null | undefined): BotLogs {
  const all = new Map<string, Kept>()
  const keyOf = (conversation: string) => `handrail:log:${conversation}`
  const idsKey = 'handrail:logs'
  // In some browsers the mere mention of a storage throws.
  const store = () => (storage === undefined ? globalThis.sessionStorage : storage)

  function kept(conversation: string): Kept {
    const known = all.get(conversation)
    if (known) return known
    let found: Kept = { events: [], notes: {} }
    try {
      const { events, notes } = JSON.parse(store()?.getItem(keyOf(conversation)) ?? '') as Kept
      // A log that does not fold is of no use, whoever spoilt it.
      events.reduce(apply, empty(conversation))
      found = { events, notes }
    } catch {
      // None, or none that can be read.
    }
    all.set(conversation, found)
    return found
  }

  function storedIds(): readonly string[] {
    try {
      const ids: unknown = JSON.parse(store()?.getItem(idsKey) ?? '[]')
      return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
    } catch {
      return []
    }
  }

  return {
    load: (conversation) => kept(conversation).events,
    save(conversation, events) {
      const entry = kept(conversation)
      entry.events = [...events]
      try {
        store()?.setItem(keyOf(conversation), JSON.stringify(entry))
        const ids = storedIds()
        if (!ids.includes(conversation)) store()?.setItem(idsKey, JSON.stringify([...ids, conversation]))
      } catch {
        // Kept for the life of the page.
      }
    },
    forget(conversation) {
      all.delete(conversation)
      try {
        const it = store()
        if (it?.removeItem) it.removeItem(keyOf(conversation))
        else it?.setItem(keyOf(conversation), '')
        it?.setItem(idsKey, JSON.stringify(storedIds().filter((id) => id !== conversation)))
      } catch {
        // There is none.
      }
    },
    ids: () => [...new Set([...storedIds(), ...all.keys()])],
    notes: (conversation) => kept(conversation).notes,
  }
}
