import type { ConversationEvent, Source } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import { splitWords } from './language.ts'
import type { Passage } from './passages.ts'
import type { Finding } from './retrieval.ts'

export interface ToFollow {
  readonly question: string
  readonly finding: Finding
  /** Of the answer just written. */
  readonly sources: readonly Source[]
  /** Events before the answer. */
  readonly history: readonly ConversationEvent[]
  /** What the documents say to a suggestion, asked by itself. */
  readonly find: (question: string) => Promise<Finding>
}

/** Of the best passage's score. */
const elsewhereShare = 0.2

/**
 * What the visitor may want to know next (A8): headings beside what was just answered that are questions, or can stand as
 * one. Only such as the documents answer when they are asked by themselves, and nothing that was asked or answered before.
 */
export async function followUpsAfter({
  question,
  finding,
  sources,
  history,
  find,
}: ToFollow): Promise<readonly string[]> {
  const near = finding.passages.map(({ passage }) => passage)
  // What is on the same page belongs together; what was found elsewhere only if it has something to say to the question.
  const best = finding.passages[0]?.score ?? 0
  const elsewhere = finding.passages.filter(({ score }) => score >= best * elsewhereShare).map(({ passage }) => passage)
  const candidates = [
    ...new Set([...near.filter((one) => finding.neighbours.includes(one)), ...finding.neighbours, ...elsewhere]),
  ]
  const dealtWith = new Set([...sources, ...answeredFrom(history)].map(placeOf))
  const asked = new Set([question, ...askedIn(history)].map(wordsOf))
  const chosen: string[] = []
  for (const passage of [...candidates.filter(isQuestion), ...candidates.filter((one) => !isQuestion(one))]) {
    if (chosen.length === limits.followUps) break
    const { heading } = passage
    if (!canStandAlone(passage) || dealtWith.has(placeOf(passage)) || asked.has(wordsOf(heading))) continue
    const answer = await find(heading)
    if (answer.answers[0]?.passage.id.split('/')[0] !== passage.id.split('/')[0]) continue
    asked.add(wordsOf(heading))
    dealtWith.add(placeOf(passage))
    chosen.push(heading)
  }
  return chosen
}

const questionWords =
  /^(?:how|what|when|where|which|who|why|can|do|does|is|are|will|wie|was|wann|wo|welche[rs]?|wer|warum|kann|gibt|cómo|qué|cuándo|dónde|cuál|quién|por qué|puedo|comment|quand|où|quels?|quelles?|qui|pourquoi|puis-je|est-ce|como|quando|onde|qual|quem|posso|come|dove|quale|chi|perché|hoe|wat|wanneer|waar|welke?|wie|waarom|kan)\b/iu

function isQuestion({ heading }: Passage): boolean {
  return /[?？؟]\s*$/.test(heading) || questionWords.test(heading)
}

/** The name of the whole page asks for nothing, and a single word hardly does. */
function canStandAlone(passage: Passage): boolean {
  const { heading, page } = passage
  if (heading.length > limits.followUpChars) return false
  return isQuestion(passage) || (heading !== page && splitWords(heading).length > 1)
}

function askedIn(history: readonly ConversationEvent[]): readonly string[] {
  return history.flatMap((event) => (event.type === 'said' && event.from === 'visitor' ? [event.text] : []))
}

function answeredFrom(history: readonly ConversationEvent[]): readonly Source[] {
  return history.flatMap((event) => (event.type === 'said' && event.from === 'assistant' ? (event.sources ?? []) : []))
}

function placeOf({ title, url }: Pick<Passage, 'title' | 'url'>): string {
  return url ?? title
}

function wordsOf(text: string): string {
  return splitWords(text).join(' ')
}
