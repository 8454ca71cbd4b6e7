import type { Call, Command } from '../../protocol/commands.ts'
import type { Conversation } from '../../protocol/conversation.ts'
import type { ConversationEvent, Source } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import type { Chatbots, KnownChatbot } from '../chatbots.ts'
import type { Conversations } from '../conversations.ts'
import { phraseIn } from '../escalation/policy/phrases.ts'
import { failpoint } from '../failpoints.ts'
import type { Feed } from '../feed.ts'
import type { Handler, HandlerResult } from '../outbox/handler.ts'
import type { Job, Store } from '../store/store.ts'

/** A question, and what is known of the conversation it is put in. */
export interface Asked {
  readonly question: string
  readonly conversation: Conversation
  /** The events up to the question, the latest of them, and what has happened since. */
  readonly history: readonly ConversationEvent[]
  /** Whether a person can be called, and by what name the assistant goes. */
  readonly chatbot: KnownChatbot
  /** 1 for the first try. */
  readonly attempt: number
}

export interface Written {
  readonly sources: readonly Source[]
  readonly cannotAnswer: boolean
  /** What the visitor may want to know next (A8). */
  readonly followUps?: readonly string[]
  /** The message calls for a person, and gets no answer. */
  readonly call?: Call
  /** What is to be kept in place of what was shown of it. */
  readonly instead?: string
}

/** Writes an answer piece by piece. @throws to have it tried again later. */
export type Writer = (asked: Asked, signal: AbortSignal) => AsyncGenerator<string, Written>

export interface AnsweringOptions {
  readonly store: Store
  readonly conversations: Conversations
  readonly chatbots: Chatbots
  readonly feed: Feed
  readonly write: Writer
}

/** The assistant at work: settles the outbox's jobs of kind `answer`. */
export interface Answering {
  readonly handler: Handler
  /** The answer being written on this node, for who comes in the middle of it. */
  draftSoFar(conversation: string): { answers: number; epoch: number; text: string } | null
}

/** Events before the question that are read, and as many after it. */
const historyEvents = 200
/** Pieces are gathered for this long, so that a fast model does not send a frame for every word. */
const gatherMs = 40

