import type { Logger } from 'pino'
import type { Summary } from '../../protocol/events.ts'
import type { Chatbots } from '../chatbots.ts'
import type { Conversations } from '../conversations.ts'
import { failpoint } from '../failpoints.ts'
import type { Handler, HandlerResult } from '../outbox/handler.ts'
import type { Job, Store } from '../store/store.ts'
import type { AskModel } from './ask-model.ts'
import { extractSummary, type ToSummarise } from './extract.ts'
import { eventsUpTo } from './history.ts'
import { summaryPrompt } from './prompt.ts'
import { readSummary } from './read-summary.ts'

export interface SummarisingOptions {
  readonly store: Pick<Store, 'conversation' | 'events'>
  readonly conversations: Conversations
  readonly chatbots: Chatbots
  /** Null: summaries are extracts. */
  readonly askModel: AskModel | null
  readonly log: Pick<Logger, 'warn'>
  /** Milliseconds that a model is given; then the extract has to do. The team waits for it, and so does its mail. */
  readonly modelMs?: number
}

/** Settles the outbox's jobs of kind `summary`: each call for a person is summed up once (E10, R49). */
export function createSummarising(options: SummarisingOptions): Handler {
  const { store, conversations, chatbots, askModel, log, modelMs = 8_000 } = options

  return async (job, signal) => {
    const seq = Number(job.payload['seq'])
    const conversation = await store.conversation(job.conversation)
    if (!conversation) return { dead: 'there is no such conversation' }
    if (conversation.summary && conversation.summary.escalation >= seq) return { done: 'written already' }
    const chatbot = await chatbots.get(conversation.chatbot)
    if (!chatbot) return { dead: 'there is no such chatbot' }
    const events = await eventsUpTo(store, job.conversation, seq)
    const { shareSummary } = chatbot.settings.widget.escalation
    const asked = { events, shared: shareSummary }
    const byModel = await modelSummary(job, asked, chatbot.settings.site, signal)
    signal.throwIfAborted()
    return write(job, seq, asked, byModel)
  }

  /** Null when there is no model, or it does not come through. A second attempt does without it. */
  async function modelSummary(
    job: Job,
    asked: ToSummarise,
    site: string,
    signal: AbortSignal,
  ): Promise<Summary | null> {
    if (!askModel || job.attempts > 1) return null
    const { conversation } = job
    const prompt = summaryPrompt({ ...asked, site })
    // Before anything is said there is nothing to sum up.
    if (prompt.shown.size === 0) return null
    const time = AbortSignal.timeout(modelMs)
    try {
      const reply = await askModel(prompt, AbortSignal.any([signal, time]))
      const summary = readSummary(reply, asked, prompt)
      if (!summary) log.warn({ conversation }, 'What the model wrote is no summary; an extract is used')
      return summary
    } catch (error) {
      if (!signal.aborted) {
        const why = time.aborted ? `took longer than ${modelMs / 1_000} s` : wordsOf(error)
        log.warn({ conversation, why }, 'The model wrote no summary; an extract is used')
      }
      return null
    }
  }

  async function write(
    { conversation, chatbot }: Job,
    seq: number,
    asked: ToSummarise,
    byModel: Summary | null,
  ): Promise<HandlerResult> {
    // While the model wrote, the owner may have had summaries shown to visitors: then nothing of the team's goes into it.
    const known = chatbots.known(chatbot)
    const shared = known?.settings.widget.escalation.shareSummary ?? asked.shared
    const summary = byModel && (asked.shared || !shared) ? byModel : extractSummary({ ...asked, shared })
    const outcome = await conversations.execute({
      conversation,
      chatbot,
      by: { kind: 'assistant' },
      id: `summary-${seq}`,
      command: { type: 'summarise', escalation: seq, summary },
    })
    failpoint('summary.after-write')
    if (outcome.kind !== 'refused') return { done: `written by ${summary.by}` }
    const { code, retryAfterMs } = outcome.refusal
    if (code === 'stale' || code === 'id_reused') return { done: 'written already' }
    if (code === 'unknown_conversation') return { done: 'the visitor had the conversation deleted' }
    if (code === 'unavailable') return { retry: code, ...(retryAfterMs ? { afterMs: retryAfterMs } : {}) }
    return { dead: code }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
