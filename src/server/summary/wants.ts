import type { ConversationEvent, SummaryLine } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import type { Brings } from './matter.ts'
import { quote } from './one-line.ts'

type Said = ConversationEvent & { readonly type: 'said' }

/** Messages that are looked through from either end. */
const readMessages = 60

/**
 * What the visitor wants, in their own words: what they came with, and what they asked last before they called. `current` is
 * what came after an earlier call was resolved; where it says nothing of it, all of the conversation is looked through.
 */
export function wantLines(
  events: readonly ConversationEvent[],
  current: readonly ConversationEvent[],
  brings: (text: string) => Brings,
): readonly SummaryLine[] {
  const hasMatter = ({ text }: Said) => brings(text) === 'matter'
  for (const words of [current, events].map(visitorsWords)) {
    const latest = words.slice(-readMessages).findLast(hasMatter)
    if (!latest) continue
    const first = words.slice(0, readMessages).find(hasMatter) ?? latest
    if (first.seq === latest.seq) return [want(quote(latest.text, limits.summaryLineChars), [latest])]
    const label = 'Then, before calling: '
    return [
      want(quote(first.text, limits.summaryLineChars), [first]),
      want(`${label}${quote(latest.text, limits.summaryLineChars - label.length)}`, [latest]),
    ]
  }
  const latest = visitorsWords(events).at(-1)
  if (!latest) return [want('Has not written anything yet', [])]
  const label = 'Has not said what it is about: '
  return [want(`${label}${quote(latest.text, limits.summaryLineChars - label.length)}`, [latest])]
}

function visitorsWords(events: readonly ConversationEvent[]): readonly Said[] {
  return events.filter((event): event is Said => event.type === 'said' && event.from === 'visitor')
}

function want(text: string, messages: readonly Said[]): SummaryLine {
  return { about: 'want', text, messages: messages.map(({ seq }) => seq) }
}
