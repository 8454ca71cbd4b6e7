import type { KnownChatbot } from '../chatbots.ts'
import type { UsageStore } from '../store/usage.ts'

/** What the owner lets the model write (B5): so many answers in one conversation, and so many in one day of UTC. */
export interface Budget {
  /**
   * Sets one answer aside before the model is asked, over all nodes; null when there is none left. @throws when the store
   * cannot be written.
   */
  take(chatbot: KnownChatbot, conversation: string): Promise<Taken | null>
}

export interface Taken {
  /** The model wrote nothing: it does not count. */
  giveBack(): Promise<void>
}

/** `now`: milliseconds since 1970. */
export function createBudget({
  store,
  now,
}: {
  store: Pick<UsageStore, 'reserve' | 'release'>
  now: () => number
}): Budget {
  return {
    async take({ id, settings }, conversation) {
      const { answersPerConversation, answersPerDay } = settings.assistant
      const inConversation = { chatbot: id, scope: conversation }
      const today = { chatbot: id, scope: dayOf(now()) }
      if (!(await store.reserve(inConversation, answersPerConversation))) return null
      if (!(await store.reserve(today, answersPerDay))) {
        await store.release(inConversation)
        return null
      }
      return {
        async giveBack() {
          await Promise.all([store.release(inConversation), store.release(today)])
        },
      }
    },
  }
}

/** Whether the owner lets the model write at all. */
export function mayUseModel({ settings }: KnownChatbot): boolean {
  return settings.assistant.answersPerConversation > 0 && settings.assistant.answersPerDay > 0
}

/** What the answers of a day are counted under: "2026-08-01". */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
