/** What an answer by the model is counted under: a day in UTC, "2026-08-01", or the id of a conversation. */
export interface Use {
  readonly chatbot: string
  readonly scope: string
}

/** The part of the store that counts what costs money, over all nodes. */
export interface UsageStore {
  /** Counts one more, unless there have been `limit` already, or the conversation was deleted (false). Of any number at once, no more than `limit` get through. */
  reserve(use: Use, limit: number): Promise<boolean>
  /** Takes one back that did not come to be. */
  release(use: Use): Promise<void>
  used(use: Use): Promise<number>
}
