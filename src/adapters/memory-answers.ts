import type { Conversation } from '../protocol/conversation.ts'
import type { Source } from '../protocol/events.ts'
import type { ServerFrame } from '../protocol/frames.ts'
import { limits } from '../protocol/limits.ts'
import { type BotWords, botWords } from './bot-words.ts'
import type { MemoryLog } from './memory-log.ts'
import { questionOf } from './question-of.ts'

export interface Answer {
  readonly text: string
  readonly sources?: readonly Source[]
  /** The assistant found nothing to go on, and `text` says so. */
  readonly cannotAnswer?: boolean
  /** What the visitor may want to ask next. */
  readonly followUps?: readonly string[]
}

/** What may stand between the pieces of an answer. */
export interface Aside extends Omit<Answer, 'text'> {
  /** All that was written so far is taken back; the answer begins anew. */
  readonly restart?: boolean
}

/**
 * Answers a visitor's message, the event `seq`: whole, or in pieces, of which an object adds what is not text. The signal
 * tells that nobody wants to read on. What it throws is reported, and the visitor reads that no answer came and may have it
 * tried again: then `question` is that of before, and `seq` the asking for it. Nothing is said where it yields nothing.
 */
export type Answerer = (
  question: string,
  conversation: Conversation,
  signal: AbortSignal,
  seq?: number,
) => AsyncIterable<string | Aside> | Promise<string | Answer>

type Passing = Extract<ServerFrame, { type: 'draft' | 'typing' }>

/** The assistant of an in-page backend: one answer at a time in a conversation, in the order of the questions. */
export interface Answers {
  owed(conversation: string, seq: number): void
  /** The visitor has read enough; what is there becomes the answer. */
  stop(conversation: string): void
  /** Somebody else has taken over; what is there is thrown away. */
  abandon(conversation: string): void
  /** The pieces so far, for those who come late. */
  draft(conversation: string): Passing | undefined
  close(): void
}

interface UnderWay {
  readonly abort: AbortController
  readonly epoch: number
  readonly answers: number
  text: string
  stopped: boolean
}

export function createAnswers(options: {
  readonly answer: Answerer
  readonly log: MemoryLog
  /** In place of what is said when no answer came. */
  readonly words: Partial<BotWords> | undefined
  readonly pass: (frame: Passing) => void
}): Answers {
  const { answer, log, pass } = options
  const underWay = new Map<string, UnderWay>()
  const queues = new Map<string, Promise<void>>()
  let closed = false

  async function write(conversation: string, seq: number) {
    const { state, log: events } = log.entry(conversation)
    const words = botWords(state.language, options.words)
    const question = events[questionOf(events, seq, words) - 1]
    if (closed || question?.type !== 'said' || seq <= state.answeredSeq || state.phase === 'live') return
    const one: UnderWay = {
      abort: new AbortController(),
      epoch: state.epoch,
      answers: seq,
      text: '',
      stopped: false,
    }
    underWay.set(conversation, one)
    const typing = () => pass({ type: 'typing', conversation, from: 'assistant' })
    const renewTyping = setInterval(() => one.text || typing(), limits.typingEveryMs)
    typing()
    let extra: Omit<Answer, 'text'> = {}
    try {
      extra = await read(answer(question.text, state, one.abort.signal, seq), one, (from, text) =>
        pass({ type: 'draft', conversation, answers: seq, epoch: one.epoch, from, text }),
      )
    } catch (cause) {
      if (!one.abort.signal.aborted) {
        console.error('Handrail: no answer came, and the visitor is told so.', cause)
        one.text = withFailure(one.text, words)
        extra = { cannotAnswer: true, followUps: [words.retry] }
      }
    } finally {
      clearInterval(renewTyping)
      underWay.delete(conversation)
    }
    if (closed) return
    // Refused if somebody else has taken over meanwhile, or nothing was written; what was stopped before its first word is
    // dealt with all the same, by the visitor's own wish.
    const text = one.stopped && !one.text.trim() ? '…' : one.text.slice(0, limits.answerChars)
    const stopped = one.stopped ? { stopped: true } : {}
    log.execute({
      conversation,
      by: { kind: 'assistant' },
      command: { type: 'answer', answers: seq, epoch: one.epoch, text, ...extra, ...stopped },
    })
  }

  return {
    owed(conversation, seq) {
      const before = queues.get(conversation) ?? Promise.resolve()
      queues.set(
        conversation,
        before.then(() => write(conversation, seq)),
      )
    },
    stop(conversation) {
      const one = underWay.get(conversation)
      if (!one) return
      one.stopped = true
      one.abort.abort()
    },
    abandon(conversation) {
      underWay.get(conversation)?.abort.abort()
    },
    draft(conversation) {
      const one = underWay.get(conversation)
      if (!one?.text || one.abort.signal.aborted) return undefined
      return { type: 'draft', conversation, answers: one.answers, epoch: one.epoch, from: 0, text: one.text }
    },
    close() {
      closed = true
      for (const one of underWay.values()) one.abort.abort()
    },
  }
}

/** What there is of the answer, and that it is not all. */
function withFailure(text: string, { failed }: BotWords): string {
  const written = text.slice(0, limits.answerChars - failed.length - 2).trimEnd()
  return written ? `${written}\n\n${failed}` : failed
}

/** Collects the text of an answer piece by piece, until it ends or nobody wants it; returns what came besides. */
async function read(
  answering: ReturnType<Answerer>,
  into: UnderWay,
  piece: (from: number, text: string) => void,
): Promise<Omit<Answer, 'text'>> {
  const gone = new Promise<'gone'>((resolve) => into.abort.signal.addEventListener('abort', () => resolve('gone')))
  const add = (text: string) => {
    if (text === '') return
    piece(into.text.length, text)
    into.text += text
  }
  if (!(Symbol.asyncIterator in answering)) {
    const whole = await Promise.race([answering, gone])
    if (whole === 'gone' && into.abort.signal.aborted) return {}
    const { text, ...extra } = typeof whole === 'string' ? { text: whole } : whole
    add(text)
    return extra
  }
  let extra: Omit<Answer, 'text'> = {}
  const pieces = answering[Symbol.asyncIterator]()
  for (;;) {
    const next = await Promise.race([pieces.next(), gone])
    if (next === 'gone') {
      // Not awaited: one that ignores the signal must not hold up the conversation.
      void pieces.return?.()
      return extra
    }
    if (next.done) return extra
    if (typeof next.value === 'string') {
      add(next.value)
      continue
    }
    const { restart, ...more } = next.value
    if (restart) into.text = ''
    extra = restart ? more : { ...extra, ...more }
  }
}
