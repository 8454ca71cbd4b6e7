import * as v from 'valibot'
import type { ConversationEvent, Summary, SummaryLine } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import { createLeakCheck } from '../assistant/leaks.ts'
import type { ToSummarise } from './extract.ts'
import { oneLine } from './one-line.ts'
import { whyLine } from './open.ts'
import { modelLines, type SummaryPrompt } from './prompt.ts'
import { sourcesWords } from './tried.ts'
import { whoLines } from './who.ts'

/** Lines of a reply that are looked at. */
const readLines = 50
const replied = v.object({ lines: v.array(v.unknown()) })
const repliedLine = v.object({
  about: v.picklist(['who', 'want', 'tried', 'open']),
  text: v.string(),
  messages: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
})
const order: readonly SummaryLine['about'][] = ['who', 'want', 'tried', 'open']

/**
 * The summary that a model wrote, of which nothing is taken on trust: its sentences become plain lines, those that point to no
 * message it was shown or repeat what it was told are dropped, and who the visitor is, what answers stand on and why a person was called are put to it
 * from the log. Null when it is no summary: it does not say what the visitor wants. Pure.
 */
export function readSummary(
  reply: string,
  { events, shared }: ToSummarise,
  { instructions, shown }: SummaryPrompt,
): Summary | null {
  const parsed = v.safeParse(replied, jsonIn(reply))
  if (!parsed.success) return null
  const open = events.flatMap((event) => (event.type === 'said' ? [event.text] : []))
  const givesAway = createLeakCheck({ instructions, notes: [], open })
  const written = parsed.output.lines.slice(0, readLines).flatMap((one) => lineOf(one, events, shown) ?? [])
  const lines = written.filter(
    ({ text }, place) => written.findIndex((one) => one.text === text) === place && !givesAway(text),
  )
  const kept = lines.slice(0, modelLines)
  const want = lines.find(({ about }) => about === 'want')
  if (!want) return null
  if (!kept.includes(want)) kept[kept.length - 1] = want
  const why = shared ? null : whyLine(events)
  const all = [...whoLines(events), ...(why ? [why] : []), ...kept]
  return { by: 'model', lines: order.flatMap((about) => all.filter((line) => line.about === about)) }
}

function lineOf(
  written: unknown,
  events: readonly ConversationEvent[],
  shown: ReadonlySet<number>,
): SummaryLine | null {
  const parsed = v.safeParse(repliedLine, written)
  if (!parsed.success) return null
  const { about, text } = parsed.output
  const messages = [...new Set(parsed.output.messages.map(Number))]
    .filter((seq) => shown.has(seq))
    .slice(0, limits.summaryLineMessages)
  if (messages.length === 0) return null
  const sources = about === 'tried' ? sourcesOf(messages, events) : ''
  const words = oneLine(text, limits.summaryLineChars - sources.length)
  return words === '' ? null : { about, text: `${words}${sources}`, messages }
}

/** What the answers stand on that a line points to: the model may not have said so, and not have known. */
function sourcesOf(messages: readonly number[], events: readonly ConversationEvent[]): string {
  return sourcesWords(events.filter(({ seq }) => messages.includes(seq)))
}

/** The JSON in a text; models like to put it in a code fence, or a sentence before it. */
function jsonIn(text: string): unknown {
  for (const part of [text, text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    try {
      return JSON.parse(part)
    } catch {}
  }
  return null
}
