import type { ConversationEvent } from '../protocol/events.ts'
import { limits } from '../protocol/limits.ts'
import type { BotWords } from './bot-words.ts'

/**
 * The visitor's message that is to be answered for message `seq`: itself, or the one before it that got no answer, where `seq`
 * only asks for another attempt. Needs the log from its first event. Pure.
 */
export function questionOf(events: readonly ConversationEvent[], seq: number, words: BotWords): number {
  const isRetry = (event: ConversationEvent | undefined) =>
    event?.type === 'said' && event.from === 'visitor' && plain(event.text) === plain(words.retry)
  if (!isRetry(events[seq - 1])) return seq
  const before = events.slice(0, seq - 1).findLast((event) => event.type === 'said' && !isRetry(event))
  return before?.type === 'said' && before.from === 'assistant' && before.text.endsWith(words.failed)
    ? questionOf(events, before.answers, words)
    : seq
}

/** Who would rather write it than press the button has said the same. What is longer than any button is something else. */
function plain(text: string): string {
  if (text.length > 2 * limits.followUpChars) return ''
  return text
    .toLowerCase()
    .replace(/[.!。！]+\s*$/, '')
    .trim()
}
