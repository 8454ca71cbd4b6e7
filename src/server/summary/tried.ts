import type { ConversationEvent, SummaryLine } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import { plainText } from '../assistant/page.ts'
import type { Brings } from './matter.ts'
import { oneLine, quote } from './one-line.ts'

type Said = ConversationEvent & { readonly type: 'said' }
type OfAssistant = Said & { readonly from: 'assistant' }

/** Lines in all, and those of earlier live chats among them. */
const lineCount = 4
const chatCount = 2
/** Latest events that are looked through for answers. */
const readEvents = 200
const questionChars = 70
const answerChars = 110
const sourceChars = 30
const nameChars = 60

/**
 * What was tried: earlier live chats with their notes, and the assistant's answers with what they stand on and what the visitor
 * thought of them. `shared`: the visitor reads it, and notes are left out.
 */
export function triedLines(
  events: readonly ConversationEvent[],
  current: readonly ConversationEvent[],
  { brings, shared }: { readonly brings: (text: string) => Brings; readonly shared: boolean },
): readonly SummaryLine[] {
  const chats = chatLines(events, shared).slice(-chatCount)
  const answers = answerLines(current, brings, lineCount - chats.length)
  return [...chats, ...answers]
}

function answerLines(
  events: readonly ConversationEvent[],
  brings: (text: string) => Brings,
  most: number,
): readonly SummaryLine[] {
  const thumbs = new Map(
    events.flatMap((event) => (event.type === 'thumbed' ? [[event.message, event.value] as const] : [])),
  )
  const questions = new Map(events.flatMap((event) => (event.type === 'said' ? [[event.seq, event] as const] : [])))
  const lines: SummaryLine[] = []
  for (const answer of events.slice(-readEvents).toReversed()) {
    if (lines.length === most) break
    if (answer.type !== 'said' || answer.from !== 'assistant' || answer.cannotAnswer) continue
    const question = questions.get(answer.answers)
    // To "hello" nothing was tried.
    if (!question || brings(question.text) === 'nothing') continue
    lines.push(answerLine(question, answer, thumbs.get(answer.seq)))
  }
  return lines.reverse()
}

function answerLine(question: Said, answer: OfAssistant, thumb: 'up' | 'down' | undefined): SummaryLine {
  const told = `${quote(question.text, questionChars)} → ${quote(plainText(answer.text).replace(/\n+/g, ' / '), answerChars)}`
  const sources = sourcesWords([answer])
  const verdict = thumb === 'down' ? '; did not help, the visitor says' : thumb === 'up' ? '; the visitor liked it' : ''
  return { about: 'tried', text: `${told}${sources}${verdict}`, messages: [question.seq, answer.seq] }
}

/** " (from: Returns, Sizes)": what these answers stand on; empty where they stand on nothing. */
export function sourcesWords(answers: readonly ConversationEvent[]): string {
  const titles = answers.flatMap((one) => (one.type === 'said' && one.from === 'assistant' ? (one.sources ?? []) : []))
  const names = [...new Set(titles.map(({ title }) => oneLine(title, sourceChars)))].slice(0, 2)
  return names.length === 0 ? '' : ` (from: ${names.join(', ')})`
}

/** One for each live chat that is over, oldest first. */
function chatLines(events: readonly ConversationEvent[], shared: boolean): readonly SummaryLine[] {
  const lines: SummaryLine[] = []
  let messages: Said[] = []
  for (const event of events) {
    if (event.type === 'joined') continue
    if (event.type === 'said' && event.from === 'agent') messages.push(event)
    if (event.type !== 'ended' && event.type !== 'dropped') continue
    lines.push({
      about: 'tried',
      text: event.type === 'ended' ? endedWords(event, messages, shared) : droppedWords(event, messages),
      messages: messages.slice(-limits.summaryLineMessages).map(({ seq }) => seq),
    })
    messages = []
  }
  return lines
}

type Ended = ConversationEvent & { readonly type: 'ended' }
type Dropped = ConversationEvent & { readonly type: 'dropped' }

function endedWords({ agent, note, resolved }: Ended, messages: readonly Said[], shared: boolean): string {
  const did = `${oneLine(agent.name, nameChars)} had the conversation and ${resolved ? 'resolved it' : 'left it open'}`
  if (!note?.trim() || shared) return `${did}${lastWords(messages, did)}`
  const label = `${did}; note: `
  return `${label}${quote(note, limits.summaryLineChars - label.length)}`
}

function droppedWords({ agents }: Dropped, messages: readonly Said[]): string {
  const names = agents.slice(0, 3).map(({ name }) => oneLine(name, nameChars))
  const did = `${names.join(', ')} had the conversation and lost the connection`
  return `${did}${lastWords(messages, did)}`
}

function lastWords(messages: readonly Said[], before: string): string {
  const last = messages.at(-1)
  if (!last) return ''
  const label = '; last words: '
  return `${label}${quote(last.text, limits.summaryLineChars - before.length - label.length)}`
}