export function createAnswering({ store, conversations, chatbots, feed, write }: AnsweringOptions): Answering {
  const drafts = new Map<string, { answers: number; epoch: number; text: string }>()

  async function handler(job: Job, signal: AbortSignal): Promise<HandlerResult> {
    failpoint('answer.after-claim')
    const seq = Number(job.payload['seq'])
    const conversation = await store.conversation(job.conversation)
    if (!conversation || conversation.answeredSeq >= seq) return { done: 'dealt with already' }
    if (conversation.phase === 'live') return { done: 'a person has the conversation' }
    const chatbot = await chatbots.get(conversation.chatbot)
    if (!chatbot) return { dead: 'there is no such chatbot' }
    if (conversation.phase === 'waiting' && chatbot.settings.widget.escalation.whileWaiting === 'silent') {
      return { done: 'silent while the visitor waits' }
    }
    // Its own job comes right after this one, and its answer has both messages before it.
    if ((conversation.lastQuestion?.seq ?? 0) > seq) return { done: 'superseded by the next message' }
    return answer(conversation, chatbot, job, signal)
  }

  async function answer(
    conversation: Conversation,
    chatbot: KnownChatbot,
    job: Job,
    signal: AbortSignal,
  ): Promise<HandlerResult> {
    const { id, epoch } = conversation
    const seq = Number(job.payload['seq'])
    const stop = new AbortController()
    let stopped = false
    const unlisten = feed.listen(id, (news) => {
      if (news.kind === 'stop') {
        stopped = true
        stop.abort()
      } else if (
        news.kind === 'forgotten' ||
        (news.kind === 'events' && (news.conversation.epoch !== epoch || news.conversation.answeredSeq >= seq))
      ) {
        // Somebody took over, the message is dealt with, or the visitor had all of it deleted: not a piece more.
        stop.abort()
      }
    })
    const draft = { answers: seq, epoch, text: '' }
    drafts.set(id, draft)
    try {
      const events = await store.events(id, Math.max(0, seq - historyEvents), 2 * historyEvents)
      const question = events.find((event) => event.seq === seq)
      if (question?.type !== 'said') return { dead: 'there is no such message' }
      // What happened since (an agent was dropped, the visitor cancelled) belongs to it; what was said since does not.
      const history = events.filter((event) => event.seq <= seq || event.type !== 'said')
      const asked = { question: question.text, conversation, history, chatbot, attempt: job.attempts }
      const written = await stream(write(asked, AbortSignal.any([signal, stop.signal])), draft, id, stop.signal)
      if (signal.aborted) return { retry: 'broken off' }
      if (stop.signal.aborted && !stopped) return { done: 'somebody else has dealt with it' }
      // Stopped before the first word: the question is dealt with all the same, by the visitor's own wish.
      const text = (written?.instead ?? draft.text).trim() || (stopped ? '…' : '')
      const phrase = phraseIn(text, chatbot.settings.assistant.phrases)
      const command: Command = written?.call
        ? { type: 'judge', answers: seq, epoch, call: written.call }
        : {
            type: 'answer',
            answers: seq,
            epoch,
            text: text.slice(0, limits.answerChars),
            sources: written?.sources ?? [],
            ...(written?.followUps?.length ? { followUps: written.followUps } : {}),
            ...(written?.cannotAnswer ? { cannotAnswer: true } : {}),
            ...(stopped ? { stopped: true } : {}),
            ...(phrase ? { call: { trigger: 'phrase', why: phrase } } : {}),
          }
      const outcome = await conversations.execute({
        conversation: id,
        chatbot: chatbot.id,
        by: { kind: 'assistant' },
        id: `${command.type}-${seq}`,
        command,
      })
      if (outcome.kind !== 'refused') return { done: command.type === 'judge' ? 'a person is called' : 'answered' }
      const { code, retryAfterMs } = outcome.refusal
      if (code === 'stale' || code === 'id_reused') return { done: 'somebody else has dealt with it' }
      if (code === 'unknown_conversation') return { done: 'the visitor had the conversation deleted' }
      // The owner or the visitor has changed their mind meanwhile: it is to be answered.
      if (code === 'escalation_off') return { retry: code, afterMs: 0 }
      if (code === 'unavailable') return { retry: code, ...(retryAfterMs ? { afterMs: retryAfterMs } : {}) }
      return { dead: code }
    } finally {
      unlisten()
      if (drafts.get(id) === draft) drafts.delete(id)
    }
  }

  /** Passes on what is written as it comes; null when it was stopped before its end. */
  async function stream(
    pieces: AsyncGenerator<string, Written>,
    draft: { answers: number; epoch: number; text: string },
    conversation: string,
    stop: AbortSignal,
  ): Promise<Written | null> {
    let told = 0
    let toldAt = 0
    const tell = () => {
      const { answers, epoch, text } = draft
      if (text.length === told || stop.aborted) return
      const frame = { type: 'draft', conversation, answers, epoch, from: told, text: text.slice(told) } as const
      feed.publish({ kind: 'passing', conversation, frame })
      told = text.length
      toldAt = Date.now()
    }
    try {
      for (;;) {
        const next = await pieces.next()
        if (stop.aborted) return null
        if (next.done) return next.value
        draft.text += next.value
        if (Date.now() - toldAt >= gatherMs) tell()
        if (draft.text.length >= limits.answerChars) return { sources: [], cannotAnswer: false }
      }
    } catch (error) {
      if (stop.aborted) return null
      throw error
    } finally {
      tell()
      await pieces.return({ sources: [], cannotAnswer: false }).catch(() => {})
    }
  }

  return { handler, draftSoFar: (conversation) => drafts.get(conversation) ?? null }
}
