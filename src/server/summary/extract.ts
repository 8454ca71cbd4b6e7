import type { ConversationEvent, Summary } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import { createMatter } from './matter.ts'
import { openLines } from './open.ts'
import { triedLines } from './tried.ts'
import { wantLines } from './wants.ts'
import { whoLines } from './who.ts'

/** What a summary is made of. */
export interface ToSummarise {
  /** Of one conversation, oldest first; the last is the call for a person that it is for. */
  readonly events: readonly ConversationEvent[]
  /** The visitor may read it: nothing said among the team goes into it. */
  readonly shared: boolean
}

/** The summary without a model (E10): the visitor's own words and the facts of the log, each with its messages. Pure. */
export function extractSummary({ events, shared }: ToSummarise): Summary {
  const started = events.find((event) => event.type === 'started')
  const brings = createMatter(started?.language ?? 'en')
  const current = currentPart(events)
  const lines = [
    ...whoLines(events),
    ...wantLines(events, current, brings),
    ...triedLines(events, current, { brings, shared }),
    ...openLines(events, current, { brings, shared }),
  ]
  return { by: 'extract', lines: lines.slice(0, limits.summaryLines) }
}

/** What came after the last call that was resolved: what was settled with it is not what the visitor wants now. */
export function currentPart(events: readonly ConversationEvent[]): readonly ConversationEvent[] {
  const settled = events.findLastIndex(
    (event) => event.type === 'resolved' || (event.type === 'ended' && event.resolved),
  )
  return events.slice(settled + 1)
}
