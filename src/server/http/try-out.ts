import { randomUUID } from 'node:crypto'
import { apply } from '../../protocol/apply.ts'
import { empty } from '../../protocol/conversation.ts'
import type { ConversationEvent, Source } from '../../protocol/events.ts'
import type { Writer, Written } from '../assistant/answering.ts'
import type { Knowledge } from '../assistant/knowledge.ts'
import type { KnownChatbot } from '../chatbots.ts'

/** What the assistant would answer, and what it would answer it from. */
export interface TriedOut {
  /** Markdown; empty when a person is called in place of an answer. */
  readonly text: string
  readonly sources: readonly Source[]
  readonly cannotAnswer: boolean
  readonly followUps: readonly string[]
  /** What leads to a person in place of an answer, e.g. "topic". */
  readonly call: string | null
  readonly passages: readonly {
    readonly title: string
    readonly url: string | null
    /** How well it fits, and how much of the question it covers, from 0 to 1. */
    readonly score: number
    readonly coverage: number
    /** Whether the assistant would answer from it without a model. */
    readonly isAnswer: boolean
  }[]
}

export interface TryOutOptions {
  readonly write: Writer
  readonly knowledge: Pick<Knowledge, 'find'>
  readonly now: () => number
}

/** From this attempt on, the documents answer without the model. */
const withoutModel = 99

/** Puts a question to the assistant as a visitor's first message would, and keeps nothing of it. */
export function createTryOut({ write, knowledge, now }: TryOutOptions) {
  return async (
    chatbot: KnownChatbot,
    { question, language, signal }: { question: string; language: string; signal: AbortSignal },
  ): Promise<TriedOut> => {
    const id = randomUUID()
    const history: ConversationEvent[] = [
      { seq: 1, at: now(), type: 'started', chatbot: chatbot.id, visitor: 'try-out', language },
      { seq: 2, at: now(), type: 'said', from: 'visitor', text: question },
    ]
    const conversation = history.reduce(apply, empty(id))
    const asked = { question, conversation, history, chatbot }
    const { text, written } = await answered()
    const finding = await knowledge.find(chatbot.id, question, language)
    return {
      text,
      sources: written.sources,
      cannotAnswer: written.cannotAnswer,
      followUps: written.followUps ?? [],
      call: written.call?.trigger ?? null,
      passages: finding.passages.map((found) => ({
        title: found.passage.title,
        url: found.passage.url ?? null,
        score: found.score,
        coverage: found.coverage,
        isAnswer: finding.answers.includes(found),
      })),
    }

    async function answered() {
      try {
        return await whole(write({ ...asked, attempt: 1 }, signal))
      } catch (error) {
        if (signal.aborted) throw error
        return whole(write({ ...asked, attempt: withoutModel }, signal))
      }
    }
  }
}

async function whole(pieces: AsyncGenerator<string, Written>): Promise<{ text: string; written: Written }> {
  let text = ''
  for (;;) {
    const next = await pieces.next()
    if (next.done) return { text: (next.value.instead ?? text).trim(), written: next.value }
    text += next.value
  }
}
