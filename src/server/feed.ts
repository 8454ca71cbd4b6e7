import type { Conversation } from '../protocol/conversation.ts'
import type { ConversationEvent } from '../protocol/events.ts'
import type { ServerFrame } from '../protocol/frames.ts'

/** What this node's listeners hear of a conversation. A hint: whoever needs to be sure reads the log. */
export type News =
  /** Committed events, in order, and the conversation after them. */
  | { readonly kind: 'events'; readonly events: readonly ConversationEvent[]; readonly conversation: Conversation }
  /** A frame that is never stored, to be passed on to who is watching. */
  | {
      readonly kind: 'passing'
      readonly conversation: string
      readonly frame: Extract<ServerFrame, { type: 'draft' | 'typing' | 'presence' | 'place' }>
    }
  /** Somebody asked to stop the answer being written. */
  | { readonly kind: 'stop'; readonly conversation: string }
  /** Its visitor had it deleted (R55): there is no such conversation any more. */
  | { readonly kind: 'forgotten'; readonly conversation: string; readonly chatbot: string }

type Listener = (news: News) => void

/** Tells listeners on this node what happened, conversation by conversation. */
export interface Feed {
  publish(news: News): void
  /** Listens to one conversation; returns its undo. */
  listen(conversation: string, listener: Listener): () => void
  /** Listens to all of them; returns its undo. */
  listenToAll(listener: Listener): () => void
}

export function createFeed(): Feed {
  const byConversation = new Map<string, Set<Listener>>()
  const toAll = new Set<Listener>()
  return {
    publish(news) {
      const id = news.kind === 'events' ? news.conversation.id : news.conversation
      for (const listener of byConversation.get(id) ?? []) listener(news)
      for (const listener of toAll) listener(news)
    },
    listen(conversation, listener) {
      const listeners = byConversation.get(conversation) ?? new Set()
      byConversation.set(conversation, listeners.add(listener))
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0 && byConversation.get(conversation) === listeners) byConversation.delete(conversation)
      }
    },
    listenToAll(listener) {
      toAll.add(listener)
      return () => toAll.delete(listener)
    },
  }
}
